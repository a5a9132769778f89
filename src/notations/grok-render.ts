import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Grok's render tags.
 *
 * ```markdown
 * > | Yields rose<grok:render card_id="a1" card_type="citation_card" type="render_inline_citation">…
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '<grok:render' … 'type="render_inline_citation"' … '>'
 *                 '<argument name="citation_id">' digit{1,4} '</argument>' '</grok:render>'
 *
 * Line endings between the tags are allowed. Counts from 0. CommonMark knows no tag with a colon, so
 * only the inner tags are HTML. Not citations: `render_searched_image`, `image_card`.
 */
export const grokRender: Notation = {
  name: 'grok-render',
  starts: ['<grok:render '],
  read(text, at) {
    const match = matchAt(pattern, text, at)
    return match && {span: spanOfMatch(match), ids: [match[1]!], text: `[${match[1]}]`}
  }
}

const pattern =
  /<grok:render (?=[^<>]{0,512}\btype="render_inline_citation")[^<>]{1,512}>\s{0,4}<argument name="citation_id">\s{0,4}(\d{1,4})\s{0,4}<\/argument>\s{0,4}<\/grok:render>/y
