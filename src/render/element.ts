import type {Element, ElementContent, Properties} from 'hast'

/** An element of HTML; strings among its children are text. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(child =>
      typeof child === 'string' ? {type: 'text', value: child} : child
    )
  }
}

/** Words for those who do not see the page; `style.css` hides them from the others. */
export function hiddenWords(words: string): Element {
  return element('span', {className: ['visually-hidden']}, [words])
}
