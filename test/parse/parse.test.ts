import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/index.js'
import {readFrontMatter} from '../../src/scan/lines/index.js'
import {sample} from '../sample.js'

const remark = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()
const withFrontMatter = remark().use(remarkFrontmatter, ['yaml', 'toml']).freeze()
// Where nothing closes front matter, remark-frontmatter hides the lists and quotes behind it.
const reference = (text: string) =>
  (readFrontMatter(text).length > 0 ? withFrontMatter : remark).parse(text)
const json = (value: unknown) => JSON.parse(JSON.stringify(value))
const seed = Number(process.env.CITEWELD_SEED ?? 20261125)

/** What begins, ends or hides a construct, alone and in its shortest forms. */
const pieces = [
  ...['a@b.co', 'a&#64;b.co', 'a\\@b.co', 'a&commat;b.co', 'www.a.co', 'w&#119;w.a.co', 'WWW.a.co'],
  ...[
    'http://a.co',
    'HTTPS://a.co',
    'http\\://a.co',
    'h&#116;tp://a.co',
    'xmpp:a@b.co',
    'mailto:a@b.co'
  ],
  ...['[^1]', '[^1]: note', '~~', '~', '~~a~~', '- [ ] ', '- [x] ', '* [\t]', '[X]', '[\n]'],
  ...[
    'a | b',
    '|a|',
    '-|-',
    '|-|',
    ':-',
    '-:',
    ':-:',
    '-',
    'a',
    ' ',
    '---',
    '+++',
    '---\na: b\n---'
  ],
  ...['\n', '\n\n', '> ', '\t', '`', '*', '<http://a.co>', '[a](http://b.co)', '![', '&amp;']
]

test.each(pieces)('%j gives the tree of remark', piece => {
  for (const text of [
    piece,
    `${piece}\n`,
    `a ${piece} b`,
    `a\n${piece}`,
    `${piece}\n\na\n${piece}`
  ]) {
    expect(json(parseMarkdown(text))).toEqual(json(reference(text)))
  }
})

const articles = new URL('../../fixtures/articles/', import.meta.url)

test.each(readdirSync(articles))('article %s gives the tree of remark', name => {
  const text = readFileSync(new URL(`${name}/input.md`, articles), 'utf8')
  for (const long of [text, `${text}\n\n`.repeat(Math.ceil(20_000 / text.length))]) {
    expect(json(parseMarkdown(long))).toEqual(json(reference(long)))
  }
})

/** What looks like plain words, and what makes them something else. */
const lines = [
  '',
  ...[
    '[a\nb]: u',
    `[${'a'.repeat(300)}]: u`,
    'a\n    >',
    '<v>\n>',
    '**a* b',
    '*a** b',
    '2 * 3* 4',
    '2 *3 * 4',
    'a**“b”** c',
    '“a**”b**'
  ],
  ...['[`a`](u)', '[a_b_](u)'],
  ...[
    'Words.',
    'Words [1].',
    '[a] b',
    '[a]: u',
    '[^1]: n',
    '# Head',
    '# Head #',
    '#',
    '# ',
    '####### a'
  ],
  ...[
    '- item',
    '- [x] done',
    '- [^1]: n',
    '* item',
    '+ item',
    '1. item',
    '2. item',
    '1) item',
    '-',
    '1.'
  ],
  ...[
    '- # a',
    '- 2. a',
    '- - a',
    '- -',
    '- |',
    '- <b',
    '  more',
    '    > code',
    '>',
    '> quote',
    '| a |'
  ],
  ...[
    '---',
    '***',
    '===',
    '- ---',
    '<div>',
    '```',
    '~~~',
    'words  ',
    'words \\',
    '\uFEFFwords',
    '\u3000a'
  ],
  ...[
    '**a** b',
    '**a:**b',
    '**“a”** b',
    'a**b**',
    '***a***',
    '**a****b**',
    '*a **b***',
    '2 * 3 * 4'
  ],
  ...[
    '[a](u)',
    '[^1](u)',
    '![a](u)',
    '[[1]](u)',
    '[a](u "t")',
    '[a](<u>)',
    '[a*](u)*',
    '**[a](u)**'
  ],
  ...['a_b_c', 'R&D', 'a & b', 'a &amp; b', 'a@b.co', 'see www.a.co', '10 % – 20 %', 'a\tb', 'a\0b']
]

test.each(lines)('%j gives the tree of remark where no container is open', line => {
  for (const text of [
    ...[line, `${line}\n`, `${line} `, `a\n${line}`, `${line}\na`, `# a\n${line}\n\nb`],
    ...[`- a\n${line}`, `- a\n\n${line}\n`, `a\n\n${line}\n\n${line}`, `> a\n\n${line}\r\n\r\nb`]
  ]) {
    if (text.startsWith('\uFEFF')) continue
    expect(json(parseMarkdown(text))).toEqual(json(reference(text)))
  }
})

test(`generated lines give the tree of remark (seed ${seed})`, () => {
  const line = fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n\n', '\r\n', ' '))
  fc.assert(
    fc.property(fc.array(line, {maxLength: 8}), pairs => {
      const text = `a\n\n${pairs.flat().join('')}`
      expect(json(parseMarkdown(text))).toEqual(json(reference(text)))
    }),
    {seed, numRuns: sample(3000)}
  )
})

test(`generated texts give the tree of remark (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 12}), words => {
      const text = words.join('')
      expect(json(parseMarkdown(text))).toEqual(json(reference(text)))
    }),
    {seed, numRuns: sample(3000)}
  )
})
