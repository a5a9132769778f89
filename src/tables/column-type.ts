import type {Scalar, TypedValue, ValueType} from './value.js'
import {ofRange} from './values/index.js'

/** A type of a column, and how many of its values fit. */
export interface Fit {
  readonly type: ValueType
  readonly of?: Scalar
  readonly count: number
}

/** From the narrow to the wide: of two types that as many values fit, the first is meant. */
const order: readonly ValueType[] = [
  'boolean',
  'year',
  'integer',
  'percent',
  'currency',
  'quantity',
  'duration',
  'multiplier',
  'ratio',
  'time',
  'date',
  'number',
  'link',
  'range',
  'list'
]

/**
 * The type that most values fit: only types that occur come into question.
 *
 * @param values
 *   Values of a column, without its empty cells.
 */
export function bestFit(values: readonly TypedValue[]): Fit | undefined {
  let best: Fit | undefined
  for (const type of order) {
    if (!values.some(value => value.type === type)) continue
    for (const of of baseTypes(values, type)) {
      const count = values.filter(value => fitTo(value, type, of)).length
      if (count > (best?.count ?? 0)) best = {type, count, ...(of && {of})}
    }
  }
  return best
}

/** What a range or a list can be of. */
function baseTypes(values: readonly TypedValue[], type: ValueType): (Scalar | undefined)[] {
  if (type !== 'range' && type !== 'list') return [undefined]
  const bases = values.flatMap(value =>
    value.type === type && 'of' in value && value.of ? [value.of] : []
  )
  return [...new Set(bases)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** The value as one of the column's type; nothing when it is none. */
export function fitTo(value: TypedValue, type: ValueType, of?: Scalar): TypedValue | undefined {
  if (type === 'range') return of && fitRange(value, of)
  if (type === 'list') return of && fitList(value, of)
  if (value.type === type) return value
  const {confidence} = value
  const rest = {
    confidence,
    ...(value.approx && {approx: value.approx}),
    ...(value.marks && {marks: value.marks})
  }
  switch (`${value.type} ${type}`) {
    case 'year integer':
    case 'year number':
    case 'integer number':
      return {...rest, type: type as 'integer' | 'number', value: Number(value.value)}
    case 'year date':
      return {...rest, type: 'date', value: String(value.value), precision: 'year'}
    default:
      return undefined
  }
}

function fitRange(value: TypedValue, of: Scalar): TypedValue | undefined {
  if (value.type === 'range') {
    if (value.of === of) return value
    return isNumber(value.of) && isNumber(of) && order.indexOf(value.of) < order.indexOf(of)
      ? {...value, of}
      : undefined
  }
  const end = fitTo(value, of)
  if (!end || !ofRange(end) || (typeof end.value !== 'number' && typeof end.value !== 'string'))
    return
  const {confidence, unit, per, approx, marks} = end
  const edge = end.type === 'duration' ? end.iso : end.value
  return {
    type: 'range',
    value: {min: edge, max: edge},
    of,
    confidence,
    ...(unit !== undefined && {unit}),
    ...(per !== undefined && {per}),
    ...(approx && {approx}),
    ...(marks && {marks})
  }
}

const isNumber = (type: Scalar) => type === 'year' || type === 'integer' || type === 'number'

function fitList(value: TypedValue, of: Scalar): TypedValue | undefined {
  if (value.type === 'list') return value.of === of ? value : undefined
  const item = fitTo(value, of)
  if (!item) return
  const {confidence, unit} = item
  return {type: 'list', value: [item.value], of, confidence, ...(unit !== undefined && {unit})}
}
