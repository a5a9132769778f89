import {describe, expect, it, test} from 'vitest'
import {annotate, type BuiltInStyle, type Notation, styles} from '../../src/index.js'

/** How a notation writes source `n`, and what a cell holds that is cut inside such a marker. */
interface Sample {
  readonly write: (n: number) => string
  /** What is left when a marker is cut off; none where it cannot be told from words. */
  readonly cuts: readonly string[]
  /** Its markers cite by the numbers of a list. */
  readonly numbers?: true
}

const samples: Readonly<Record<BuiltInStyle | 'shelf', Sample>> = {
  bracket: {write: n => `[${n}]`, cuts: ['[', '[4–'], numbers: true},
  'bracket-range': {write: n => `[${n}]–[${n + 1}]`, cuts: [], numbers: true},
  lenticular: {write: n => `【${n}】`, cuts: ['【', '［', '〔'], numbers: true},
  'double-bracket': {write: n => `[[${n}]]`, cuts: ['[['], numbers: true},
  'double-bracket-link': {write: n => `[[${n}]](https://p.example/${n})`, cuts: ['[[']},
  'bracketed-links': {write: n => `[[${n}](https://p.example/${n})]`, cuts: ['[[']},
  'number-link': {write: n => `[${n}](https://p.example/${n})`, cuts: ['[']},
  'anchor-link': {write: n => `[${n}](#ref-${n})`, cuts: ['['], numbers: true},
  'empty-link': {write: n => `[](https://p.example/${n})`, cuts: ['[](']},
  hunyuan: {write: n => `[${n}](@ref)`, cuts: ['['], numbers: true},
  sup: {write: n => `<sup>[${n}]</sup>`, cuts: ['<sup>['], numbers: true},
  caret: {write: n => `[^${n}^]`, cuts: ['[^'], numbers: true},
  footnote: {write: n => `[^${n}]`, cuts: ['[^']},
  'citation-title': {write: n => `[citation:Page](https://p.example/${n})`, cuts: ['[citation:']},
  'citation-keyword': {
    write: n => `[citation:${n}]`,
    cuts: ['[citation:', '[[citation:', '[reference:'],
    numbers: true
  },
  'gemini-cite': {write: n => `[cite: ${n}]`, cuts: ['[cite: ', '[cite: 1, '], numbers: true},
  'gemini-span': {write: n => `[span_${n}](end_span)`, cuts: ['[span_', '[span_3']},
  'typed-colon': {write: n => `[web:${n}]`, cuts: ['[web:', '[file:', '[source:3']},
  'typed-dash': {write: n => `[web-${n}]`, cuts: ['[web-', '[CIT-2-']},
  zhipu: {write: n => `[ref_${n}]`, cuts: ['[ref_'], numbers: true},
  'azure-doc': {write: n => `[doc${n}]`, cuts: ['[doc']},
  'azure-file': {write: n => `[plan${n}.pdf]`, cuts: ['[']},
  ragflow: {write: n => `[ID:${n}]`, cuts: ['[ID:', '(ID: 3, ', '##12'], numbers: true},
  'short-id': {write: n => `[e41ac2d${n}]`, cuts: ['[']},
  'paper-qa': {write: n => `(pqac-d79ef6f${n})`, cuts: ['pqac-']},
  'page-locator': {write: n => `[p. ${n}]`, cuts: ['[p.', '[p. 3–']},
  'source-number': {
    write: n => `[Source ${n}]`,
    cuts: ['[Source ', '(Source ', '(Sources: 3,', '【来源'],
    numbers: true
  },
  template: {write: n => `{{source:${n}}}`, cuts: ['{{source:', '{reference('], numbers: true},
  'author-year': {write: n => `(Okoro et al., 200${n})`, cuts: []},
  pandoc: {write: n => `[@roe200${n}]`, cuts: ['[@', '[-@ro']},
  latex: {write: n => `\\cite{roe200${n}}`, cuts: ['\\cite{', '\\citep{ro']},
  openai: {
    write: n => `\uE200cite\uE202turn0search${n}\uE201`,
    cuts: ['\uE200cite', '\uE202turn0']
  },
  'openai-stripped': {write: n => `citeturn0search${n}`, cuts: ['citeturn']},
  'openai-escaped': {write: n => `\\ue200cite\\ue202turn0search${n}\\ue201`, cuts: []},
  oaicite: {
    write: n => `:contentReference[oaicite:${n}]{index=${n}}`,
    cuts: [':contentReference[oaicite:', '[oaicite:'],
    numbers: true
  },
  'openai-export': {
    write: n => `[oai_citation:${n}‡Atlas](https://p.example/${n})`,
    cuts: ['[oai_citation:']
  },
  assistants: {write: n => `【10:${n}†source】`, cuts: ['【10:', '【10:3†sour']},
  codex: {write: n => `【F:src/app.ts†L${n}】`, cuts: ['【F:src/a']},
  harmony: {write: n => `【${n}†L2-L6】`, cuts: ['【85†L2'], numbers: true},
  'claim-tag': {write: n => `<cite index="${n}-1">so</cite>`, cuts: []},
  longcite: {write: n => `<cite>[${n}-${n + 2}]</cite>`, cuts: []},
  'grok-render': {
    write: n =>
      `<grok:render card_id="a${n}" type="render_inline_citation"><argument name="citation_id">${n}</argument></grok:render>`,
    cuts: [],
    numbers: true
  },
  cohere: {write: n => `<co: ${n}>so</co: ${n}>`, cuts: [], numbers: true},
  'cohere-toolkit': {write: n => `:cite[so]{start="${n}" end="9"}`, cuts: [':cite[']},
  granite: {
    write: n => `<|start_of_cite|>{"document_id": "${n}"}<|end_of_cite|>`,
    cuts: ['<|start_of_cite|>'],
    numbers: true
  },
  ogx: {write: n => `<|file-Ab12_${n}|>`, cuts: ['<|file-']},
  // A list tells these from words; it is in the articles that need it.
  'listed-id': {write: n => `[S${n}]`, cuts: ['[']},
  'reference-link': {write: n => `([Atlas][${n}])`, cuts: ['[']},
  'raised-number': {write: n => '⁰¹²³⁴'[n]!, cuts: [], numbers: true},
  'trailing-number': {write: n => `.${n}`, cuts: []},
  // Links themselves.
  'paren-link': {write: n => `([p.example](https://p.example/${n}))`, cuts: []},
  'pill-link': {write: n => `[Atlas+${n}](https://p.example/${n})`, cuts: []},
  link: {write: n => `[Atlas](https://p.example/${n})`, cuts: []},
  address: {write: n => `https://p.example/${n}`, cuts: []},
  shelf: {write: n => `<<shelf ${n}>>`, cuts: ['<<shelf '], numbers: true}
}

