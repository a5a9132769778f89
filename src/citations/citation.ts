import type {} from 'mdast'
import type {Node} from 'unist'
import type {Style} from '../notations/index.js'
import type {Span} from '../text/index.js'

/** Where a marker is in its sentence. */
export type Placement =
  | 'before-stop'
  | 'after-stop'
  | 'mid-sentence'
  | 'block-end'
  | 'cell'
  | 'heading'

/** One marker in the text: `[4]`, `[4, 8]`, `【4】`, `[^4]`. */
export interface Citation {
  /** `c1`, `c2` … in document order. */
  readonly id: string
  /** The marker as written in the original, breakage included. */
  readonly span: Span
  /** What `span` covers, for example `[\n8]`. */
  readonly raw: string
  /** Canonical form, for example `[8]`; `null` when the ids are lost. */
  readonly text: string | null
  /** Ids as strings, as written (`4`, `1_13`, `turn0search1`); ranges expanded; empty when truncated. */
  readonly sourceIds: readonly string[]
  /** The notation it is written in: `bracket`, `lenticular`, `footnote` … */
  readonly style: Style
  readonly status: 'intact' | 'repaired' | 'truncated'
  /** Adjacent markers share one: `[4][8][10]` is one group of three. */
  readonly group: string
  readonly placement: Placement
  /** Page or section within the source: `p. 12`, `L10-L20`. */
  readonly locator?: string
  /** Words of the marker that belong to the sentence: those of a link that cites. */
  readonly words?: Span
  /** Further pieces of the marker, in the original: a closing tag. */
  readonly companions?: readonly Span[]
}

/** A citation in the tree; a leaf. `mdast-util-to-string` gives its `value`. */
export interface CitationNode extends Node {
  type: 'citation'
  /** Canonical text; what the text holds when the ids are lost. */
  value: string
  /** How Markdown writes it, when that is not `value`. */
  markdown?: string
  /** `Citation.id`. */
  citationId: string
  sourceIds: string[]
  status: Citation['status']
}

declare module 'mdast' {
  interface LinkData {
    /** The citation that the link is; its words belong to the sentence. */
    citationId?: string
  }
  interface LinkReferenceData {
    citationId?: string
  }
  interface PhrasingContentMap {
    citation: CitationNode
  }
  interface RootContentMap {
    citation: CitationNode
  }
}
