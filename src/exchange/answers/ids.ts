import type {Page} from '../../scan/scanned-text.js'
import {canonicalUrl} from '../../text/index.js'
import type {Draft} from './draft.js'
import type {DraftedSource} from './drafted-sources.js'

/**
 * Numbers and names that the text itself explains, in a list or by a link, with the address each one
 * refers to.
 */
export function readOwnIds(
  {lists}: Page,
  links: ReadonlyMap<string, DraftedSource>
): ReadonlyMap<string, string | undefined> {
  const own = new Map<string, string | undefined>()
  for (const {ids, url} of lists.flatMap(({entries}) => entries)) {
    for (const id of ids) if (!own.has(id)) own.set(id, url && canonicalUrl(url))
  }
  for (const [number, {url}] of links)
    if (!own.has(number)) own.set(number, url && canonicalUrl(url))
  return own
}

/**
 * Settle the ids of sources, so that every number in the text means the source that the text says:
 *
 * 1. A source that the text itself lists has the id that it has there.
 * 2. A number that was assigned here is dropped where the text uses it for something else: the id is
 *    then the address.
 */
export function settleIds(
  draft: Draft,
  own: ReadonlyMap<string, string | undefined>,
  isNumbered: boolean
): void {
  const byAddress = new Map([...own].map(([id, address]) => [address, id]))
  const inText = isNumbered ? new Set<string>() : numbersIn(draft)
  const taken = new Set<string>()
  for (const source of draft.sources.all) {
    const address = source.url && canonicalUrl(source.url)
    const listed = address === undefined ? undefined : byAddress.get(address)
    const meant = own.get(source.id)
    const isOther = meant !== undefined && meant !== address
    if (listed !== undefined && !taken.has(listed)) source.id = listed
    else if (isOther || (source.isNumberedHere && inText.has(source.id))) {
      source.id = source.url ?? `source-${source.id}`
    }
    while (taken.has(source.id)) source.id += "'"
    taken.add(source.id)
  }
}

/** Numbers in brackets that are not known to cite something. */
function numbersIn({text, citations}: Draft): Set<string> {
  const numbers = new Set<string>()
  const places = new Set(citations.map(({span}) => span.start))
  for (const {index, 0: raw} of text.matchAll(bracketed)) {
    if (places.has(index) || places.has(index - 1)) continue
    for (const number of raw.match(/\d+/g) ?? []) numbers.add(number)
  }
  return numbers
}

const bracketed = /[[【(^][^[\]【】()\n]{0,80}[\]】)^]|<sup>\d{1,4}/g
