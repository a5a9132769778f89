import {readFileSync} from 'node:fs'
import MarkdownIt from 'markdown-it'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import markdownItCiteweld, {
  type MarkdownItCiteweldOptions
} from '../../src/hosts/markdown-it/index.js'
import remarkCiteweld from '../../src/hosts/remark.js'

const seed = readFileSync(new URL('../../seeds/openai-microsoft.txt', import.meta.url), 'utf8')

function fromMarkdownIt(markdown: string, options: MarkdownItCiteweldOptions = {}): string {
  return MarkdownIt({html: true, linkify: true}).use(markdownItCiteweld, options).render(markdown)
}

function fromRemark(markdown: string, options: MarkdownItCiteweldOptions = {}): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCiteweld, options)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeStringify, {allowDangerousHtml: true})
  return String(processor.processSync(markdown))
}

/** Blocks are set on lines of their own in different ways, and attributes in another order. */
function normalize(html: string): string {
  return html
    .replace(
      /<(\w+)((?: [\w-]+="[^"]*")*)>/g,
      (_, name: string, attributes: string) =>
        `<${name} ${(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`
    )
    .replace(/\s*(<\/?(?:table|thead|tbody|tr|th|td|ul|ol|li|p|section|h\d)\b[^>]*>)\s*/g, '$1')
    .replaceAll('&quot;', '"')
    .trim()
}

const list = 'Ozone fell [1][2]. Methane rose [2].\n\n## Sources\n\n'

describe('the markup is that of remark', () => {
  test.each<[string, string, MarkdownItCiteweldOptions?]>([
    ['a split marker', 'Ozone fell [4][\n8] twice [ ].'],
    ['a pair that a definition swallows', 'Ozone fell [4][8].\n\n[8]: https://example.org/rates'],
    ['markers beside emphasis', 'Ozone **fell.**[4] *Methane*[8] rose, _both_[9].'],
    [
      'a table with cut off markers',
      '| a | b |\n|---|---|\n| c | d [ |\n| e [4][\n8] | f |\n\nEnd.'
    ],
    ['an entry that is a list item', `${list}1. https://example.org/a\n2. https://example.org/b\n`],
    [
      'entries that are paragraphs',
      `${list}[1] https://example.org/a\n\n[2] https://example.org/b\n`
    ],
    ['entries that are lines', `${list}[1] https://example.org/a\n[2] https://example.org/b\n`],
    [
      'claims',
      '- Ozone fell [4]. Methane *rose. So did* dust [8].\n- More **rain**.',
      {claims: true}
    ],
    ['claims in cells', '| a | b |\n|---|---|\n| c | dust fell by half [4] |', {claims: true}],
    ['the seed', seed],
    ['the seed with its claims', seed, {claims: true}],
    ['a prefix', 'Ozone fell [4].', {clobberPrefix: 'a-'}]
  ])('%s', (_, markdown, options) => {
    expect(normalize(fromMarkdownIt(markdown, options))).toBe(
      normalize(fromRemark(markdown, options))
    )
  })
})

test('the article is in the environment', () => {
  const env: {citeweld?: {readonly citations: readonly unknown[]}} = {}
  MarkdownIt().use(markdownItCiteweld).render('Ozone fell [4][\n8].', env)
  expect(env.citeweld?.citations.length).toBe(2)
})

test('inline rendering and text without citations are left alone', () => {
  const md = MarkdownIt().use(markdownItCiteweld)
  expect(md.renderInline('a [4]')).toBe('a [4]')
  expect(md.render('# A\n\n`[4]`')).toBe('<h1>A</h1>\n<p><code>[4]</code></p>\n')
})

test('what another rule reads as code keeps its marker', () => {
  const md = MarkdownIt().use(markdownItCiteweld)
  md.inline.ruler.before('text', 'verbatim', (state, silent) => {
    if (!state.src.startsWith('%%', state.pos)) return false
    const end = state.src.indexOf('%%', state.pos + 2)
    if (end < 0) return false
    if (!silent) state.push('code_inline', 'code', 0).content = state.src.slice(state.pos + 2, end)
    state.pos = end + 2
    return true
  })
  expect(md.render('Ozone %%x [4]%% fell [8].')).toContain('<code>x [4]</code>')
})

test('braces in titles run nowhere', () => {
  const sources = [{id: '4', title: '{{ alert() }}'}]
  const html = fromMarkdownIt('Ozone fell [4].', {sources})
  expect(html).not.toMatch(/[{}]/)
  expect(html).toContain('&#123;&#123; alert() &#125;&#125;')
})

test('private-use characters of the article stay', () => {
  expect(fromMarkdownIt('Ozone \uE0C5 fell [4].')).toContain('Ozone \uE0C5 fell <a')
})
