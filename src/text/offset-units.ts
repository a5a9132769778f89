import {firstWhere} from './sorted.js'

/**
 * Units in which programs count the characters of a text. In `a𐐀b` the `b` is at 3 in UTF-16 code units
 * (JavaScript, OpenAI), at 2 in code points (Python, W3C selectors), at 5 in UTF-8 bytes (Gemini).
 */
export type OffsetUnit = 'utf-16' | 'code-point' | 'utf-8'

/** Converts offsets of one text between UTF-16 code units and another unit. */
export class UnitIndex {
  /** Number of units before each UTF-16 offset; the middle of a surrogate pair counts as its start. */
  readonly #before: Uint32Array

  constructor(
    readonly text: string,
    readonly unit: OffsetUnit
  ) {
    this.#before = new Uint32Array(text.length + 1)
    let count = 0
    for (let at = 0; at < text.length; at++) {
      this.#before[at] = count
      const point = text.codePointAt(at)!
      const isPair = point > 0xffff && unit !== 'utf-16'
      if (isPair) this.#before[++at] = count
      count += unit === 'utf-8' ? bytesOf(point) : 1
    }
    this.#before[text.length] = count
  }

  /** Length of the text in units. */
  get length(): number {
    return this.#before[this.text.length]!
  }

  /** Units before a UTF-16 offset. */
  fromUtf16(offset: number): number {
    return this.#before[offset]!
  }

  /**
   * UTF-16 offset of an offset in units. An offset inside a character moves to its edge: a start before
   * the character, an end after it. An offset past the text is its end.
   */
  toUtf16(offset: number, edge: 'start' | 'end'): number {
    if (offset >= this.length) return this.text.length
    const low = firstWhere(this.#before, before => before >= offset)
    if (edge === 'end' || this.#before[low] === offset) return low
    // Past the offset: go back to the first unit of the character that contains it.
    const before = this.#before[Math.max(0, low - 1)]!
    let start = low
    while (start > 0 && this.#before[start - 1]! === before) start--
    return start
  }
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
