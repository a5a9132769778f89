import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Source} from '../sources/index.js'
import {safeUrl} from './address.js'

/**
 * The cited sources as schema.org citations (https://schema.org/citation). Only what is known is
 * given: a source without a title, a name or an address is left out.
 */
function toJsonLd(sources: readonly Source[]): Record<string, unknown> {
  const citation = sources.flatMap(source => {
    const {citationIds, title, name, date} = source
    const url = safeUrl(source.url)
    if (citationIds.length === 0 || (!title && !name && !url)) return []
    return [
      {
        '@type': 'CreativeWork',
        ...(title && {name: title}),
        ...(url && {url}),
        ...(name && {publisher: {'@type': 'Organization', name: name.value}}),
        ...(date && {datePublished: date})
      }
    ]
  })
  return {'@context': 'https://schema.org', '@type': 'Article', citation}
}

/** As a script; every `<` is escaped, so that no title can close the element. */
export function jsonLdElement(sources: readonly Source[]): Element {
  const json = JSON.stringify(toJsonLd(sources)).replaceAll('<', '\\u003c')
  return h('script', {type: 'application/ld+json'}, [json])
}
