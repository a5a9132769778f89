import type {Position} from 'unist'
import type {Line} from '../../scan/lines/index.js'

/** Gives the position of a range of the text. */
export type Place = (start: number, end: number) => Position

/** Positions from a line onward; fastest when asked for in text order. */
export function placeIn(lines: readonly Line[], index: number): Place {
  let line = index
  const pointAt = (offset: number) => {
    while (offset < lines[line]!.start) line--
    while (line + 1 < lines.length && lines[line + 1]!.start <= offset) line++
    return {line: line + 1, column: offset - lines[line]!.start + 1, offset}
  }
  return (start, end) => ({start: pointAt(start), end: pointAt(end)})
}
