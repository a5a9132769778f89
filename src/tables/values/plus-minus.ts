import {clean} from '../../amounts/index.js'
import type {TypedValue} from '../value.js'
import {ofRange} from './range.js'
import type {Reader, ValueKind} from './value-kind.js'

/**
 * A value with its error: `30 ± 2`, `0.85 ± 0.02`, `30 ± 2%`, `12.5±0.3 mm`, `12.3 (±0.4)`.
 *
 *     plus-minus <- scalar ' '? ('±' / '+/-') ' '? scalar, or that in brackets; a unit behind the last is of both
 *
 * An error alone (`±0.5%`) is a tolerance of something else: text.
 */
export const plusMinus: ValueKind = {
  name: 'plus-minus',
  read(text, reader) {
    if (!/±|\+\/-/.test(text)) return
    const match =
      /^([^±]{1,40}?) ?(?:±|\+\/-) ?([^±()]{1,40})$/.exec(text) ??
      /^([^±]{1,40}?) ?\((?:±|\+\/-) ?([^±()]{1,40})\)$/.exec(text)
    if (!match) return
    const [, center, error] = match
    const [value, margin] = ends(center!, error!, reader)
    const of = value && ofRange(value)
    if (!of || !margin || !isMargin(value, margin)) return
    const middle = Number(value.value)
    const away = Number(margin.value)
    return {
      type: 'range',
      value: {min: clean(middle - away), max: clean(middle + away)},
      of: margin.type === 'number' && of === 'integer' ? 'number' : of,
      center: middle,
      confidence: Math.min(value.confidence, margin.confidence),
      ...(value.unit !== undefined && {unit: value.unit})
    }
  }
}

function ends(center: string, error: string, reader: Reader): (TypedValue | undefined)[] {
  const unit = /^[\d.,]+( ?.*)$/.exec(error)?.[1] ?? ''
  const alone = reader.scalar(center)
  const margin = reader.scalar(error)
  if (unit === '' || !/\d$/.test(center)) return [alone, margin]
  return [reader.scalar(center + unit), margin]
}

function isMargin(value: TypedValue, margin: TypedValue): boolean {
  if (typeof value.value !== 'number' || typeof margin.value !== 'number') return false
  if (value.type === 'duration' || value.type === 'year') return false
  const isBare = margin.type === 'integer' || margin.type === 'number'
  return margin.value >= 0 && (isBare || (margin.type === value.type && margin.unit === value.unit))
}
