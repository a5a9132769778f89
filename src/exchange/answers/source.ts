import {type Fields, isFields, stringAt} from './fields.js'
import type {AnswerSource} from './reader.js'

/** Names of the fields of a source across all APIs; the first that holds a string is used. */
const names = {
  title: [
    'title',
    'name',
    'document_title',
    'documentTitle',
    'document_name',
    'filename',
    'file_name'
  ],
  url: ['url', 'uri', 'link', 'href', 'web_url', 'webUrl', 'document_uri'],
  date: ['date', 'published_date', 'publishedDate', 'publish_date', 'publish_time', 'page_age'],
  text: ['cited_text', 'citedText', 'snippet', 'content', 'text', 'exactQuote', 'quote', 'summary']
} as const

/**
 * A source from an object, or from an address alone.
 *
 * @param own
 *   Fields that this API names differently.
 */
export function sourceOf(value: unknown, own: AnswerSource = {}): AnswerSource {
  if (typeof value === 'string')
    return isAddress(value) ? {url: value, ...own} : {title: value, ...own}
  if (!isFields(value)) return own
  return {
    title: own.title ?? stringAt(value, ...names.title),
    url: own.url ?? stringAt(value, ...names.url) ?? addressIn(value),
    date: own.date ?? stringAt(value, ...names.date),
    text: own.text ?? stringAt(value, ...names.text),
    id: own.id,
    key: own.key
  }
}

/** `source` is the address in some APIs, the kind or the name of the source in others. */
function addressIn(fields: Fields): string | undefined {
  const source = stringAt(fields, 'source', 'id')
  return source !== undefined && isAddress(source) ? source : undefined
}

export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}
