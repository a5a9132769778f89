import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {AnnotatedArticle} from '../../annotate.js'
import type {Citation} from '../../citations/index.js'
import {scatteredMarker} from '../../problems/index.js'
import type {Piece} from './write.js'

/**
 * Put the messages of an article on its page: with positions in the page where its nodes have any,
 * and without claiming a repair that cannot be made in a tree.
 *
 * @param left
 *   Citations that could not be put into the tree.
 */
export function reportOnPage(
  article: AnnotatedArticle,
  left: readonly Citation[],
  pieces: readonly Piece[],
  file: VFile
): void {
  const {messages, repairs} = article
  const lost = new Set(left.map(({id}) => id))
  const impossible = new Set(
    repairs
      .filter(({citationIds}) => citationIds.length === 0 || citationIds.some(id => lost.has(id)))
      .map(({rule, edits}) => `${rule} ${edits[0]!.span.start}`)
  )
  for (const message of messages) {
    const start = offsetOf(message)
    const isLeft = impossible.has(`${message.ruleId} ${start}`)
    const reason = isLeft ? `${nameOf(message)} found where it cannot be repaired` : message.reason
    file.messages.push(
      onPage(
        reason,
        message.ruleId,
        start,
        pieces,
        isLeft ? scatteredMarker.help : message.note,
        message.fatal
      )
    )
  }
  for (const {raw, span} of left) {
    const reason = `The pieces of \`${raw}\` are in several elements`
    const {id, help} = scatteredMarker
    file.messages.push(onPage(reason, id, span.start, pieces, help, false))
  }
}

function onPage(
  reason: string,
  ruleId: string | undefined,
  start: number | undefined,
  pieces: readonly Piece[],
  note: string | undefined,
  fatal: boolean | null | undefined
): VFileMessage {
  const piece = start === undefined ? undefined : pieces.find(({end}) => end > start)
  const place = piece?.node.position
  const message = new VFileMessage(reason, {
    source: 'citeweld',
    ...(ruleId !== undefined && {ruleId}),
    ...(place && {place})
  })
  message.fatal = fatal
  if (note !== undefined) message.note = note
  return message
}

function offsetOf({place}: VFileMessage): number | undefined {
  if (!place) return
  return 'start' in place ? place.start.offset : place.offset
}

/** `missing-block-break` in words: `Missing block break`. */
function nameOf({ruleId = ''}: VFileMessage): string {
  const words = ruleId.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
