import type {Element, ElementContent, Nodes, Root} from 'hast'
import {h} from 'hastscript'
import type {Citation} from '../../citations/index.js'
import type {Claim} from '../../claims/index.js'
import type {Markup} from '../../render/index.js'
import {claimProperties, claimRuns, groupRuns, outermostClaims} from '../../render/index.js'
import {firstWhere, type Span} from '../../text/index.js'
import {isBlock} from './blocks.js'
import {type NodeSpans, parentsOf} from './spans.js'

/**
 * Put the elements of citations where their markers are.
 *
 * @returns
 *   Citations that extend over several elements (`<b>[4</b>]`) and stay as they are.
 */
export function plantElements(
  spans: NodeSpans,
  citations: readonly Citation[],
  markup: Markup
): Citation[] {
  const ids = new Map<Nodes, string>()
  // A copy of the list of parents, so that inserted nodes are not visited.
  for (const parent of [...parentsOf(spans.tree)]) {
    const children: Nodes[] = []
    for (const {citation, nodes} of citationRuns(parent.children, citations, spans)) {
      const element = citation && markup.citation(citation.id)
      if (!element) {
        children.push(...nodes)
        continue
      }
      ids.set(element, citation.id)
      spans.set(element, citation.span)
      children.push(element)
    }
    const runs = groupRuns(
      children,
      child => markup.groupOf(ids.get(child) ?? ''),
      child => (child.type === 'text' ? child.value : undefined)
    )
    parent.children = runs.map(run =>
      run.length > 1 ? group(run, spans) : run[0]!
    ) as ElementContent[]
  }
  const planted = new Set(ids.values())
  return citations.filter(({id}) => !planted.has(id))
}

/** Citations whose markers are in one element each. */
export function findPlantable(
  spans: NodeSpans,
  citations: readonly Citation[]
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const parent of parentsOf(spans.tree)) {
    for (const {citation} of citationRuns(parent.children, citations, spans)) {
      if (citation) found.add(citation.id)
    }
  }
  return found
}

/** Remove words that belong to a marker elsewhere: `[cite_start]`. */
export function removeWords(spans: NodeSpans, companions: readonly Span[]): void {
  if (companions.length === 0) return
  const isGone = (node: Nodes) => {
    const span = spans.of(node)
    if (!span || node.type !== 'text') return false
    return companions.some(({start, end}) => start <= span.start && span.end <= end)
  }
  for (const parent of parentsOf(spans.tree)) {
    parent.children = parent.children.filter(child => !isGone(child)) as ElementContent[]
  }
}

function group(run: readonly Nodes[], spans: NodeSpans): Element {
  const element = h('span', {className: ['cite-group']}, run as ElementContent[])
  const [first, last] = [spans.of(run[0]!), spans.of(run.at(-1)!)]
  if (first && last) spans.set(element, {start: first.start, end: last.end})
  return element
}

/** Siblings that make up one marker, or anything else. */
interface CitationRun {
  readonly citation: Citation | undefined
  readonly nodes: readonly Nodes[]
}

function citationRuns(
  children: readonly Nodes[],
  citations: readonly Citation[],
  spans: NodeSpans
): CitationRun[] {
  const runs: CitationRun[] = []
  let at = 0
  while (at < children.length) {
    const citation = citationFrom(citations, spans.of(children[at]!)?.start)
    const end = citation ? endOfMarker(children, at, citation, spans) : undefined
    runs.push({
      citation: end === undefined ? undefined : citation,
      nodes: children.slice(at, end ?? at + 1)
    })
    at = end ?? at + 1
  }
  return runs
}

/** Index after the last node of a marker that begins at `from`; nothing when it ends elsewhere. */
function endOfMarker(
  children: readonly Nodes[],
  from: number,
  {span}: Citation,
  spans: NodeSpans
): number | undefined {
  for (let index = from; index < children.length; index++) {
    const end = spans.of(children[index]!)?.end
    if (end === span.end) return index + 1
    if (end !== undefined && end > span.end) return
  }
}

function citationFrom(
  citations: readonly Citation[],
  offset: number | undefined
): Citation | undefined {
  if (offset === undefined) return
  const citation = citations[firstWhere(citations, ({span}) => span.start >= offset)]
  return citation?.span.start === offset ? citation : undefined
}

/** Wrap the words of each claim; where an element extends past its end, the claim is split. */
export function wrapElements(tree: Root, claims: readonly Claim[], spans: NodeSpans): void {
  const outer = outermostClaims(claims)
  const wrapped = new Set<Nodes>()
  for (const parent of parentsOf(tree)) {
    if (wrapped.has(parent)) {
      for (const child of parent.children) wrapped.add(child)
      continue
    }
    const runs = claimRuns<Nodes>(parent.children, outer, child =>
      // A claim wraps words, never a paragraph.
      isBlock(child) ? undefined : spans.of(child)
    )
    const children = runs.flatMap(({claim, items}): Nodes[] => {
      if (!claim) return items
      const element = h('span', claimProperties(claim), items as ElementContent[])
      wrapped.add(element)
      return [element]
    })
    parent.children = children as ElementContent[]
  }
}
