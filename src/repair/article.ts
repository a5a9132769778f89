import type {Notation} from '../notations/index.js'
import {Page} from '../scan/scanned-text.js'

/**
 * Whether a text is an article with citations. Rules that take a wrapper off a whole text ask it of
 * what is inside: a page about code or about Markdown seldom has a list of sources and markers, and
 * no three sentences that end in a marker.
 */
export function isCitedArticle(text: string, notations: readonly Notation[]): boolean {
  const {hasMarkers, freeMarkers, listed} = new Page(text, notations).profile
  if (!hasMarkers && freeMarkers === 0) return false
  return listed.size > 0 || [...text.matchAll(citedSentence)].length >= 3
}

/** The end of a sentence with a marker: `fell [4].`, `fell. [4]`. */
const citedSentence = /\[\d{1,3}\](?:[.!?](?=\s|$)|[。！？])|[.!?。！？] ?\[\d{1,3}\](?=\s|$)/gm
