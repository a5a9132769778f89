import {anyOf, anySpaced, anyUnspaced} from '../language/index.js'
import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination} from './destination.js'
import {readNumbers} from './numbers.js'

/** Words that need white space before the number; the others do not. */
const spaced = anySpaced('source', 'citedThing')
const unspaced = anyUnspaced('source', 'citedThing')
const chunks = anyOf('chunk')
const page = `${anyOf('page')}[ .]{0,2}\\d[\\d–-]{0,9}${anyOf('pageCounter')}?`
const again = `(?:${anyOf('and')}|${spaced}|${unspaced})`
const word = `(?:(?:${spaced}|(${chunks}))[ :#]{1,2}|(?:${unspaced})[ :：]{0,2})`
/**
 * A word for a source and a number: `[Source 7]`, `(Sources: 3, 4)`, `[Quelle 2, Seite 4]`, `【来源1】`.
 *
 * ```markdown
 * > | The kit is cheap [Source 7].
 *                      ^^^^^^^^^^
 * ```
 *
 *     citation <- open word ':'? numbers (', ' page)? close      a matching bracket on each side
 *               / '[' word number ']' destination                a page on the web, see destination.ts
 *     word     <- 'source' / 'ref.' / 'document' / 'Quelle' / 'fuente' / '来源' / '출처' …
 *               / 'chunk' / 'context' / 'passage' …              in square brackets only
 *     numbers  <- as in numbers.ts; ' and ', ' & ' and a repeated word also separate
 *
 * Written by small models, and by any model told to cite this way, in the language of its instructions.
 */
export const sourceNumber: Notation = {
  name: 'source-number',
  starts: ['[', '(', '【', '（', '［'],
  cut: new RegExp(`[[(【（［](?:${spaced}|${unspaced})(?:[ :：#]{1,2}[\\d,;、， –-]{0,40})?`, 'iu'),
  mayOccur: text => anywhere.test(text),
  read(text, at, profile) {
    const match = matchAt(pattern, text, at)
    if (!match || closingOf(text[at]!) !== match[0].at(-1)) return
    const [marker, chunk, numbers, page] = match
    if (chunk && !'[【'.includes(text[at]!)) return
    const ids = readNumbers(numbers!.replace(between, ',').replace(/,[\s,]*,/g, ','))
    if (!ids?.every(id => profile.listed.has(id) || !isYear(id))) return
    const inside = at + marker.length
    const destination = text[at] === '[' ? readDestination(text, inside) : undefined
    if (!destination) {
      return {span: {start: at, end: inside}, ids, ...(page && {locator: page.trim()})}
    }
    if (!isWeb(destination.url) || ids.length > 1) return
    return {span: {start: at, end: destination.end}, ids, text: marker, url: destination.url}
  }
}

const number = '\\d[\\d,;、，； –#&-]{0,40}'

const pattern = new RegExp(
  `[[(【（［]${word}#?(${number}(?:${again}[ :#\\d,;]{1,12}){0,8})(?:[,，;] ?(${page}))?[\\])】）］]`,
  'iuy'
)
const anywhere = new RegExp(`[[(【（［]${word}#?\\d`, 'iu')
const between = new RegExp(
  `(?<!\\p{L})(?:${anyOf('and')}(?!\\p{L})|(?:${spaced}|${unspaced}):?)|&|#`,
  'giu'
)

/** `(Source: 2019)` gives the year of the source. */
const isYear = (id: string) => /^(?:19|20)\d\d$/.test(id)

function closingOf(opening: string): string {
  return {'[': ']', '(': ')', '【': '】', '（': '）', '［': '］'}[opening] ?? ''
}
