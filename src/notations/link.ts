import {anyOf} from '../language/index.js'
import type {Notation} from '../scan/markers/index.js'
import {matchAt} from '../text/index.js'
import {isWeb, readDestination, sourceUrl} from './destination.js'

/**
 * Links in running text: `According to [the WHO](https://…)`, `… fell. [Atlas](https://…)`.
 *
 * ```markdown
 * > | According to [the WHO](https://w.example/r), rates fell.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '[' words ']' destination      a page on the web, see destination.ts
 *
 * Read where links are the article's only citations, and where a numbered entry of its list has the
 * same address: the id is the address. Where most links occur right before a number,
 * `[Atlas](https://…)[3]`, they name the source of that number: the id is the number. In every other
 * article links lead elsewhere, see scan/profile/link-habit.ts. The words of the link belong to the
 * sentence, unless the link is set apart after a stop.
 */
export const link: Notation = {
  name: 'link',
  starts: ['['],
  evidence: 'profile',
  mayOccur: (_, profile) =>
    profile.links !== 'lead' || (profile.listed.size > 0 && !profile.hasMarkers),
  read(text, at, profile) {
    const label = text[at - 1] === '!' ? undefined : matchAt(words, text, at)
    const destination = label && readDestination(text, at + label[0].length)
    if (!destination || !isWeb(destination.url)) return
    const {end} = destination
    if (profile.links === 'lead' && !profile.listsPage(destination.url)) return
    const url = sourceUrl(destination.url)
    const title = label[1]!.trim()
    const number = matchAt(numberBehind, text, end)?.[1]
    if (profile.links === 'name' && number === undefined) return
    const named = {span: {start: at, end}, ids: [number ?? url], text: title, url, title}
    if (number !== undefined || standsApart(text, at, end)) return named
    return {...named, words: {start: at + 1, end: at + 1 + label[1]!.length}}
  }
}

const words = /\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]{0,80}\]){1,300})\](?=\()/y
const numberBehind = /[ ]?\[(\d{1,3})\](?!\()/y

const sourceLabel = new RegExp(
  `${anyOf('source', 'citedThing', 'see')}(?:[:：]\\**|\\**[:：]) ?$`,
  'iu'
)

/** After a label such as `Source:`, or after a stop when the link does not begin the next sentence. */
function standsApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  if (sourceLabel.test(before)) return true
  return (
    /[.!?。！？)]["”]? ?$/.test(before) && /^[.\s]*(?:$|\n|[|[])/.test(text.slice(end, end + 4))
  )
}
