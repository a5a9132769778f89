import type {ElementContent, Properties} from 'hast'
import type {Data} from 'mdast'
import type {Citation} from '../citations/index.js'
import type {Source} from '../sources/index.js'

/** What `mdast-util-to-hast` reads from the `data` of a node. */
export interface HastData extends Data {
  hName?: string
  hProperties?: Properties
  hChildren?: ElementContent[]
}

/** How the markup is made. */
export interface MarkupOptions {
  /** Put before every `id`, for pages that hold several articles. */
  readonly prefix?: string
}

/** `id` of the element of a citation. */
export function citationAnchor({id}: Citation, {prefix = ''}: MarkupOptions): string {
  return `${prefix}cite-${id.slice(1)}`
}

/** `id` of the element of a source. */
export function sourceAnchor(id: string, {prefix = ''}: MarkupOptions): string {
  return `${prefix}src-${id.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`
}

/** What a source is called, when anything is known. */
export function sourceLabel({title, name, url}: Source): string {
  return title ?? name?.value ?? url ?? ''
}

/**
 * How a citation becomes HTML: a link for each id whose source stands on the page, else plain text.
 * The state is said in words, never by colour alone.
 *
 * ```html
 * <a class="cite" id="cite-1" href="#src-4" role="doc-biblioref" data-cite="4" aria-label="[4] A survey">[4]</a>
 * ```
 *
 * @param reachable
 *   Sources that have an element on the page, by id.
 */
export function citationData(
  citation: Citation,
  reachable: ReadonlyMap<string, Source>,
  options: MarkupOptions
): HastData {
  const {sourceIds, status, text, raw} = citation
  const state = stateOf(citation, reachable)
  const properties: Properties = {
    className: ['cite'],
    id: citationAnchor(citation, options),
    ...(sourceIds.length > 0 && {dataCite: sourceIds.join(' ')}),
    ...(state && {dataCiteState: state})
  }
  const value = text ?? raw
  const [only] = sourceIds
  if (sourceIds.length === 1 && only !== undefined && reachable.has(only)) {
    const said = [
      value,
      sourceLabel(reachable.get(only)!),
      status === 'repaired' && '(marker repaired)'
    ]
    return {
      hName: 'a',
      hProperties: {
        ...properties,
        href: `#${sourceAnchor(only, options)}`,
        role: 'doc-biblioref',
        ariaLabel: said.filter(Boolean).join(' ')
      },
      hChildren: [{type: 'text', value}]
    }
  }
  return {
    hName: 'span',
    hProperties: properties,
    hChildren: [...linkIds(value, sourceIds, reachable, options), ...note(state)]
  }
}

function stateOf(
  {status, sourceIds}: Citation,
  reachable: ReadonlyMap<string, Source>
): string | undefined {
  if (status === 'truncated') return 'truncated'
  if (sourceIds.some(id => !reachable.has(id))) return 'unknown'
  return status === 'repaired' ? 'repaired' : undefined
}

const words: Record<string, string> = {
  truncated: 'citation cut off',
  unknown: 'unknown source',
  repaired: 'marker repaired'
}

function note(state: string | undefined): ElementContent[] {
  const said = state && words[state]
  if (!said) return []
  return [
    {
      type: 'element',
      tagName: 'span',
      properties: {className: ['visually-hidden']},
      children: [{type: 'text', value: ` (${said})`}]
    }
  ]
}

/** `[4, 8]` with a link on each id that stands in it and can be reached. */
function linkIds(
  value: string,
  ids: readonly string[],
  reachable: ReadonlyMap<string, Source>,
  options: MarkupOptions
): ElementContent[] {
  const children: ElementContent[] = []
  let at = 0
  for (const id of ids) {
    const found = reachable.has(id) ? value.indexOf(id, at) : -1
    if (found < 0) continue
    if (found > at) children.push({type: 'text', value: value.slice(at, found)})
    const label = sourceLabel(reachable.get(id)!)
    children.push({
      type: 'element',
      tagName: 'a',
      properties: {
        href: `#${sourceAnchor(id, options)}`,
        role: 'doc-biblioref',
        ...(label && {ariaLabel: `${id} ${label}`})
      },
      children: [{type: 'text', value: id}]
    })
    at = found + id.length
  }
  if (at < value.length) children.push({type: 'text', value: value.slice(at)})
  return children
}
