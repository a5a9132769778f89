import {
  type Notation,
  type Profile,
  readMarkerAt,
  type StyledMarker
} from '../scan/markers/index.js'
import type {GivenSource} from '../sources/index.js'
import {CodeState} from './code.js'
import {horizonOf, linkEnd} from './horizon.js'
import type {StreamPart} from './part.js'

/** What notations may look at before a marker. */
const context = 64

/** What is looked at after the run that opens a fence. */
const longestInfo = 512

/** Longer runs of backticks or tildes count as several. */
const longestRun = 256

const literal = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Reads the parts of a text that comes in pieces. */
export class StreamReader {
  /** Text that is given out already, as far as notations look back. */
  #before = ''
  /** Text that is not given out yet. */
  #text = ''
  readonly #code = new CodeState()
  readonly #special: RegExp
  readonly #byCharacter = new Map<string, Notation[]>()
  /** All that a text may end in that is not yet the start of a marker. */
  readonly #prefixes = new Set<string>()
  readonly #longestPrefix: number

  constructor(
    notations: readonly Notation[],
    readonly profile: Profile,
    readonly sources: ReadonlyMap<string, GivenSource> | undefined,
    readonly strip: boolean
  ) {
    const starts = [...new Set(notations.flatMap(each => each.starts))]
    for (const notation of notations) {
      for (const first of new Set(notation.starts.map(start => start[0] ?? ''))) {
        const others = this.#byCharacter.get(first)
        if (others) others.push(notation)
        else this.#byCharacter.set(first, [notation])
      }
    }
    for (const start of starts) {
      for (let end = 1; end < start.length; end++) this.#prefixes.add(start.slice(0, end))
    }
    this.#longestPrefix = Math.max(0, ...[...this.#prefixes].map(({length}) => length))
    // Letters are too many to stop at each.
    const words = starts.filter(start => /^\w/.test(start)).map(literal)
    const others = [...this.#byCharacter.keys()].filter(character => !/\w/.test(character))
    const alternatives = [...words, `[${others.map(literal).join('')}]`].join('|')
    this.#special = new RegExp(`\`{1,${longestRun}}|~{1,${longestRun}}|(?=${alternatives})`, 'g')
  }

  read(delta: string, isFinal: boolean): StreamPart[] {
    this.#text += delta
    const parts: StreamPart[] = []
    const held = isFinal ? 0 : this.#heldBack()
    let at = 0
    while (at < this.#text.length) {
      this.#special.lastIndex = at
      const match = this.#special.exec(this.#text)
      const {length} = this.#text
      const sure = Math.max(at, Math.min(match?.index ?? length, length - held))
      this.#code.readText(this.#text.slice(at, sure))
      at = sure
      if (!match || length - held < match.index) break
      const next =
        match[0] === ''
          ? this.#readMarker(parts, at, isFinal)
          : this.#readRun(match[0], at, isFinal)
      if (next === undefined) break
      at = next
    }
    this.#release(parts, this.strip && !isFinal ? withoutSpaces(this.#text, at) : at)
    return parts
  }

  /** After a run of backticks or tildes; none while it may go on. */
  #readRun(run: string, at: number, isFinal: boolean): number | undefined {
    const end = at + run.length
    const line = this.#text.indexOf('\n', end)
    // Only what follows on the line tells a fence from code in a sentence.
    const needsLine = this.#code.lineIsBlank && run.length >= 3
    const isOpen = needsLine && line < 0 && this.#text.length < end + longestInfo
    const mayGoOn = end === this.#text.length && run.length < longestRun
    if (!isFinal && (mayGoOn || isOpen)) return
    const lineEnd = line < 0 ? this.#text.length : line
    this.#code.readRun(run, this.#text.slice(end, Math.min(lineEnd, end + longestInfo)))
    return end
  }

  /** After the marker, or after the character that begins none; none while that is open. */
  #readMarker(parts: StreamPart[], at: number, isFinal: boolean): number | undefined {
    if (this.#code.isCode) return this.#skip(at)
    const horizon = horizonOf(this.#text, at, isFinal)
    if (horizon === undefined) return
    const before = this.#contextOf(at)
    const window = before + this.#text.slice(at, horizon)
    const marker = this.#markerAt(window, before.length)
    if (!marker) {
      const link = linkEnd(window, before.length)
      return this.#skip(at, link === undefined ? 1 : link - before.length)
    }
    const end = at + marker.span.end - before.length
    const raw = this.#text.slice(at, end)
    this.#code.readText(raw)
    const rest = this.#text.slice(end)
    this.#release(parts, at, marker.span.end < window.length ? window[marker.span.end] : '')
    if (!this.strip) parts.push(citationOf(marker, raw, this.sources))
    this.#before = (this.#before + raw).slice(-context)
    this.#text = rest
    return 0
  }

  #skip(at: number, length = 1): number {
    this.#code.readText(this.#text.slice(at, at + length))
    return at + length
  }

  /** The marker at `at`, as the first notation reads it whose marker may be one here. */
  #markerAt(window: string, at: number): StyledMarker | undefined {
    const link = linkEnd(window, at)
    for (const notation of this.#byCharacter.get(window[at] ?? '') ?? []) {
      const marker = readMarkerAt([notation], window, at, this.profile)
      if (!marker) continue
      const {span, ids} = marker
      // Words of a link are not a marker unless all of the link is.
      if (link !== undefined && span.end < link) continue
      // `[1]: https://…` at the start of a line explains a marker.
      if (this.#code.lineIsBlank && window[span.end] === ':') continue
      if (this.sources && !ids.every(id => this.sources?.has(id))) continue
      return marker
    }
    return
  }

  /** The last characters before an offset, given out or not. */
  #contextOf(at: number): string {
    if (at >= context) return this.#text.slice(at - context, at)
    return (this.#before + this.#text.slice(0, at)).slice(-context)
  }

  /** How many characters at the end may be the first of what a marker begins with. */
  #heldBack(): number {
    const {length} = this.#text
    for (let held = Math.min(this.#longestPrefix, length); held > 0; held--) {
      if (this.#prefixes.has(this.#text.slice(length - held))) return held
    }
    return 0
  }

  /** Give text out up to `end`; with `strip`, without the space before a marker that goes. */
  #release(parts: StreamPart[], end: number, following?: string): void {
    const text = this.#text.slice(0, end)
    this.#before = this.#contextOf(end)
    this.#text = this.#text.slice(end)
    const dropsSpace = this.strip && following !== undefined && /^[\s.,;:!?)[【]?$/.test(following)
    const kept = dropsSpace ? text.slice(0, withoutSpaces(text, text.length)) : text
    if (kept !== '') parts.push({type: 'text', text: kept})
  }
}

function citationOf(
  {ids, style, text, url}: StyledMarker,
  raw: string,
  sources: ReadonlyMap<string, GivenSource> | undefined
): StreamPart {
  const [id] = ids
  const address = url ?? (id === undefined ? undefined : sources?.get(id)?.url)
  return {
    type: 'citation',
    raw,
    text: text ?? raw,
    sourceIds: ids,
    style,
    ...(address !== undefined && {url: address})
  }
}

/** Where the spaces before an offset begin, eight at most. */
function withoutSpaces(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < 8 && /[ \t]/.test(text[start - 1] ?? '')) start--
  return start
}
