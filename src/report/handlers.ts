import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  Nodes,
  Table,
  Text
} from 'mdast'
import {defaultHandlers, type Handlers, type State} from 'mdast-util-to-hast'
import type {Citation, CitationNode} from '../citations/index.js'
import {citationElement, safeUrl} from '../render/index.js'
import type {Source} from '../sources/index.js'
import {spanOf} from '../tree/index.js'
import type {Findings} from './findings.js'
import type {Marks} from './places.js'
import {tableFigure} from './table-figure.js'

/**
 * How the nodes of an article become HTML in a report: nothing is fetched, nothing is run, and no
 * word of the article can pose as a part of the report.
 */
export function articleHandlers(findings: Findings, marksOf: ReadonlyMap<Nodes, Marks>): Handlers {
  const levels: number[] = []
  const {unknown, sources} = findings
  const reachable = new Map([...sources].filter(([id]) => !unknown.has(id)))
  const tables = new Map(findings.article.tables.map(table => [table.span.start, table]))
  const mark = (node: Nodes, child: ElementContent): ElementContent => {
    const marks = marksOf.get(node)
    return marks ? markElement(marks, child) : child
  }
  return {
    text: (_: State, node: Text) => mark(node, {type: 'text', value: node.value}),
    inlineCode: (state: State, node: InlineCode) =>
      mark(node, defaultHandlers.inlineCode(state, node)),
    citation: (_: State, node: CitationNode) =>
      mark(node, citation(findings.citations.get(node.citationId)!, reachable)),
    heading(state: State, node: Heading) {
      const heading = defaultHandlers.heading(state, node)
      heading.tagName = `h${nextLevel(levels, node.depth)}`
      heading.properties.className = [`level-${node.depth}`]
      return heading
    },
    link: (state: State, node: Link) => link(state, node, node.url),
    linkReference(state: State, node: LinkReference) {
      const definition = state.definitionById.get(node.identifier.toUpperCase())
      return definition
        ? link(state, node, definition.url)
        : defaultHandlers.linkReference(state, node)
    },
    image: (_: State, node: Image) => picture(node.alt, node.url),
    imageReference: (_: State, node: ImageReference) => picture(node.alt, ''),
    footnoteReference: (_: State, {label, identifier}: FootnoteReference) =>
      h('sup', {}, [`[${label ?? identifier}]`]),
    footnoteDefinition: (state: State, node: FootnoteDefinition) =>
      h('div', {className: ['footnote']}, [
        h('span', {className: ['footnote-label']}, [`[${node.label ?? node.identifier}]`]),
        ...state.all(node)
      ]),
    html: (_: State, node: Html) => html(node.value),
    table(state: State, node: Table) {
      const rendered = defaultHandlers.table(state, node)
      return tableFigure(rendered, tables.get(spanOf(node).start))
    }
  }
}

function markElement({claim, opens, problems, isFlawed}: Marks, child: ElementContent): Element {
  const flawed = isFlawed && child.type === 'text'
  return h(
    'span',
    {
      className: [...(claim ? ['claim'] : []), ...(flawed ? ['flawed'] : [])],
      ...(claim && {dataClaim: claim}),
      ...(claim && opens && {id: `at-${claim}`}),
      ...(problems && {dataProblem: problems.join(' ')})
    },
    [child]
  )
}

/** The text as pasted is shown beside a marker that was repaired. */
function citation(known: Citation, reachable: ReadonlyMap<string, Source>): Element {
  const marker = citationElement(
    known,
    {reachable, candidates: []},
    {label: 'as-written', marks: 'editor'}
  )
  if (known.status === 'repaired') marker.properties.dataPasted = showLineEndings(known.raw)
  return marker
}

export function showLineEndings(text: string): string {
  return text.replace(/\r\n?|\n/g, '⏎')
}

/** Levels without a gap, below the heading of the page: an article may begin with a third one. */
function nextLevel(open: number[], depth: number): number {
  while (open.length > 0 && open.at(-1)! >= depth) open.pop()
  open.push(depth)
  return Math.min(6, open.length + 1)
}

function link(state: State, node: Link | LinkReference, url: string): Element {
  const href = safeUrl(url)
  return h('a', href ? {href, rel: ['noopener', 'noreferrer']} : {}, state.all(node))
}

/** The report does not fetch anything, so a picture is replaced by its description. */
function picture(alt: string | null | undefined, url: string): Element {
  const words = [alt ? `Picture: ${alt}` : 'Picture']
  const href = safeUrl(url)
  const named = href ? [h('a', {href, rel: ['noopener', 'noreferrer']}, words)] : words
  return h('span', {className: ['picture']}, named)
}

/** HTML is shown as it was written, except for line breaks and comments. */
function html(value: string): ElementContent | undefined {
  if (/^<br\s*\/?>$/i.test(value)) return h('br', {}, [])
  if (value.startsWith('<!--')) return undefined
  const lines = value.includes('\n')
  return h(lines ? 'pre' : 'code', {className: ['source-html']}, [value])
}
