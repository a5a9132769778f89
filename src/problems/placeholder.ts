import type {Check} from './problem.js'

/** Where a citation was meant to be: `[n]`, `[?]`, `[citation needed]`, `[]`; behind a word or a stop. */
const pattern =
  /(?<=[\p{L}\p{N}.!?。）)"”'’\]%]{1,2}[ \u00A0]?)\[(?:[nN#]|\?{1,3}|(?:citation|source|ref(?:erence)?)(?: (?:needed|missing|here|required))?|来源|引用)?\](?![([:\w])/giu

/** A marker without a source: somebody meant to fill it in. */
export const placeholder: Check = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'A marker names no source: `[n]`, `[?]`, `[citation needed]`',
  help: 'Put the number of the source in, or take the marker out',
  find({page}) {
    const {text} = page
    if (!/\[(?:[nN#?crs来引\]])/i.test(text)) return []
    return [...text.matchAll(pattern)]
      .filter(({index}) => !page.isOpaqueAt(index))
      .map(({0: raw, index}) => ({
        ruleId: this.id,
        reason: `\`${raw}\` names no source`,
        span: {start: index, end: index + raw.length}
      }))
  }
}
