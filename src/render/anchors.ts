import type {Citation} from '../citations/index.js'
import type {Source} from '../sources/index.js'
import type {RenderOptions} from './options.js'

/** `id` of the element of a citation: `cite-3`. */
export function citationAnchor({id}: Pick<Citation, 'id'>, options: RenderOptions): string {
  return `${options.clobberPrefix ?? ''}cite-${id.slice(1)}`
}

/**
 * `id` of the element of a source: `src-8`. A character that is not a letter, digit, `_` or `-` is
 * written as its code point between colons, so that two ids never share an anchor.
 */
export function sourceAnchor(id: string, options: RenderOptions): string {
  const name = id.replace(
    /[^\p{L}\p{N}_-]/gu,
    character => `:${character.codePointAt(0)!.toString(16)}:`
  )
  return `${options.clobberPrefix ?? ''}src-${name}`
}

/** What a source is called; empty when nothing is known about it. */
export function sourceLabel({title, name, url}: Source): string {
  return title ?? name?.value ?? url ?? ''
}
