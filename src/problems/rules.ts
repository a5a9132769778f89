import {type RepairRuleId, repairRules} from '../repair/index.js'
import {columnOutlier} from './checks/column-outlier.js'
import {conflictingSource} from './checks/conflicting-source.js'
import {duplicateSource} from './checks/duplicate-source.js'
import {gap} from './checks/gap.js'
import {hostileText} from './checks/hostile-text.js'
import {longRow} from './checks/long-row.js'
import {lostBracket} from './checks/lost-bracket.js'
import {lostList} from './checks/lost-list.js'
import {markerInCode} from './checks/marker-in-code.js'
import {mdxUnsafe} from './checks/mdx-unsafe.js'
import {missingList} from './checks/missing-list.js'
import {mixedUnits} from './checks/mixed-units.js'
import {numberNotInSource} from './checks/number-not-in-source.js'
import {pageChrome} from './checks/page-chrome.js'
import {placeholder} from './checks/placeholder.js'
import {repeatedId} from './checks/repeated-id.js'
import {restartedNumbering} from './checks/restarted-numbering.js'
import {runawayRun} from './checks/runaway-run.js'
import {scatteredMarker} from './checks/scattered-marker.js'
import {secondList} from './checks/second-list.js'
import {shortRow} from './checks/short-row.js'
import {swallowedPair} from './checks/swallowed-pair.js'
import {truncatedCitation} from './checks/truncated-citation.js'
import {truncatedReferenceList} from './checks/truncated-reference-list.js'
import {unclearExcerpt} from './checks/unclear-excerpt.js'
import {unknownSource} from './checks/unknown-source.js'
import {unreadTable} from './checks/unread-table.js'
import {unusedSource} from './checks/unused-source.js'
import type {Check, Findings, FoundProblem, Rule} from './problem.js'

/** Every check, in the order of its messages at one place. */
export const checks = [
  truncatedCitation,
  placeholder,
  runawayRun,
  markerInCode,
  swallowedPair,
  unknownSource,
  missingList,
  truncatedReferenceList,
  secondList,
  restartedNumbering,
  repeatedId,
  conflictingSource,
  unusedSource,
  duplicateSource,
  gap,
  lostBracket,
  lostList,
  pageChrome,
  unclearExcerpt,
  numberNotInSource,
  hostileText,
  unreadTable,
  shortRow,
  longRow,
  columnOutlier,
  mixedUnits,
  mdxUnsafe
] as const satisfies readonly Check[]

/** `message.ruleId`: the closed list of repairs and problems. */
export type RuleId = RepairRuleId | (typeof checks)[number]['id'] | typeof scatteredMarker.id

/** Something an editor should look at; it becomes a message on the file. */
export interface Problem extends FoundProblem {
  readonly ruleId: RuleId
}

/** Each repair is reported by a message. */
const repairs = repairRules.map(({id, summary}) => ({
  ...{id, summary, severity: 'warning' as const},
  help: 'Write the repaired article with `annotate --fix`'
}))

/** Every rule that a message can name, by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...repairs, scatteredMarker, ...checks].map(rule => [rule.id, rule])
)

/** Problems in the order of their places; those without a place come last. */
export function findProblems(findings: Findings): Problem[] {
  const placeOf = ({span}: Problem) => span?.start ?? Number.MAX_SAFE_INTEGER
  return checks
    .flatMap(check => check.find(findings).map(found => ({ruleId: check.id, ...found})))
    .sort((a, b) => placeOf(a) - placeOf(b))
}
