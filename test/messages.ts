import type {VFileMessage} from 'vfile-message'

/** The messages of one rule. */
export function messagesOf(
  {messages}: {readonly messages: readonly VFileMessage[]},
  ruleId: string
): readonly VFileMessage[] {
  return messages.filter(message => message.ruleId === ruleId)
}

/** What a message is about; nothing when it has no place. */
export function wordsAt({place}: VFileMessage, original: string): string | undefined {
  return place && 'start' in place
    ? original.slice(place.start.offset, place.end.offset)
    : undefined
}
