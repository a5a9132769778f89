import {bullets} from '../text/index.js'
import {readArrow} from './arrows.js'
import type {HeaderHints} from './header.js'
import {applyHints} from './hints.js'
import {findMeasures} from './measures.js'
import type {TypedValue, Value} from './value.js'
import {type Conventions, clockDuration, normalize, readValue} from './values/index.js'
import type {WrittenCell} from './written-table.js'

/**
 * Read the value of a cell; the first rule that fits wins.
 *
 * Deleted text, citations and emphasis are off already (see `markdown-table.ts`).
 *
 *     1. code            string, nothing is inferred
 *     2. link            the whole cell is one link, or an address
 *     3. lines           several lines are a list, bullets off, each read by itself
 *     4. value           nothing, a flag, a date, an amount, a range (see `values/`)
 *     5. marks           the same with signs of footnotes behind it: `12*`
 *     6. string          with the amounts that stand in it
 */
export function readCell(
  cell: WrittenCell,
  conventions: Conventions,
  hints: HeaderHints
): TypedValue {
  const {text, lines, link, isCode} = cell
  if (isCode) return {type: 'string', value: text, confidence: 1}
  if (link)
    return {
      type: 'link',
      value: link.url,
      confidence: 1,
      ...(link.text !== undefined && {text: link.text})
    }
  if (lines.length > 1) return readList(lines, conventions, hints)
  return readText(text, conventions, hints)
}

function readText(text: string, conventions: Conventions, hints: HeaderHints): TypedValue {
  if (/^https?:\/\/[^\s<>"]{1,2000}$/i.test(text)) return {type: 'link', value: text, confidence: 1}
  const plain = normalize(text)
  const value =
    readHinted(plain, conventions, hints) ??
    readArrow(plain, conventions, hints) ??
    readMarked(plain, conventions, hints)
  // A name that looks like a number is as it was written.
  if (value) return value.type === 'string' ? {...value, value: text} : value
  const measures = findMeasures(plain, conventions)
  return {type: 'string', value: text, confidence: 1, ...(measures.length > 0 && {measures})}
}

function readHinted(
  text: string,
  conventions: Conventions,
  hints: HeaderHints
): TypedValue | undefined {
  const duration = hints.clock && clockDuration(text, hints.clock)
  const value = duration ?? readValue(text, conventions)
  return value && applyHints(value, text, hints, conventions)
}

/**
 * A value with signs of footnotes: `12*`, `0.45***`, `12†`, `12ᵃ`, `7³`, `Yes*`, `N/A†`; `12 (a)`,
 * `12 [b]`, `12^a^`, `1,234 [note 2]`.
 *
 *     marked <- value ' '? (mark+ / '(' [a-f] ')' / '[' [a-f] ']' / '^' letter '^' / '[note ' number ']')
 *
 * From `g` on a letter in brackets may be a unit.
 */
function readMarked(
  text: string,
  conventions: Conventions,
  hints: HeaderHints
): TypedValue | undefined {
  if (!mark.test(text.at(-1) ?? '')) return
  const match = signs.exec(text) ?? letter.exec(text)
  const {words, mark: marks} = match?.groups ?? {}
  if (!words || marks === undefined) return
  const value = readHinted(words, conventions, hints)
  if (!value || value.type === 'string') return
  return {...value, marks: letter.test(text) ? [marks] : (marks.match(/\*+|[⁰¹²³⁴-⁹]+|./gu) ?? [])}
}

const mark = /[*†‡§¶ᵃ-ᶻ⁰¹²³⁴-⁹ᵀ)\]^]/
const signs = /^(?<words>.{0,60}?) ?(?<mark>(?:[*†‡§¶]|[ᵃ-ᶻ⁰¹²³⁴-⁹ᵀ]){1,6})$/u
const letter =
  /^(?<words>.{1,60}?) ?(?:\((?=[a-f]\)|note )|\[(?=[a-f]\]|note )|\^(?=[a-z\d]{1,2}\^))(?<mark>note \d{1,2}|[a-z\d]{1,2})[)\]^]$/

const bullet = new RegExp(String.raw`^(?:[-–—·*${bullets}]|\d{1,2}[.)]) +`)

function readList(
  lines: readonly string[],
  conventions: Conventions,
  hints: HeaderHints
): TypedValue {
  const texts = lines.map(line => line.replace(bullet, ''))
  const items = texts.map(text => readText(text, conventions, hints))
  const [first] = items
  const isOne = items.every(({type, unit}) => type === first!.type && unit === first!.unit)
  if (isOne && first!.type !== 'range' && first!.type !== 'list' && first!.type !== 'null') {
    const {type: of, unit} = first!
    const value = items.map((item): Value => item.value)
    return {type: 'list', value, of, confidence: 1, ...(unit !== undefined && {unit})}
  }
  return {type: 'list', value: texts, of: 'string', confidence: 1}
}
