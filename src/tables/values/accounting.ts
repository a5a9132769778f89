import type {ValueKind} from './value-kind.js'

/**
 * A negative amount as accountants write it: `(1,234)`, `($2.3M)`, `(5%)`, `$(2.3)M`.
 *
 *     accounting <- '(' amount ')' / symbol '(' amount ')' magnitude?
 *
 * Only for numbers, percentages and money, and never with a sign inside.
 */
export const accounting: ValueKind = {
  name: 'accounting',
  read(text, reader) {
    if (!text.includes('(')) return
    const match = /^([$€£¥₹]?) ?\(([^()]{1,40})\) ?(%|[kKMBT]|bn|million|billion)?$/.exec(text)
    if (!match || /[-+]/.test(match[2]!)) return
    const [, symbol = '', inner, unit = ''] = match
    const value = reader.scalar(symbol + inner + unit)
    switch (value?.type) {
      case 'integer':
      case 'number':
      case 'percent':
      case 'currency':
        return {...value, value: -value.value, confidence: Math.min(0.9, value.confidence)}
      default:
        return undefined
    }
  }
}
