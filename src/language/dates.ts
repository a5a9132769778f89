import type {Duration, Words} from './language.js'
import {languages} from './languages.js'
import {all, grouped, keyOf, longestFirst, split} from './words.js'

/** The months and weekdays of English, in full, and with their short forms. */
export const englishMonths = namesOf(languages.en?.months)
export const englishMonthForms = formsOf(languages.en?.months)
export const englishWeekdays = namesOf(languages.en?.weekdays)
export const englishWeekdayForms = formsOf(languages.en?.weekdays)

function namesOf(words: Words | undefined): readonly string[] {
  return split(words).map(forms => split(forms, /,/)[0]!)
}

function formsOf(words: Words | undefined): readonly string[] {
  return split(words).flatMap(forms => split(forms, /,/))
}

/** Months with every form of their names as written, by language. */
const monthForms = all.flatMap(({months}) =>
  split(months).map((forms, index) => ({month: index + 1, forms: split(forms, /,/)}))
)

/**
 * Numbers of the months, from 1, by their names in lower case and without a full stop. A name that is
 * two months in two languages (`listopad`) is left out, unless it is English.
 */
export const monthNumbers: ReadonlyMap<string, number> = unambiguous(
  monthForms.flatMap(({month, forms}) => forms.map(form => [keyOf(form), month] as const))
)

/** Whether a word is a month's name as its language writes it, or with a capital; without a stop. */
export function isMonth(name: string): boolean {
  return monthNames.has(name)
}

const monthNames: ReadonlySet<string> = new Set(
  monthForms.flatMap(({forms}) => forms.flatMap(form => [form, capitalized(form)]))
)

/** Beginnings of the months' names that follow an ordinal: `12. Juni`. */
export const monthBeginnings: ReadonlySet<string> = new Set(
  monthForms.flatMap(({forms}) => forms.map(form => form.slice(0, 3).toLowerCase()))
)

/** Names of a unit of time. */
export function durationNames(unit: Duration): readonly string[] {
  return longestFirst(all.flatMap(({durations}) => split(durations?.[unit])))
}

function capitalized(word: string): string {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length)
}

function unambiguous(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const english = new Set(englishMonthForms.map(keyOf))
  const numbers = [...grouped(pairs)]
  return new Map(
    numbers
      .filter(([word, months]) => months.length === 1 || english.has(word))
      .map(([word, [month]]) => [word, month!] as const)
  )
}
