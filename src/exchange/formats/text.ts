import type {VFileMessage} from 'vfile-message'
import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {rules, severityOf} from '../../problems/index.js'
import {printable} from '../../text/index.js'
import {count} from './words.js'

/**
 * The article in words: counts, then each problem with its place.
 *
 * @param path
 *   What the article is called; terminals make a link of `path:line:column`.
 */
export function reportText(article: AnnotatedArticle, path: string): string {
  checkArticle(article, 'messages', 'summary')
  const {messages} = article
  const parts = [`${countLines(article).join('\n')}\n`, reportProblems(messages, path)]
  return [...parts, reportHelp(messages.flatMap(({ruleId}) => ruleId ?? []))]
    .filter(Boolean)
    .join('\n')
}

/**
 * Problems, one per line; empty when there are none.
 *
 * ```text
 * a.md:1:16  warning  split marker "[⏎8]" read as [8]  citeweld:split-marker
 * ```
 */
export function reportProblems(messages: readonly VFileMessage[], path: string): string {
  return messages
    .map(message => {
      const {reason, ruleId, line, column} = message
      const place = `${printable(path)}:${line ?? 1}:${column ?? 1}`
      return `${place}  ${severityOf(message)}  ${lowerFirst(reason)}  citeweld:${ruleId}\n`
    })
    .join('')
}

/** What to do about each rule, one line per rule, however often it occurs. */
export function reportHelp(ruleIds: Iterable<string>): string {
  return [...new Set(ruleIds)]
    .flatMap(id => rules.get(id) ?? [])
    .map(({id, help}) => `${id}: ${help}\n`)
    .join('')
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
