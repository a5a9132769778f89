import type {Fix, Log, Region, Result} from 'sarif'
import type {VFileMessage} from 'vfile-message'
import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'
import {rules, severityOf} from '../../problems/index.js'
import type {Edit} from '../../text/index.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/**
 * Results as a log of SARIF 2.1.0, for code scanning and editors.
 *
 * @param results
 *   Of any number of articles.
 * @param version
 *   Version of citeweld.
 */
export function sarifLog(results: readonly Result[], version: string): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'citeweld',
            semanticVersion: version,
            rules: [...rules.values()].map(({id, severity, summary, help}) => ({
              id,
              shortDescription: {text: summary},
              help: {text: help},
              defaultConfiguration: {level: levels[severity]}
            }))
          }
        },
        columnKind: 'utf16CodeUnits',
        results: [...results]
      }
    ]
  }
}

/**
 * Problems of an article as results; what was repaired comes with its fix.
 *
 * @param path
 *   Path of the article, relative to where the log is read.
 */
export function sarifResults(
  article: Pick<AnnotatedArticle, 'messages' | 'repairs'>,
  path: string
): Result[] {
  checkArticle(article, 'messages', 'repairs')
  const {messages, repairs} = article
  const edits = new Map(
    repairs.map(repair => [fixKey(repair.rule, repair.edits[0]!.span.start), repair.edits])
  )
  const artifactLocation = {uri: encodePath(path)}
  return messages.map((message): Result => {
    const {reason, ruleId, place} = message
    const start = place && ('start' in place ? place.start : place)
    const fix = ruleId && start ? edits.get(fixKey(ruleId, start.offset ?? 0)) : undefined
    return {
      ruleId: ruleId ?? 'citeweld',
      level: levels[severityOf(message)],
      message: {text: reason},
      locations: [{physicalLocation: {artifactLocation, region: regionOf(message)}}],
      ...(fix && {fixes: [fixOf(fix, artifactLocation, message)]})
    }
  })
}

function fixKey(rule: string, start: number): string {
  return `${rule} ${start}`
}

function fixOf(
  edits: readonly Edit[],
  artifactLocation: {readonly uri: string},
  {note}: VFileMessage
): Fix {
  const replacements = edits.map(({span, newText}) => ({
    deletedRegion: {charOffset: span.start, charLength: span.end - span.start},
    insertedContent: {text: newText}
  }))
  return {
    ...(note && {description: {text: note}}),
    artifactChanges: [{artifactLocation, replacements}]
  }
}

/** A message about the whole article is placed at its beginning. */
function regionOf({place}: VFileMessage): Region {
  if (!place) return {startLine: 1}
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(start.offset !== undefined &&
      end.offset !== undefined && {
        charOffset: start.offset,
        charLength: end.offset - start.offset
      })
  }
}

/** A path as a URI, with the characters escaped that a URI does not allow. */
function encodePath(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
