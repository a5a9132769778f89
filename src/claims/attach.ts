import type {Attachment} from './attachment.js'
import {attachMarked} from './marked.js'
import type {ProseBlock} from './prose-block.js'
import {attachQuotes} from './quotes.js'
import {attachRuns} from './runs.js'
import type {Statement} from './statements.js'
import {attachTables} from './tables.js'

export type {Attachment} from './attachment.js'

/**
 * A sentence about the sources does not claim what they say: "sources [3] and [5] say nothing on …".
 */
const aboutSources =
  /\b(?:sources?|references?|citations?|studies) \u0001+(?:(?:,| and| or| &){1,2} \u0001+){0,9} (?:(?:say|says|said) nothing|(?:do|does|did|is|are|was|were|has|have|had) not|(?:do|does|did|is|are|was|were|has|have|had)n[’']t|lacks?|(?:offer|contain|make|mention|give|provide|ha)(?:s|ve)? no)\b/iu

/** The word it begins with: most sentences do not contain one, so the full pattern is not tried. */
const namesSources = /(?:sources?|references?|citations?|studies) \u0001/i

/**
 * Attach runs of citations to statements, by placement. Adjacent markers form one run, and all of it
 * supports the same words. Except in tables and quotes, a run applies only within its own block.
 *
 * @param statements
 *   In document order.
 * @param prose
 *   The blocks they were cut from.
 */
export function attachCitations(
  statements: readonly Statement[],
  prose: readonly ProseBlock[]
): Attachment[] {
  return [
    ...statements.filter(isAboutTheWorld).flatMap(attachRuns),
    ...attachMarked(statements, prose),
    ...attachTables(prose, statements),
    ...attachQuotes(statements)
  ]
}

function isAboutTheWorld({groups, masked}: Statement): boolean {
  return groups.length > 0 && !(namesSources.test(masked) && aboutSources.test(masked))
}
