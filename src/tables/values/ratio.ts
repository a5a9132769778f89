import type {ValueKind} from './value-kind.js'

/**
 * A ratio: `16:9`, `3:1`, `1:100`, `1:2.5`.
 *
 *     ratio <- number ' '? ':' ' '? number
 *
 * Two digits behind the colon and hours in front of it are a time (`16:09`), which is asked first.
 * A slash makes no ratio: `4/5` is a mark, a fraction or a date.
 */
export const ratio: ValueKind = {
  name: 'ratio',
  read(text) {
    const match = /^(\d{1,9}(?:\.\d{1,9})?) ?: ?(\d{1,9}(?:\.\d{1,9})?)$/.exec(text)
    if (!match || /^0\d|:0\d/.test(text.replaceAll(' ', ''))) return
    return {type: 'ratio', value: [Number(match[1]), Number(match[2])], confidence: 0.9}
  }
}
