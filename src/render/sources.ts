import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Source} from '../sources/index.js'
import {safeUrl} from './address.js'
import {sourceAnchor, sourceLabel} from './anchors.js'
import {backLinks} from './back-links.js'
import type {RenderOptions} from './options.js'

/**
 * The Sources section, for what an article does not list itself.
 *
 * ```html
 * <section class="sources" role="doc-bibliography" aria-labelledby="sources"><h2 id="sources">Sources</h2>
 *  <ol><li id="src-8" value="8">… <a role="doc-backlink" href="#cite-3">↩</a></li></ol></section>
 * ```
 *
 * @param heading
 *   `id` of its heading.
 * @param numberOf
 *   The number by which readers know a source.
 */
export function sourcesElement(
  sources: readonly Source[],
  heading: string,
  numberOf: (id: string) => string,
  options: RenderOptions
): Element {
  const isNumber = ({id}: Source) => /^\d{1,6}$/.test(numberOf(id))
  const isNumbered = sources.every(isNumber)
  const byNumber = (a: Source, b: Source) => Number(numberOf(a.id)) - Number(numberOf(b.id))
  const inOrder = isNumbered ? [...sources].sort(byNumber) : sources
  const items = inOrder.map(source => sourceItem(source, isNumbered, numberOf(source.id), options))
  return h(
    'section',
    {className: ['sources'], role: 'doc-bibliography', ariaLabelledBy: [heading]},
    [h('h2', {id: heading}, ['Sources']), isNumbered ? h('ol', {}, items) : h('ul', {}, items)]
  )
}

function sourceItem(
  source: Source,
  isNumbered: boolean,
  number: string,
  options: RenderOptions
): Element {
  const {id} = source
  return h('li', {id: sourceAnchor(id, options), ...(isNumbered && {value: number})}, [
    ...(isNumbered ? [] : [`[${number}] `]),
    ...sourceWords(source, number),
    ...backLinks(source, options).flatMap(link => [' ', link])
  ])
}

function sourceWords(source: Source, number: string): (ElementContent | string)[] {
  const label = sourceLabel(source)
  if (!label) return [`Source ${number} (the article does not say which)`]
  const href = safeUrl(source.url)
  return [
    href ? h('a', {className: ['cite-source'], href}, [label]) : label,
    ...(source.date ? [` (${source.date})`] : [])
  ]
}
