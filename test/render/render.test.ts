import type {Root} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {type AnnotatedArticle, annotate, sanitizeSchema} from '../../src/index.js'
import {decorate, type RenderOptions} from '../../src/render/index.js'

function htmlOf(article: AnnotatedArticle, options?: RenderOptions): string {
  decorate(article, options)
  const processor = unified().use(remarkRehype).use(rehypeStringify)
  return processor.stringify(processor.runSync(article.tree as Root) as never)
}

/** An article whose reference list is known: the span of each entry, by its first words. */
function withEntries(markdown: string, entries: Record<string, string>): AnnotatedArticle {
  const article = annotate(markdown)
  const ids = Object.keys(entries)
  const known = new Map(article.sources.map(source => [source.id, source]))
  const sources = ids.map(id => {
    const start = markdown.indexOf(entries[id]!)
    const span = {start, end: start + entries[id]!.length}
    return {citationIds: [], ...known.get(id), id, listed: true, title: entries[id]!, span}
  })
  const others = article.sources.filter(({id}) => !ids.includes(id))
  return {...article, sources: [...sources, ...others]}
}

function expectNoDeadLinks(html: string): void {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
  expect(new Set(ids).size).toBe(ids.length)
  for (const match of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(match[1])
}

describe('citations', () => {
  test('adjacent ones share a group, with what separates them', () => {
    const html = htmlOf(annotate('Ozone fell [4], [8] and rose [9].'))
    expect(html).toMatch(
      /fell <span class="cite-group"><a class="cite".*?<\/a>, <a .*?<\/a><\/span> and/
    )
    expect(html.match(/cite-group/g)?.length).toBe(1)
    expectNoDeadLinks(html)
  })

  test('one marker with several ids links each of them', () => {
    const html = htmlOf(annotate('Ozone fell [12, 2].'))
    expect(html).toContain(
      '<span class="cite" data-cite="12 2">[<a id="cite-1" href="#src-12" role="doc-biblioref">12</a>, ' +
        '<a href="#src-2" role="doc-biblioref">2</a>]</span>'
    )
    expectNoDeadLinks(html)
  })

  test('a marker that was cut off says so, and what it may have named only on request', () => {
    const article = annotate('Ozone fell [8].\n\nMethane rose [')
    const claim = article.claims.find(({text}) => text.startsWith('Methane'))!
    const guess = {
      claimId: claim.id,
      sourceId: '8',
      rule: 'block-final-citation',
      probability: 0.45,
      reasons: ['next to it']
    } as const
    const guessed = {...article, candidates: [guess]}
    const cut =
      '<span class="cite" id="cite-2" data-cite-state="truncated">[…]<span class="visually-hidden"> (citation cut off)</span>'
    expect(htmlOf(structuredClone({...guessed, messages: []}))).toContain(`${cut}</span>`)
    expect(htmlOf(guessed, {candidates: true})).toContain(
      `${cut} <span class="cite-candidate" data-cite-state="candidate" title="next to it">[8?]` +
        '<span class="visually-hidden"> (a guess, probability 0.45)</span></span></span>'
    )
  })
})

describe('the list of the article', () => {
  test('is used, not doubled, and gets links back', () => {
    const markdown =
      'Ozone fell [1][2]. Methane rose [2].\n\n## Sources\n\n1. A survey\n2. A filing\n'
    const html = htmlOf(withEntries(markdown, {1: 'A survey', 2: 'A filing'}))
    expect(html).toContain(
      '<li id="src-2">A filing<span class="cite-backs"> ' +
        '<a class="cite-back" href="#cite-2" role="doc-backlink" aria-label="↩a Back to citation 2">↩a</a> ' +
        '<a class="cite-back" href="#cite-3" role="doc-backlink" aria-label="↩b Back to citation 3">↩b</a></span></li>'
    )
    expect(html.match(/Sources/g)?.length).toBe(1)
    expectNoDeadLinks(html)
  })

  test('may be the lines of one paragraph', () => {
    const markdown = 'Ozone fell (A). Methane rose [2].\n\nFirst, a survey\nSecond, a filing\n'
    const entries = {1: 'First, a survey', 2: 'Second, a filing'}
    const html = htmlOf(withEntries(markdown, entries))
    expect(html).toMatch(
      /<p><a id="src-1"><\/a>First, a survey\n<a id="src-2"><\/a>Second, a filing<span class="cite-backs">/
    )
    expectNoDeadLinks(html)
  })

  test.each([
    ['an ordered list', '1. A survey\n2. A filing\n'],
    ['paragraphs', '[1] A survey\n\n[2] A filing\n'],
    ['one paragraph', '[1] A survey\n[2] A filing\n'],
    ['one line', '[1] A survey, [2] A filing\n'],
    ['a table', '| # | Source |\n|---|---|\n| 1 | A survey |\n| 2 | A filing |\n'],
    ['several ids', '[1] [3] A survey\n\n[2] A filing\n'],
    ['definitions', '[1]: https://a.org\n[2]: https://b.org\n'],
    ['footnotes', '[^1]: A survey\n\n[^2]: A filing\n']
  ])('every source can be reached, and nothing else: %s', (name, list) => {
    const marks = name === 'footnotes' ? '[^1][^2]' : '[1][2]'
    const html = htmlOf(annotate(`Ozone fell ${marks}.\n\n## Sources\n\n${list}`))
    expect(html).toContain('href="#src-1"')
    expect(html).toContain('href="#src-2"')
    expect(html.match(/id="src-1"/g)?.length).toBe(1)
    expectNoDeadLinks(html)
  })

  test('in every section is reached from its section', () => {
    const html = htmlOf(
      annotate(
        'Ozone fell [1].\n\nSources:\n1. A survey\n2. A filing\n\n# South\n\nMethane rose [1].\n\nSources:\n1. A letter\n'
      )
    )
    expect(html).toMatch(/id="cite-1"[^>]* href="#src-1"/)
    expect(html).toMatch(/id="cite-2"[^>]* href="#src-1-2"/)
    expect(html).toMatch(
      /<li id="src-1-2">A letter<span class="cite-backs"> <a class="cite-back" href="#cite-2"/
    )
    expectNoDeadLinks(html)
  })

  test('what it leaves out is unknown, and no link', () => {
    const markdown = 'Ozone fell [1]. Methane rose [12].\n\n1. A survey\n'
    const html = htmlOf(withEntries(markdown, {1: 'A survey'}))
    expect(html).toContain(
      '<span class="cite" id="cite-2" data-cite="12" data-cite-state="unknown">[12]<span class="visually-hidden"> (unknown source)</span></span>'
    )
    expect(html).not.toContain('doc-bibliography')
    expectNoDeadLinks(html)
  })
})

describe('on request', () => {
  test('claims are spans; markup that reaches over their end cuts them', () => {
    const article = annotate('Ozone fell [4]. **Methane rose. So did** dust [8].')
    const html = htmlOf(article, {claims: true, sourcesSection: false})
    expect(html).toMatch(/^<p><span data-claim="s1" data-sources="4">Ozone fell <span class="cite"/)
    expect(html).toContain(
      '<strong><span data-claim="s2">Methane rose.</span> <span data-claim="s3" data-sources="8">So did</span></strong>' +
        '<span data-claim="s3" data-sources="8"> dust '
    )
  })

  test('JSON-LD holds what is known, and no title closes its script', () => {
    const sources = [
      {id: '4', title: 'A </script> survey', url: 'https://example.org/a'},
      {id: '8', url: 'javascript:alert(1)'}
    ]
    const html = htmlOf(annotate('Ozone fell [4][8].', {sources}), {jsonLd: true})
    const script = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1]
    expect(JSON.parse(script ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      citation: [
        {'@type': 'CreativeWork', name: 'A </script> survey', url: 'https://example.org/a'}
      ]
    })
    expect(html).not.toContain('href="javascript')
  })

  test('a prefix goes before every id, and into the links', () => {
    const html = htmlOf(annotate('Ozone fell [4].'), {clobberPrefix: 'post-7-'})
    expect(html).toContain('id="post-7-cite-1"')
    expect(html).toContain('aria-labelledby="post-7-sources"')
    expectNoDeadLinks(html)
  })
})

test('the schema of a sanitiser lets the markup through, and no other id', () => {
  const markdown = 'Ozone fell [4][8] by [\n\nMethane rose [2, 4].'
  const article = annotate(markdown)
  decorate(article, {claims: true})
  const tree = unified().use(remarkRehype).runSync(article.tree) as import('hast').Root
  tree.children.push({type: 'element', tagName: 'p', properties: {id: 'body'}, children: []})
  const clean = unified().use(rehypeSanitize, sanitizeSchema).runSync(tree)
  const before = unified().use(rehypeStringify).stringify(tree)
  const after = unified().use(rehypeStringify).stringify(clean)
  expect(after).toBe(before.replace(' id="body"', ''))
})

test('options of the wrong type are misuse', () => {
  expect(() => decorate(annotate(''), {clobberPrefix: 4} as never)).toThrow(
    'Expected `clobberPrefix` to be a string, got number'
  )
  expect(() => decorate(annotate(''), {claims: 'yes'} as never)).toThrow(
    'Expected `claims` to be a boolean, got string'
  )
})
