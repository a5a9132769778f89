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
import type {Check, Findings, Problem, Rule} from './problem.js'
import {repaired} from './repaired.js'

/** Every check, in the order of its messages at one place. */
const checks: readonly Check[] = [
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
]

/** Every rule that a message can name, by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...repaired, scatteredMarker, ...checks].map(rule => [rule.id, rule])
)

/** Problems in the order of their places; those without a place come last. */
export function findProblems(findings: Findings): Problem[] {
  const placeOf = ({span}: Problem) => span?.start ?? Number.POSITIVE_INFINITY
  return checks
    .flatMap(check => check.find(findings))
    .sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}
