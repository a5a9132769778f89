import {chooseNotations, type NotationOptions} from '../notations/index.js'
import {Page} from '../scan/scanned-text.js'
import type {Edit} from '../text/index.js'
import {applyEdits, OffsetMap} from '../text/index.js'
import {composeEdits, type OwnedEdit} from './revision.js'
import type {Certainty, Fix, RepairOptions} from './rule.js'
import {type RepairRuleId, repairRules} from './rules/index.js'

export type {Repair} from './repair.js'
export {composeEdits} from './revision.js'
export type {Certainty, LineBreaks, RepairOptions, RepairRule} from './rule.js'
export {type RepairRuleId, repairRules} from './rules/index.js'

/** One repair can uncover the next: real articles needed at most three passes, so four are enough. */
const mostPasses = 4

/** A repair before it is known which citations it touches. */
export interface TextRepair {
  readonly rule: RepairRuleId
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
  readonly rule: RepairRuleId
  readonly fix: Fix
}

/**
 * Repair what breaks citations or blocks, before any parser sees the text.
 *
 * Code, front matter, HTML comments, link destinations and definitions are never touched.
 *
 * @param original
 *   Markdown, broken or not.
 * @returns
 *   The repaired text, the changes, and the mapping back. Repairing it again changes nothing.
 */
export function repairText(original: string, options: RepairOptions = {}): RepairedText {
  const notations = chooseNotations(options)
  let page = new Page(original, notations)
  let edits: readonly OwnedEdit<Owner>[] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = page
    for (const rule of repairRules) {
      const later = rule
        .scan(page, options)
        .flatMap(fix => fix.edits.map(edit => ({...edit, owner: {rule: rule.id, fix}})))
      if (later.length === 0) continue
      edits = composeEdits(page.text, edits, later, lessCertain)
      page = new Page(applyEdits(original, edits), notations)
    }
    if (page === before) break
  }
  return {page, repairs: groupEdits(edits), offsets: new OffsetMap(edits)}
}

/** A repair made by two fixes is as uncertain as the less certain one and belongs to the later rule. */
function lessCertain(earlier: Owner, later: Owner): Owner {
  return earlier.fix.certainty === 'likely' ? earlier : later
}

/** A text left unrepaired. */
export function keepText(original: string, options: NotationOptions = {}): RepairedText {
  return {
    page: new Page(original, chooseNotations(options)),
    repairs: [],
    offsets: new OffsetMap([])
  }
}

/** Edits of one fix are one repair. */
function groupEdits(edits: readonly OwnedEdit<Owner>[]): TextRepair[] {
  const byFix = new Map<Fix, {rule: RepairRuleId; certainty: Certainty; edits: Edit[]}>()
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
