import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Codex: lines of a file `【F:src/app.ts†L3-L9】`, lines of a terminal `【a1b2c3†L1-L4】`.
 *
 * ```markdown
 * > | The cache is cleared【F:src/app.ts†L3-L9】.
 *                          ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '【F:' path '†' lines '】' / '【' chunk '†' lines '】'
 *     chunk    <- [0-9a-z]{6}
 *     lines    <- 'L' digits ('-L' digits)?                  the locator
 *
 * The id is the path, or the chunk.
 */
export const codex: Notation = {
  name: 'codex',
  starts: ['【'],
  cut: /【F:[^】\n]{0,256}/,
  mayOccur: (_, profile) => profile.mayHold('†L'),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1] ?? match[2]!], locator: match[3]!}
  }
}

const pattern =
  /【(?:F:([^】†\n]{1,256})|((?=[0-9]{0,5}[a-z])[0-9a-z]{6}))†(L\d{1,6}(?:-L?\d{1,6})?)】/y
