import {isOpaque, type Line} from '../../scan/lines/index.js'
import {BlockStarts} from './block-starts.js'

/**
 * Limits that none of 3,445 real articles reaches. Beyond them, the time or stack that parsers need
 * grows with the square of the length: `*a_ ` ten thousand times takes remark 10 s, `> ` ten thousand
 * times its stack.
 */
const most = {
  /** Delimiters of one kind in a block of text; 171 at the 99.99th percentile, 876 at most. */
  delimiters: 1000,
  /** Containers that a line is nested in. */
  nesting: 64,
  /** Lines underlined with `=` or `-` without a blank line between them. */
  underlines: 200,
  /** Sum of the nesting levels of all lines of a list or quote. */
  levels: 15_000,
  definitions: 5000
} as const

/** A line that no parser should see as it is. */
interface HostileLine {
  readonly line: Line
  /** Whether the line is hostile because of its containers. */
  readonly nests: boolean
}

/** Lines beyond the limits, in order. If a whole block or list exceeds a limit, all of its lines. */
export function hostileLines(text: string, lines: readonly Line[]): HostileLine[] {
  // Line to whether its containers are hostile.
  const hostile = new Map<Line, boolean>()
  const starts = new BlockStarts()
  const block = new BlockCount()
  const containers = new ContainerCount()
  const structure = new StructureCount()
  const close = () => {
    if (block.isHostile()) for (const line of block.lines) hostile.set(line, false)
    block.clear()
  }
  for (const line of lines) {
    const levels = levelsOf(text, line)
    for (const nested of containers.exceeding(line, levels)) hostile.set(nested, true)
    if (structure.exceeds(text, line)) hostile.set(line, false)
    if (starts.see(text, line)) close()
    if (!hostile.has(line) && (!isOpaque(line) || line.kind === 'verbatim')) block.add(text, line)
  }
  close()
  return [...hostile]
    .map(([line, nests]) => ({line, nests}))
    .sort((a, b) => a.line.start - b.line.start)
}

/** Upper bound of the containers that a line opens or continues: each nested list needs two columns. */
function levelsOf(text: string, {start, end}: Line): number {
  container.lastIndex = start
  let levels = 0
  for (let match = container.exec(text); match && container.lastIndex <= end; ) {
    levels += 1 + (match[1]!.length >> 1)
    match = container.exec(text)
  }
  return levels
}

const container = /([ \t]{0,512})(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y

/** Counts levels from one line at the margin to the next, where every list and quote has ended. */
class ContainerCount {
  #levels = 0
  #isBlank = true
  /** Nested lines that are not hostile yet. */
  #lines: Line[] = []

  /** Hostile lines. A hostile list or quote is masked as a whole, since any rest would continue it. */
  exceeding(line: Line, levels: number): readonly Line[] {
    const {kind, start, content} = line
    if (kind === 'heading' || (this.#isBlank && kind !== 'blank' && content === start)) {
      this.#levels = 0
      this.#lines = []
    }
    this.#isBlank = kind === 'blank'
    if (levels > most.nesting) return [line]
    if (levels === 0) return []
    this.#levels += levels
    this.#lines.push(line)
    if (this.#levels <= most.levels) return []
    const lines = this.#lines
    this.#lines = []
    return lines
  }
}

/** Counts the constructs that are costly to parse by the thousand in one run of blocks or one text. */
class StructureCount {
  #underlines = 0
  #definitions = 0

  exceeds(text: string, {kind, content}: Line): boolean {
    if (kind === 'definition') return ++this.#definitions > most.definitions
    if (kind === 'blank') this.#underlines = 0
    const isUnderline = kind === 'thematic-break' || (kind === 'heading' && text[content] === '=')
    return isUnderline && ++this.#underlines > most.underlines
  }
}

const delimiters = '[]*_~<`|$!&@'
const indexOf = new Int8Array(128).fill(-1)
for (const [index, delimiter] of [...delimiters].entries()) {
  indexOf[delimiter.charCodeAt(0)] = index
}

/** Delimiters of one block, by kind. */
class BlockCount {
  readonly #counts = new Uint32Array(delimiters.length)
  #length = 0
  lines: Line[] = []

  add(text: string, line: Line): void {
    this.lines.push(line)
    this.#length += line.end - line.content
    // A block shorter than the limit cannot reach it, so in most articles there is nothing to count.
    if (this.#length <= most.delimiters) return
    const from = this.#length - (line.end - line.content) <= most.delimiters ? this.lines : [line]
    for (const {content, end} of from) this.#count(text, content, end)
  }

  isHostile(): boolean {
    return this.#length > most.delimiters && this.#counts.some(count => count > most.delimiters)
  }

  clear(): void {
    if (this.#length > most.delimiters) this.#counts.fill(0)
    this.#length = 0
    this.lines = []
  }

  #count(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const index = unit < 128 ? indexOf[unit]! : -1
      if (index >= 0 && !(unit === 60 && opensTag(text.charCodeAt(at + 1)))) this.#counts[index]!++
    }
  }
}

/** `<td>`, `</td>`: a table in HTML has thousands, and they cost no more than their length. */
function opensTag(unit: number): boolean {
  return unit === 47 /* / */ || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}
