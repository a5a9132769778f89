import {anyOf, wordSet} from '../../language/index.js'

const listNames = wordSet('listHeading')
const longestName = Math.max(...[...listNames].map(name => name.split(' ').length))
/** Alone, the singular announces a list, too. */
const sources = wordSet('source')
const besideNames = wordSet('besideListHeading')
const besideUnspaced = new RegExp(`^${anyOf('listHeadingPrefix')}`, 'u')

/**
 * Lines that announce a reference list.
 *
 *     heading <- '#'* number? beside* name (beside / name)* '(' … ')'? ':'?
 *     number  <- '9.' / '9\.' / 'X.' / '五、'
 *
 * `## Sources`, `#### **Works cited**`, `## 9\. References (selected)`, `参考文献：`, `**Key citations**`.
 *
 * Not one: `Sources of funding`, `Open source`, `Data sources and gaps`.
 */
export function isListHeading(line: string): boolean {
  if (line.length > longestHeading || !mayBeHeading(line)) return false
  const words = wordsOf(line)
  if (words.length === 0 || words.length > 8) return false
  if (words.length === 1) {
    const word = words[0]!
    return sources.has(word) || isName(word) || isName(word.replace(besideUnspaced, ''))
  }
  let named = false
  for (let at = 0; at < words.length; ) {
    const length = nameAt(words, at)
    if (length > 0) named = true
    else if (!besideNames.has(words[at]!)) return false
    at += Math.max(1, length)
  }
  return named
}

/** No heading of a list is longer. */
const longestHeading = 120

const markup = /^[\s#*_>]+/
const numbering = /^(?:\d{1,3}|[IVXivx]{1,6}|[A-Z]|[一二三四五六七八九十]{1,3})\\?[.)、:：]\s*/u
const remark = /[(（[][^)）\]]{0,40}[)）\]][\s:：*_]*$/u

function wordsOf(line: string): string[] {
  return line
    .replace(markup, '')
    .replace(numbering, '')
    .replace(remark, '')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

/** First words of names, and what may come before them. */
const openings = new Set([
  ...sources,
  ...besideNames,
  ...[...listNames].map(name => name.split(' ', 1)[0]!)
])

/** Most lines are told by their first word; numbering and scripts without spaces are let through. */
function mayBeHeading(line: string): boolean {
  const word = /\p{L}[\p{L}\p{M}]*/u.exec(line)?.[0]
  if (word === undefined) return false
  return word.length < 5 || /^[\u3000-\u9fff]/.test(word) || openings.has(word.toLowerCase())
}

const isName = (words: string) => listNames.has(words)

/** How many words from `at` on are a name; of two names the longer one. */
function nameAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    if (isName(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}
