import type {Line} from '../scan/lines/index.js'
import type {Edit, Span} from '../text/index.js'
import {insert} from './fixes.js'

/**
 * Edits that turn lines with other cell separators into pipe rows and add a delimiter row after the
 * first. Pipes within cells are escaped.
 *
 * @param gaps
 *   The separators between the cells of each line.
 */
export function toPipeRows(
  text: string,
  lines: readonly Line[],
  gaps: readonly (readonly Span[])[]
): Edit[] {
  return lines.flatMap((line, index) => {
    const delimiters =
      index === 0 ? `${text.slice(line.end, line.next)}|${'---|'.repeat(gaps[0]!.length + 1)}` : ''
    const pipes = [...text.slice(line.start, line.end).matchAll(/(?<!\\)\|/g)]
    const edits = [
      insert(line.start, '| '),
      ...gaps[index]!.map((span): Edit => ({span, newText: ' | '})),
      ...pipes.map(pipe => insert(line.start + pipe.index, '\\')),
      insert(line.end, ` |${delimiters}`)
    ]
    return edits.sort((a, b) => a.span.start - b.span.start)
  })
}

/** Whether cells may be a header: short words, and not all of them numbers or marks. */
export function isHeader(cells: readonly string[]): boolean {
  const [first, ...others] = cells.map(cell => cell.trim())
  return (
    others.every(cell => /\p{L}|^[#%№]/u.test(cell) && cell.length <= 120) &&
    first!.length <= 120 &&
    !/^\[|https?:\/\/|[.!?。]$/.test(cells.join(' '))
  )
}
