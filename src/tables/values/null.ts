import type {NullReason, TypedValue} from '../value.js'
import type {ValueKind} from './value-kind.js'

/**
 * Nothing: an empty cell, a dash, or words that say that there is no value.
 *
 * Strong ones mean it wherever they stand. Weak ones (`None`, `NA`, `Unknown`) can be values: `NA` is
 * Namibia, sodium and North America. They are nothing only in a column of typed values.
 */
export const nothing: ValueKind = {
  name: 'null',
  read(text) {
    // `(not reported)`, `— (not reported)`
    const inner = text.endsWith(')') ? /^(?:[-–—] ?)?\(([^()]{1,30})\)$/.exec(text)?.[1] : undefined
    const reason = reasonIn(strong, inner ?? text)
    return reason && {type: 'null', value: null, reason, confidence: 1}
  }
}

/** A weak word for nothing, for a column that is typed. */
export function readWeakNull(text: string): TypedValue | undefined {
  const reason = reasonIn(weak, text)
  return reason && {type: 'null', value: null, reason, confidence: 0.8}
}

const longest = 24

function reasonIn(words: ReadonlyMap<string, NullReason>, text: string): NullReason | undefined {
  return text.length <= longest ? words.get(text.toLowerCase()) : undefined
}

const strong = reasons({
  empty: ['', 'null', '""', "''", 'nil', '(empty)', '(blank)'],
  dash: ['-', '–', '—', '--', '---', '―', '‒', '…', '...', '——'],
  'not-applicable': [
    'n/a',
    'n.a.',
    'n. a.',
    'n/a.',
    '#n/a',
    'not applicable',
    '不适用',
    'entfällt'
  ],
  unknown: [
    ...['tbd', 'tba', 'tbc', 'to be determined', 'to be announced', 'to be confirmed'],
    ...['not disclosed', 'undisclosed', 'not publicly disclosed', 'not available', 'not reported'],
    ...['not specified', 'not stated', 'not provided', 'not published', 'not found', 'no data'],
    ...[
      'no data available',
      'data not available',
      'not yet available',
      'n/d',
      'n.d.',
      'k. a.',
      'k.a.'
    ],
    ...['未披露', '未公开', '未知', '暂无', '暂无数据', '無', '非公開', '不明']
  ]
})

const weak = reasons({
  empty: ['none', 'nothing', 'keine', '无'],
  'not-applicable': ['na', 'not relevant'],
  unknown: ['unknown', 'unspecified', 'unclear', 'unavailable', 'nan', 'nr', 'nd', 'unbekannt', '?']
})

function reasons(words: Partial<Record<NullReason, readonly string[]>>): Map<string, NullReason> {
  const map = new Map<string, NullReason>()
  for (const [reason, list] of Object.entries(words)) {
    for (const word of list) map.set(word, reason as NullReason)
  }
  return map
}
