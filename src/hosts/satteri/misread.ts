import type {Nodes} from 'mdast'
import {matchesAt, sliceSpan} from '../../text/index.js'
import {spanOf} from '../../tree/index.js'

/** Whether Sätteri 0.10 parses a node in a way that CommonMark and GFM do not. */
export function isMisread(node: Nodes, text: string): boolean {
  switch (node.type) {
    case 'link':
      return swallowsCells(sliceSpan(text, spanOf(node)))
    case 'tableRow':
      return isTag(sliceSpan(text, spanOf(node)))
    case 'paragraph':
      return isListItem(text, spanOf(node).start)
    default:
      return false
  }
}

/** An address without brackets ends where its table cell ends, but not for Sätteri. */
function swallowsCells(link: string): boolean {
  return link.includes('|') && !/^[[<]/.test(link)
}

/** HTML alone on a line ends a table, but not for Sätteri if it is a single tag. */
function isTag(row: string): boolean {
  return row.startsWith('<') && !row.includes('|')
}

/**
 * When a list follows a definition without a blank line, Sätteri treats the list as if it interrupted
 * a paragraph, where only a list that begins with 1 is allowed. The words of a task item may begin
 * with anything.
 */
function isListItem(text: string, start: number): boolean {
  return matchesAt(listItem, text, start) && text[start - 2] !== ']'
}

const listItem = /(?:[-*+]|\d{1,9}[.)])(?:[ \t\r\n]|$)/y