/** A notation of the caller's own. */
const shelf: Notation = {
  name: 'shelf',
  starts: ['<<shelf '],
  read(text, at) {
    const [raw, id] = /^<<shelf (\d{1,3})>>/.exec(text.slice(at, at + 24)) ?? []
    return raw && id ? {span: {start: at, end: at + raw.length}, ids: [id]} : undefined
  }
}
const options = {notations: [shelf]}

const rows = Object.entries(samples)
const linkStyles = ['paren-link', 'pill-link', 'link', 'address']

test('every notation has a sample', () => {
  expect(Object.keys(samples).sort()).toEqual([...styles, 'shelf'].sort())
})

describe('links beside its markers lead elsewhere', () => {
  /** What shows that the markers are some. */
  const explained: Readonly<Record<string, string>> = {
    'listed-id':
      '\n\n## Sources\n\n[S1] Nets – https://n.example\n[S2] Reeds – https://r.example\n[S3] Boats – https://b.example\n',
    'reference-link': '\n\n[1]: https://n.example\n[2]: https://r.example\n[3]: https://b.example\n'
  }

  /** Their markers need the profile themselves, so nothing follows from them. */
  const inferred = [
    ...linkStyles,
    'author-year',
    'raised-number',
    'trailing-number',
    'reference-link',
    'listed-id'
  ]

  it.each(rows.filter(([style]) => !inferred.includes(style)))('%s', (style, {write}) => {
    const text =
      `Nets came in empty ${write(1)}. The [harbor](https://h.example/a) froze over ${write(2)}.\n\n` +
      `A [ferry](https://f.example/b) was sold. Reeds grew tall, says the [warden](https://w.example/c) ${write(3)}.`
    const {citations} = annotate(text + (explained[style] ?? ''), options)
    const found = citations.map(citation => citation.style)
    expect(found.filter(name => linkStyles.includes(name))).toEqual([])
    expect(found).toHaveLength(3)
  })

  it('but not beside what only looks like one', () => {
    const text =
      'Perch vanished, says [the warden](https://w.example/a). Call `rows[4]` in [the log](https://l.example/b). Pike came back, says [the club](https://k.example/c).'
    const {citations} = annotate(text, options)
    expect(citations.map(({style}) => style)).toEqual(['link', 'link', 'link'])
  })
})

