import type {Element, Nodes as HastNodes} from 'hast'
import {h} from 'hastscript'
import type {Nodes, Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import type {HastData} from '../render/index.js'
import {cutTexts} from '../render/index.js'
import {walk} from '../tree/index.js'
import type {Findings} from './findings.js'
import {articleHandlers} from './handlers.js'
import {pairInlineHtml} from './inline-html.js'
import {placeFindings} from './places.js'

/** Each of these can have a writing direction of its own. */
const ownDirection = /^(?:paragraph|heading|listItem|tableCell|blockquote|list)$/

/**
 * The article as it reads, with its statements, citations and problems marked.
 *
 * ```html
 * <p dir="auto"><span class="claim" id="at-s1" data-claim="s1">Ozone fell </span><span class="claim"
 *   data-claim="s1" data-problem="problem-1"><a class="cite" …>[8]</a></span>…</p>
 * ```
 */
export function articleElement(findings: Findings): Element {
  const {article, problems} = findings
  // The tree belongs to the caller.
  const tree: Root = structuredClone(article.tree)
  const spans = [...article.claims, ...problems].flatMap(({span}) => span ?? [])
  cutTexts(
    tree,
    spans.flatMap(({start, end}) => [start, end]),
    article.original
  )
  pairInlineHtml(tree)
  const marks = placeFindings(tree, findings)
  for (const {node, enters} of walk(tree)) {
    if (!enters || !('children' in node)) continue
    const problem = marks.get(node)?.problems?.join(' ')
    addProperties(node, {
      ...(ownDirection.test(node.type) && {dir: 'auto'}),
      ...(problem && {dataProblem: problem})
    })
  }
  const root = toHast(tree, {handlers: articleHandlers(findings, marks)})
  const blocks = 'children' in root ? root.children : []
  for (const block of blocks) {
    if (block.type === 'element' && holdsProblem(block)) block.properties.dataHasProblem = ''
  }
  return h('article', {id: 'article', className: ['article'], dir: 'auto'}, blocks as Element[])
}

function addProperties(node: Nodes, properties: Record<string, string>): void {
  if (Object.keys(properties).length === 0) return
  const {hProperties} = (node.data ?? {}) as HastData
  node.data = {...node.data, hProperties: {...hProperties, ...properties}} as HastData
}

function holdsProblem(block: Element): boolean {
  const pending: HastNodes[] = [block]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type !== 'element') continue
    if (node.properties.dataProblem !== undefined) return true
    pending.push(...node.children)
  }
  return false
}
