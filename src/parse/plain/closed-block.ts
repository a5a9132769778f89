import type {Heading, List, Paragraph, ThematicBreak} from 'mdast'

/** A block that ends where its lines say, and after which no container is open. */
export interface ClosedBlock {
  /** What it is, where its words hold no construct that needs a parser. */
  readonly node?: Paragraph | Heading | List | ThematicBreak
  /** Index of the first line behind it. */
  readonly next: number
}
