/**
 * Ids that an article seems to cite, counted before anything is known of it: what a list has to
 * cover to be the list of the article.
 */
export interface Mention {
  readonly id: string
  readonly at: number
}

const marker =
  /[[【［]{1,2}(?:\^|citation:|cite:|ID:)? ?(\d{1,4}(?:[_-]\d{1,4})?(?: ?[,;，、] ?\d{1,4}){0,31})\^?[\]】］]/g

/** Mentions in text order, without those in the given spans (sorted). */
export function readMentions(
  text: string,
  without: readonly {readonly start: number; readonly end: number}[]
): Mention[] {
  const mentions: Mention[] = []
  let next = 0
  for (const match of text.matchAll(marker)) {
    const at = match.index
    while (next < without.length && without[next]!.end <= at) next++
    if (next < without.length && without[next]!.start <= at) continue
    for (const id of match[1]!.split(/ ?[,;，、] ?/)) mentions.push({id, at})
  }
  return mentions
}
