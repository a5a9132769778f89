/**
 * Numbers and years as they are written in Chinese and Japanese: `十二`, `三亿`, `百分之五`,
 * `二〇二四年`, `令和6年`.
 */
const digits = '零一二三四五六七八九'
const steps: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000}
const myriads: Readonly<Record<string, number>> = {万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8}

/** The year before the first of each era: `令和6年` is 2024. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民国: 1911,
  民國: 1911
}

const era = new RegExp(`^(${Object.keys(eras).join('|')}) ?(元|\\d{1,3}) ?年`)
const numeral = /[〇零一二两兩三四五六七八九十百][〇零一二两兩三四五六七八九十百千万萬亿億]*/g

/**
 * A text with its CJK numerals in ASCII digits.
 *
 * @returns
 *   The text as it is where none begins it: a numeral within words is part of them (`统一`).
 */
export function spellOutCjk(text: string): string {
  const dated = text.replace(
    era,
    (_, name: string, year: string) => `${eras[name]! + (year === '元' ? 1 : Number(year))}年`
  )
  const share = /^百分之(.{1,12})$/.exec(dated)
  if (share) return `${spellOutCjk(share[1]!)}%`
  // `一` alone is as often a dash that was mistyped.
  if (!/^[〇零一二两兩三四五六七八九十百]/.test(dated) || dated.length > 24 || dated === '一')
    return dated
  // Day and month of a date are numerals as well; elsewhere the first one only.
  const isDate = /^.{2,6}年/.test(dated)
  let isFirst = true
  return dated.replace(numeral, found => {
    if (!isFirst && !isDate) return found
    isFirst = false
    const value = readNumeral(found)
    return value === undefined ? found : String(value)
  })
}

/** `三百二十` by its steps, `二〇二四` digit by digit. */
function readNumeral(numeral: string): number | string | undefined {
  const plain = numeral.replace(/[两兩]/g, '二').replaceAll('〇', '零')
  if (!/[十百千万萬亿億]/.test(plain)) {
    return plain.length > 8 ? undefined : [...plain].map(digit => digits.indexOf(digit)).join('')
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const sign of plain) {
    const step = steps[sign]
    const myriad = myriads[sign]
    if (step) {
      section += (digit ?? 1) * step
      digit = undefined
    } else if (myriad) {
      total += (section + (digit ?? 0)) * myriad
      section = 0
      digit = undefined
    } else if (digit !== undefined && digit !== 0) return
    else digit = digits.indexOf(sign)
  }
  return total + section + (digit ?? 0)
}
