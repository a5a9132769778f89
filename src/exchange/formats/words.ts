import type {AnnotatedArticle} from '../../annotate.js'

/** `1 source`, `2 sources`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/**
 * The article in a sentence: `26 citations: 15 repaired, 5 cells lost theirs; 16 of 33 statements
 * have a source`. A cell is not a sentence, so cells are not counted as statements.
 */
export function headline({citations, claims}: AnnotatedArticle): string {
  const lost = citations.filter(({status}) => status === 'truncated')
  const repaired = citations.filter(({status}) => status === 'repaired').length
  const inCells = lost.every(({placement}) => placement === 'cell')
  const notes = [
    repaired > 0 && `${repaired} repaired`,
    lost.length > 0 &&
      (inCells ? `${count(lost.length, 'cell')} lost theirs` : `${lost.length} cut off`)
  ].filter(Boolean)
  const statements = claims.filter(({kind}) => kind !== 'table-cell')
  const sourced = statements.filter(({sourceIds}) => sourceIds.length > 0).length
  const citing = count(citations.length - lost.length, 'citation')
  const having = `${sourced} of ${count(statements.length, 'statement')} ${sourced === 1 ? 'has' : 'have'} a source`
  return `${citing}${notes.length > 0 ? `: ${notes.join(', ')}` : ''}; ${having}`
}
