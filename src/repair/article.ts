import type {Notation} from '../notations/index.js'
import {Page} from '../scan/scanned-text.js'

/**
 * Whether a text is an article with citations. Rules that take a wrapper off a whole text ask it of
 * what is inside: a page about code or about Markdown seldom has a list of sources and markers, and
 * no three sentences that end in a marker or a link that cites.
 */
export function isCitedArticle(text: string, notations: readonly Notation[]): boolean {
  const {hasMarkers, freeMarkers, trailingForms, listed} = new Page(text, notations).profile
  const cites = hasMarkers || freeMarkers > 0 || trailingForms.length > 0
  if (cites && listed.size > 0) return true
  return [...text.matchAll(citedSentence)].length >= 3
}

const atEnd = String.raw`\[\d{1,3}\](?:[.!?](?=\s|$)|[。！？])|[.!?。！？] ?\[\d{1,3}\](?=\s|$)`
/** `[[4]](https://…`, `([Title](https://…`. */
const linked = String.raw`\[\[\d{1,3}\]\]\(https?:|\(\[[^[\]\r\n]{1,80}\]\(https?:`

/** The end of a sentence with a marker, `fell [4].` or `fell. [4]`, or a link that cites. */
const citedSentence = new RegExp(`${atEnd}|${linked}`, 'gm')
