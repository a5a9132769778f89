import {styleText} from 'node:util'
import {printableLines} from '../text/index.js'

type Style = Parameters<typeof styleText>[0]

const severityStyles: Readonly<Record<string, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue'
}

/** Whether to color: the flag decides, then the environment, then whether the output is a terminal. */
export function wantsColor(flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  const {NO_COLOR, FORCE_COLOR} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return process.stdout.isTTY === true
}

/** Color the lines of problems; the words stay the same. */
export function paintProblems(text: string): string {
  return text.replace(
    /^(\S.*?:\d+:\d+) {2}(error|warning|info) {2}(.*) {2}(citeweld:\S+)$/gm,
    (_, place: string, severity: string, reason: string, rule: string) =>
      `${paint('underline', place)}  ${paint(severityStyles[severity]!, severity)}  ${reason}  ${paint('dim', rule)}`
  )
}

/** Color a difference as `git diff` does, with control characters in it escaped for the terminal. */
export function paintDiff(text: string): string {
  return printableLines(text)
    .replace(/^(?:---|\+\+\+) .*$/gm, line => paint('bold', line))
    .replace(/^@@ .*$/gm, line => paint('cyan', line))
    .replace(/^-(?!-- ).*$/gm, line => paint('red', line))
    .replace(/^\+(?!\+\+ ).*$/gm, line => paint('green', line))
}

function paint(style: Style, text: string): string {
  return styleText(style, text, {validateStream: false})
}
