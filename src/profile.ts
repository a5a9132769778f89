import type {SourceEntry} from './entries/index.js'
import type {Line} from './lines/index.js'

/**
 * What is known of a whole article before any single bracket is read. `word[4]` is a citation in one
 * article and an array index in another; the profile tells them apart.
 */
export interface Profile {
  /** Ids that a reference list, a definition or a footnote explains. */
  readonly listed: ReadonlySet<string>
  /** The highest number among them, or 0. */
  readonly highestListed: number
  /** Labels of Markdown definitions, as written. */
  readonly definitions: ReadonlySet<string>
  /** How many `[n]` stand behind a space, a stop or another marker. */
  readonly freeMarkers: number
  /** How many `[n]` are glued to a word. */
  readonly gluedMarkers: number
}

const marker = /(.?)\[\d{1,3}(?:, ?\d{1,3})*\]/gsu
const definition = /\[\^?([^\]\n]{1,200})\]:/y

/** Work out the profile of an article. */
export function readProfile(
  text: string,
  lines: readonly Line[],
  entries: readonly SourceEntry[]
): Profile {
  const definitions = new Set<string>()
  for (const line of lines) {
    if (line.kind !== 'definition') continue
    definition.lastIndex = line.content
    const match = definition.exec(text)
    if (match) definitions.add(match[1]!)
  }
  const listed = new Set(entries.flatMap(({ids}) => ids))
  let highestListed = 0
  for (const id of listed) if (/^\d+$/.test(id)) highestListed = Math.max(highestListed, Number(id))
  let freeMarkers = 0
  let gluedMarkers = 0
  for (const match of text.matchAll(marker)) {
    if (/[\p{L}\p{N}]/u.test(match[1]!) && !isUnspaced(match[1]!)) gluedMarkers++
    else freeMarkers++
  }
  return {listed, highestListed, definitions, freeMarkers, gluedMarkers}
}

/** Scripts written without spaces: there every marker follows a character. */
export function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)
}
