import type {RepairRule} from '../rule.js'

/**
 * Byte-order marks at the start. The Markdown parser drops one and does not count it, so every offset
 * after it would be off by one.
 */
export const byteOrderMark = {
  id: 'byte-order-mark',
  summary: 'Byte-order marks at the start of the text are removed',
  certainty: 'certain',
  examples: [{before: '\uFEFFOzone fell [4].', after: 'Ozone fell [4].'}],
  scan({text}) {
    let end = 0
    while (text[end] === '\uFEFF') end++
    return end > 0 ? [{certainty: 'certain', edits: [{span: {start: 0, end}, newText: ''}]}] : []
  }
} as const satisfies RepairRule
