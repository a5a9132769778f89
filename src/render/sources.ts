import type {Element, ElementContent} from 'hast'
import type {Citation} from '../citations/index.js'
import type {Source} from '../sources/index.js'
import {safeUrl} from './address.js'
import {
  citationAnchor,
  type HastData,
  type MarkupOptions,
  sourceAnchor,
  sourceLabel
} from './markup.js'

/**
 * The Sources section, for an article that has no list of its own.
 *
 * ```html
 * <section role="doc-bibliography" aria-labelledby="sources"><h2 id="sources">Sources</h2>
 *  <ol><li id="src-8" value="8">… <a role="doc-backlink" href="#cite-3">↩</a></li></ol></section>
 * ```
 */
export function sourcesData(
  sources: readonly Source[],
  citations: readonly Citation[],
  options: MarkupOptions
): HastData {
  const {prefix = ''} = options
  const byId = new Map(citations.map(citation => [citation.id, citation]))
  const heading = `${prefix}sources`
  return {
    hName: 'section',
    hProperties: {role: 'doc-bibliography', ariaLabelledBy: [heading]},
    hChildren: [
      element('h2', {id: heading}, [{type: 'text', value: 'Sources'}]),
      element(
        'ol',
        {},
        sources.map(source => sourceItem(source, byId, options))
      )
    ]
  }
}

function sourceItem(
  source: Source,
  citations: ReadonlyMap<string, Citation>,
  options: MarkupOptions
): Element {
  const {id, citationIds} = source
  const number = /^[1-9]\d{0,6}$/.test(id) ? Number(id) : undefined
  const label = sourceLabel(source)
  const href = safeUrl(source.url)
  const words: ElementContent[] = [{type: 'text', value: label || `Source ${id}`}]
  const backlinks = citationIds.flatMap((citationId, index): ElementContent[] => {
    const citation = citations.get(citationId)
    if (!citation) return []
    const letter = citationIds.length > 1 ? letters(index) : ''
    return [
      {type: 'text', value: ' '},
      element(
        'a',
        {
          href: `#${citationAnchor(citation, options)}`,
          role: 'doc-backlink',
          ariaLabel: `↩${letter} Back to citation ${citation.id.slice(1)}`
        },
        [{type: 'text', value: `↩${letter}`}]
      )
    ]
  })
  return element(
    'li',
    {id: sourceAnchor(id, options), ...(number !== undefined && {value: String(number)})},
    [...(href ? [element('a', {href}, words)] : words), ...backlinks]
  )
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  let result = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    result = String.fromCharCode(97 + ((rest - 1) % 26)) + result
  }
  return result
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[]
): Element {
  return {type: 'element', tagName, properties, children}
}
