import {bound} from './bound.js'
import type {ValueKind} from './value-kind.js'

/**
 * A figure of statistics with its letter: `p<0.05`, `p = .03`, `n = 120`.
 *
 *     statistic <- ('p' / 'n') ('-'? 'value')? ' '? [=<>≤≥] ' '? scalar
 *
 * Other letters are as often names of what is compared (`r = 5`, `x > 3`).
 */
export const statistic: ValueKind = {
  name: 'statistic',
  read(text, reader) {
    const match = /^[pn](?:[- ]?value)? ?([=<>≤≥]) ?([-.\d][^<>=]{0,40})$/i.exec(text)
    if (!match) return
    const [, sign, figure] = match
    return sign === '=' ? reader.scalar(figure!) : bound.read(sign! + figure!, reader)
  }
}
