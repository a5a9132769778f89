import type {Edit} from '../../text/index.js'
import {fixMatches, space} from '../fixes.js'
import type {RepairRule} from '../rule.js'

/**
 * Numeric markers with brackets, digits or commas of East Asian scripts, as ASCII.
 *
 * ```markdown
 * > | 水库水位下降【4】。雨量增加［１，2］。
 *                ^^^          ^^^^^^
 * ```
 *
 *     marker <- open{1,2} number (sign number)* close{1,2}   mixed pairs, too: `[4】`
 *     open   <- '[' / '【' / '［' / '〔'
 *     close  <- ']' / '】' / '］' / '〕'
 *     number <- digit{1,3}, ASCII or full-width             `〔2014〕` is the year of a document
 *     sign   <- ',' '，' '、' ';' '；' '-' '–' '－' '～'
 *
 * Every character is an edit of its own, so each keeps its place. `【1】` that opens a line may number
 * a heading: it stays, unless the article has such markers elsewhere, too.
 */
export const fullwidthBracket = {
  id: 'fullwidth-bracket',
  summary: 'A marker in full-width characters is written in ASCII',
  certainty: 'certain',
  examples: [{before: '臭氧减少［4］。', after: '臭氧减少[4]。'}],
  scan(page) {
    const {text} = page
    if (!wide.test(text)) return []
    const fixes = fixMatches(page, marker, 'certain', ({0: raw, index}) => {
      // `【1】：https://…` would become a definition, and vanish from the page.
      const end = index + raw.length
      return opensLine(text, index) && /[:：]/.test(text[end] ?? '') ? [] : foldWide(raw, index)
    })
    return fixes.some(({edits}) => !opensLine(text, edits[0]!.span.start)) ? fixes : []
  }
} as const satisfies RepairRule

const wide = /[【［〔，、；０-９－～】］〕]/
const folds: Readonly<Record<string, string>> = {
  '【': '[',
  '［': '[',
  '〔': '[',
  '】': ']',
  '］': ']',
  '〕': ']',
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '－': '-',
  '～': '–'
}

const number = '[0-9０-９]{1,3}'
const sign = `${space}?[,，、;；–—－～-]${space}?`
const inside = `${space}?${number}(?:${sign}${number}){0,15}${space}?`
// Of brackets that do not pair up, `[见【4】]`, the inner ones are the marker's.
const marker = new RegExp(
  String.raw`[[【［〔]{2}${inside}[\]】］〕]{2}|[[【［〔]${inside}[\]】］〕]`,
  'g'
)

/** An edit for each character that has an ASCII form; doubled brackets become single ones. */
function foldWide(raw: string, start: number): Edit[] {
  if (!wide.test(raw)) return []
  const edits: Edit[] = []
  const isDoubled = /^\D{2}\d/.test(raw.normalize('NFKC'))
  for (let at = 0; at < raw.length; at++) {
    const isExtra = isDoubled && (at === 0 || at === raw.length - 1)
    const newText = isExtra ? '' : foldCharacter(raw[at]!, raw[at + 1] ?? '')
    if (newText === raw[at]) continue
    edits.push({span: {start: start + at, end: start + at + 1}, newText})
  }
  return edits
}

function foldCharacter(character: string, next: string): string {
  const folded = folds[character]
  if (folded !== undefined) return /\s/.test(next) ? folded.trimEnd() : folded
  return /[０-９]/.test(character) ? character.normalize('NFKC') : character
}

function opensLine(text: string, at: number): boolean {
  return at === 0 || /[\r\n]/.test(text[at - 1]!)
}
