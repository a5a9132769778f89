import {triangleOf} from './arrows.js'
import {readCell} from './cell.js'
import {conventionsOfColumn} from './column-conventions.js'
import {bestFit, type Fit, fitTo} from './column-type.js'
import {unifyUnits} from './column-unit.js'
import {type HeaderHints, readHeader} from './header.js'
import type {Column, ColumnType} from './table.js'
import type {TypedValue} from './value.js'
import {type Conventions, normalize, readWeakNull} from './values/index.js'
import type {WrittenCell} from './written-table.js'

/** A column, and the value of each of its cells. */
export interface TypedColumn {
  readonly column: Omit<Column, 'key' | 'header' | 'citationIds'>
  readonly values: readonly TypedValue[]
}

/** So many of the values have to fit: four of five. */
const enough = 0.8

/**
 * Find the type of a column, and bring its values to it.
 *
 * 1. Hard evidence: what the header says, and how dates and numbers are written.
 * 2. k of n values fit a type: it is the column's from k/n = 0.8 on. The others are `outliers`, and
 *    stay strings. Otherwise every value is a string, its reading kept as an alternative.
 *
 * @param cells
 *   Cells of the column.
 * @param counts
 *   Whether each cell is in a data row: totals, titles and notes say nothing about a column.
 */
export function typeColumn(
  header: string,
  cells: readonly WrittenCell[],
  counts: readonly boolean[],
  given: Conventions
): TypedColumn {
  const texts = cells.map(({text}) => normalize(text))
  const conventions = conventionsOfColumn(texts, given)
  const triangle = triangleOf(header, texts)
  const named = readHeader(header, conventions.dollar)
  const hints = {
    ...named,
    ...(triangle && {triangle}),
    ...(named.clock === 'unknown' && countsMinutes(texts) && {clock: 'minutes' as const})
  }
  const read = cells.map(cell => readCell(cell, conventions, hints))
  const values = asShares(asFlags(read, texts, hints), hints)
  const known = values.filter((value, index) => counts[index] && !isNothing(value, texts[index]!))
  const fit = bestFit(known)
  const typed = fit && fit.count >= enough * known.length && isTyped(fit, known)
  const column = typed
    ? typedColumn(fit, values, cells, counts, known.length)
    : textColumn(values, cells, counts, known.length)
  const dayFirst = column.column.type === 'date' && conventions.dayFirstIsKnown
  return {
    values: column.values,
    column: {
      ...column.column,
      ...(hints.scale !== undefined && {scale: hints.scale}),
      ...(dayFirst && {dayFirst: conventions.dayFirst})
    }
  }
}

/** Beside `1:02:15`, `59:10` is minutes and seconds; so it is where one of its like has a fraction. */
function countsMinutes(texts: readonly string[]): boolean {
  return texts.some(text => /^\d{1,3}:[0-5]\d(?::[0-5]\d|\.\d)/.test(text))
}

const isNothing = (value: TypedValue, text: string) =>
  value.type === 'null' || (value.type === 'string' && readWeakNull(text) !== undefined)

/** A list of words among plain words is only a way to write them: half of the cells must be lists. */
function isTyped({type}: Fit, known: readonly TypedValue[]): boolean {
  return type !== 'list' || known.filter(value => value.type === 'list').length >= known.length / 2
}

function typedColumn(
  {type, of, count}: Fit,
  values: readonly TypedValue[],
  cells: readonly WrittenCell[],
  counts: readonly boolean[],
  known: number
): TypedColumn {
  const outliers: number[] = []
  const typed = values.map((value, index): TypedValue => {
    const {text} = cells[index]!
    if (value.type === 'null') return value
    const fitting = fitTo(value, type, of)
    if (fitting) return fitting === value ? value : {...fitting, alternatives: [value]}
    const nothing = value.type === 'string' ? readWeakNull(normalize(text)) : undefined
    if (nothing) return nothing
    if (counts[index]) outliers.push(index)
    return asString(value, text)
  })
  const {values: unified, ...units} = unifyUnits(typed, type)
  return {
    values: unified,
    column: {
      type,
      nullable: typed.some(({type}, index) => counts[index] && type === 'null'),
      confidence: (count + 1) / (known + 2),
      outliers,
      ...units,
      ...(of && {of})
    }
  }
}

