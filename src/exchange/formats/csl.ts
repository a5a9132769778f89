import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {harmlessUrl} from '../../render/index.js'
import type {Source} from '../../sources/index.js'

/** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'document'
  readonly title?: string
  readonly URL?: string
  readonly publisher?: string
  readonly issued?: {readonly 'date-parts': readonly (readonly number[])[]} | {readonly raw: string}
}

/**
 * The sources of an article as CSL-JSON, for Zotero, Pandoc or citeproc. Nothing is invented: an item
 * holds what the article or the caller says about the source.
 */
export function toCslJson(article: AnnotatedArticle): CslItem[] {
  checkArticle(article, 'sources')
  const {sources} = article
  return sources.map(itemFrom)
}

function itemFrom({id, title, url, date, name}: Source): CslItem {
  const address = harmlessUrl(url)
  return {
    id,
    type: address ? 'webpage' : 'document',
    ...(title && {title}),
    ...(address && {URL: address}),
    ...(name && {publisher: name.value}),
    ...(date && {issued: issuedOn(date)})
  }
}

/** `2026-05-04`, `2026-05` and `2026` in parts; any other date as written. */
function issuedOn(date: string): NonNullable<CslItem['issued']> {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return {raw: date}
  const parts = match.slice(1).filter(part => part !== undefined)
  return {'date-parts': [parts.map(Number)]}
}
