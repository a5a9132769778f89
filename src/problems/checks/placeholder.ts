import {anyOf} from '../../language/index.js'
import type {Check} from '../problem.js'

/** Where a citation was meant to be: `[n]`, `[?]`, `[citation needed]`, `[]`. */
const pattern = new RegExp(`\\[(?:[nN#]|\\?{1,3}|${anyOf('placeholder')})?\\](?![([:\\w])`, 'giu')
/** It stands behind a word or a stop. */
const behindWords = /[\p{L}\p{N}.!?。）)"”'’\]%][ \u00A0]?$/u

/** A marker without a source: somebody meant to fill it in. */
export const placeholder: Check = {
  id: 'placeholder',
  severity: 'warning',
  summary: 'A marker names no source: `[n]`, `[?]`, `[citation needed]`',
  help: 'Put the number of the source in, or take the marker out',
  find({page}) {
    const {text} = page
    return [...text.matchAll(pattern)]
      .filter(({index}) => behindWords.test(text.slice(Math.max(0, index - 3), index)))
      .filter(({index}) => !page.isOpaqueAt(index))
      .map(({0: raw, index}) => ({
        ruleId: this.id,
        reason: `\`${raw}\` names no source`,
        span: {start: index, end: index + raw.length}
      }))
  }
}