describe('a cell that is cut inside a marker', () => {
  const cut = rows.flatMap(([style, {write, cuts}]) =>
    cuts.map(opening => [style, opening, write(2)] as const)
  )

  it.each(cut)('%s: %j', (_, opening, marker) => {
    // A pipe ends a cell: such markers are cut in paragraphs.
    const text = opening.includes('|')
      ? `The coast line is open since May ${opening}\n\nThe hill line is shut ${marker}.`
      : `| Line | State |\n| --- | --- |\n| Coast | open since May ${opening} |\n| Hill | shut ${marker} |\n`
    const {citations, messages} = annotate(text, options)
    const lost = citations.filter(({status}) => status === 'truncated')
    expect(lost.map(({raw}) => raw)).toEqual([opening.trimEnd()])
    expect(messages.map(({ruleId}) => ruleId)).toContain('truncated-citation')
  })

  it.each([
    ['words of a notation', 'a page on the web:'],
    ['a parenthesis', 'a parse error ('],
    ['a brace', 'an open brace {'],
    ['hashes', 'a heading ends in ##'],
    ['a word in parentheses', 'where it rises (source)'],
    ['an address', 'see https://'],
    ['a handle', 'ask her @'],
    ['a whole marker', 'open since May [4]']
  ])('is not one that ends in %s', (_, words) => {
    const text = `| Line | State |\n| --- | --- |\n| Coast | ${words} |\n`
    const {citations} = annotate(text, options)
    expect(citations.filter(({status}) => status === 'truncated')).toEqual([])
  })
})

describe('a list without a heading', () => {
  const list =
    '\n\n1. Trout count – https://trout.example/1\n2. Reed map – https://reed.example/2\n3. Harbor log – https://harbor.example/3\n'

  it.each(rows.filter(([, {numbers}]) => numbers))('that %s cites', (style, {write}) => {
    const text = `Trout came back${space(style)}${write(1)}. Reeds spread${space(style)}${write(2)}.`
    const {sources} = annotate(text + list, options)
    const listed = sources.filter(source => source.listed).map(({id, url}) => [id, url])
    expect(listed).toEqual([
      ['1', 'https://trout.example/1'],
      ['2', 'https://reed.example/2'],
      ['3', 'https://harbor.example/3']
    ])
  })

  it('that nothing cites is a list of links', () => {
    const {sources} = annotate(`Trout came back <<shelf 9>>.${list}`, options)
    expect(sources.filter(({listed}) => listed)).toEqual([])
  })
})

/** Superscript digits follow their word at once. */
const space = (style: string) => (style === 'raised-number' ? '' : ' ')

describe('a marker of the caller', () => {
  it('without its bracket is reported', () => {
    const dish: Notation = {
      name: 'dish',
      starts: ['[dish '],
      read(text, at) {
        const [raw, id] = /^\[dish (\d{1,3})\]/.exec(text.slice(at, at + 24)) ?? []
        return raw && id ? {span: {start: at, end: at + raw.length}, ids: [id]} : undefined
      }
    }
    const {messages} = annotate('Rates fell [dish 4]. Prices rose dish 5] again.', {
      notations: [dish]
    })
    expect(messages.map(({ruleId}) => ruleId)).toContain('lost-bracket')
  })

  it('without an id is a placeholder', () => {
    const {messages} = annotate('Rates fell {{cite|?}}. Prices rose [cite: ?] and [web:n].', {
      notations: [
        {
          name: 'wiki',
          starts: ['{{cite|'],
          read(text, at) {
            const end = text.indexOf('}}', at)
            const id = text.slice(at + 7, end)
            return /^\w{1,9}$/.test(id) ? {span: {start: at, end: end + 2}, ids: [id]} : undefined
          }
        }
      ]
    })
    expect(
      messages.filter(({ruleId}) => ruleId === 'placeholder').map(({reason}) => reason)
    ).toEqual([
      '`{{cite|?}}` names no source',
      '`[cite: ?]` names no source',
      '`[web:n]` names no source'
    ])
  })
})
