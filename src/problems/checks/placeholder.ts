import {anyOf} from '../../language/index.js'
import {readMarkerAt} from '../../scan/markers/index.js'
import type {Page} from '../../scan/scanned-text.js'
import type {Span} from '../../text/index.js'
import type {Check} from '../problem.js'

/** A marker without a source that somebody meant to fill in. */
export const placeholder = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'A marker names no source: `[n]`, `[?]`, `[citation needed]`',
  help: 'Write the id of the source into the marker, or delete the marker',
  example: {before: 'Ozone fell [citation needed].', after: 'Ozone fell [4].'},
  find({page}) {
    const {text} = page
    return [...findNamed(text), ...findBlanks(page)]
      .filter(({start}) => afterWords.test(text.slice(Math.max(0, start - 3), start)))
      .filter(({start}) => !page.isOpaqueAt(start))
      .sort((a, b) => a.start - b.start)
      .map(span => ({
        reason: `\`${text.slice(span.start, span.end)}\` names no source`,
        span
      }))
  }
} as const satisfies Check

/** It follows a word or a full stop. */
const afterWords = /[\p{L}\p{N}.!?。）)"”'’\]%][ \u00A0]?$/u

/** A citation that somebody asks for. */
const named = new RegExp(`\\[${anyOf('placeholder')}\\](?![([:\\w])`, 'giu')

function findNamed(text: string): Span[] {
  return Array.from(text.matchAll(named), ({0: raw, index: start}) => ({
    start,
    end: start + raw.length
  }))
}

/** What is written for a number that is not known yet, `?`, `n`, nothing, and the bracket after it. */
const blank = /(\?{1,3}|[nN#])?[\]}】］〕)]/g
const beforeSign = /[^\p{L}\p{N}?#]/u
const beforeNothing = /[[【［〔:^：]/
const longestMarker = 64

/** Markers of any notation in which a number would make a citation of a blank: `[?]`, `[cite: n]`. */
function findBlanks({text, notations, profile}: Page): Span[] {
  const spans: Span[] = []
  for (const {1: sign = '', index} of text.matchAll(blank)) {
    if (!(sign ? beforeSign : beforeNothing).test(text[index - 1] ?? '')) continue
    const from = Math.max(0, index - longestMarker, spans.at(-1)?.end ?? 0)
    const head = text.slice(from, index)
    const filled = `${head}1${text.slice(index + sign.length, index + longestMarker)}`
    for (let at = head.length - 1; at >= 0 && !/[\n\]】］〕)}]/.test(head[at]!); at--) {
      if (/[\p{L}\p{N}\s]/u.test(head[at]!)) continue
      const marker = readMarkerAt(notations, filled, at, profile)
      if (!marker || marker.span.end <= head.length || marker.ids.length > 1) continue
      const start = from + at
      spans.push({start, end: start + marker.span.end - at - 1 + sign.length})
      break
    }
  }
  return spans
}
