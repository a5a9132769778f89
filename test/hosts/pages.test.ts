import {readdirSync, readFileSync} from 'node:fs'
import MarkdownIt from 'markdown-it'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {markdownToHtml} from 'satteri'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import markdownItCiteweld from '../../src/hosts/markdown-it/index.js'
import type {HostOptions} from '../../src/hosts/page/index.js'
import rehypeCiteweld from '../../src/hosts/rehype/index.js'
import remarkCiteweld from '../../src/hosts/remark.js'
import satteriCiteweld from '../../src/hosts/satteri/index.js'

const raw = {allowDangerousHtml: true}
type Host = (markdown: string, options?: HostOptions) => string | Promise<string>

/** Without options, the page as the host makes it by itself. */
const hosts: Record<string, Host> = {
  remark(markdown, options) {
    const host = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
    const made = host
      .use(options ? [[remarkCiteweld, options]] : [])
      .use(remarkRehype, raw)
      .use(rehypeStringify, raw)
    return String(made.processSync(markdown))
  },
  'markdown-it'(markdown, options) {
    const host = MarkdownIt({html: true, linkify: true})
    return (options ? host.use(markdownItCiteweld, options) : host).render(markdown, {})
  },
  async satteri(markdown, options) {
    const {parser: _, ...rest} = options ?? {}
    const mdastPlugins = options ? [satteriCiteweld(rest)] : []
    return (await markdownToHtml(markdown, {mdastPlugins})).html
  },
  async rehype(markdown, options) {
    const html = await hosts.remark!(markdown)
    const host = unified().use(rehypeParse, {fragment: true})
    const made = host.use(options ? [[rehypeCiteweld, options]] : []).use(rehypeStringify, raw)
    return String(made.processSync(html))
  }
}
const names = Object.keys(hosts)

/** What a reader sees. */
function wordsOf(html: string): string {
  return html
    .replace(/<span class="visually-hidden">.*?<\/span>/g, '')
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href, words]) => `${wordsOf(words!)} → ${href}`
  )

function expectSound(html: string): void {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
}

describe.each(names)('%s leaves a page as it is', name => {
  test.each([
    [
      'links and addresses',
      'Buy the [kit](https://kit.example). It ships from https://dock.example/a.\n\n- [Map](https://map.example)\n- [Team](https://team.example)\n- [News](https://news.example)\n'
    ],
    [
      'references',
      'See [the plan][1] and [`draw`][2] or [NOTES.md][].\n\n[1]: https://plan.example\n[2]: https://draw.example\n[NOTES.md]: https://notes.example\n'
    ],
    [
      'a comment',
      '# Moved\n\n<!--\nSee https://old.example/x\n\n- https://old.example/y\n- https://old.example/z\n-->\n\nNot here.\n'
    ],
    [
      'notes of the author',
      'It took nine hours.[^1] Then it rained.[^b]\n\n[^1]: Ten, with the ferry.\n\n[^b]: A little.\n'
    ],
    [
      'labels over two lines',
      'The panel is in every browser ([since version\n31](https://b.example/31)). Ask on the [fruit\ntracker](https://f.example) first.\n'
    ],
    ['code', 'Use `rows[4]` or:\n\n```js\nrows[1] // [2]\n```\n'],
    ['tasks', '- [ ] paint\n- [x] oil\n']
  ])('%s', async (_, markdown) => {
    expect(await hosts[name]!(markdown, {})).toBe(await hosts[name]!(markdown))
  })

  test('long lines without a blank one, where nothing is cited', async () => {
    const line = `${'The orchard keeps a ledger of every tree that was planted '.repeat(4)}there.\n`
    const markdown = `# Ledger\n\n${line}${line}${line}`
    expect(await hosts[name]!(markdown, {})).toBe(await hosts[name]!(markdown))
  })
})

