import {anyOf, either, englishMonthForms, englishWeekdays} from '../language/index.js'
import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Author and year: `(Okoro et al., 2021)`, `[Kim and Lee, 2019; Ruiz, 2020a]`.
 *
 * ```markdown
 * > | The effect replicates (Okoro et al., 2021).
 *                           ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- open work ('; ' work)* (', ' locator)? close     ( ) or [ ]
 *     work     <- name (('and' / '&' / ',') name)* ' et al.'? ','? year letter?
 *     year     <- ('18' / '19' / '20') digit digit
 *     locator  <- ('p.' / 'pp.') …
 *
 * The id is the work as written. Not citations: `(May 2021)`, `(Python 2020)`: a single name needs a
 * comma before its year, and a month, season or quarter is not a name. Where the article uses markers
 * of another kind, a work named in parentheses is prose.
 */
export const authorYear: Notation = {
  name: 'author-year',
  starts: ['(', '['],
  evidence: 'profile',
  mayOccur: (text, profile) =>
    !profile.hasMarkers && profile.links !== 'cite' && yearBehindName.test(text),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match || (text[at] === '(') !== match[0].endsWith(')')) return
    const ids = match[1]!.split(';').map(work => work.trim())
    if (ids.some(work => notNames.test(work))) return
    return {span: spanOfMatch(match), ids, ...(match[2] && {locator: match[2]})}
  }
}

/** Years are rarer than names, so this finds the year first and then looks at the name before it. */
const yearBehindName =
  / (?:18|19|20)\d\d(?<=\p{Lu}[\p{L}'’-]{1,40}(?: et al\.?|,) ?,? \d{4})[a-z]?\b/u

const name = "(?:(?:van|von|de|der|den|del|la|le|el|al|bin|ibn) ){0,2}\\p{Lu}[\\p{L}'’-]{1,40}"
const names = `${name}(?:(?:, | and | & |, and |, & )${name}){0,4}`
const year = '(?:18|19|20)\\d\\d[a-z]?'
const work = `${names}(?: et al\\.?,? |, )${year}(?:, ${year}){0,4}`
const pattern = new RegExp(
  `[([](${work}(?:; ?${work}){0,9})(?:, (pp?\\. ?[\\d–-]{1,12}))?[\\])](?!\\()`,
  'uy'
)

const notNames = new RegExp(
  `^(?:${either([...englishMonthForms, ...englishWeekdays])}|${anyOf('seasons', 'beforeYears')})\\b`
)
