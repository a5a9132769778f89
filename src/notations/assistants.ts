import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * Assistants file search: `【10:13†source】`.
 *
 * ```markdown
 * > | Yields rose【10:13†source】.
 *                ^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- open message ':' index '†' label close      【 】 or [ ]
 *
 * The id is `message:index`: the place of an annotation, not the number of a source. What the label
 * says beyond `source` is the title, a file's name.
 */
export const assistants: Notation = {
  name: 'assistants',
  starts: ['【', '['],
  cut: /【\d{1,4}:\d{0,4}†?[^】\n]{0,120}/,
  mayOccur: (_, profile) => profile.mayHold('†'),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match) return
    const title = match[2]!.trim()
    const isNamed = title !== '' && title !== 'source'
    return {span: spanOfMatch(match), ids: [match[1]!], ...(isNamed && {title})}
  }
}

const pattern = /[【[](\d{1,4}:\d{1,4})†([^】\]\n]{0,120})[】\]]/y
