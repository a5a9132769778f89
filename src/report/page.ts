import type {ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import script from './client/main.js?inline'
import style from './style/page.css?inline'

/**
 * A self-contained document. Its policy forbids every request, and every style and script except the
 * two whose hashes it names; both are built with the package.
 */
export function pageHtml(title: string, body: readonly ElementContent[]): string {
  const policy = [
    `default-src 'none'`,
    `style-src '${style.hash}'`,
    `script-src '${script.hash}'`,
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ')
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', {}, [
          h('meta', {charSet: 'utf-8'}, []),
          h('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}, []),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}, []),
          h('meta', {name: 'color-scheme', content: 'light dark'}, []),
          h('title', {}, [title]),
          h('style', {}, [style.text])
        ]),
        h('body', {}, [...body, h('script', {}, [script.text])])
      ])
    ]
  }
  return `${toHtml(root)}\n`
}
