import type {Heading, List, Paragraph, ThematicBreak} from 'mdast'

/** A block whose end is known from its lines, and after which no container is open. */
export interface ClosedBlock {
  /** Its node, if its words contain no construct that needs a parser. */
  readonly node?: Paragraph | Heading | List | ThematicBreak
  /** Index of the first line after it. */
  readonly next: number
}