function textColumn(
  values: readonly TypedValue[],
  cells: readonly WrittenCell[],
  counts: readonly boolean[],
  known: number
): TypedColumn {
  const typed = values.map((value, index) =>
    value.type === 'null' ? value : asString(value, cells[index]!.text)
  )
  const texts = typed.flatMap((value, index) =>
    counts[index] && value.type === 'string' ? [value.value] : []
  )
  const options = values.every(isWord) ? enumOf(texts) : undefined
  const type: ColumnType = options ? 'enum' : texts.length === 0 && known === 0 ? 'null' : 'string'
  return {
    values: typed,
    column: {
      type,
      nullable: typed.some(({type}, index) => counts[index] && type === 'null'),
      confidence: (known + 1) / (known + 2),
      outliers: [],
      ...(options && {values: options})
    }
  }
}

/** The value as its text, what it was read as beside it. */
function asString(value: TypedValue, text: string): TypedValue {
  if (value.type === 'string') return value
  return {type: 'string', value: text, confidence: 1, alternatives: [value]}
}

const isWord = ({type}: TypedValue) => type === 'string' || type === 'boolean' || type === 'null'

/**
 * The values of an enum: short words of which some repeat, and no more of them than three for every
 * four cells.
 */
function enumOf(texts: readonly string[]): readonly string[] | undefined {
  const values = [...new Set(texts)]
  const repeats = values.length < texts.length && values.length <= texts.length * 0.75
  if (!repeats || texts.length < 4 || values.length > 12) return
  return values.every(value => value.length <= 24 && value.split(' ').length <= 3)
    ? values
    : undefined
}

/**
 * Flags that only a whole column can be: `x` or nothing, `Y` and `N`; `1` and `0` below a question are
 * flags by the header (see `hints.ts`), but only when there is nothing else.
 */
function asFlags(
  values: readonly TypedValue[],
  texts: readonly string[],
  {isFlag}: HeaderHints
): readonly TypedValue[] {
  const words = new Set(
    texts.filter((_, index) => values[index]!.type !== 'null').map(text => text.toLowerCase())
  )
  const all = (...allowed: string[]) =>
    words.size > 0 && [...words].every(word => allowed.includes(word))
  const isMarked = all('x') && values.some(({type}) => type === 'null')
  const isLetters = words.size > 1 && all('y', 'n')
  if (isMarked || isLetters) {
    return values.map((value, index): TypedValue => {
      if (value.type === 'null') return value
      const flag = /^[xy]$/i.test(texts[index]!)
      return {type: 'boolean', value: flag, confidence: 0.8, alternatives: [value]}
    })
  }
  if (!isFlag || all('0', '1', 'yes', 'no', 'true', 'false')) return values
  return values.map(value => (value.type === 'boolean' && value.alternatives?.[0]) || value)
}

/** Bare numbers below `Share` are percentages, unless they are fractions of one. */
function asShares(values: readonly TypedValue[], {percent}: HeaderHints): readonly TypedValue[] {
  if (percent !== 'share') return values
  const numbers = values.flatMap(value =>
    value.type === 'integer' || value.type === 'number' ? [value] : []
  )
  const isShare =
    numbers.some(({value}) => Math.abs(value) > 1) &&
    numbers.every(({value}) => Math.abs(value) <= 100)
  if (!isShare) return values
  return values.map((value): TypedValue => {
    if (value.type !== 'integer' && value.type !== 'number') return value
    const {alternatives, ...rest} = value
    return {...rest, type: 'percent'}
  })
}
