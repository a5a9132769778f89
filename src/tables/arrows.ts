import type {HeaderHints} from './header.js'
import type {TypedValue} from './value.js'
import {type Conventions, readValue} from './values/index.js'

const up = '▲△↑⬆⇧↗⤴🔺🔼📈'
const down = '▼▽↓⬇⇩↘⤵🔻🔽📉'
const before = new RegExp(`^([${up}${down}]) ?(.{1,40})$`, 'u')
const behind = new RegExp(`^(.{1,40}?) ?([${up}${down}])$`, 'u')
const any = new RegExp(`[${up}${down}]`, 'u')

/**
 * A change whose sign is an arrow: `▲ 3.2%`, `↓ 5`, `🔻$2`; behind the amount (`3.2% ▲`) where the header
 * says that the column holds changes: elsewhere it may say where a level came from.
 *
 * In Japanese accounts a triangle is a minus, `▲350億円`, unless the column has `▼` or `▽` as well. `△`
 * without either says nothing.
 *
 * A sign that contradicts the arrow leaves the cell a text.
 */
export function readArrow(
  text: string,
  conventions: Conventions,
  {isChange, triangle}: HeaderHints
): TypedValue | undefined {
  if (!any.test(text)) return
  const match = before.exec(text) ?? (isChange ? behind.exec(text) : null)
  if (!match) return
  const [arrow, words] = any.test(match[1]!) ? [match[1]!, match[2]!] : [match[2]!, match[1]!]
  if (arrow === '△' && triangle === undefined) return
  const isDown = /[▲△]/.test(arrow) ? triangle === 'minus' : down.includes(arrow)
  const value = readValue(words, conventions)
  switch (value?.type) {
    case 'integer':
    case 'number':
    case 'percent':
    case 'currency':
    case 'quantity': {
      if (value.value < 0) return isDown ? value : undefined
      if (isDown && value.signed) return
      const {alternatives, ...rest} = value
      return isDown ? {...rest, value: -value.value} : {...rest, signed: true}
    }
    default:
      return undefined
  }
}

/** What triangles of a column mean. */
export function triangleOf(header: string, texts: readonly string[]): HeaderHints['triangle'] {
  const all = [header, ...texts]
  if (texts.some(text => /[▼▽]/.test(text))) return 'plus'
  // Kana, and characters that Chinese writes otherwise.
  if (all.some(text => /[ぁ-ヿ円営増売経済対価総実]/.test(text))) return 'minus'
  return undefined
}
