import type {Nodes} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Line} from '../lines/index.js'
import {type Span, sliceSpan} from '../span.js'
import {spanOf, walk} from '../tree.js'

/** Labels as written, by what CommonMark makes of them; `^` begins those of footnotes. */
export type Labels = ReadonlyMap<string, string>

/** A label in brackets, in brackets of its own (CommonMark 0.31 § 6.3). */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs

/** Labels that a window could refer to. */
export function usedLabels(text: string, window: Span): ReadonlySet<string> {
  const used = new Set<string>()
  for (const match of sliceSpan(text, window).matchAll(label)) {
    used.add(normalizeIdentifier(match[1]!))
  }
  return used
}

/** Labels that lines look to define. */
export function expectedLabels(text: string, lines: readonly Line[]): Labels {
  const labels = new Map<string, string>()
  for (const {kind, content, end} of lines) {
    if (kind === 'definition') addLabel(labels, text.slice(content, end))
  }
  return labels
}

/** Labels that a tree does define. */
export function definedLabels(nodes: readonly Nodes[], text: string): Labels {
  const labels = new Map<string, string>()
  for (const root of nodes) {
    for (const {node, enters} of walk(root)) {
      const defines = node.type === 'definition' || node.type === 'footnoteDefinition'
      if (enters && defines) addLabel(labels, sliceSpan(text, spanOf(node)))
    }
  }
  return labels
}

function addLabel(labels: Map<string, string>, definition: string): void {
  label.lastIndex = 0
  const written = label.exec(definition)?.[1]
  if (written !== undefined && !/[\r\n]/.test(written)) {
    labels.set(normalizeIdentifier(written), written)
  }
}
