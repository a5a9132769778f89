import type {RepairRule} from '../rule.js'

/**
 * Byte-order marks at the start. The Markdown parser drops one and does not count it, so every
 * offset behind it would be off by one.
 */
export const byteOrderMark: RepairRule = {
  name: 'byte-order-mark',
  scan({text}) {
    let end = 0
    while (text[end] === '\uFEFF') end++
    return end > 0 ? [{certainty: 'certain', edits: [{span: {start: 0, end}, newText: ''}]}] : []
  }
}
