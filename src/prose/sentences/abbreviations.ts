import {englishMonths, englishWeekdays, wordSet} from '../../language/index.js'

/**
 * Words written with a full stop that need not end a sentence, in lower case, without the stop.
 */

/** Always tied to what follows: `Dr. Smith`, `e.g. a hat`. */
export const binding = wordSet('bindingAbbreviations')

/** Tied to a number or a letter that follows, an ordinary word otherwise: `No. 5`, `p. 55`. */
export const numbering = wordSet('numberingAbbreviations')

/** May end a sentence or not: what follows decides. */
export const wavering = wordSet('waveringAbbreviations')

/** Marks of the hour: a capital letter after them starts a sentence, unless it names the time. */
export const hours = wordSet('hours')

/** What may follow the hour within a sentence. */
export const timeWords: ReadonlySet<string> = new Set(
  [...wordSet('timeWords'), ...englishMonths, ...englishWeekdays].map(word => word.toLowerCase())
)

/** Words that start sentences and hardly ever names: they decide after `U.S.` or `Inc.`. */
export const starters = wordSet('starters')

/** Names that end in an exclamation mark. */
export const exclaiming: ReadonlySet<string> = new Set(
  'yahoo jeopardy joomla y yum mamma oklahoma wham'.split(' ')
)

/** Before a number with a stop, these make it an ordinal: `am 3. Tag`, `die 10. Klasse`. */
export const ordinalMakers = wordSet('ordinalMakers')

/** At the start of a sentence, before a number with a stop: `Table 1. Rates in percent`. */
export const captions = wordSet('table', 'figure')

/** What a source does that is cited as the subject of its sentence. */
export const reporting = wordSet('reportingVerbs')
