import type {Element, ElementContent, Properties} from 'hast'
import type {Data, PhrasingContent} from 'mdast'
import type {Node, Parent} from 'unist'

/** What `mdast-util-to-hast` reads from the `data` of a node. */
export interface HastData extends Data {
  hName?: string
  hProperties?: Properties
  hChildren?: ElementContent[]
}

/** Adjacent citations: `[4][8]`. */
export interface CitationGroupNode extends Parent {
  type: 'citationGroup'
  children: PhrasingContent[]
}

/** Words of a claim; a claim that markup cuts apart has several. */
export interface ClaimNode extends Parent {
  type: 'claim'
  children: PhrasingContent[]
}

/** HTML that is not part of the article: an anchor, links back, the Sources section. */
export interface CitationMarkupNode extends Node {
  type: 'citationMarkup'
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationGroup: CitationGroupNode
    claim: ClaimNode
    citationMarkup: CitationMarkupNode
  }
  interface RootContentMap {
    citationGroup: CitationGroupNode
    claim: ClaimNode
    citationMarkup: CitationMarkupNode
  }
}

/** `data` that renders a node as an element. */
export function elementData({tagName, properties, children}: Element): HastData {
  return {hName: tagName, hProperties: properties, hChildren: children}
}

/** An element that is rendered as it is. */
export function markupNode(element: Element): CitationMarkupNode {
  return {type: 'citationMarkup', data: elementData(element)}
}
