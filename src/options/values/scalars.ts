import {type Expectation, numberFrom, oneOf, stringAs} from './expectation.js'

/** All that is known of one option: its check, its documentation, and where else it can be set. */
export interface Option {
  readonly value: Expectation
  /** As TypeScript writes it. */
  readonly type: string
  /** What it does, in a sentence without its stop. */
  readonly summary: string
  /** What counts when it is left out. */
  readonly fallback?: string
  /** Whether the config file can set it: JSON can hold the value, and it is not about one article. */
  readonly inConfig: boolean
}

/**
 * Options with one word or number for a value. The command makes flags of them; they need nothing of
 * the rest of the library, which it does not load before there is something to read.
 */
export const scalarOptions = {
  lineBreaks: {
    value: oneOf('paragraph', 'wrap'),
    type: "'paragraph' | 'wrap'",
    summary: 'how to read a single line ending between two lines of prose',
    fallback: 'worked out from each article',
    inConfig: true
  },
  candidateThreshold: {
    value: numberFrom(0, 1),
    type: 'number',
    summary: 'least probability of a candidate that is reported, 0 to 1',
    fallback: '0.45',
    inConfig: true
  },
  locale: {
    value: stringAs('a language tag', isLocale),
    type: 'string',
    summary:
      'language tag (BCP 47) that decides how numbers and dates in tables are read where a cell and its column leave it open; never that of the machine',
    fallback: '`en-US`',
    inConfig: true
  },
  defaultCurrency: {
    value: stringAs('an ISO 4217 code', code => /^[A-Z]{3}$/.test(code)),
    type: 'string',
    summary: 'currency (ISO 4217) of a bare `$` in tables',
    fallback: '`USD`',
    inConfig: true
  }
} as const satisfies Readonly<Record<string, Option>>

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
