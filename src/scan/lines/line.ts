/** What a line is, as far as a reader can tell without a parser. */
export type LineKind =
  | 'blank'
  | 'front-matter'
  | 'code'
  | 'math'
  | 'verbatim'
  | 'html'
  | 'heading'
  | 'thematic-break'
  | 'definition'
  | 'table-row'
  | 'table-delimiter'
  | 'list-item'
  | 'text'

/**
 * One line of a text. `[start, end)` is the line without its ending, `[end, next)` the ending,
 * `[content, end)` the line after its containers (`> `, indentation, a list marker).
 */
export interface Line {
  readonly start: number
  readonly content: number
  readonly end: number
  readonly next: number
  readonly kind: LineKind
  /** How many block quotes the line is in. */
  readonly quotes: number
}

/** Lines whose characters are not prose: nothing in them is a citation, nothing in them is changed. */
const opaqueKinds: ReadonlySet<LineKind> = new Set(['front-matter', 'code', 'math', 'verbatim'])

/** Whether a line is code, front matter, display math, or HTML that is not prose. */
export function isOpaque(line: Line): boolean {
  return opaqueKinds.has(line.kind)
}

/** Whether a line of prose continues the block of the line above it. */
export function continuesBlock(line: Line | undefined, above: Line): boolean {
  if (line?.kind !== 'text' || line.quotes !== above.quotes) return false
  return above.kind === 'text' || above.kind === 'list-item' || above.kind === 'html'
}
