import type {Element} from 'hast'
import {h} from 'hastscript'

/** Words for those who do not see the page; `style.css` hides them from the others. */
export function hiddenWords(words: string): Element {
  return h('span', {className: ['visually-hidden']}, [words])
}
