import type {Span} from '../../text/index.js'
import {isOpaque, type Line} from '../lines/index.js'
import type {EntryForm} from './entry.js'
import {type Head, readHead, readNumbering} from './head.js'
import {isListHeading} from './heading.js'

/** An entry as lines: its head, and where its last line ends. */
export interface RawEntry {
  readonly head: Head
  end: number
}

/** Entries of one form that follow each other with nothing else between. */
export interface Run {
  readonly form: EntryForm
  readonly entries: RawEntry[]
  /** The line that announces a list, when this run is below it. */
  readonly heading: Announcement | undefined
  /** The line before it is blank, a heading or a thematic break; or there is none. */
  readonly startsBlock: boolean
}

interface Announcement {
  readonly span: Span
  /** A heading announces everything in its section; a label only what follows at once. */
  readonly kind: 'heading' | 'label'
  /** 1 to 6 of a heading. */
  readonly depth: number
}

/** Cut the lines of an article into runs of what looks like entries. */
export function readRuns(text: string, lines: readonly Line[]): Run[] {
  const reader = new RunReader(text)
  for (const line of lines) reader.read(line)
  return reader.runs
}

class RunReader {
  readonly runs: Run[] = []
  /** Definitions may occur anywhere; those of one form are one list, until an id is repeated. */
  readonly #defined = new Map<EntryForm, {run: Run; ids: Set<string>}>()
  #open: Run | undefined
  #announced: Announcement | undefined
  #behindBlank = true

  constructor(readonly text: string) {}

  read(line: Line): void {
    const {kind} = line
    if (kind === 'blank') {
      this.#behindBlank = true
      return
    }
    if (isOpaque(line)) this.#open = undefined
    else if (kind === 'heading') this.#readHeading(line)
    else this.#readWords(line)
    this.#behindBlank = kind === 'heading' || kind === 'thematic-break'
  }

  #readHeading({content, end}: Line): void {
    this.#open = undefined
    const words = this.text.slice(content, end)
    const depth = /^#{0,6}/.exec(words)![0].length || 2
    if (isListHeading(words)) {
      this.#announced = {span: {start: content, end}, kind: 'heading', depth}
    } else if (this.#announced?.kind === 'label' || depth <= (this.#announced?.depth ?? 0)) {
      this.#announced = undefined
    }
  }

  #readWords(line: Line): void {
    const head = readHead(this.text, line)
    if (head === undefined && isTable(line)) {
      if (this.#open?.form !== 'row') this.#open = undefined
      return
    }
    if (head?.form === 'definition' || head?.form === 'footnote') this.#define(head, line)
    else if (this.#open && this.#goesOn(this.#open, line, head)) this.#extend(line)
    else if (head) this.#enter(head, line)
    else this.#readLabel(line)
  }

  #extend({end}: Line): void {
    this.#open!.entries.at(-1)!.end = end
  }

  #define(head: Head, line: Line): void {
    const id = head.ids[0]!
    let defined = this.#defined.get(head.form)
    if (!defined || defined.ids.has(id)) {
      defined = {run: this.#start(head.form, undefined), ids: new Set()}
      this.#defined.set(head.form, defined)
    }
    defined.ids.add(id)
    defined.run.entries.push({head, end: line.end})
    this.#open = defined.run
  }

  #enter(head: Head, line: Line): void {
    if (this.#open?.form !== head.form || this.#restarts(head)) {
      this.#open = this.#start(head.form, this.#announced)
    }
    this.#open.entries.push({head, end: line.end})
  }

  /** The first number of the run occurs again: another list begins. */
  #restarts({form, ids}: Head): boolean {
    const {entries} = this.#open!
    const first = entries[0]!.head.ids[0]
    if (ids[0] !== first || first === undefined) return false
    // Markdown counts for an author who writes `1.` before every item.
    return form !== 'number' || entries.at(-1)!.head.ids[0] !== first
  }

  #start(form: EntryForm, heading: Announcement | undefined): Run {
    const run = {form, entries: [], heading, startsBlock: this.#behindBlank}
    this.runs.push(run)
    return run
  }

  /** Whether a line continues the last entry of a run. */
  #goesOn(run: Run, line: Line, head: Head | undefined): boolean {
    const last = run.entries.at(-1)!
    const indent = head?.indent ?? line.content - line.start
    const isInside = indent > last.head.indent + (run.form === 'bullet' ? 1 : 0)
    if (head)
      return head.form === 'bullet'
        ? isInside && run.form !== 'bullet'
        : indent > last.head.indent + 1
    if (isAddress(this.text.slice(line.content, line.end))) return true
    if (this.#behindBlank) return indent > last.head.indent + 1
    return line.kind === 'text' || line.kind === 'html'
  }

  /** `References:`, `**Sources**`, or `Sources: [1] https://…`, all on one line. */
  #readLabel(line: Line): void {
    this.#open = undefined
    if (this.#announced?.kind === 'label') this.#announced = undefined
    const end = line.kind === 'text' ? labelEnd(this.text, line) : undefined
    if (end === undefined) return
    this.#announced = {span: {start: line.content, end}, kind: 'label', depth: 7}
    const numbered = readNumbering(this.text, end, line.end)
    if (!numbered) return
    const {form, ids, url} = numbered
    const indent = line.content - line.start
    this.#enter({form, ids, url, start: end, end: numbered.end, indent}, line)
  }
}

/** A row without an id: the head of a table of sources. */
const isTable = ({kind}: Line) => kind === 'table-row' || kind === 'table-delimiter'

/** No label is longer; most lines are. */
const longestLabel = 80

const isAddress = (words: string) => /^<?(?:https?:\/\/|www\.)\S+>?\s*$/.test(words)

/** Where a label of a list ends: after its colon, or with its line. */
function labelEnd(text: string, {content, end}: Line): number | undefined {
  const words = text.slice(content, Math.min(end, content + longestLabel))
  const colon = words.search(/[:：]/)
  if (colon < 0) return words.length === end - content && isListHeading(words) ? end : undefined
  if (!isListHeading(words.slice(0, colon))) return
  return content + /[:：](?:\*\*|__)?\s*/y.exec(words.slice(colon))![0].length + colon
}
