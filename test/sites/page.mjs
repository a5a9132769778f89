/** Reads a built page: what a reader of its HTML sees of citations, sources and tables. */
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const parser = unified().use(rehypeParse)

/** @param {string} html */
export function readPage(html) {
  const elements = elementsOf(parser.parse(html))
  const citations = elements.filter(node => hasClass(node, 'cite'))
  return {
    citations: citations.map(describeCitation),
    groups: elements.filter(node => hasClass(node, 'cite-group')).length,
    tables: elements.filter(({tagName}) => tagName === 'table').map(describeTable),
    sources: describeSources(elements, citations),
    appended: elements.some(({properties}) => properties.role === 'doc-bibliography'),
    problems: [...deadAnchors(elements), ...doubledIds(elements), ...unlinked(citations)]
  }
}

/** The ids of a citation; one that was cut off has none. */
function describeCitation({properties}) {
  return properties.dataCite ?? 'truncated'
}

function describeTable(table) {
  const rows = elementsOf(table).filter(({tagName}) => tagName === 'tr')
  return rows.map(row =>
    row.children
      .filter(({type}) => type === 'element')
      .map(cell => words(cell).trim())
      .join('|')
  )
}

/** How many links lead back from each source. */
function describeSources(elements, citations) {
  const ids = new Set(citations.flatMap(({properties}) => (properties.dataCite ?? '').split(' ')))
  const sources = {}
  for (const id of ids) {
    const target = elements.find(({properties}) => properties.id === `src-${id}`)
    const entry = target && entryOf(target, elements)
    if (entry) sources[id] = elementsOf(entry).filter(isBackLink).length
  }
  return sources
}

/** An anchor without words stands in the entry it is for. */
function entryOf(target, elements) {
  if (target.tagName !== 'a') return target
  return elements.findLast(
    node => /^(?:li|p|tr)$/.test(node.tagName) && elementsOf(node).includes(target)
  )
}

function isBackLink({properties}) {
  return properties.role === 'doc-backlink'
}

function deadAnchors(elements) {
  const ids = new Set(elements.flatMap(({properties}) => properties.id ?? []))
  return elements.flatMap(({properties}) => {
    const {href} = properties
    if (typeof href !== 'string' || !href.startsWith('#') || href === '#') return []
    return ids.has(decodeURIComponent(href.slice(1))) ? [] : [`nothing has the id of ${href}`]
  })
}

function doubledIds(elements) {
  const seen = new Set()
  return elements.flatMap(({properties: {id}}) => {
    if (!id) return []
    if (seen.has(id)) return [`${id} is there twice`]
    seen.add(id)
    return []
  })
}

/** A citation with ids links each, here: every source of the articles is on its page. */
function unlinked(citations) {
  return citations.flatMap(citation => {
    const {dataCite} = citation.properties
    const inside = elementsOf(citation)
    const [id] = inside.flatMap(({properties}) => properties.id ?? [])
    if (!id) return [`a citation of ${dataCite} has no id`]
    const links = inside.filter(({properties}) => properties.role === 'doc-biblioref')
    const wanted = dataCite ? dataCite.split(' ').length : 0
    return links.length === wanted ? [] : [`${id} has ${links.length} links, not ${wanted}`]
  })
}

function hasClass({properties}, name) {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** Elements in a node, itself among them, in document order. */
function elementsOf(node) {
  const inside = (node.children ?? []).flatMap(elementsOf)
  return node.type === 'element' ? [node, ...inside] : inside
}

/** Words that are seen. */
function words(node) {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && hasClass(node, 'visually-hidden')) return ''
  return (node.children ?? []).map(words).join('')
}
