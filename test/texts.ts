import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'

/** Texts for generated tests: soup of characters, articles made from a grammar, articles damaged. */

// Every notation once, and what looks like one.
const markers = [
  ...[
    '[4]',
    '[4, 8]',
    '[4–8]',
    '[4][8]',
    '[31-13]',
    '[1-999999999]',
    '【4】',
    '［４］',
    '[4】',
    '[[4]]'
  ],
  ...[
    '[[4]](https://a.example/b)',
    '[4](https://a.example/c)',
    '[4](#cite-4)',
    '[4](@ref)',
    '[^4]'
  ],
  ...['[^1_2]', '[^1^][1]', '[4^]', '[citation:4]', '[cite: 4, 8]', '[cite_start]', '[source:3]'],
  ...[
    '[doc4]',
    '[ref_4]',
    '(ID: 4)',
    '##4$$',
    '[p. 4]',
    '[Source 4]',
    '{{source:4}}',
    '(Lee, 2020)'
  ],
  ...['[@lee2020]', '\\cite{lee}', '\uE200cite\uE202turn0search1\uE201', 'citeturn0search1'],
  ...[
    ':contentReference[oaicite:4]{index=4}',
    '【4:8†source】',
    '【F:a/b.ts†L1-L2】',
    '<sup>4</sup>'
  ],
  ...[
    '<cite index="1-2">words</cite>',
    '<co: 0>words</co: 0>',
    '[oai_citation:4‡A](https://a.example)'
  ],
  ...['([a.example](https://a.example/d))', '[4', '4]', '[', '[ ', '[4,', '\\[4\\]', '&#91;4&#93;'],
  ...['[sic]', '[0, 1]', '[2024]', 'a[0]', '[x]', '`[4]`', '$x[4]$', '[0-9]', 'word.14', '<cite>']
]

const words = fc.constantFrom(
  ...[
    'Ozone fell',
    'Methane rose by 3.5 %',
    'the U.S. Army',
    'R&amp;D',
    '**bold words**',
    '利率下降'
  ],
  ...[
    '“a quotation”',
    'naïve 😀',
    'https://a.example/x_(y)',
    'it was $5 billion',
    'ارتفع',
    '~5 %',
    '*a_'
  ]
)
const marker = fc.constantFrom(...markers)
const stop = fc.constantFrom('.', '. ', '。', '?', '', ':', '; ', '...', '!" ')

const sentence = fc
  .array(fc.oneof({weight: 2, arbitrary: words}, marker), {minLength: 1, maxLength: 5})
  .chain(parts => stop.map(end => parts.join(' ') + end))
const paragraph = fc
  .array(sentence, {minLength: 1, maxLength: 4})
  .chain(parts => fc.constantFrom(' ', '\n', '').map(glue => parts.join(glue)))
const row = fc
  .array(sentence, {minLength: 1, maxLength: 3})
  .map(cells => `| ${cells.join(' | ')} |`)
const table = fc.array(row, {minLength: 1, maxLength: 4}).chain(rows =>
  fc.constantFrom('|---|---|', '|---|', '|:-|-:|---|', '| : |').map(delimiter => {
    const [header, ...body] = rows
    return [header, delimiter, ...body].join('\n')
  })
)
const entry = fc
  .tuple(fc.constantFrom('[4] ', '4. ', '[^4]: ', '[8]: ', '- [1] [4] ', '**[4]** ', '[0] '), words)
  .map(([head, title]) => `${head}${title} https://a.example/${head.length}`)
const list = fc
  .tuple(
    fc.constantFrom('## Sources\n\n', 'References:\n', '', '### 参考文献\n'),
    fc.array(entry, {maxLength: 5})
  )
  .map(([heading, entries]) => heading + entries.join('\n'))
const block = fc.oneof(
  {weight: 4, arbitrary: paragraph},
  table,
  list,
  paragraph.map(text => `> ${text.replaceAll('\n', '\n> ')}`),
  paragraph.map(text => `- ${text}`),
  paragraph.map(text => `# ${text}`),
  paragraph.map(text => `\`\`\`\n${text}\n\`\`\``),
  fc.constantFrom(
    '---',
    '<div>',
    '</div>',
    '<!-- a',
    '-->',
    '```',
    '$$',
    'Comments\n0 comments',
    '\uFEFF'
  )
)

/** An article as a grammar makes it. */
export const grownArticle = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r')), {maxLength: 8})
  .map(blocks => blocks.flat().join(''))

const pieces = fc.constantFrom(
  ...[
    '[',
    ']',
    '(',
    ')',
    '^',
    '\\',
    '`',
    '|',
    '【',
    '】',
    '4',
    '8',
    '10',
    ', ',
    '–',
    ' ',
    '\n',
    '\r\n'
  ],
  ...[
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```\n',
    '|---|\n',
    '[8]: https://a.example\n',
    '# ',
    '**',
    '*'
  ],
  ...[
    'word',
    'Rates fell',
    '.',
    '. ',
    '$',
    '<',
    '>',
    '<!--',
    '-->',
    '&amp;',
    '😀',
    '\uFEFF',
    '\u0000'
  ],
  ...[
    'www.a.org',
    'a@b.org',
    ':\n',
    '[^4]',
    '---\n',
    '\t',
    '\u00A0',
    '\u2028',
    '\uD800',
    '\uE200',
    '\r'
  ]
)

/** What Markdown and citations are made of, in any order. */
export const soup = fc.array(fc.oneof(pieces, marker), {maxLength: 40}).map(list => list.join(''))

const folder = new URL('../fixtures/articles/', import.meta.url)
const articles = readdirSync(folder).map(name =>
  readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
)

/** One way to break an article; `at` and `size` say where and how much. */
type Damage = (text: string, at: number, size: number) => string

const damages: readonly Damage[] = [
  // Split the next marker, cut something out, drop a blank line.
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\[(?=\d)/, '[\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/(?<=\d)\]/, '\r\n]'),
  (text, at, size) => text.slice(0, at) + text.slice(at + size),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n\n/, '\n'),
  // Swap brackets and encodings.
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\[(\d+)\]/, '【$1】'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\[(\d+)\]/, '\\[$1\\]'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\[(\d+)\]/, '&#91;$1&#93;'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\]/, ''),
  text => text.replaceAll('\n', '\r\n'),
  // Say something twice, in another place.
  (text, at, size) => text.slice(0, at) + text.slice(0, size * 8) + text.slice(at)
]

const damage = fc.tuple(
  fc.constantFrom(...damages),
  fc.double({min: 0, max: 1, noNaN: true}),
  fc.nat(9)
)

/** A fixture, or an article from the grammar, broken in a few places. */
export const damagedArticle = fc
  .tuple(fc.oneof(fc.constantFrom(...articles), grownArticle), fc.array(damage, {maxLength: 6}))
  .chain(([article, list]) =>
    fc
      .array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.oneof(pieces, marker)), {
        maxLength: 3
      })
      .map(puts => {
        let text = list.reduce(
          (text, [damage, at, size]) => damage(text, Math.floor(at * text.length), size),
          article
        )
        for (const [at, put] of puts) {
          const place = Math.floor(at * text.length)
          text = text.slice(0, place) + put + text.slice(place)
        }
        return text
      })
  )
