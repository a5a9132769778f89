import type {Conventions} from './values/index.js'

/**
 * What the cells of a column show beyond doubt about how it is written.
 *
 * - One `13/04/2024` makes every date of the column day first, one `04/13/2024` month first.
 * - One `1.234.567` or `1.234,5` makes the dot group, one `2.5` or `0.75` makes it the decimal sign.
 *
 * Where cells contradict each other, nothing is shown.
 *
 * @param texts
 *   Cells, normalized.
 */
export function conventionsOfColumn(texts: readonly string[], given: Conventions): Conventions {
  const dayFirst = agreed(texts.flatMap(text => dayFirstOf(text) ?? []))
  const decimal = agreed(texts.flatMap(text => decimalOf(text) ?? []))
  if (dayFirst === undefined && decimal === undefined) return given
  return {
    ...given,
    ...(dayFirst !== undefined && {dayFirst, dayFirstIsKnown: true}),
    ...(decimal !== undefined && {decimal, decimalIsKnown: true})
  }
}

function agreed<Sign>(signs: readonly Sign[]): Sign | undefined {
  return signs.every(sign => sign === signs[0]) ? signs[0] : undefined
}

function dayFirstOf(text: string): boolean | undefined {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(text)
  if (!match) return
  if (Number(match[1]) > 12) return Number(match[2]) <= 12 ? true : undefined
  return Number(match[2]) > 12 ? false : undefined
}

/** The decimal sign that a number shows: `,` in `1.234.567`, which groups by dots. */
function decimalOf(text: string): '.' | ',' | undefined {
  if (text.length > 40) return
  const digits = /(?<![\d.,\p{L}])\d{1,40}(?:[.,]\d{1,40}){1,6}(?![\d\p{L}]|[.,]\d)/u.exec(
    text
  )?.[0]
  if (!digits) return
  const separators = digits.replace(/\d/g, '')
  const last = separators.at(-1) as '.' | ','
  const other = last === '.' ? ',' : '.'
  if (separators.includes(other))
    return separators.indexOf(last) === separators.length - 1 ? last : undefined
  if (separators.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? other : undefined
  return /[.,]\d{3}$/.test(digits) && !digits.startsWith('0') ? undefined : last
}
