import type {AnnotatedArticle} from '../../annotate.js'
import {composeEdits} from '../../repair/index.js'
import type {Span} from '../../text/index.js'
import {type Edit, OffsetMap} from '../../text/index.js'

/** A rewritten article: `text` is `original` with `edits` applied. */
export interface Rewritten {
  readonly text: string
  /** In the original, the repairs among them; sorted, without overlap. */
  readonly edits: readonly Edit[]
}

/** The parts of an article that rewriting needs. */
export type RewritableArticle = Pick<
  AnnotatedArticle,
  'original' | 'text' | 'repairs' | 'citations' | 'sources'
>

/** Carries spans of the original into the repaired text. */
export function placesInText({repairs}: RewritableArticle): (span: Span) => Span {
  const map = new OffsetMap(repairs.flatMap(({edits}) => edits))
  return span => map.spanFromOriginal(span)
}

/** Put edits of the repaired text on top of the repairs. */
export function rewrite({text, repairs}: RewritableArticle, later: readonly Edit[]): Rewritten {
  const own = (edit: Edit) => ({...edit, owner: undefined})
  const earlier = repairs.flatMap(({edits}) => edits).map(own)
  const edits = composeEdits(text, earlier, later.map(own), () => undefined)
  let result = ''
  let at = 0
  for (const {span, newText} of later) {
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return {
    text: result + text.slice(at),
    edits: edits.map(({span, newText}) => ({span, newText}))
  }
}
