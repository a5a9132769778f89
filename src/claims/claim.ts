import type {Span} from '../text/index.js'

/** A sentence, list item, cell or quotation that can be true or false. */
export interface Claim {
  readonly id: string
  readonly kind: 'sentence' | 'list-item' | 'table-cell' | 'quote'
  /** First to last character of the statement, its citations included. */
  readonly span: Span
  /** Plain text: markup and citation markers removed. */
  readonly text: string
  readonly context: ClaimContext
  readonly citationIds: readonly string[]
  /** Union of its links. */
  readonly sourceIds: readonly string[]
}

export interface ClaimContext {
  /** Headings above the claim, outermost first. */
  readonly headings: readonly string[]
  /** The sentence that introduces the list. */
  readonly leadIn?: string
  /** First cell of the row. */
  readonly rowKey?: string
  /** Header of the column. */
  readonly column?: string
}

/** Claim to source, read from the text. Never a guess. */
export interface Link {
  readonly claimId: string
  readonly sourceId: string
  readonly citationId: string
  /** `repaired` when the citation had to be repaired. */
  readonly basis: 'read' | 'repaired'
  readonly scope: 'sentence' | 'clause' | 'list-item' | 'cell' | 'row' | 'block'
  /** The words covered: the clause for a clause, else the claim. */
  readonly span: Span
}
