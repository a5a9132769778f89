import {beforeAddress, safeUrl} from '../../render/index.js'
import type {TokenEntry} from './entries.js'
import type {Token, TokenClass} from './tokens.js'

/** Set the numbers of items where the numbering skips some. */
export function numberItems(tokens: readonly Token[], numbers: ReadonlyMap<number, number>): void {
  if (numbers.size === 0) return
  const wanted = new Set(numbers.values())
  let next: number | undefined
  let isOrdered = false
  for (const token of tokens) {
    if (token.level > (token.type === 'list_item_open' ? 1 : 0)) continue
    if (token.type === 'ordered_list_open') {
      next = Number(token.attrGet('start') ?? 1)
      isOrdered = true
    } else if (/_list_close$/.test(token.type)) isOrdered = false
    else if (token.type === 'list_item_open' && isOrdered) {
      const number = Number(token.info)
      if (number !== next && wanted.has(number)) token.attrSet('value', token.info)
      next = number + 1
    }
  }
}

/** If an entry ends in its bare address, turn its words into a link. */
export function titleEntry({sources, opening}: TokenEntry, Token: TokenClass): void {
  const url = sources[0]?.url
  const href = safeUrl(url)
  const {children} = opening.inline
  if (!href || !children) return
  const place = findAddress(children, url!)
  if (!place) return
  const title = children.slice(0, place.from)
  if (place.tail) title.push(textToken(place.tail, Token))
  const last = title.at(-1)
  if (last?.type === 'text') last.content = last.content.replace(beforeAddress, '')
  const hasWords = title.some(({content}) => /[\p{L}\p{N}]/u.test(content))
  if (title.some(({type}) => type === 'link_open') || (!hasWords && place.isLink)) return
  const opened = new Token('link_open', 'a', 1)
  opened.attrs = [
    ['href', href],
    ['class', 'cite-source']
  ]
  const words = hasWords ? title : [textToken(href, Token)]
  opening.inline.children = [opened, ...words, new Token('link_close', 'a', -1)]
}

interface AddressPlace {
  readonly from: number
  /** Words before it in the same token. */
  readonly tail: string
  readonly isLink: boolean
}

/** The bare address that ends an entry, as a link or as words. */
function findAddress(tokens: readonly Token[], url: string): AddressPlace | undefined {
  const isEnd = (rest: readonly Token[]) =>
    rest.every(({type, content}) => type === 'text' && /^[\s.)>,;]*$/.test(content))
  for (const [index, token] of tokens.entries()) {
    const isLink = token.type === 'link_open' && token.attrGet('href') === url
    if (isLink && tokens[index + 1]?.content === url && isEnd(tokens.slice(index + 3))) {
      return {from: index, tail: '', isLink}
    }
    if (token.type === 'text' && token.content.trimEnd().endsWith(url)) {
      if (!isEnd(tokens.slice(index + 1))) continue
      const tail = token.content.slice(0, token.content.lastIndexOf(url))
      return {from: index, tail, isLink: false}
    }
  }
}

function textToken(content: string, Token: TokenClass): Token {
  const token = new Token('text', '', 0)
  token.content = content
  return token
}
