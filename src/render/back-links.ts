import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Source} from '../sources/index.js'
import {citationAnchor} from './anchors.js'
import type {RenderOptions} from './options.js'

/**
 * Links from a source back to where it is cited; lettered when there are several.
 *
 * ```html
 * <a role="doc-backlink" href="#cite-3" aria-label="↩b Back to citation 3">↩b</a>
 * ```
 */
export function backLinks({citationIds}: Source, options: RenderOptions): Element[] {
  return citationIds.map((id, index) => {
    const arrow = `↩${citationIds.length > 1 ? letters(index) : ''}`
    const properties = {
      className: ['cite-back'],
      href: `#${citationAnchor({id}, options)}`,
      role: 'doc-backlink',
      ariaLabel: `${arrow} Back to citation ${id.slice(1)}`
    }
    return h('a', properties, [arrow])
  })
}

/** a, b … z, aa, ab … */
function letters(index: number): string {
  let result = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    result = String.fromCharCode(97 + ((rest - 1) % 26)) + result
  }
  return result
}
