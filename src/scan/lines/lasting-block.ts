import {matchAt, matchesAt} from '../../text/index.js'
import type {LineKind} from './line.js'

/** A construct that lasts over lines: fenced code, display math, HTML that is not prose. */
interface LastingBlock {
  readonly kind: LineKind
  /** Whether a line is its last one; none when it has closed on its first line. */
  readonly closes?: Closes
}

export type Closes = (content: string) => boolean

const fence = /(`{3,}|~{3,})([^\r\n]*)/y
const verbatimTag = /<(script|pre|style|textarea)(?=[\s>]|$)/iy

/** The block that lasts over lines and opens at `at`, on a line that ends at `end`, if one does. */
export function openBlock(text: string, at: number, end: number): LastingBlock | undefined {
  const first = text.charCodeAt(at)
  if (first === 96 /* ` */ || first === 126 /* ~ */) return openFence(text, at)
  if (first === 60 /* < */) return openVerbatim(text, at, end)
  if (first !== 36 /* $ */ || !text.startsWith('$$', at)) return undefined
  // `$$ x $$` on one line is display math that closes where it opened.
  if (text.slice(at + 2, end).includes('$$')) return {kind: 'math'}
  return {kind: 'math', closes: content => content.includes('$$')}
}

function openFence(text: string, at: number): LastingBlock | undefined {
  const match = matchAt(fence, text, at)
  // The info string of a backtick fence holds no backtick (CommonMark 0.31 § 4.5).
  if (!match || (text[at] === '`' && match[2]!.includes('`'))) return undefined
  const marker = match[1]!
  return {kind: 'code', closes: content => closesFence(content, marker)}
}

function closesFence(content: string, marker: string): boolean {
  const trimmed = content.trim()
  if (trimmed.length < marker.length || trimmed[0] !== marker[0]) return false
  for (const character of trimmed) if (character !== marker[0]) return false
  return true
}

function openVerbatim(text: string, at: number, end: number): LastingBlock | undefined {
  const closes = closingOf(text, at)
  if (!closes) return undefined
  return closes(text.slice(at + 2, end)) ? {kind: 'verbatim'} : {kind: 'verbatim', closes}
}

/** What closes the HTML that opens at `at`, when it is not prose (CommonMark 0.31 § 4.6). */
function closingOf(text: string, at: number): Closes | undefined {
  if (text.startsWith('<!--', at)) return content => content.includes('-->')
  if (text.startsWith('<?', at)) return content => content.includes('?>')
  if (!matchesAt(verbatimTag, text, at)) return undefined
  return content => /<\/(?:script|pre|style|textarea)>/i.test(content)
}
