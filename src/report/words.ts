import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../problems/index.js'

/** `1 source`, `2 sources`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Severity of a message, as vfile holds it. */
export function severityOf({fatal}: VFileMessage): Severity {
  if (fatal === undefined) return 'info'
  return fatal ? 'error' : 'warning'
}
