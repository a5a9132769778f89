import type {RepairRule} from '../rule.js'
import {alignedTable} from './aligned-table.js'
import {borderedTable} from './bordered-table.js'
import {brokenRow} from './broken-row.js'
import {byteOrderMark} from './byte-order-mark.js'
import {delimiterRow} from './delimiter-row.js'
import {dividedTable} from './divided-table.js'
import {emptyItem} from './empty-item.js'
import {encodedBracket} from './encoded-bracket.js'
import {escapedLineEnding} from './escaped-line-ending.js'
import {escapedMarker} from './escaped-marker.js'
import {fenceWithMarker} from './fence-with-marker.js'
import {fencedArticle} from './fenced-article.js'
import {fullwidthBracket} from './fullwidth-bracket.js'
import {indentedArticle} from './indented-article.js'
import {innerSpace} from './inner-space.js'
import {invisibleCharacter} from './invisible-character.js'
import {markerBehindRow} from './marker-behind-row.js'
import {markerOnDelimiterRow} from './marker-on-delimiter-row.js'
import {missingBlockBreak} from './missing-block-break.js'
import {missingDelimiterRow} from './missing-delimiter-row.js'
import {nestedFence} from './nested-fence.js'
import {pipeInAddress} from './pipe-in-address.js'
import {pipeInCell} from './pipe-in-cell.js'
import {splitByPipe} from './split-by-pipe.js'
import {splitLink} from './split-link.js'
import {splitMarker} from './split-marker.js'
import {tabSeparatedTable} from './tab-separated-table.js'
import {twiceEscapedMarker} from './twice-escaped-marker.js'
import {unbalancedBracket} from './unbalanced-bracket.js'
import {unclosedLink} from './unclosed-link.js'
import {unclosedMarker} from './unclosed-marker.js'

/**
 * Rules in order. What hides the article comes first: `\n` before indentation and fences, which need
 * real lines, and the whole article before a part of it. Then come the characters of markers, then
 * lines: the rules for tables and blocks judge whole ones. A table is a table before its rows are
 * repaired, and rows are rows before text ends them.
 */
export const repairRules = [
  byteOrderMark,
  escapedLineEnding,
  indentedArticle,
  fencedArticle,
  nestedFence,
  fenceWithMarker,
  twiceEscapedMarker,
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
] as const satisfies readonly RepairRule[]

/** `repair.rule`: the closed list of the repairs. */
export type RepairRuleId = (typeof repairRules)[number]['id']
