import type {Edit} from '../edit.js'
import {applyEdits, OffsetMap} from '../edit.js'
import {Page} from '../page.js'
import {byteOrderMark} from './byte-order-mark.js'
import {missingBlockBreak} from './missing-block-break.js'
import type {Certainty} from './repair.js'
import {composeEdits, type OwnedEdit} from './revision.js'
import type {Fix, RepairOptions, RepairRule} from './rule.js'
import {splitMarker} from './split-marker.js'

export type {Certainty, Repair} from './repair.js'
export type {LineBreaks, RepairOptions, RepairRule} from './rule.js'

/**
 * Rules in order. Lines first become what they were (`split-marker`), since the other rules judge
 * whole lines.
 */
const rules: readonly RepairRule[] = [byteOrderMark, splitMarker, missingBlockBreak]

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
  let page = new Page(original)
  let edits: readonly OwnedEdit<Owner>[] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = page
    for (const rule of rules) {
      const later = rule
        .scan(page, options)
        .flatMap(fix => fix.edits.map(edit => ({...edit, owner: {rule: rule.name, fix}})))
      if (later.length === 0) continue
      edits = composeEdits(page.text, edits, later)
      page = new Page(applyEdits(original, edits))
    }
    if (page === before) break
  }
  return {page, repairs: groupEdits(edits), offsets: new OffsetMap(edits)}
}

/** A text taken as it is. */
export function keepText(original: string): RepairedText {
  return {page: new Page(original), repairs: [], offsets: new OffsetMap([])}
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
