import {describe, expect, it} from 'vitest'
import {annotate, type Notation} from '../../src/index.js'
import {readMarks} from '../marks.js'
import {expectMarkers, expectNone, type Row} from './marked.js'

describe('links are citations where the article has no others', () => {
  const running = [
    'According to «[the WHO](https://w.example/r)», rates fell.',
    'Prices rose («[t.example](https://t.example/r?utm_source=chatgpt.com)», «[U](https://u.example/s)»).',
    'They fell again. «[Atlas](https://a.example/t#:~:text=fell)»'
  ].join('\n\n')

  it('reads them', () => {
    const {text, enclosed} = readMarks(running)
    const article = annotate(text)
    expect(article.citations.map(({raw}) => raw)).toEqual(enclosed)
    expect(article.citations.map(({sourceIds}) => sourceIds[0])).toEqual([
      'https://w.example/r',
      'https://t.example/r',
      'https://u.example/s',
      'https://a.example/t'
    ])
    expect(article.claims.map(({text}) => text)).toEqual([
      'According to the WHO, rates fell.',
      'Prices rose.',
      'They fell again.'
    ])
  })

  it.each<Row>([
    [
      'not in an article of numbers',
      'See [a](https://a.example), [b](https://b.example), [c](https://c.example). It fell «[1]»«[2]»«[3]».',
      'bracket',
      '1',
      '2',
      '3'
    ],
    [
      'a host in parentheses even there',
      'It fell («[GitHub](https://github.com/a)»).',
      'paren-link',
      'https://github.com/a'
    ],
    [
      'a name with a count, even there',
      'It fell. «[arXiv+1](https://arxiv.example/abs/1)» It rose «[GitHub+2GitHub+2](https://g.example/a)».',
      'pill-link',
      'https://arxiv.example/abs/1',
      'https://g.example/a'
    ],
    [
      'links behind the word Source, even there',
      'It fell (Source: «[A report](https://a.example/1)»; «[B](https://b.example/2)») and so (来源：«[册](https://c.example)»).',
      'paren-link',
      'https://a.example/1',
      'https://b.example/2',
      'https://c.example'
    ],
    [
      'bare addresses',
      'It fell «https://a.example/1»; «https://a.example/2»\n\nIt rose («https://a.example/3»).',
      'address',
      'https://a.example/1',
      'https://a.example/2',
      'https://a.example/3'
    ],
    [
      'a label and the number of a definition',
      'It fell («[arXiv][9]»).\n\n[9]: https://arxiv.org/abs/1',
      'reference-link',
      '9'
    ]
  ])('%s', (...row) => expectMarkers(row))

  it('the word Source before a link is no prose', () =>
    expect(
      annotate('Lakes fell (Source: [A report](https://a.example/1)).').claims.map(({text}) => text)
    ).toEqual(['Lakes fell.']))

  it('gives a link right before a number the id of that number', () => {
    const text = ['A', 'B', 'C'].map((t, n) => `It fell [${t}](https://x.example/${t})[${n + 1}].`)
    const {citations, sources} = annotate(text.join('\n\n'))
    expect(citations.map(({style, sourceIds}) => [style, sourceIds[0]])).toEqual([
      ['link', '1'],
      ['bracket', '1'],
      ['link', '2'],
      ['bracket', '2'],
      ['link', '3'],
      ['bracket', '3']
    ])
    expect(sources.map(({id, url, title}) => [id, url, title])[0]).toEqual([
      '1',
      'https://x.example/A',
      'A'
    ])
  })

  it.each([
    ['one link', 'Thanks [@ann](https://s.example/ann) and @bob.'],
    ['a page in parentheses', 'The shop ([opening hours](https://shop.example/h)) is small.'],
    [
      'words with a plus',
      'The [N+1](https://a.example/n) problem in [C++11](https://a.example/c).'
    ],
    ['a link behind another word', 'It fell (note: [A report](https://a.example/1)).'],
    ['one address', 'See https://s.example/a now.']
  ])('not %s', (_, text) => expectNone(text))
})

