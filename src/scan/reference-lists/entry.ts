import type {Span} from '../../text/index.js'

/** What an entry says of its source, as written. */
export interface EntryDetails {
  readonly title?: string
  readonly url?: string
  /** As its title names it: `… | Nature`. */
  readonly publisher?: string
  /** When the work was published. */
  readonly date?: string
}

/** One entry of a reference list; several ids may share it. */
export interface SourceEntry extends EntryDetails {
  /** As written: `4`, `1_13`; none in a list without numbers. */
  readonly ids: readonly string[]
  /** From its head to its last character. */
  readonly span: Span
}

/** How the entries of a list begin, or what holds them. */
export type EntryForm = 'bracket' | 'number' | 'bullet' | 'row' | 'definition' | 'footnote' | 'data'

/** The entries of an article that are together; or all of its definitions, wherever they occur. */
export interface ReferenceList {
  readonly form: EntryForm
  readonly entries: readonly SourceEntry[]
  /** What is not prose, in order: the line that announces the list, and its entries. */
  readonly lines: readonly Span[]
  /**
   * The stretch of the text whose citations it explains: all of it; a section, where each section
   * has a list of its own; nothing, where another list has the same ids and explains more.
   */
  readonly scope: Span
}

/** Whether another list takes its place. */
export function isSuperseded({scope}: ReferenceList): boolean {
  return scope.start === scope.end
}
