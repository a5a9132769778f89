import {wordsOf} from '../../language/index.js'
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
  empty: ['', '""', "''", ...wordsOf('empty')],
  dash: ['-', '–', '—', '--', '---', '―', '‒', '…', '...', '——'],
  'not-applicable': wordsOf('notApplicable'),
  unknown: wordsOf('unknown')
})

const weak = reasons({
  empty: wordsOf('perhapsEmpty'),
  'not-applicable': wordsOf('perhapsNotApplicable'),
  unknown: ['?', ...wordsOf('perhapsUnknown')]
})

function reasons(words: Partial<Record<NullReason, readonly string[]>>): Map<string, NullReason> {
  const map = new Map<string, NullReason>()
  for (const [reason, list] of Object.entries(words)) {
    for (const word of list) map.set(word, reason as NullReason)
  }
  return map
}
