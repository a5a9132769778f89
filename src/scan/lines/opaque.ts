import {matchEndAt, type Span} from '../../text/index.js'
import {isOpaque, type Line} from './line.js'

/**
 * What can open something inside a line that is not prose: code, math, HTML, a URL; or an escape.
 */
const opener = /\\.|`+|\$\$?|<|\]\(|https?:\/\/|www\./g

/** A URL without markup, up to the next white space (GFM 0.29 § 6.9). */
const url = /[^\s<>"`|]{1,2048}/y
const tag = /<(?:\/?[A-Za-z][^<>]{0,2048}|!--[^>]{0,2048}--|[^\s<>]{1,2048}@?[^\s<>]{0,256})>/y
const destination =
  /\]\([^\s()]{0,2048}(?:\([^\s()]{0,256}\)[^\s()]{0,2048})?(?:[ \t]+(?:"[^"\n]{0,1024}"|'[^'\n]{0,1024}'))?\)/y

/** A stretch that is not prose, and why. */
export interface OpaqueSpan extends Span {
  readonly kind: 'block' | 'code' | 'math' | 'tag' | 'address'
}

/**
 * Find everything that is not prose: opaque lines, and code, math, HTML tags, link destinations and
 * URLs inside the others.
 *
 * @param text
 *   Text the lines were cut from.
 * @returns
 *   Spans in order that do not overlap.
 */
export function findOpaqueSpans(text: string, lines: readonly Line[]): OpaqueSpan[] {
  const spans: OpaqueSpan[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (isOpaque(line) || line.kind === 'definition') {
      const kind = line.kind === 'math' ? 'math' : 'block'
      spans.push({start: line.start, end: line.end, kind})
      continue
    }
    if (line.kind === 'blank') continue
    // Code spans and math may run over the lines of a block, but not out of it.
    let last = index
    while (continues(lines[last + 1], line)) last++
    findInline(text, line.content, lines[last]!.end, spans)
    index = last
  }
  return spans
}

function continues(line: Line | undefined, first: Line): boolean {
  return line !== undefined && line.kind === 'text' && line.quotes === first.quotes
}

function findInline(text: string, start: number, end: number, spans: OpaqueSpan[]): void {
  const block = text.slice(start, end)
  // Lengths of backtick and dollar runs that nothing closes any more: looked for once, not again.
  const unclosed = new Set<string>()
  opener.lastIndex = 0
  for (let match = opener.exec(block); match; match = opener.exec(block)) {
    const close = closingOf(block, match[0], match.index, unclosed)
    if (close === undefined) continue
    spans.push({start: start + match.index, end: start + close, kind: kindOf(match[0])})
    opener.lastIndex = close
  }
}

function kindOf(opening: string): OpaqueSpan['kind'] {
  if (opening[0] === '`') return 'code'
  if (opening[0] === '$') return 'math'
  return opening === '<' ? 'tag' : 'address'
}

/** End of what opens at `at`, if anything does. */
function closingOf(
  block: string,
  opening: string,
  at: number,
  unclosed: Set<string>
): number | undefined {
  switch (opening[0]) {
    case '`':
      return closingRun(block, opening, at, unclosed)
    case '$':
      // `##4$$` is a citation of RAGFlow.
      if (opening === '$$' && /##\d{1,4}$/.test(block.slice(Math.max(0, at - 6), at))) return
      return opening === '$$'
        ? closingRun(block, opening, at, unclosed)
        : closingMath(block, at, unclosed)
    case '<':
      return matchEndAt(tag, block, at)
    case ']':
      return matchEndAt(destination, block, at)
    case '\\':
      return undefined
    default:
      return matchEndAt(url, block, at)
  }
}

/** A code span ends at a run of as many backticks (CommonMark 0.31 § 6.1). */
function closingRun(
  block: string,
  run: string,
  at: number,
  unclosed: Set<string>
): number | undefined {
  if (unclosed.has(run)) return
  const character = run[0]!
  let from = at + run.length
  for (;;) {
    const found = block.indexOf(run, from)
    if (found < 0) break
    let end = found + run.length
    while (block[end] === character) end++
    if (end - found === run.length) return end
    from = end
  }
  unclosed.add(run)
  return
}

/**
 * Inline math as Pandoc reads it: no space after the first `$`, none before the last, and no digit
 * after that. So `$5 … [4] … $7` is two prices and a citation.
 */
function closingMath(block: string, at: number, unclosed: Set<string>): number | undefined {
  if (unclosed.has('$') || /[\s\d]/.test(block[at + 1] ?? ' ')) return
  const limit = Math.min(block.length, at + 1000)
  for (let end = at + 2; end < limit; end++) {
    if (block[end] === '\n') break
    if (block[end] === '$' && /\S/.test(block[end - 1]!)) {
      return /\d/.test(block[end + 1] ?? '') ? undefined : end + 1
    }
  }
  return
}
