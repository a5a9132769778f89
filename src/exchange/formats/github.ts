import type {VFileMessage} from 'vfile-message'
import {severityOf} from '../../problems/index.js'
import {printableLines} from '../../text/index.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines; one per line.
 *
 * ```text
 * ::warning file=a.md,line=1,col=16,endLine=2,endColumn=3,title=split-marker::Split marker …
 * ```
 *
 * `%`, line endings, and within properties `:` and `,` are escaped as the Actions toolkit does.
 *
 * @param path
 *   Path of the article from the root of the repository.
 */
export function reportGithub(messages: readonly VFileMessage[], path: string): string {
  return messages.map(message => `${command(message, path)}\n`).join('')
}

function command(message: VFileMessage, path: string): string {
  const {reason, ruleId, place, line, column, note} = message
  const properties: [string, string | number | undefined][] = [
    ['file', path.replaceAll('\\', '/')],
    ['line', line ?? 1],
    ['col', column]
  ]
  if (place && 'start' in place) {
    properties.push(['endLine', place.end.line])
    properties.push(['endColumn', place.end.column])
  }
  properties.push(['title', `citeweld:${ruleId}`])
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]
  )
  const words = note ? `${reason}. ${note}` : reason
  return `::${commands[severityOf(message)]} ${written.join(',')}::${escapeData(words)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return printableLines(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
