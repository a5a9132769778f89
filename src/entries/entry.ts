import type {Span} from '../span.js'

/** One entry of a reference list; several ids may share it. */
export interface SourceEntry {
  /** As written: `4`, `1_13`; none in a list without numbers. */
  readonly ids: readonly string[]
  readonly title?: string
  readonly url?: string
  /** When the work was published, as written. */
  readonly date?: string
  /** From its head to its last character. */
  readonly span: Span
}

/** How the entries of a list begin. */
export type EntryForm = 'bracket' | 'number' | 'bullet' | 'definition' | 'footnote'

/** The entries of an article that stand together; or all of its definitions, wherever they stand. */
export interface ReferenceList {
  readonly form: EntryForm
  /** The line that announces it: `## Sources`, `References:`. */
  readonly heading?: Span
  readonly entries: readonly SourceEntry[]
}
