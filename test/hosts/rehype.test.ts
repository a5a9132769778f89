import {readFileSync} from 'node:fs'
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import rehypeCiteweld, {type RehypeCiteweldOptions} from '../../src/hosts/rehype/index.js'
import {writeMarkdown} from '../../src/hosts/rehype/write.js'
import remarkCiteweld from '../../src/hosts/remark.js'
import {messagesOf} from '../messages.js'

const seed = readFileSync(new URL('../../seeds/openai-microsoft.txt', import.meta.url), 'utf8')
const fragment = unified().use(rehypeParse, {fragment: true})

function fromHtml(html: string, options: RehypeCiteweldOptions = {}) {
  return unified()
    .use(rehypeParse, {fragment: true})
    .use(rehypeCiteweld, options)
    .use(rehypeStringify)
    .processSync(html)
}

/** Markdown that was made HTML by somebody who knows nothing of citations. */
function markdownOnly(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
  return String(processor.processSync(markdown))
}

function fromRemark(markdown: string, options: RehypeCiteweldOptions = {}): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkCiteweld, options)
    .use(remarkRehype)
    .use(rehypeStringify)
  return String(processor.processSync(markdown))
}

const list = 'Ozone fell [1][2]. Methane rose [2].\n\n## Sources\n\n'

describe('the markup is that of remark', () => {
  test.each<[string, string, RehypeCiteweldOptions?]>([
    ['a split marker', 'Ozone fell [4][\n8] twice [9].'],
    ['markers beside emphasis', 'Ozone **fell.**[4] *Methane [8] and* more [9, 10].'],
    ['an entry that is a list item', `${list}1. https://example.org/a\n2. https://example.org/b\n`],
    [
      'entries that are paragraphs',
      `${list}[1] https://example.org/a\n\n[2] https://example.org/b\n`
    ],
    ['a table', '| a | b |\n|---|---|\n| c | fell [4] |\n| d | cut [ |\n'],
    [
      'claims',
      '- Ozone fell [4]. Methane *rose. So did* dust [8].\n- More **rain**.',
      {claims: true}
    ],
    ['a prefix', 'Ozone fell [4].', {clobberPrefix: 'a-'}]
  ])('%s', (_, markdown, options) => {
    expect(String(fromHtml(markdownOnly(markdown), options)).replace(/\n$/, '')).toBe(
      fromRemark(markdown, options).replace(/\n$/, '')
    )
  })
})

test('of the seed, whose blocks Markdown has lost, every marker in one piece is found', () => {
  const file = fromHtml(markdownOnly(seed))
  const html = String(file)
  expect(file.data.citeweld?.citations.length).toBeGreaterThan(10)
  expect(html.match(/ id="cite-\d+"/g)?.length).toBe(file.data.citeweld?.citations.length)
  for (const match of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${match[1]}"`)
})

test('a marker whose pieces are in several elements stays, and is reported at its place', () => {
  const html = '<p>Ozone</p><p>fell <b>twice [4</b>] a year.</p>'
  const file = fromHtml(html)
  expect(String(file)).toContain('fell <b>twice [4</b>] a year.')
  const message = messagesOf(file, 'scattered-marker')[0]
  expect(message?.reason).toBe('The pieces of `[4]` are in several elements')
  expect(message?.column).toBe(html.indexOf('twice') + 1)
})

test('a block that was lost before is reported, not called repaired', () => {
  const file = fromHtml('<p>Ozone fell [4].\nMethane rose.</p>', {lineBreaks: 'paragraph'})
  const reasons = file.messages.map(({reason}) => reason)
  expect(reasons).toContain('Missing block break found where it cannot be repaired')
})

test('a marker of several nodes is one citation', () => {
  expect(String(fromHtml('<p>Ozone fell [<b>4</b>] twice.</p>'))).toMatch(
    /^<p>Ozone fell <a class="cite".*?>\[4\]<\/a> twice\.<\/p>/
  )
})

test('code, links and attributes are left alone', () => {
  const html =
    '<p><code>a[4]</code> <a href="/x" title="[4]">see [5]</a> <img alt="[6]"></p><pre>[7]</pre>'
  expect(String(fromHtml(html))).toBe(html)
})

test('the Sources go to the end of the article, not of the document', () => {
  const file = unified()
    .use(rehypeParse)
    .use(rehypeCiteweld)
    .use(rehypeStringify)
    .processSync('<main><article><p>Ozone fell [4].</p></article></main><footer>End</footer>')
  expect(String(file)).toMatch(/<\/section><\/article><\/main><footer>/)
})

test('behind the remark plugin it does nothing', () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkCiteweld)
    .use(remarkRehype)
    .use(rehypeCiteweld)
    .use(rehypeStringify)
  expect(String(processor.processSync('Ozone fell [4].'))).toBe(fromRemark('Ozone fell [4].'))
})

describe('HTML is written as Markdown', () => {
  test.each([
    ['<h2>A</h2><p>b\n  c</p>', '## A\n\nb\nc'],
    ['<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>', '3. a\n\n4. b\n\n   c'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n\n  - b'],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    [
      '<table><tr><th>a</th><th>b|c</th></tr><tr><td>d</td><td>e</td></tr></table><p>f</p>',
      '| a | b\\|c |\n|---|---|\n| d | e |\n\nf'
    ],
    ['<p>a <code>b</code> <a href="/c d">e</a><br>f</p>', 'a `b` [e](</c%20d>)\\\nf'],
    ['<p># a *b* &lt;c> &amp;amp; d_e _f</p>', '\\# a \\*b\\* \\<c> \\&amp; d_e \\_f'],
    ['<p>[4] and\n[\n8]</p>', '[4] and\n[\n8]']
  ])('%s', (html, markdown) => {
    expect(writeMarkdown(fragment.parse(html) as Root).markdown).toBe(markdown)
  })

  test('and each of its characters is known', () => {
    const {markdown, pieces} = writeMarkdown(fragment.parse('<p>a *b* <i>c</i>\n d</p>') as Root)
    for (const {node, from, start, end} of pieces) {
      expect(node.value.slice(from, from + end - start)).toBe(markdown.slice(start, end))
    }
  })
})