describe.each(names)('%s', name => {
  const render = (markdown: string, options: HostOptions = {}) => hosts[name]!(markdown, options)
  const listed =
    'Snow fell [1], says [the mayor](https://mayor.example/a). Hail came [2].\n\n## Sources\n\n'

  test('links beside markers stay', async () => {
    const html = await render(
      `${listed}1. [Snow](https://s.example)\n2. [Hail](https://h.example)\n`
    )
    expect(linksOf(html)).toContain('the mayor → https://mayor.example/a')
    expect(linksOf(html)).toContain('[1] → #src-1')
    expectSound(html)
  })

  test('a source without an entry is linked to its address', async () => {
    const sources = [{id: '1', title: 'Snow', url: 'https://s.example'}]
    const html = await render('Snow fell [1]. Hail came [2].\n', {sources, sourcesSection: false})
    expect(linksOf(html)).toEqual(['[1] → https://s.example'])
    expect(html).toContain('[2]<span class="visually-hidden"> (unknown source)')
  })

  test('paragraphs that list sources are a list', async () => {
    const html = await render(
      `${listed.replace('## Sources\n', 'Citations:')}[1] Snow report, https://s.example/1\n[3] Hail report - https://h.example/2\n`
        .replace('[2]', '[3]')
        .replace('Citations:\n', 'Citations:\n')
    )
    expect(html.match(/<li[ >]/g)?.length).toBe(2)
    expect(html).toMatch(/<li id="src-3" value="3">|<li value="3" id="src-3">/)
    expect(linksOf(html)).toContain('Snow report → https://s.example/1')
    expect(linksOf(html)).toContain('Hail report → https://h.example/2')
    expect(wordsOf(html)).toContain('Citations:')
    expect(wordsOf(html)).not.toContain('[3] Hail')
    expectSound(html)
  })

  test.each([
    ['[cite_start]Snow fell[cite: 3].', 'Snow fell[3].'],
    ['[cite_start]Snow fell.[cite: 3, 4]', 'Snow fell.[3, 4]'],
    ['Snow fell【3†source】.', 'Snow fell[3].'],
    ['Snow fell citeturn0search3.', 'Snow fell [1].'],
    ['Snow fell [web:3].', 'Snow fell [1].'],
    ['Snow fell [3, 4].', 'Snow fell [3, 4].']
  ])('readers see numbers: %s', async (markdown, words) => {
    const html = await render(`${markdown}\n`, {sourcesSection: false})
    expect(wordsOf(html)).toBe(words)
  })

  test('names and markers as they are, on request', async () => {
    const sources = [{id: 'web:3', url: 'https://snow.example/a'}]
    const markdown = 'Snow fell [web:3].\n'
    expect(wordsOf(await render(markdown, {sources, label: 'name', sourcesSection: false}))).toBe(
      'Snow fell [snow.example].'
    )
    expect(
      wordsOf(await render(markdown, {sources, label: 'as-written', sourcesSection: false}))
    ).toBe('Snow fell [web:3].')
  })

  test('a fragment has neither ids nor a section', async () => {
    const sources = [{id: '1', url: 'https://s.example'}]
    const html = await render('Snow fell [1][9].\n', {sources, scope: 'fragment'})
    expect(html).not.toMatch(/ id=|<section/)
    expect(linksOf(html)).toEqual(['[1] → https://s.example'])
  })

  test('repairs show to editors only', async () => {
    const markdown = 'Snow fell [1\n].\n'
    expect(await render(markdown)).not.toContain('data-cite-state')
    if (name !== 'rehype') {
      expect(await render(markdown, {marks: 'editor'})).toContain('data-cite-state="repaired"')
    }
  })

  test('an unknown option is misuse', async () => {
    const options = {sourceSection: false} as HostOptions
    await expect((async () => render('a', options))()).rejects.toThrow(
      'Unknown option `sourceSection`; did you mean `sourcesSection`?'
    )
  })
})

describe('two name spaces', () => {
  const markdown =
    'Snow fell [1]. I saw it.[^1]\n\n[^1]: From my porch.\n\n## Sources\n\n[1] Snow report https://s.example/1\n'

  test('a footnote beside a list of its own is the host’s', async () => {
    const html = await hosts.remark!(markdown, {})
    expect(html).toContain('data-footnote-ref')
    expect(linksOf(html)).toContain('[1] → #src-1')
    expect(linksOf(html)).toContain('Snow report → https://s.example/1')
    expectSound(html)
  })

  test('a conflict that remains is a message', () => {
    const host = unified()
      .use(remarkParse)
      .use(remarkCiteweld, {
        sources: [{id: '1', url: 'https://other.example'}]
      })
    const file = new VFile(markdown)
    host.runSync(host.parse(file), file)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('conflicting-source')
  })
})

