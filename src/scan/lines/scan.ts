/** The offset after the `> ` of block quotes, and how many there are. */
export function skipQuotes(text: string, start: number, end: number): {at: number; quotes: number} {
  let at = start
  let quotes = 0
  for (;;) {
    const mark = skipSpace(text, at, Math.min(end, at + 4))
    if (text.charCodeAt(mark) !== 62 /* > */ || mark >= end) return {at, quotes}
    quotes++
    at = mark + 1
    if (text.charCodeAt(at) === 32 && at < end) at++
  }
}

export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at
}

/** Width of white space; a tab goes to the next multiple of four. */
export function columns(text: string, start: number, end: number): number {
  let width = 0
  for (let at = start; at < end; at++) width += text.charCodeAt(at) === 9 ? 4 - (width % 4) : 1
  return width
}

export function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

export function behindLineEnding(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, text.length)
}
