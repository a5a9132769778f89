import type {Position} from 'unist'
import type {Line} from '../../scan/lines/index.js'

/** Says where a stretch of a text stands. */
export type Place = (start: number, end: number) => Position

/** Places from a line on; asked for in text order, about. */
export function placeIn(lines: readonly Line[], index: number): Place {
  let line = index
  const pointAt = (offset: number) => {
    while (offset < lines[line]!.start) line--
    while (line + 1 < lines.length && lines[line + 1]!.start <= offset) line++
    return {line: line + 1, column: offset - lines[line]!.start + 1, offset}
  }
  return (start, end) => ({start: pointAt(start), end: pointAt(end)})
}
