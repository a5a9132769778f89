import {VFileMessage} from 'vfile-message'
import type {Citation} from '../citations/index.js'
import type {Repair, TextRepair} from '../repair/index.js'
import {Cursor, printable, type Span} from '../text/index.js'
import type {LineIndex} from '../tree/index.js'
import type {Severity} from './problem.js'
import {type Problem, type RuleId, rules} from './rules.js'

/** Number the repairs, and say which citations each touches; both are in document order. */
export function nameRepairs(
  repairs: readonly TextRepair[],
  citations: readonly Citation[]
): Repair[] {
  const cursor = new Cursor(citations)
  return repairs.map((repair, index) => {
    const {start, end} = spanOfRepair(repair)
    cursor.skipWhile(({span}) => span.end < start)
    const near = cursor.peekWhile(({span}) => span.start <= end)
    const citationIds = near.filter(citation => isEdited(citation, repair)).map(({id}) => id)
    return {id: `r${index + 1}`, ...repair, citationIds}
  })
}

function isEdited({span, status}: Citation, {edits}: TextRepair): boolean {
  if (status === 'intact') return false
  return edits.some(edit => edit.span.start >= span.start && edit.span.end <= span.end)
}

function spanOfRepair({edits}: Pick<Repair, 'edits'>): Span {
  return {start: edits[0]!.span.start, end: edits.at(-1)!.span.end}
}

/** What was repaired, in words: `Split marker "[⏎8]" read as [8]`. */
export function repairProblem(repair: Repair, citations: readonly Citation[]): Problem {
  const {rule, citationIds} = repair
  const words = rule.replaceAll('-', ' ')
  const name = words[0]!.toUpperCase() + words.slice(1)
  const read = citationIds.map(id => citations[Number(id.slice(1)) - 1]!)
  const pairs = read.map(({raw, text}) => `"${raw}" read as ${text}`)
  return {
    ruleId: rule,
    reason: read.length > 0 ? `${name} ${pairs.join(', ')}` : `${name} repaired`,
    span: spanOfRepair(repair)
  }
}

/** How much each rule matters in this run, by rule id; `off` leaves its messages out. */
export type RuleSettings = {readonly [Id in RuleId]?: Severity | 'off'}

/**
 * Messages in the order of their places; those without a place are about the article and come last.
 *
 * @param problems
 *   With spans in the original.
 */
export function writeMessages(
  problems: readonly Problem[],
  lines: LineIndex,
  settings: RuleSettings = {}
): VFileMessage[] {
  const placeOf = ({span}: Problem) => span?.start ?? Number.MAX_SAFE_INTEGER
  const severityOf = ({ruleId}: Problem) =>
    settings[ruleId] ?? rules.get(ruleId)?.severity ?? 'warning'
  return problems
    .filter(problem => severityOf(problem) !== 'off')
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(problem => writeMessage(problem, severityOf(problem), lines))
}

function writeMessage(
  {reason, ruleId, span}: Problem,
  severity: Severity | 'off',
  lines: LineIndex
): VFileMessage {
  const message = new VFileMessage(printable(reason), {
    ruleId,
    source: 'citeweld',
    ...(span && {place: {start: lines.pointAt(span.start), end: lines.pointAt(span.end)}})
  })
  const help = rules.get(ruleId)?.help
  if (help) message.note = help
  // As in vfile: `true` is an error, `false` a warning, and `undefined` a message for information.
  message.fatal = severity === 'info' ? undefined : severity === 'error'
  return message
}

/** Severity of a message, as vfile holds it. */
export function severityOf({fatal}: VFileMessage): Severity {
  if (fatal === undefined) return 'info'
  return fatal ? 'error' : 'warning'
}
