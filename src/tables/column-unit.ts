import {scale} from '../amounts/index.js'
import type {Range, TypedValue, Value, ValueType} from './value.js'
import {measureOf} from './values/index.js'

/** The values of a column in one unit, if they have one. */
export interface Unified {
  readonly values: readonly TypedValue[]
  readonly unit?: string
  readonly per?: string
  /** Units as written, where there are several. */
  readonly units?: readonly string[]
}

/**
 * Bring the values of a column to one unit.
 *
 * What differs by a power of ten or two only is converted to the unit that most cells use: `16 GB` and
 * `512 MB` are 16 and 0.512 GB. Different currencies, periods (`$20/month`, `$200/year`) and dimensions,
 * and units of different systems (`kg`, `lb`), stay as they are; the column has no `unit` then.
 */
export function unifyUnits(values: readonly TypedValue[], type: ValueType): Unified {
  const counts = new Map<string, {value: TypedValue; count: number}>()
  for (const value of values) {
    if (value.type !== type || value.unit === undefined) continue
    // Nothing is nothing in a month and in a year.
    const isFree = value.value === 0 && values.some(other => isOfUnit(other, type, value.unit))
    if (isFree) continue
    const label = labelOf(value)
    counts.set(label, {value, count: (counts.get(label)?.count ?? 0) + 1})
  }
  const entries = [...counts.values()].sort((a, b) => b.count - a.count)
  const [most] = entries
  if (!most) return {values}
  const {unit, per} = most.value
  const named = {...(unit !== undefined && {unit}), ...(per !== undefined && {per})}
  if (entries.length === 1) return {values, ...named}
  const units = [...counts.keys()]
  const target = measureOf(unit!)
  const isOne = entries.every(
    ({value}) => !isMoney(value) && value.per === per && measureOf(value.unit!).base === target.base
  )
  if (!isOne) return {values, units}
  return {values: values.map(value => toUnit(value, type, unit!)), ...named, units}
}

const isOfUnit = (value: TypedValue, type: ValueType, unit: string | undefined) =>
  value.type === type && value.unit === unit && value.value !== 0

const labelOf = ({unit = '', per}: TypedValue) => (per === undefined ? unit : `${unit}/${per}`)

function isMoney(value: TypedValue): boolean {
  return value.type === 'currency' || ('of' in value && value.of === 'currency')
}

/** The value in another unit of the same base, as it was read beside it. */
function toUnit(value: TypedValue, type: ValueType, unit: string): TypedValue {
  if (value.type !== type || value.unit === undefined || value.unit === unit) return value
  const factor = measureOf(value.unit).factor / measureOf(unit).factor
  const times = (number: Value) => (typeof number === 'number' ? scale(number, factor) : number)
  const rest = {unit, alternatives: [value]}
  switch (value.type) {
    case 'quantity':
      return {...value, ...rest, value: scale(value.value, factor)}
    case 'range': {
      const {min, max} = value.value
      const {center} = value
      const range = {min: times(min), max: times(max)} as Range
      return {
        ...value,
        ...rest,
        value: range,
        ...(center !== undefined && {center: scale(center, factor)})
      }
    }
    case 'list':
      return {...value, ...rest, value: value.value.map(times)}
    default:
      return value
  }
}
