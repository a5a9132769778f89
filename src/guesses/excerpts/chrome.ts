import {anyMagnitude, anyOf, wordsOf} from '../../language/index.js'

/**
 * Page chrome: what a page puts under an article, and what a saved copy keeps.
 *
 * ```markdown
 * > | Comments
 *     ^^^^^^^^
 * > | 0 comments
 *     ^^^^^^^^^^
 * ```
 *
 *     line    <- control / heading / counts / notice
 *     heading <- thing (':' / '(' number ')' / number)?       `Comments`, `Comments (3)`, `댓글 0개`
 *     counts  <- count (('·' / '|' / '•' / ',') count)*       `1.2K views · 3 comments`
 *     count   <- (number / none) measure? thing               `0 comments`, `0 条评论`
 *     notice  <- '©' …                                        `© 2025 Example. All rights reserved.`
 *
 * Only the last lines of an article are asked, and only lines of at most 80 characters: a sentence
 * of the author's never has this form.
 */
export function isChrome(line: string): boolean {
  if (line.length > 80) return false
  const plain = line
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^[^\p{L}\p{N}©]+/u, '')
    .trimEnd()
  if (plain === '') return false
  if (allControls.has(plain) || notice.test(plain) || heading.test(plain)) return true
  return plain.split(/\s*[·|•,]\s*/).every(part => count.test(part))
}

const number = `\\d{1,3}(?:[.,\\u00A0 ]?\\d{1,3}){0,3} ?(?:[km]|${anyMagnitude})?\\+?`
const measure = `(?: ?(?:${anyOf('measures')}))?`
const things = anyOf('counted', 'countedBeside')

const allControls: ReadonlySet<string> = new Set(
  wordsOf('controls').map(word => word.replaceAll("'", '’'))
)
const heading = new RegExp(
  `^${anyOf('counted')}\\s?(?:[:：]?\\s?[(（]?${number}${measure}[)）]?|[:：])?$`,
  'u'
)
const count = new RegExp(`^(?:${number}${measure}|${anyOf('none')}) ?${things}$`, 'u')
const notice = /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))/
