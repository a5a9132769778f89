import {columnOutlier} from './column-outlier.js'
import {duplicateSource} from './duplicate-source.js'
import {gap} from './gap.js'
import {hostileText} from './hostile-text.js'
import {longRow} from './long-row.js'
import {lostBracket} from './lost-bracket.js'
import {lostList} from './lost-list.js'
import {markerInCode} from './marker-in-code.js'
import {mdxUnsafe} from './mdx-unsafe.js'
import {missingList} from './missing-list.js'
import {numberNotInSource} from './number-not-in-source.js'
import {pageChrome} from './page-chrome.js'
import {placeholder} from './placeholder.js'
import type {Check, Findings, Problem, Rule} from './problem.js'
import {repaired} from './repaired.js'
import {repeatedId} from './repeated-id.js'
import {restartedNumbering} from './restarted-numbering.js'
import {runawayRun} from './runaway-run.js'
import {scatteredMarker} from './scattered-marker.js'
import {secondList} from './second-list.js'
import {shortRow} from './short-row.js'
import {swallowedPair} from './swallowed-pair.js'
import {truncatedCitation} from './truncated-citation.js'
import {truncatedReferenceList} from './truncated-reference-list.js'
import {unclearExcerpt} from './unclear-excerpt.js'
import {unknownSource} from './unknown-source.js'
import {unusedSource} from './unused-source.js'

export type {Findings, Problem, Rule, Severity} from './problem.js'

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
  unusedSource,
  duplicateSource,
  gap,
  lostBracket,
  lostList,
  pageChrome,
  unclearExcerpt,
  numberNotInSource,
  hostileText,
  shortRow,
  longRow,
  columnOutlier,
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
