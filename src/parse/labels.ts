import type {Nodes} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Line} from '../scan/lines/index.js'
import {type Span, sliceSpan} from '../text/index.js'
import {walk} from '../tree/index.js'

/** Labels as written, keyed by their CommonMark normal form; those of footnotes begin with `^`. */
export type Labels = ReadonlyMap<string, string>

/** A label in brackets, in brackets of its own (CommonMark 0.31 § 6.3). */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/s
const everyLabel = new RegExp(label, 'gs')

/** Those of the labels that a stretch of a text could refer to. */
export function labelsIn(text: string, span: Span, labels: Labels): Labels {
  const own = new Map<string, string>()
  if (labels.size === 0) return own
  for (const label of usedLabels(text, span)) {
    const written = labels.get(label)
    if (written !== undefined) own.set(label, written)
  }
  return own
}

function usedLabels(text: string, span: Span): ReadonlySet<string> {
  const used = new Set<string>()
  for (const match of sliceSpan(text, span).matchAll(everyLabel)) {
    // A label that continues on the next line of a block quote does not contain the `>` of that line.
    used.add(normalizeIdentifier(match[1]!.replace(/[\r\n][ \t>]*/g, ' ')))
  }
  return used
}

/** Labels that lines appear to define. */
export function expectedLabels(text: string, lines: readonly Line[]): Labels {
  const labels = new Map<string, string>()
  for (const {kind, content, end} of lines) {
    if (kind !== 'definition') continue
    const written = label.exec(text.slice(content, end))?.[1]
    if (written !== undefined) labels.set(normalizeIdentifier(written), written)
  }
  return labels
}

/** Labels that a tree does define. */
export function definedLabels(nodes: readonly Nodes[]): Labels {
  const labels = new Map<string, string>()
  for (const root of nodes) {
    for (const {node, enters} of walk(root)) {
      if (!enters) continue
      if (node.type === 'definition')
        labels.set(normalizeIdentifier(node.identifier), node.identifier)
      if (node.type === 'footnoteDefinition') {
        const written = `^${node.identifier}`
        labels.set(normalizeIdentifier(written), written)
      }
    }
  }
  return labels
}
