import type {Nodes, Root} from 'mdast'
import type {Node} from 'unist'
import type {Citation} from '../citations/index.js'
import type {Source} from '../sources/index.js'
import {walk} from '../tree.js'
import {citationData, type HastData, type MarkupOptions, sourceAnchor} from './markup.js'
import {sourcesData} from './sources.js'

export type {MarkupOptions} from './markup.js'

export interface RenderOptions extends MarkupOptions {
  /** Append a Sources section for what the article does not list itself; on when left out. */
  readonly sourcesSection?: boolean
}

/** The Sources section that an article without a list gets. */
export interface SourcesNode extends Node {
  type: 'sources'
}

declare module 'mdast' {
  interface RootContentMap {
    sources: SourcesNode
  }
}

/**
 * Say on the nodes of a tree how `remark-rehype` makes HTML of them.
 *
 * @param article
 *   Annotated article; its tree is changed in place.
 */
export function decorate(
  article: {
    readonly tree: Root
    readonly citations: readonly Citation[]
    readonly sources: readonly Source[]
  },
  options: RenderOptions = {}
): void {
  const {tree, citations, sources} = article
  const own = anchorOwnList(tree, sources, options)
  const others = sources.filter(({id}) => !own.has(id))
  const appended =
    options.sourcesSection === false ? [] : others.filter(({citationIds}) => citationIds.length > 0)
  const reachable = new Map([...own.values(), ...appended].map(source => [source.id, source]))
  const byId = new Map(citations.map(citation => [citation.id, citation]))
  for (const {node, enters} of walk(tree)) {
    if (!enters || node.type !== 'citation') continue
    const citation = byId.get(node.citationId)
    if (citation) node.data = {...node.data, ...citationData(citation, reachable, options)}
  }
  if (appended.length > 0) {
    tree.children.push({type: 'sources', data: sourcesData(appended, citations, options)})
  }
}

/**
 * Where the article lists its sources itself, the entry is what a citation links to.
 *
 * @returns
 *   The sources that have an element now.
 */
function anchorOwnList(
  tree: Root,
  sources: readonly Source[],
  options: MarkupOptions
): Map<string, Source> {
  const byStart = new Map<number, Source>()
  for (const source of sources) {
    if (source.span && !byStart.has(source.span.start)) byStart.set(source.span.start, source)
  }
  const anchored = new Map<string, Source>()
  for (const {node, enters} of walk(tree)) {
    const start = node.position?.start.offset
    if (!enters || start === undefined || !rendersAsBlock(node)) continue
    const source = byStart.get(start)
    if (!source || anchored.has(source.id)) continue
    const {hProperties: known} = (node.data ?? {}) as HastData
    const hProperties = {...known, id: sourceAnchor(source.id, options)}
    node.data = {...node.data, hProperties}
    anchored.set(source.id, source)
  }
  return anchored
}

function rendersAsBlock({type}: Nodes): boolean {
  return type === 'listItem' || type === 'paragraph'
}
