import type {Line} from '../lines/index.js'
import type {EntryForm} from './entry.js'

/**
 * What an entry begins with.
 *
 * ```markdown
 * > | [1] [3] [9] https://example.org/report
 *     ^^^^^^^^^^^^
 * ```
 *
 *     head       <- bullet? bracket (' '? bracket)* [.:、]?      [1]  - **[1]**  \[1\]  【1】  [[1]](#a)
 *                 / number [.)]                                 1.  1)  1\.  **1.**
 *                 / '[' '^'? label ']:'                         [1]: https://…  [^a]: …
 *                 / bullet                                      in a list without numbers
 *     bracket    <- mark? '\'? '[' id (',' id)* ']' target? mark?
 *     id         <- digit{1,4} / digit+ [_-] digit+ / letter{1,12} [-_:]? digit{1,4}
 */
export interface Head {
  readonly form: EntryForm
  readonly ids: readonly string[]
  readonly start: number
  /** Where the words of the entry begin. */
  readonly end: number
  /** Columns it is indented by. */
  readonly indent: number
}

const id = '(?:\\d{1,4}|\\d{1,4}[_-]\\d{1,4}|[A-Za-z]{1,12}[-_:]?\\d{1,4})'
const bracket = new RegExp(
  `(?:\\*\\*|__|\\*|_)?\\\\?[[【［]{1,2}\\^?(${id}(?:[,;，、] ?${id}){0,31})\\^?\\\\?[\\]】］]{1,2}(?:\\([^()\\s]{0,2048}\\))?(?:\\*\\*|__|\\*|_)?`,
  'y'
)
const tail = /(?:\*\*|__)?(?:[.:：、](?=[\s*]|$)|[：、])?(?:\*\*|__)?[ \t]*/y
const number = /(?:\*\*|__)?\(?(\d{1,4})(?:\\?[.)]|[、．])(?:\*\*|__)?[ \t]+/y
const listNumber = /(?:^|\s)(\d{1,4})[.)][ \t]*$/
const definition = /\[(\^?)((?:[^\]\\]|\\.){1,200})\]:[ \t]*/y
const wholeId = new RegExp(`^${id}$`)

/** Read the head of an entry that a line may begin with. */
export function readHead(text: string, line: Line): Head | undefined {
  const {start, content, end, kind} = line
  if (kind === 'definition') return readDefinition(text, line)
  if (kind !== 'text' && kind !== 'list-item' && kind !== 'html') return
  const marker = kind === 'list-item' ? text.slice(start, content) : ''
  const lead = /^[\s>]*/.exec(kind === 'list-item' ? marker : text.slice(start, content))![0]
  const head = (form: EntryForm, ids: readonly string[], bodyStart: number): Head => ({
    form,
    ids,
    start: start + lead.length,
    end: Math.min(bodyStart, end),
    indent: lead.length
  })
  const brackets = readBrackets(text, content, end)
  if (brackets) return head('bracket', brackets.ids, brackets.end)
  if (kind === 'list-item') {
    const numbered = listNumber.exec(marker)
    return numbered
      ? head('number', [plainNumber(numbered[1]!)], content)
      : head('bullet', [], content)
  }
  number.lastIndex = content
  const numbered = mayBeNumber(text.charCodeAt(content)) ? number.exec(text) : null
  return numbered ? head('number', [plainNumber(numbered[1]!)], number.lastIndex) : undefined
}

/** One or more brackets in a row, and what closes the head. */
export function readBrackets(
  text: string,
  start: number,
  end: number
): {ids: string[]; end: number} | undefined {
  if (!'[【［\\*_'.includes(text[start] ?? ' ')) return
  const ids: string[] = []
  let at = start
  for (;;) {
    bracket.lastIndex = at
    const match = bracket.exec(text)
    if (!match || bracket.lastIndex > end) break
    ids.push(...match[1]!.split(/[,;，、] ?/))
    at = bracket.lastIndex
    while (text[at] === ' ') at++
  }
  if (ids.length === 0) return
  tail.lastIndex = at
  tail.test(text)
  return {ids, end: Math.min(tail.lastIndex, end)}
}

function readDefinition(text: string, {start, content, end}: Line): Head | undefined {
  definition.lastIndex = content
  const match = definition.exec(text)
  if (!match) return
  const [, caret, label] = match
  // A link may be named anything: only what a citation could say is the id of a source.
  if (!caret && !wholeId.test(label!)) return
  return {
    form: caret ? 'footnote' : 'definition',
    ids: [label!],
    start: content,
    end: Math.min(definition.lastIndex, end),
    indent: content - start
  }
}

const plainNumber = (written: string) => (/^0+\d/.test(written) ? String(Number(written)) : written)

function mayBeNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 42 || code === 95 || code === 40
}
