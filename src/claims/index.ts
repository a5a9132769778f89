import {attachCitations} from './attach.js'
import type {Claim, Link} from './claim.js'
import type {ProseBlock} from './prose-block.js'
import type {Statement} from './statements.js'

export type {Claim, ClaimContext, Link} from './claim.js'
export {coveredText} from './covered-text.js'
export type {ProseBlock} from './prose-block.js'
export {readProse, readStatements, type Statement} from './statements.js'

interface MappedClaims {
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
}

/**
 * Map claims to their sources, as the article states them.
 *
 * @param statements
 *   In document order.
 * @param prose
 *   The blocks that the statements come from.
 * @returns
 *   One claim per statement, numbered `s1`, `s2` …; links in the order of their claims.
 */
export function mapClaims(
  statements: readonly Statement[],
  prose: readonly ProseBlock[]
): MappedClaims {
  const ids = new Map(statements.map((statement, index) => [statement, `s${index + 1}`]))
  const attachments = attachCitations(statements, prose)
  const byClaim = new Map<string, Link[]>()
  for (const {statement, markers, scope, span} of attachments) {
    const claimId = ids.get(statement)!
    const links = byClaim.get(claimId) ?? []
    byClaim.set(claimId, links)
    for (const {id: citationId, sourceIds, status} of markers) {
      const basis = status === 'repaired' ? 'repaired' : 'read'
      for (const sourceId of sourceIds) {
        links.push({claimId, sourceId, citationId, basis, scope, span})
      }
    }
  }
  const claims = statements.map((statement, index): Claim => {
    const id = `s${index + 1}`
    const {kind, span, text, context, groups: own} = statement
    const links = byClaim.get(id) ?? []
    return {
      id,
      kind,
      span,
      text,
      context,
      citationIds: own.flatMap(({markers}) => markers.map(marker => marker.id)),
      sourceIds: [...new Set(links.map(({sourceId}) => sourceId))]
    }
  })
  return {claims, links: claims.flatMap(({id}) => byClaim.get(id) ?? [])}
}
