import {anySpaced, anyUnspaced, either, englishMonths} from '../../language/index.js'
import type {TrailingForm} from '../markers/index.js'

/**
 * Numbers that copying has left after words: superscripts in Gemini's exports.
 *
 * ```markdown
 * > | Grain is graded for commercial purposes.14 Yield itself is complex 3, and …
 *                                             ^^
 *                                                                        ^
 * > | Grain is graded for commercial purposes14. Yield itself is complex3.
 *                                            ^^
 *                                                                       ^
 * ```
 *
 *     number      <- digit{1,3}            listed
 *     behind-stop <- (letter / ')' / quote) stop number             before white space or the end
 *                  / (letter / ')') ' ' number                      before a comma or a stop
 *                  / (lower case / ')' / quote) ' ' number          before ':' and the end of a line
 *     before-stop <- (lower case / ')' / quote) number              before a stop, a line's end or a cell's
 *
 * Not a figure of the text: the word before is not `Table`, `step`, `to`, `of` …, nor part of a name
 * such as `base64` or `Python3`. Words of scripts without case count as lower case, two letters at least.
 */
const closer = '[)）”"’」』*%]'
/** What closes, not what opens: `**4. Lens** …` is not a number after stars. */
const closed = `(?<![\\s*"“])${closer}{1,3}`
const lowerCase = '(?<![^\\s(“"\'*_|/])(?:\\p{Ll}{1,20}-){0,4}\\p{Ll}{3,40}'
const lineEnd = '\\s{0,2}(?:\\n|$)'

const forms: Readonly<Record<TrailingForm, readonly string[]>> = {
  'behind-stop': [
    `(?<=[\\p{L})\\]”"’'*_%]{1,3}[.!?。！？])\\d{1,3}(?=\\s|$)`,
    `(?<=[\\p{L})）”"」』*]{2} )\\d{1,3}(?=[.,](?:\\s|$)|[。，、；]|$)`,
    `(?<=(?:${lowerCase}|${closed}) )\\d{1,3}(?=:${lineEnd})`
  ],
  'before-stop': [
    `(?<=[\\p{Ll}\\p{Lo}]|${closed})\\d{1,3}(?=[.,;!?](?:[\\s”"’)*]|$)|[。，、；！？）]|:?${lineEnd}| ?\\|)`
  ]
}

/** The forms, for one place. */
export const trailingForms: Readonly<Record<TrailingForm, RegExp>> = {
  'behind-stop': patternOf('behind-stop', 'uy'),
  'before-stop': patternOf('before-stop', 'uy')
}

/** A digit is required first, so that the lookbehinds run nowhere else. */
function patternOf(form: TrailingForm, flags: string): RegExp {
  return new RegExp(`(?=\\d)(?:${forms[form].join('|')})`, flags)
}

/** Words whose number is a figure of its own, and abbreviations whose full stop ends no sentence. */
const countsItself = new RegExp(
  `(?:(?:^|[\\s(])(?:${anySpaced('countedNouns')}|${either(englishMonths)}) ?|${anyUnspaced('countedNouns')})$`,
  'iu'
)

/** Whether the number at `at` counts something the words before it name. */
export function isFigure(text: string, at: number): boolean {
  return (
    countsItself.test(text.slice(Math.max(0, at - 20), at)) ||
    (/[\p{L}\p{N}]/u.test(text[at - 1]!) && isName(text, at))
  )
}

/** Whether the word that a number is glued to may have it in its name: `Python3`, `base64`, `x2`. */
function isName(text: string, at: number): boolean {
  const word = /[\p{L}\p{N}\p{M}_./\\-]*$/u.exec(text.slice(Math.max(0, at - 40), at))![0]
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (/^(?:base|bit|bits|byte|float|int|log|node|port|python|sha|uint|utf|vec|web)$/.test(last))
    return true
  return !/^\p{Ll}{3,}$|^[\p{Lo}\p{M}]{2,}$/u.test(last)
}

const fewest = 5

/**
 * The forms in which an article cites by bare numbers: at least five of them, and at least a fifth of
 * the listed ids, though many sources of a search are never cited.
 *
 * @param end
 *   Where the list begins.
 */
export function readTrailingForms(
  text: string,
  end: number,
  listed: ReadonlySet<string>
): TrailingForm[] {
  const body = text.slice(0, end)
  return (Object.keys(forms) as TrailingForm[]).filter(form => {
    const seen = new Set<string>()
    let found = 0
    for (const {0: id, index} of body.matchAll(patternOf(form, 'gu'))) {
      if (!listed.has(id) || isFigure(body, index)) continue
      seen.add(id)
      found++
    }
    return found >= fewest && seen.size * 5 >= listed.size
  })
}
