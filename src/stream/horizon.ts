/**
 * How far a text has to be known to say whether a marker begins somewhere: to the end of what it may be,
 * and a few characters after it. It depends on the text alone, not on how the text was cut.
 *
 *     brackets   [ 【 ［ 〔     to the bracket that closes, 320 units; 40 for ( and （; and on through
 *                              `(address)`, 2,048 units, where one follows at once
 *     tags       < </          to `>`, and on to the closing tag, 2,048 units
 *     U+E200                   to U+E201, 512 units
 *     others                   128 units
 *
 * All but tags end with the line.
 *
 * @returns
 *   Offset of the end; none while more text may move it.
 */
export function horizonOf(text: string, at: number, isFinal: boolean): number | undefined {
  const end = endOf(text, at)
  if (end.isKnown) return end.offset
  return isFinal ? text.length : undefined
}

/** The end of the link that begins at `at`; nothing when none does. */
export function linkEnd(text: string, at: number): number | undefined {
  if (text[at] !== '[') return
  const words = endOfPair(text, at, '[', ']', 320)
  if (!words.isClosed || text[words.offset] !== '(') return
  const target = endOfPair(text, words.offset, '(', ')', 2048)
  if (!target.isClosed) return
  const inside = text.slice(words.offset + 1, target.offset - 1)
  return /^\S*(?:\s+["'][^\n]*)?$/.test(inside) ? target.offset : undefined
}

interface End {
  readonly offset: number
  readonly isKnown: boolean
}

/** After a marker: `[1] ± 2`, `[1]: https://…`, `[1]–[3]`. */
const after = 24

function endOf(text: string, at: number): End {
  const first = text[at] ?? ''
  if (first === '<') return endOfTag(text, at)
  if (first === '\uE200') return endAt(text, at, '\uE201', 512)
  const closing = pairs[first]
  if (closing === undefined) return within(text, at, at + 128)
  const inner = endOfPair(text, at, first, closing, /[(（]/.test(first) ? 40 : 320)
  if (!inner.isKnown || !inner.isClosed) return inner
  if (text.length === inner.offset) return {...inner, isKnown: false}
  if (text[inner.offset] !== '(') return within(text, inner.offset, inner.offset + after)
  const target = endOfPair(text, inner.offset, '(', ')', 2048)
  return target.isClosed ? within(text, target.offset, target.offset + after) : target
}

const pairs: Readonly<Record<string, string>> = {
  '[': ']',
  '【': '】',
  '［': '］',
  '〔': '〕',
  '(': ')',
  '（': '）'
}

/** The end of the line or the limit, whichever comes first. */
function within(text: string, from: number, limit: number): End {
  const line = text.slice(from, limit).search(/[\n\r]/)
  if (line >= 0) return {offset: from + line, isKnown: true}
  return {offset: limit, isKnown: text.length >= limit}
}

function endOfPair(
  text: string,
  at: number,
  opening: string,
  closing: string,
  limit: number
): End & {readonly isClosed: boolean} {
  let depth = 0
  const end = Math.min(text.length, at + limit)
  for (let offset = at; offset < end; offset++) {
    const character = text[offset]
    if (character === '\n' || character === '\r') return {offset, isKnown: true, isClosed: false}
    if (character === opening) depth++
    else if (character === closing && --depth === 0) {
      return {offset: offset + 1, isKnown: true, isClosed: true}
    }
  }
  return {offset: at + limit, isKnown: text.length >= at + limit, isClosed: false}
}

function endAt(text: string, at: number, closing: string, limit: number): End {
  const found = text.slice(at, at + limit).indexOf(closing)
  return found < 0
    ? within(text, at, at + limit)
    : within(text, at + found + 1, at + found + 1 + after)
}

function endOfTag(text: string, at: number): End {
  const window = text.slice(at, at + 2048)
  const close = window.indexOf('>')
  const isKnown = text.length >= at + 2048
  if (close < 0) return {offset: at + 2048, isKnown}
  const name = /^<([a-z|][\w:.-]{0,30})/i.exec(window)?.[1]
  if (name === undefined || name.startsWith('|'))
    return within(text, at + close, at + close + 1 + after)
  const ending = window.indexOf(`</${name}`, close)
  const last = ending < 0 ? -1 : window.indexOf('>', ending)
  return last < 0 ? {offset: at + 2048, isKnown} : {offset: at + last + 1, isKnown: true}
}
