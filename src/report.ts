import type {AnnotatedArticle} from './annotate.js'

/**
 * The article in words: counts, then each problem with its place.
 *
 * @param path
 *   What the article is called; terminals make a link of `path:line:column`.
 */
export function reportText(article: AnnotatedArticle, path: string): string {
  return `${[...countLines(article), '', ...problemLines(article, path)].join('\n').trimEnd()}\n`
}

function countLines({citations, sources, claims, links, candidates, tables}: AnnotatedArticle) {
  const having = (status: string) => citations.filter(citation => citation.status === status).length
  const sentences = claims.filter(({kind}) => kind !== 'table-cell')
  const cells = claims.filter(({kind}) => kind === 'table-cell')
  const sourced = (list: typeof claims) => list.filter(({sourceIds}) => sourceIds.length > 0).length
  const lines = [
    `${count(citations.length, 'citation')}: ${having('intact')} intact, ${having('repaired')} repaired, ${having('truncated')} cut off`,
    `${count(sources.length, 'source')}: ${sources.filter(({listed}) => listed).length} listed`,
    `${count(sentences.length, 'statement')}: ${sourced(sentences)} with a source; ${count(links.length, 'link')}`
  ]
  if (tables.length > 0 || cells.length > 0) {
    lines.push(
      `${count(tables.length, 'table')}: ${count(cells.length, 'cell statement')}, ${sourced(cells)} with a source`
    )
  }
  if (candidates.length > 0) {
    lines.push(
      `${count(candidates.length, 'candidate')} for what lost its source: guesses, not links`
    )
  }
  return lines
}

function problemLines({messages}: AnnotatedArticle, path: string): string[] {
  return messages.map(({reason, ruleId, line, column, fatal}) => {
    const place = `${path}:${line ?? 1}:${column ?? 1}`
    const severity = fatal === undefined ? 'info' : 'warning'
    return `${place}  ${severity}  ${printable(reason)}  citeweld:${ruleId}`
  })
}

/** Line endings are shown, and nothing reaches the terminal that would command it. */
function printable(text: string): string {
  return text.replace(/\r\n?|\n/g, '⏎').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
