import {hostOf, matchAt} from '../text/index.js'

/** The same page cited twice is one source, whatever tracking parameters its address carries. */
export {withoutTracking as sourceUrl} from '../text/index.js'

/**
 * The destination of a Markdown link (CommonMark 0.31 § 6.3), for a link that is a citation.
 *
 *     destination <- '(' ('<' url '>' / url) (space title)? ')'
 *     url         <- no spaces; balanced parentheses, at most two deep
 */
interface Destination {
  readonly url: string
  readonly title?: string
  /** Offset after the closing parenthesis. */
  readonly end: number
}

const pattern =
  /\([ \t]?(?:<([^<>\n]{1,2048})>|((?:[^\s()<]|\((?:[^\s()]|\([^\s()]{0,256}\)){0,512}\)){1,2048}))(?:[ \t]{1,4}(?:"([^"\n]{0,512})"|'([^'\n]{0,512})'))?[ \t]?\)/y

/** Read the destination that begins at `at`. */
export function readDestination(text: string, at: number): Destination | undefined {
  const match = matchAt(pattern, text, at)
  if (!match) return
  const title = match[3] ?? match[4]
  return {
    url: match[1] ?? match[2]!,
    end: at + match[0].length,
    ...(title !== undefined && title !== '' && {title})
  }
}

/** Whether a destination is a page on the web. */
export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** Whether a label is the host of an address or a part of it: `GitHub` and `github+1` of `github.com`. */
export function namesHost(label: string, url: string): boolean {
  const host = hostOf(url)
  const name = label.toLowerCase().replace(/^www\.|\+\d{1,2}$|[^\p{L}\p{N}.-]+/gu, '')
  return host !== undefined && name.length > 2 && host.includes(name)
}
