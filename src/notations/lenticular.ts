import type {Notation} from '../scan/markers/index.js'
import {foldDigits} from '../text/index.js'
import {longestMarker, readItems} from './items.js'

/**
 * Numeric citations in full-width brackets: `【4】`, `［４］`, `〔4〕`, mixed `[4】`, doubled `【【4】】`.
 *
 * ```markdown
 * > | 水库水位下降【1、2】。
 *                 ^^^^^^
 * ```
 *
 *     citation <- open items close       at least one bracket is full-width; items as in items.ts
 *     open     <- '【' '【'? / '［' / '〔' / '['
 *     close    <- '】' '】'? / '］' / '〕' / ']'
 *
 * Written by Chinese models. Not citations: `【重要通知】`, `〔2014〕`, the year of a document number.
 */
export const lenticular: Notation = {
  name: 'lenticular',
  starts: ['【', '［', '〔', '['],
  mayOccur: (_, profile) => [...'【［〔】］〕'].some(bracket => profile.mayHold(bracket)),
  read(text, at, profile) {
    const open = text[at + 1] === text[at] && text[at] !== '[' ? 2 : 1
    const limit = at + longestMarker
    let close = at + open
    while (close < limit && !closings.includes(text[close] ?? closings)) close++
    const isMixed = text[at] !== '[' || text[close] !== ']'
    if (close >= limit || close >= text.length || !isMixed) return
    if (open === 2 && text[close + 1] !== text[close]) return
    const items = readItems(text.slice(at + open, close), profile)
    if (!items) return
    const canonical = foldDigits(text.slice(at + open, close))
      .replace(/[，、；] ?/g, ', ')
      .trim()
    return {span: {start: at, end: close + open}, ...items, text: `[${canonical}]`}
  }
}

const closings = ']】］〕\n'