describe('bare numbers behind words', () => {
  const list = Array.from(
    {length: 8},
    (_, n) => `${n + 1}. Work ${n + 1}, https://w.example/${n + 1}`
  )
  const prose =
    'Grain is graded for sale.«1» Yield is complex.«2» Micro-CT is slow «3», as is sorting.«4» ' +
    'Table 5. Scanners cost less.«6» There are 8 of them, and of 7, none failed.'

  it('are citations where a list covers them and the article does so throughout', () =>
    expectMarkers([
      '',
      `${prose}\n\n## Works cited\n\n${list.join('\n')}\n`,
      'trailing-number',
      '1',
      '2',
      '3',
      '4',
      '6'
    ]))

  it('end the lines that announce a list, unless a name does, and are figures in cells', () =>
    expectMarkers([
      '',
      `${prose}\n\n| Scanner | Depth |\n| --- | --- |\n| X-ray | slow and dear 5 |\n| Claude 3 | layer 4 |\n\n` +
        'It has two halves «8»:\n\n- a lens\n\nStep 1:\n\n**4. Lens** falls\n' +
        `\n## Works cited\n\n${list.join('\n')}\n`,
      'trailing-number',
      ...['1', '2', '3', '4', '6', '8']
    ]))

  const before =
    'Lakes have fallen since records began«1». Owners (and others)«2», they rely on gauges«3». **Depth Pro**«4»; ' +
    '"deep"«5», he said. It asks for:\n\n- still water«6»\n- few words«7»:\n\n| Lake | Note |\n| --- | --- |\n' +
    '| Upper | falls (as ever)«8» |\n\n'

  it.each([
    ['anything else', before],
    [
      'names and figures',
      `${before}It runs on Python3. It holds base64, by MoGe-3. Blender4. See step7. It is 31 m3. In COVID-1, x2.`
    ],
    ['what the other form reads', `${before}Yield is complex.2 Micro-CT is slow 3, as is sorting.4`]
  ])('stand before stops in newer exports, not %s', (_, text) =>
    expectMarkers([
      '',
      `${text}\n\n## Works cited\n\n${list.map(entry => `> ${entry}`).join('\n')}\n`,
      'trailing-number',
      ...['1', '2', '3', '4', '5', '6', '7', '8']
    ])
  )

  it('are read in scripts without spaces', () => {
    const text =
      '湖の水位は下がっています«1»。観測は続けられ、記録が増えました«3»。これは「名付け」«2»、と呼ばれる。' +
      '流入量で変わります«6»。指標1、水位（E）を測る«4»。モデル2、モデル3。各指標3問です。第2、歴史。3月15、である。'
    expectMarkers([
      '',
      `${text}\n\n#### **引用文献**\n\n${list.join('\n')}\n`,
      'trailing-number',
      ...['1', '3', '2', '6', '4']
    ])
    expectMarkers([
      '',
      `${text.replace(/«\d»/g, ' $&')}必要がある «5»。\n\n#### **引用文献**\n\n${list.join('\n')}\n`,
      'trailing-number',
      ...['1', '3', '2', '6', '4', '5']
    ])
  })

  it('are figures without a list', () => expectNone(readMarks(prose).text))

  it('are figures beside markers', () =>
    expectMarkers([
      '',
      `${readMarks(prose).text} It fell «[1]». It rose «[2]». It fell «[3]».\n\n## Works cited\n\n${list.join('\n')}\n`,
      'bracket',
      '1',
      '2',
      '3'
    ]))
})

describe('options', () => {
  const wiki: Notation = {
    name: 'wiki',
    starts: ['{{cite|'],
    read(text, at) {
      const end = text.indexOf('}}', at)
      if (end < 0 || end - at > 64) return
      return {span: {start: at, end: end + 2}, ids: [text.slice(at + 7, end)]}
    }
  }

  it('reads the notations that are named', () =>
    expectMarkers(['', 'It fell «[4]»[^8].', 'bracket', '4'], {styles: ['bracket']}))

  it('reads notations of the user', () =>
    expectMarkers(['', 'It fell «{{cite|lee}}».', 'wiki', 'lee'], {notations: [wiki]}))

  it.each([
    [{styles: ['brackets']}, 'Unknown notation `brackets` in `styles[0]`; did you mean `bracket`?'],
    [{styles: 'bracket'}, 'Expected `styles` to be an array, got "bracket"'],
    [{notations: [{...wiki, starts: ['']}]}, 'starts[0]` to be a word, got ""'],
    [{notations: [{...wiki, read: 4}]}, 'Expected `notations[0].read` to be a function, got 4']
  ])('refuses %j', (options, message) => {
    expect(() => annotate('', options as object)).toThrow(message)
  })

  it('refuses a marker that begins elsewhere', () => {
    const lost: Notation = {...wiki, read: () => ({span: {start: 0, end: 1}, ids: ['1']})}
    expect(() => annotate('It fell {{cite|lee}}.', {notations: [lost]})).toThrow(
      'Expected notation `wiki` to read a marker that begins at 8, got 0–1'
    )
  })
})
