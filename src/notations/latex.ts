import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * LaTeX: `\cite{kim2020,lee2019}`, `\citep[p. 4]{kim2020}`.
 *
 * ```markdown
 * > | The kit is cheap \citep{kim2020,lee2019}.
 *                      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '\' command '*'? ('[' locator ']')* '{' key (',' key)* '}'
 *     command  <- 'cite' / 'citep' / 'citet' / 'citealp' / 'parencite' / 'textcite' / 'autocite' …
 */
export const latex: Notation = {
  name: 'latex',
  starts: ['\\cite', '\\parencite', '\\textcite', '\\autocite', '\\footcite'],
  cut: /\\[a-z]{4,9}\*?(?:\[[^\]\n]{0,40}\]){0,2}\{[^{}\n]{0,256}/,
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const ids = match[2]!
      .split(',')
      .map(key => key.trim())
      .filter(key => key !== '')
    if (ids.length === 0) return
    return {span: spanOfMatch(match), ids, ...(match[1] && {locator: match[1]})}
  }
}

const pattern =
  /\\(?:cite|citep|citet|citealp|citealt|citeauthor|citeyear|parencite|textcite|autocite|footcite)\*?(?:\[([^\]\n]{0,40})\]){0,2}\{([^{}\n]{1,256})\}/y
