import {Page} from '../../scan/scanned-text.js'
import type {Answer} from './answer.js'
import {Draft} from './draft.js'
import type {Fields} from './fields.js'
import {readOwnIds, settleIds} from './ids.js'
import {citeLinks} from './links.js'
import {citeMarkers} from './markers.js'
import type {AnswerReader} from './reader.js'

/** Read a response that the reader recognizes. */
export function read(reader: AnswerReader, response: Fields): Answer {
  const draft = new Draft(reader, response)
  // Only the lists and the code of the text are needed here, so no notation is read.
  const page = new Page(draft.text, [])
  const own = readOwnIds(page, citeLinks(draft, page))
  if (reader.numbered) citeMarkers(draft, page, new Set(own.keys()))
  settleIds(draft, own, reader.numbered === true)
  reportUnplaced(draft)
  return draft.finish()
}

/** A source without a place is a source, not a citation: where it belongs would be a guess. */
function reportUnplaced({unplaced, citations, problems}: Draft): void {
  const cited = new Set(citations.flatMap(({sources}) => sources))
  const {length} = unplaced.filter(source => !cited.has(source))
  if (length === 0) return
  const what = length === 1 ? '1 annotation has' : `${length} annotations have`
  problems.push(`${what} no place in the text: listed as sources, cited nowhere`)
}
