import type {Span} from '../text/index.js'

/** A table as it is written, from Markdown or HTML, before anything is typed; spans are in the text. */
export interface WrittenTable {
  readonly span: Span
  /** What the table itself calls its caption. */
  readonly caption?: string
  readonly header: readonly WrittenCell[]
  readonly rows: readonly WrittenRow[]
}

/** A table that is there and cannot be typed; why is for a message. */
export interface UnreadTable {
  readonly span: Span
  readonly unread: 'sparse'
}

export interface WrittenRow {
  readonly span: Span
  /** At least one per column; more where the row is long. */
  readonly cells: readonly WrittenCell[]
  /** Of citations behind the closing pipe. */
  readonly citationIds: readonly string[]
  /** How many of them the author wrote. */
  readonly written: number
  /** A line without a pipe, which the parser took for a row. */
  readonly isProse: boolean
}

export interface WrittenCell {
  readonly span: Span
  /** Plain text, on one line. */
  readonly text: string
  /** Pieces between line breaks, as plain text, where there are several. */
  readonly lines: readonly string[]
  /** All of it is code: nothing is inferred. */
  readonly isCode: boolean
  /** All of it is strong or emphasised. */
  readonly isEmphasised: boolean
  /** All of it is one link. */
  readonly link?: {readonly url: string; readonly text?: string}
  readonly citationIds: readonly string[]
}

/** A cell that is not there. */
export function emptyCell(at: number): WrittenCell {
  return {
    span: {start: at, end: at},
    text: '',
    lines: [],
    isCode: false,
    isEmphasised: false,
    citationIds: []
  }
}

/**
 * Cells that a table may have, missing ones included: a wide header over many short rows, and `rowspan`,
 * ask for far more than was written.
 */
export function mostCells({start, end}: Span): number {
  return 1000 + (end - start)
}
