import type {Notation} from '../scan/markers/index.js'
import {matchAt, spanOfMatch} from '../text/index.js'

/**
 * File names in brackets: `[handbook.docx]`, `[plan.pdf#page=4]`.
 *
 * ```markdown
 * > | Parking is free [[handbook.docx]].
 *                     ^^^^^^^^^^^^^^^^^
 * ```
 *
 *     citation <- '['{1,3} name '.' extension ('#page=' digits)? ']'{1,3}      as many as opened
 *
 * The id is the name, the page a locator. Written by the Azure search demo. Not citations:
 * `[km/h]`, `[pdf]`, a sentence that ends in a name, and what a code sample or a link is about: `[name.pdf](…)`.
 */
export const azureFile: Notation = {
  name: 'azure-file',
  starts: ['['],
  mayOccur: text =>
    /\.(?:pdf|docx?|pptx?|xlsx?|csv|txt|md|html?|json)(?:#page=\d{1,5})?\]/i.test(text),
  read(text, at) {
    const match = matchAt(pattern, text, at)
    if (!match || match[1]!.length !== match[4]!.length) return
    const [, , name, page] = match
    if (name!.split(' ').length > mostWords) return
    return {span: spanOfMatch(match), ids: [name!], ...(page && {locator: `p. ${page}`})}
  }
}

/** More words are a sentence. */
const mostWords = 6
const pattern =
  /(\[{1,3})([^[\]\n|<>/:]{1,120}\.(?:pdf|docx?|pptx?|xlsx?|csv|txt|md|html?|json))(?:#page=(\d{1,5}))?(\]{1,3})(?![(:])/iy
