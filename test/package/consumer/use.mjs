import {deepStrictEqual} from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {annotate, toJson} from 'citeweld'

const {exports} = JSON.parse(
  readFileSync(new URL('node_modules/citeweld/package.json', import.meta.url), 'utf8')
)
// The script of a page runs in a page.
const inPage = ['./preview', './client']
for (const subpath of Object.keys(exports)) {
  if (inPage.includes(subpath) || /\.(?:css|json)$/.test(subpath)) continue
  await import(subpath.replace('.', 'citeweld'))
}

const article = annotate('Ozone fell [4][\n8].\n\n[4]: https://a.example\n[8]: https://b.example')
deepStrictEqual(
  article.links.map(({sourceId}) => sourceId),
  ['4', '8']
)
deepStrictEqual(
  toJson(article).citations.map(({text}) => text),
  ['[4]', '[8]']
)
