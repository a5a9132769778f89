import {type Overlay, plainText} from '../prose/index.js'
import type {Span} from '../text/index.js'

/** Lines of a masked cell as plain text, cut at `breaks`; empty ones are none. */
export function cutLines(masked: string, breaks: readonly number[], start: number): string[] {
  const lines: string[] = []
  let from = 0
  for (const at of breaks) {
    lines.push(masked.slice(from, at - start))
    from = at - start
  }
  return [...lines, masked.slice(from)].map(plainText).filter(Boolean)
}

const superscripts: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-abcdefghijklmnoprstuvwxyz'].map((plain, index) => [
    plain,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][index]!
  ])
)

/** What `<sup>` says in characters: `10<sup>6</sup>` is 10⁶ and not 106. */
export function raise(text: string, {start, end}: Span): Overlay[] {
  const overlays: Overlay[] = []
  for (let at = start; at < end; at++) {
    const filler = superscripts.get(text[at]!)
    if (filler) overlays.push({span: {start: at, end: at + 1}, filler})
  }
  return overlays
}
