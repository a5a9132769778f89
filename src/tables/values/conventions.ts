import type {DecimalSign} from '../../amounts/index.js'
import {monthNumbers} from '../../language/index.js'

/** How numbers and dates are written; what the cells of a column or the options say. */
export interface Conventions extends DecimalSign {
  /** `05/04/2024` is the fifth of April. */
  readonly dayFirst: boolean
  readonly dayFirstIsKnown: boolean
  /** ISO 4217 code for a bare `$`. */
  readonly dollar: string
  /** ISO 4217 code for `kr`; `kr` where the locale is not of a country that counts in crowns. */
  readonly krone: string
  /** Names of months, lower case and without a full stop, with their numbers from 1. */
  readonly months: ReadonlyMap<string, number>
}

export interface TableOptions {
  /**
   * BCP 47 tag of the language numbers and dates are written in: it decides where a cell and its
   * column leave two readings. `en-US` when left out, whatever the machine says.
   */
  readonly locale?: string
  /** ISO 4217 code of the currency a bare `$` stands for; `USD` when left out. */
  readonly defaultCurrency?: string
}

/**
 * Conventions of a locale, from the CLDR data that `Intl` brings along. English needs none: to make the
 * first format takes longer than to read a hundred tables.
 *
 * @throws {RangeError}
 *   When `locale` is no language tag.
 */
export function conventionsOf({locale, defaultCurrency = 'USD'}: TableOptions): Conventions {
  const isEnglish = locale === undefined || locale === 'en-US'
  return {
    decimal: isEnglish ? '.' : decimalOf(locale),
    decimalIsKnown: false,
    dayFirst: isEnglish ? false : isDayFirst(locale),
    dayFirstIsKnown: false,
    dollar: defaultCurrency,
    krone: kroner[/^[a-z]{2}/i.exec(locale ?? '')?.[0].toLowerCase() ?? ''] ?? 'kr',
    months: isEnglish ? monthNumbers : new Map([...monthNumbers, ...monthsOf(locale)])
  }
}

const kroner: Readonly<Record<string, string>> = {
  da: 'DKK',
  is: 'ISK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  sv: 'SEK'
}

function decimalOf(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.find(({type}) => type === 'decimal')?.value === ',' ? ',' : '.'
}

/** A day in the middle of a year, away from the ends that time zones could move. */
const dayOf = (month: number) => new Date(Date.UTC(2021, month, 15, 12))

function isDayFirst(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, {dateStyle: 'short', timeZone: 'UTC'})
  const types = format.formatToParts(dayOf(0)).map(({type}) => type)
  return types.indexOf('day') < types.indexOf('month')
}

function monthsOf(locale: string): Map<string, number> {
  const months = new Map<string, number>()
  for (const style of ['long', 'short'] as const) {
    // With a day, since some languages inflect the name beside one.
    for (const parts of [{month: style}, {month: style, day: 'numeric'}] as const) {
      const format = new Intl.DateTimeFormat(locale, {...parts, timeZone: 'UTC'})
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(dayOf(month)).find(({type}) => type === 'month')?.value
        if (name && /\p{L}/u.test(name))
          months.set(name.toLowerCase().replaceAll('.', ''), month + 1)
      }
    }
  }
  return months
}
