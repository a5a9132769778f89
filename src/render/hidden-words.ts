import type {Element} from 'hast'
import {h} from 'hastscript'

/** Words for screen readers; `style.css` hides them visually. */
export function hiddenWords(words: string): Element {
  return h('span', {className: ['visually-hidden']}, [words])
}
