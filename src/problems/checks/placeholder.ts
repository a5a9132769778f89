import type {Check} from '../problem.js'

/** Where a citation was meant to be: `[n]`, `[?]`, `[citation needed]`, `[]`. */
const pattern =
  /\[(?:[nN#]|\?{1,3}|(?:citation|source|ref(?:erence)?)(?: (?:needed|missing|here|required))?|来源|引用)?\](?![([:\w])/gi
/** It follows a word or a stop. */
const behindWords = /[\p{L}\p{N}.!?。）)"”'’\]%][ \u00A0]?$/u

/** A marker without a source: somebody meant to fill it in. */
export const placeholder = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'A marker names no source: `[n]`, `[?]`, `[citation needed]`',
  help: 'Write the id of the source into the marker, or delete the marker',
  example: {before: 'Ozone fell [citation needed].', after: 'Ozone fell [4].'},
  find({page}) {
    const {text} = page
    return [...text.matchAll(pattern)]
      .filter(({index}) => behindWords.test(text.slice(Math.max(0, index - 3), index)))
      .filter(({index}) => !page.isOpaqueAt(index))
      .map(({0: raw, index}) => ({
        reason: `\`${raw}\` names no source`,
        span: {start: index, end: index + raw.length}
      }))
  }
} as const satisfies Check
