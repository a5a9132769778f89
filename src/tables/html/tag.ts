import {matchAt, type Span} from '../../text/index.js'

/** A tag of HTML, or a comment, whose name is `!--`. */
export interface Tag extends Span {
  /** Lower case. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

const tag = /<(\/?)([A-Za-z][A-Za-z0-9]{0,15})((?:[\s/][^<>]{0,2048})?)>/y

/**
 * The tags between two offsets, in order.
 *
 * A parser of HTML would do more than is asked here, a third of the time that loading this library
 * takes, in every program, for what hardly an article holds: `annotate` is synchronous, so that it
 * could not be loaded on demand. What tables need of HTML are eight names of tags, two attributes, and
 * that the tags of rows and cells close by themselves.
 */
export function* readTags(text: string, start: number, end: number): Generator<Tag> {
  let at = text.indexOf('<', start)
  while (at >= 0 && at < end) {
    const found = text.startsWith('<!--', at) ? commentAt(text, at, end) : tagAt(text, at)
    if (found) yield found
    at = text.indexOf('<', found ? found.end : at + 1)
  }
}

function tagAt(text: string, at: number): Tag | undefined {
  const match = matchAt(tag, text, at)
  if (!match) return
  const [all, slash, name, attributes = ''] = match
  return {
    name: name!.toLowerCase(),
    closes: slash !== '',
    attributes,
    start: at,
    end: at + all.length
  }
}

/** A comment that nothing closes runs to the end. */
function commentAt(text: string, at: number, limit: number): Tag {
  const close = text.indexOf('-->', at + 4)
  const end = close < 0 || close > limit ? limit : close + 3
  return {name: '!--', closes: false, attributes: '', start: at, end}
}

/**
 * How many rows or columns a cell takes: 2 for `colspan="2"`, 1 when nothing is said. A `rowspan` of 0
 * reaches to the end of the row group (HTML § 4.9.11).
 */
export function spanAttribute({attributes}: Tag, name: 'rowspan' | 'colspan'): number {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,4}=\\s{0,4}["']?(\\d{1,5})`, 'i').exec(attributes)
  const given = Number(match?.[1] ?? 1)
  if (given === 0) return name === 'rowspan' ? Number.POSITIVE_INFINITY : 1
  return given
}
