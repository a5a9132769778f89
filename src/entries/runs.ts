import {isOpaque, type Line} from '../lines/index.js'
import type {Span} from '../span.js'
import type {EntryForm} from './entry.js'
import {type Head, readHead} from './head.js'
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
  /** The line that announces a list, when this run stands below it. */
  readonly heading: Heading | undefined
}

export interface Heading {
  readonly span: Span
  /** 1 to 6; 7 for a line of text, which announces only what follows it at once. */
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
  readonly #byForm = new Map<EntryForm, Run>()
  #open: Run | undefined
  #heading: Heading | undefined
  #behindBlank = false

  constructor(readonly text: string) {}

  read(line: Line): void {
    if (line.kind === 'blank') {
      this.#behindBlank = true
      return
    }
    if (isOpaque(line)) this.#open = undefined
    else if (line.kind === 'heading') this.#readHeading(line)
    else this.#readWords(line)
    this.#behindBlank = false
  }

  #readHeading(line: Line): void {
    this.#open = undefined
    const words = this.text.slice(line.content, line.end)
    const depth = /^#{0,6}/.exec(words)![0].length || 2
    if (isListHeading(words)) this.#heading = {span: {start: line.content, end: line.end}, depth}
    else if (this.#heading && depth <= this.#heading.depth) this.#heading = undefined
  }

  #readWords(line: Line): void {
    const head = readHead(this.text, line)
    if (head?.form === 'definition' || head?.form === 'footnote') this.#define(head, line)
    else if (this.#open && this.#isInside(line, head)) this.#open.entries.at(-1)!.end = line.end
    else if (head) this.#enter(head, line)
    else this.#readLabel(line)
  }

  #readLabel(line: Line): void {
    this.#open = undefined
    if (line.kind === 'text' && isLabel(this.text, line)) {
      this.#heading = {span: {start: line.content, end: line.end}, depth: 7}
    } else if (this.#heading?.depth === 7) this.#heading = undefined
  }

  /** Definitions stand anywhere; all of them are one list. */
  #define(head: Head, line: Line): void {
    const run = this.#byForm.get(head.form) ?? {form: head.form, entries: [], heading: undefined}
    if (run.entries.length === 0) {
      this.#byForm.set(head.form, run)
      this.runs.push(run)
    }
    run.entries.push({head, end: line.end})
    this.#open = run
  }

  #enter(head: Head, line: Line): void {
    if (this.#open?.form !== head.form) {
      this.#open = {form: head.form, entries: [], heading: this.#heading}
      this.runs.push(this.#open)
    }
    this.#open.entries.push({head, end: line.end})
  }

  /** Whether a line goes on with the last entry. */
  #isInside(line: Line, head: Head | undefined): boolean {
    const run = this.#open!
    const last = run.entries.at(-1)!
    if (head) return head.indent > last.head.indent + 1 || this.#isDetail(head)
    const indent = line.content - line.start
    const isAddress = /^<?(?:https?:\/\/|www\.)\S+>?\s*$/.test(
      this.text.slice(line.content, line.end)
    )
    if (this.#behindBlank) return isAddress || indent > last.head.indent + 1
    return isAddress || line.kind === 'text' || line.kind === 'html'
  }

  /** A bullet below a numbered entry: `- URL: https://…`. */
  #isDetail(head: Head): boolean {
    const last = this.#open?.entries.at(-1)
    return (
      head.form === 'bullet' &&
      this.#open !== undefined &&
      this.#open.form !== 'bullet' &&
      head.indent > (last?.head.indent ?? 0)
    )
  }
}

/** A short line of text that announces a list: `References:`, `**Sources**`. */
function isLabel(text: string, {content, end}: Line): boolean {
  if (end - content > 60) return false
  const words = text.slice(content, end).trim()
  return /(?:[:：]|^(?:\*\*|__).*(?:\*\*|__))[*_\s]*$/u.test(words) && isListHeading(words)
}
