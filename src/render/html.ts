import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'

/**
 * Elements as a string, for hosts that do not take a tree.
 *
 * Braces in words and attributes become character references, because Vue, Svelte and template
 * languages would evaluate what is between them.
 */
export function htmlOf(elements: readonly Element[]): string {
  return elements
    .map(element =>
      element.tagName === 'script'
        ? toHtml(element)
        : toHtml(element).replaceAll('{', '&#123;').replaceAll('}', '&#125;')
    )
    .join('')
}
