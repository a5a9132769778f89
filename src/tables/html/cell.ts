import {decodeString} from 'micromark-util-decode-string'
import {citationFiller, markupFiller, type Overlay, overlay} from '../../prose/index.js'
import type {Span} from '../../text/index.js'
import {cutLines, raise} from '../lines.js'
import type {WrittenCell} from '../written-table.js'
import type {Tag} from './tag.js'

/**
 * A cell of an HTML table.
 *
 * @param content
 *   Between its tags.
 * @param tags
 *   Tags within, in order.
 * @param citations
 *   Citations within, in order.
 */
export function htmlCell(
  content: Span,
  tags: readonly Tag[],
  citations: readonly {readonly id: string; readonly span: Span}[],
  text: string
): WrittenCell {
  const span = trim(content, text)
  const {overlays, breaks} = readMarkup(tags, text)
  const cited = citations.map(citation => ({span: citation.span, filler: citationFiller}))
  const filled = [...overlays, ...cited].sort((a, b) => a.span.start - b.span.start)
  const lines = cutLines(
    overlay(text.slice(span.start, span.end), span.start, filled),
    breaks,
    span.start
  )
  const plain = lines.join(' ')
  const whole = wholeTag(tags, span)
  const url = whole?.name === 'a' ? hrefOf(whole) : undefined
  return {
    span,
    text: plain,
    lines: lines.length > 1 ? lines : [],
    isCode: whole?.name === 'code',
    isEmphasised: whole !== undefined && /^(?:b|strong|em|i)$/.test(whole.name),
    citationIds: citations.map(({id}) => id),
    ...(url !== undefined && {link: {url, ...(plain !== url && {text: plain})}})
  }
}

function trim({start, end}: Span, text: string): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return {start: from, end: to}
}

/** Tags are filled, deleted text as well; blocks and `<br>` end lines. */
function readMarkup(
  tags: readonly Tag[],
  text: string
): {overlays: readonly Overlay[]; breaks: readonly number[]} {
  const overlays: Overlay[] = []
  const breaks: number[] = []
  let opened: Tag | undefined
  for (const tag of tags) {
    // Cells of a table in the cell are words of their own.
    overlays.push({span: tag, filler: /^t[dh]$/.test(tag.name) ? ' ' : markupFiller})
    if (/^(?:br|p|div|li|ul|ol|table|tr)$/.test(tag.name)) breaks.push(tag.end)
    if (!/^(?:sup|del|s|strike)$/.test(tag.name)) continue
    if (!tag.closes) opened = tag
    else if (opened?.name === tag.name) {
      const inside = {start: opened.end, end: tag.start}
      if (tag.name === 'sup') overlays.push(...raise(text, inside))
      else overlays.push({span: inside, filler: markupFiller})
      opened = undefined
    }
  }
  return {overlays, breaks}
}

/** The tag that opens where the content begins and closes where it ends. */
function wholeTag(tags: readonly Tag[], {start, end}: Span): Tag | undefined {
  const [first] = tags
  const last = tags.at(-1)
  if (!first || !last || first.closes || first.start !== start || last.end !== end) return
  const others = tags.slice(1, -1).some(({name}) => name === first.name)
  return last.closes && last.name === first.name && !others ? first : undefined
}

function hrefOf({attributes}: Tag): string | undefined {
  const match =
    /(?:^|\s)href\s{0,4}=\s{0,4}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(
      attributes
    )
  const url = match?.[1] ?? match?.[2] ?? match?.[3]
  return url === undefined || url.startsWith('#') ? undefined : decodeString(url)
}
