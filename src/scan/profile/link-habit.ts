import type {LinkHabit} from '../markers/index.js'

/** Fewer links are navigation. */
const fewest = 3

const link = /(?<!!)\[[^\]\n]{1,300}\]\(<?https?:/gi
const namingLink =
  /\]\(<?https?:[^\s()]{1,500}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?>?\) ?\[\d{1,3}\]/gi

/**
 * @param listed
 *   How many links belong to entries of reference lists.
 * @param markers
 *   How many markers of notations without links the article holds.
 */
export function readLinkHabit(text: string, listed: number, markers: number): LinkHabit {
  if (!text.includes('](http') && !text.includes('](<http')) return 'lead'
  if (markers < fewest) return count(text, link) - listed >= fewest ? 'cite' : 'lead'
  const naming = count(text, namingLink)
  return naming >= fewest && naming * 2 > count(text, link) - listed ? 'name' : 'lead'
}

const address = /(?:^|[\s（(;；,、，：:])https?:\/\//gim

/** Whether the bare addresses in running text are the citations. */
export function citesByAddress(text: string, listed: number, markers: number): boolean {
  return markers < fewest && count(text, address) - listed >= fewest
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
