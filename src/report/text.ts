import type {VFileMessage} from 'vfile-message'
import type {AnnotatedArticle} from '../annotate.js'
import {rules} from '../problems/index.js'
import {count, severityOf} from './words.js'

/**
 * The article in words: counts, then each problem with its place.
 *
 * @param path
 *   What the article is called; terminals make a link of `path:line:column`.
 */
export function reportText(article: AnnotatedArticle, path: string): string {
  const problems = reportProblems(article.messages, path)
  return `${countLines(article).join('\n')}\n${problems && `\n${problems}`}`
}

/**
 * Problems, a line each, then what to do about each kind.
 *
 * ```text
 * a.md:1:16  warning  split marker "[⏎8]" read as [8]  citeweld:split-marker
 *
 * split-marker: Write the repaired article with `annotate --fix`
 * ```
 *
 * @returns
 *   Empty when there is none.
 */
export function reportProblems(messages: readonly VFileMessage[], path: string): string {
  if (messages.length === 0) return ''
  const lines = messages.map(message => {
    const {reason, ruleId, line, column} = message
    const place = `${path}:${line ?? 1}:${column ?? 1}`
    return `${place}  ${severityOf(message)}  ${printable(lowerFirst(reason))}  citeweld:${ruleId}`
  })
  return `${lines.join('\n')}\n\n${helpLines(messages).join('\n')}\n`
}

/** Said once per rule, however often it is met. */
function helpLines(messages: readonly VFileMessage[]): string[] {
  const ids = [...new Set(messages.flatMap(({ruleId}) => ruleId ?? []))]
  return ids.flatMap(id => {
    const rule = rules.get(id)
    return rule ? [`${id}: ${rule.help}`] : []
  })
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

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

/** Nothing reaches the terminal that would command it. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�')
}
