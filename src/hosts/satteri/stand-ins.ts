import type {Root} from 'mdast'
import type {Parser} from '../../parse/index.js'
import {listNodes} from './nodes.js'

/** Code units that Sätteri misreads, and as many others that it reads as remark reads the first. */
interface StandIn {
  readonly written: RegExp
  readonly substitute: RegExp
  /** Distance between the two in code units. */
  readonly distance: number
}

/**
 * A lone surrogate is not a character, so a Rust string cannot hold it; to remark it is neither space
 * nor punctuation.
 */
export const loneSurrogates: StandIn = {
  written: /[\uD800-\uDFFF]/gu,
  substitute: /[\uF000-\uF7FF]/g,
  distance: 0x1800
}

/** A dash that is as much punctuation as a tilde. */
export const singleTildes: StandIn = {
  written: /(?<![~\\])~(?!~)/g,
  substitute: /\u2053/g,
  distance: 0x2053 - 0x7e
}

/**
 * Parse a text with stand-ins, and put the original characters back into the tree.
 *
 * @returns
 *   Nothing when the text already contains a character that would serve as a stand-in.
 */
export function readWithStandIns(
  text: string,
  standIns: readonly StandIn[],
  parse: Parser
): Root | undefined {
  if (standIns.some(({substitute}) => text.search(substitute) >= 0)) return undefined
  const tree = parse(
    standIns.reduce((text, {written, distance}) => shift(text, written, distance), text)
  )
  if (standIns.length === 0) return tree
  const restore = (value: string) =>
    standIns.reduce((value, {substitute, distance}) => shift(value, substitute, -distance), value)
  for (const node of listNodes(tree)) {
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'string') Object.assign(node, {[name]: restore(value)})
    }
  }
  return tree
}

function shift(text: string, pattern: RegExp, distance: number): string {
  return text.replace(pattern, unit => String.fromCharCode(unit.charCodeAt(0) + distance))
}