describe('pages decide', () => {
  const cited = 'Snow fell [1].\n'
  const isRead = (html: string) => html.includes('class="cite"')

  test.each(['remark', 'satteri'])('%s: front matter in the text', async name => {
    for (const matter of ['citeweld: false', 'title: A\nciteweld: false # not here']) {
      expect(isRead(await hosts[name]!(`---\n${matter}\n---\n\n${cited}`, {}))).toBe(false)
    }
    const html = await hosts[name]!(
      `---\nciteweld:\n  clobberPrefix: a-\n  sourcesSection: false\n---\n\n${cited}`,
      {}
    )
    expect(html).toContain('id="a-cite-1"')
    expect(html).not.toContain('<section')
  })

  test('front matter that the host has read', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkCiteweld)
      .use(remarkRehype)
      .use(rehypeStringify)
    const data = {astro: {frontmatter: {citeweld: false}}}
    expect(isRead(String(processor.processSync(new VFile({value: cited, data}))))).toBe(false)
    const md = MarkdownIt().use(markdownItCiteweld)
    expect(isRead(md.render(cited, {frontmatter: {citeweld: false}}))).toBe(false)
    expect(isRead(md.render(cited, {page: {inputPath: './a.md'}, citeweld: false}))).toBe(false)
    expect(isRead(md.render(cited, {frontmatter: {citeweld: {label: 'name'}}}))).toBe(true)
  })

  test('an option of the front matter that nobody knows is misuse', () => {
    const md = MarkdownIt().use(markdownItCiteweld)
    expect(() => md.render(cited, {frontmatter: {citeweld: {labels: 'name'}}})).toThrow(
      'Unknown option `labels`; did you mean `label`?'
    )
  })

  test('a function names the files, and front matter goes before it', () => {
    const include = ({path = ''}) => path.includes('research')
    const md = MarkdownIt().use(markdownItCiteweld, {include})
    expect(isRead(md.render(cited, {path: 'research/a.md'}))).toBe(true)
    expect(isRead(md.render(cited, {path: 'blog/a.md'}))).toBe(false)
    expect(isRead(md.render(cited, {path: 'blog/a.md', frontmatter: {citeweld: true}}))).toBe(true)
  })
})

test('the article of a page without markers is there for whoever asks', () => {
  const file = new VFile('See [the map](https://map.example).\n')
  const host = unified().use(remarkParse).use(remarkCiteweld)
  host.runSync(host.parse(file), file)
  expect(file.data.citeweld?.original).toBe(String(file))
  expect(file.messages).toEqual([])
})

test('citeweld/remark after remark-rehype says where it belongs', async () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(remarkCiteweld as never)
    .use(rehypeStringify)
  await expect(processor.process('Snow fell [1].')).rejects.toThrow('before `remark-rehype`')
})

test.each(['remark', 'markdown-it'])('%s: no link is in another', async name => {
  const html = await hosts[name]!(
    '<a href="https://n.example">Snow fell [1]</a> and [hail [1] too](https://m.example). Rain [1].\n\n## Sources\n\n1. [Snow](https://s.example)\n',
    {}
  )
  expect(html.replace(/<a [^>]*>(?:(?!<a )[\s\S])*?<\/a>/g, '')).not.toContain('<a ')
})

test('chrome of the page that was copied can go', async () => {
  const markdown =
    'Snow fell [1].\n\nHail came [1].\n\n## Sources\n\n1. [Snow](https://s.example)\n\nComments\n\n0 comments\n'
  for (const name of ['remark', 'markdown-it', 'satteri']) {
    expect(wordsOf(await hosts[name]!(markdown, {}))).toContain('0 comments')
    expect(wordsOf(await hosts[name]!(markdown, {chrome: 'drop'}))).not.toContain('0 comments')
  }
})

describe('every adapter makes the same page of an article', () => {
  const folder = new URL('../../fixtures/articles/', import.meta.url)
  const articles = readdirSync(folder)
    .slice(0, 40)
    .map(name => [name, readFileSync(new URL(`${name}/input.md`, folder), 'utf8')] as const)

  /** Citations, sources and where they lead: what is this package's on a page. */
  const ours = (html: string) =>
    [
      ...html.matchAll(
        /<(?:a|span|li|section)\b[^>]*(?:class="(?:cite|sources)"|role="doc-|id="src-)[^>]*>/g
      )
    ]
      .map(([tag]) => (tag.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' '))
      .join('\n')
      .replaceAll(/&#x27;|&quot;|&#39;|&#123;|&#125;/g, '')

  test.each(articles)('%s', async (_, markdown) => {
    const remark = ours(await hosts.remark!(markdown, {}))
    expect(ours(await hosts.satteri!(markdown, {}))).toBe(remark)
    expect(ours(await hosts['markdown-it']!(markdown, {}))).toBe(remark)
  })
})
