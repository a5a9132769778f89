import type {Nodes, Root} from 'mdast'
import type {Page} from '../scan/scanned-text.js'
import type {Span} from '../text/index.js'
import {firstWhere} from '../text/index.js'
import {spanOf, walk} from '../tree/index.js'

/** A stretch that holds no marker of its own. */
interface ClosedSpan extends Span {
  /** A marker may cover it as a whole: `[4](url)`, `<cite id="4">`. */
  readonly coverable: boolean
}

/**
 * Code, math, HTML tags, links, images and definitions: what is inside them is not a citation.
 * Sorted; of two that nest only the outer one is kept.
 */
export class ClosedSpans {
  readonly #spans: readonly ClosedSpan[]

  constructor(tree: Root, page: Page) {
    const tags = page.opaque
      .filter(({kind}) => kind === 'tag' || kind === 'math')
      .map(({start, end, kind}) => ({start, end, coverable: kind === 'tag'}))
    const all = [...closedNodes(tree), ...tags].sort((a, b) => a.start - b.start || b.end - a.end)
    const outer: ClosedSpan[] = []
    for (const span of all) if (span.start >= (outer.at(-1)?.end ?? 0)) outer.push(span)
    this.#spans = outer
  }

  /** The first closed span that ends after `offset`; it may begin after it, too. */
  from(offset: number): ClosedSpan | undefined {
    return this.#spans[this.#indexFrom(offset)]
  }

  /** Whether a marker may be here: it covers what is closed, or does not overlap it. */
  admits(marker: Span): boolean {
    for (let index = this.#indexFrom(marker.start); index < this.#spans.length; index++) {
      const {start, end, coverable} = this.#spans[index]!
      if (start >= marker.end) return true
      if (!coverable || start < marker.start || end > marker.end) return false
    }
    return true
  }

  #indexFrom(offset: number): number {
    return firstWhere(this.#spans, ({end}) => end > offset)
  }
}

function closedNodes(tree: Root): ClosedSpan[] {
  const closed: ClosedSpan[] = []
  for (const {node, ancestors, enters} of walk(tree)) {
    if (!enters) continue
    const coverable = coverability(node)
    // The tags of an HTML block are closed, the words between them are not.
    if (node.type === 'html' && !isInline(ancestors.at(-1))) continue
    if (coverable !== undefined) {
      const {start, end} = spanOf(node)
      closed.push({start, end, coverable})
    }
    if (node.type === 'footnoteDefinition') {
      const {start, end} = spanOf(node)
      const first = node.children[0]
      closed.push({start, end: first ? spanOf(first).start : end, coverable: false})
    }
  }
  return closed
}

function coverability(node: Nodes): boolean | undefined {
  switch (node.type) {
    case 'code':
    case 'definition':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'yaml':
      return false
    case 'html':
    case 'link':
      return true
    default:
      return closedExtensions.has(node.type) ? false : undefined
  }
}

/** Nodes of other extensions: front matter in TOML, math. */
const closedExtensions: ReadonlySet<string> = new Set(['toml', 'math', 'inlineMath'])

function isInline(parent: Nodes | undefined): boolean {
  return parent !== undefined && !flowParents.has(parent.type)
}

const flowParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition'
])
