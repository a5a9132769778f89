import {beginsWithDigit} from '../../amounts/index.js'
import {anyOf} from '../../language/index.js'
import type {TypedValue} from '../value.js'
import type {ValueKind} from './value-kind.js'

/**
 * A value that is said to be about right: `~30`, `≈ 5 kg`, `about 30%`, `c. 1850`, `~2–3 days`.
 *
 *     approximate <- ([~≈≃∼] / 'c.' / 'ca.' / 'circa' / 'about' / 'approx.' / 'around' …) ' '? amount
 *                  / amount ' (approx.)'
 *
 * Behind `c.`, `ca.` and `circa` four digits are a year.
 */
export const approximate: ValueKind = {
  name: 'approximate',
  read(text, reader) {
    const match =
      (beginsWithDigit(text) ? null : before.exec(text)) ??
      (text.endsWith(')') ? behind.exec(text) : null)
    if (!match) return
    const {about, words} = match.groups!
    const value = reader.amount(words!)
    if (!value || value.type === 'string' || value.type === 'null') return
    return {...(/^c/i.test(about!) ? asYear(value) : asNumber(value)), approx: true}
  }
}

const before = new RegExp(`^(?<about>[~≈≃∼∽]|${anyOf('approximately')}) ?(?<words>.+)$`, 'iu')
const behind = new RegExp(`^(?<words>.+?) \\((?<about>${anyOf('approximate')})\\)$`, 'iu')

function asYear(value: TypedValue): TypedValue {
  if (value.type === 'year') return {type: 'year', value: value.value, confidence: 1}
  const isYear = value.type === 'integer' && value.value >= 1000 && value.value <= 2099
  return isYear ? {type: 'year', value: value.value, confidence: 0.9} : value
}

/** `~2000` is a count as likely as a year: no one says about 2000 of a year they know. */
function asNumber(value: TypedValue): TypedValue {
  return value.type === 'year' && !value.fiscal
    ? {type: 'integer', value: value.value, confidence: 0.7}
    : value
}
