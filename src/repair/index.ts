import {chooseNotations, type NotationOptions} from '../notations/index.js'
import {Page} from '../scan/scanned-text.js'
import type {Edit} from '../text/index.js'
import {applyEdits, OffsetMap} from '../text/index.js'
import type {Certainty} from './repair.js'
import {composeEdits, type OwnedEdit} from './revision.js'
import type {Fix, RepairOptions, RepairRule} from './rule.js'
import {alignedTable} from './rules/aligned-table.js'
import {borderedTable} from './rules/bordered-table.js'
import {brokenRow} from './rules/broken-row.js'
import {byteOrderMark} from './rules/byte-order-mark.js'
import {delimiterRow} from './rules/delimiter-row.js'
import {dividedTable} from './rules/divided-table.js'
import {emptyItem} from './rules/empty-item.js'
import {encodedBracket} from './rules/encoded-bracket.js'
import {escapedMarker} from './rules/escaped-marker.js'
import {fenceWithMarker} from './rules/fence-with-marker.js'
import {fullwidthBracket} from './rules/fullwidth-bracket.js'
import {innerSpace} from './rules/inner-space.js'
import {invisibleCharacter} from './rules/invisible-character.js'
import {markerBehindRow} from './rules/marker-behind-row.js'
import {markerOnDelimiterRow} from './rules/marker-on-delimiter-row.js'
import {missingBlockBreak} from './rules/missing-block-break.js'
import {missingDelimiterRow} from './rules/missing-delimiter-row.js'
import {pipeInAddress} from './rules/pipe-in-address.js'
import {pipeInCell} from './rules/pipe-in-cell.js'
import {splitByPipe} from './rules/split-by-pipe.js'
import {splitLink} from './rules/split-link.js'
import {splitMarker} from './rules/split-marker.js'
import {tabSeparatedTable} from './rules/tab-separated-table.js'
import {unbalancedBracket} from './rules/unbalanced-bracket.js'
import {unclosedLink} from './rules/unclosed-link.js'
import {unclosedMarker} from './rules/unclosed-marker.js'

export type {Repair} from './repair.js'
export {composeEdits} from './revision.js'
export type {LineBreaks, RepairOptions} from './rule.js'

/**
 * Rules in order. What hides a part of the article comes first, then the characters of markers, then
 * lines: the rules for tables and blocks judge whole ones. A table is a table before its rows are
 * mended, and rows are rows before text ends them.
 */
const rules: readonly RepairRule[] = [
  byteOrderMark,
  fenceWithMarker,
  encodedBracket,
  fullwidthBracket,
  invisibleCharacter,
  splitMarker,
  splitLink,
  innerSpace,
  emptyItem,
  escapedMarker,
  borderedTable,
  tabSeparatedTable,
  alignedTable,
  pipeInCell,
  markerOnDelimiterRow,
  delimiterRow,
  dividedTable,
  missingDelimiterRow,
  brokenRow,
  pipeInAddress,
  splitByPipe,
  markerBehindRow,
  unclosedLink,
  unclosedMarker,
  unbalancedBracket,
  missingBlockBreak
]

/** One repair can uncover the next: three passes were seen in real articles, so four are enough. */
const mostPasses = 4

/** A repair before it is known which citations it touches. */
export interface TextRepair {
  readonly rule: string
  readonly certainty: Certainty
  /** In the original. */
  readonly edits: readonly Edit[]
}

export interface RepairedText {
  /** The repaired text, as lines and profile. */
  readonly page: Page
  /** In the order of their first edit. */
  readonly repairs: readonly TextRepair[]
  /** Offsets in the repaired text as offsets in the original. */
  readonly offsets: OffsetMap
}

interface Owner {
  readonly rule: string
  readonly fix: Fix
}

/**
 * Mend what breaks citations or blocks, before any parser sees the text.
 *
 * Code, front matter, HTML comments, link destinations and definitions are never touched.
 *
 * @param original
 *   Markdown, broken or not.
 * @returns
 *   The repaired text, what was changed, and the way back. Repairing it again changes nothing.
 */
export function repairText(original: string, options: RepairOptions = {}): RepairedText {
  const notations = chooseNotations(options)
  let page = new Page(original, notations)
  let edits: readonly OwnedEdit<Owner>[] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = page
    for (const rule of rules) {
      const later = rule
        .scan(page, options)
        .flatMap(fix => fix.edits.map(edit => ({...edit, owner: {rule: rule.name, fix}})))
      if (later.length === 0) continue
      edits = composeEdits(page.text, edits, later, lessCertain)
      page = new Page(applyEdits(original, edits), notations)
    }
    if (page === before) break
  }
  return {page, repairs: groupEdits(edits), offsets: new OffsetMap(edits)}
}

/** What two fixes make together is as uncertain as either; the later one has finished it. */
function lessCertain(earlier: Owner, later: Owner): Owner {
  return earlier.fix.certainty === 'likely' ? earlier : later
}

/** A text taken as it is. */
export function keepText(original: string, options: NotationOptions = {}): RepairedText {
  return {
    page: new Page(original, chooseNotations(options)),
    repairs: [],
    offsets: new OffsetMap([])
  }
}

/** Edits of one fix are one repair. */
function groupEdits(edits: readonly OwnedEdit<Owner>[]): TextRepair[] {
  const byFix = new Map<Fix, {rule: string; certainty: Certainty; edits: Edit[]}>()
  for (const {span, newText, owner} of edits) {
    const repair = byFix.get(owner.fix)
    if (repair) repair.edits.push({span, newText})
    else {
      const {rule, fix} = owner
      byFix.set(fix, {rule, certainty: fix.certainty, edits: [{span, newText}]})
    }
  }
  return [...byFix.values()]
}
