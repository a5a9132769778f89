import type {AnnotatedArticle} from '../../annotate.js'
import {checkArticle} from '../../options/annotate/index.js'

/** Version of the JSON format; it is raised when a field changes its meaning. */
const schemaVersion = 1

type Message = AnnotatedArticle['messages'][number]

/** The article as plain data: all of it except the tree, which is included on request. */
export interface ArticleJson
  extends Omit<AnnotatedArticle, 'tree' | 'messages'>,
    Partial<Pick<AnnotatedArticle, 'tree'>> {
  readonly schemaVersion: typeof schemaVersion
  readonly offsetUnit: 'utf-16'
  readonly messages: readonly MessageJson[]
}

export interface MessageJson
  extends Pick<Message, 'reason' | 'ruleId' | 'source'>,
    Partial<Pick<Message, 'line' | 'column' | 'place' | 'fatal' | 'note'>> {}

/**
 * The article as plain data, valid under `citeweld/schema.json`.
 *
 * @param options
 *   `tree`: whether the tree is included; it is not when left out.
 */
export function toJson(
  article: AnnotatedArticle,
  options: {readonly tree?: boolean} = {}
): ArticleJson {
  checkArticle(article, 'original', 'messages')
  const {tree, messages, ...rest} = article
  return {
    schemaVersion,
    offsetUnit: 'utf-16',
    ...rest,
    messages: messages.map(({reason, line, column, place, ruleId, source, fatal, note}) => ({
      reason,
      ruleId,
      source,
      // A warning is `false`; an informational message has no severity in vfile.
      ...(fatal !== undefined && {fatal}),
      ...(note !== undefined && {note}),
      ...(place && {line, column, place})
    })),
    ...(options.tree && {tree})
  }
}
