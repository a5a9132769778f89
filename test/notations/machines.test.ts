import {toString as plain} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {annotate} from '../../src/index.js'
import {readMarks} from '../marks.js'
import {expectMarkers, expectNone, type Row} from './marked.js'

const grok = (type: string, name: string) =>
  `<grok:render card_id="a1" type="${type}"><argument name="${name}">0</argument></grok:render>`

describe('OpenAI', () => {
  it.each<Row>([
    [
      'private-use characters',
      'Rose «\uE200cite\uE202turn0search3\uE202turn4view1\uE201».',
      'openai',
      'turn0search3',
      'turn4view1'
    ],
    ['a bare reference', 'Rose «\uE202turn0search1».', 'openai', 'turn0search1'],
    [
      'characters lost in a copy',
      'Yields rose«citeturn4search5turn0search0».',
      'openai-stripped',
      'turn4search5',
      'turn0search0'
    ],
    ['escapes', 'Rose «\\ue202turn0search0».', 'openai-escaped', 'turn0search0'],
    ['a content reference', 'Rose «:contentReference[oaicite:3]{index=3}».', 'oaicite', '3'],
    ['an export', 'Rose «[oai_citation:0‡Atlas](https://a.example/y)».', 'openai-export', '0'],
    ['Assistants', 'Rose«【10:13†source】».', 'assistants', '10:13'],
    ['Harmony', 'Rose«【85†L261-L269】»«【6†L9-L11】».', 'harmony', '85', '6'],
    ['Harmony in square brackets', 'Rose «[3†source]» and «[4†L2-L3]».', 'harmony', '3', '4'],
    ['a label', 'Rose«【Atlas】(https://a.example/y)».', 'harmony', 'https://a.example/y'],
    ['Codex', 'Cleared«【F:src/app.ts†L3-L9】»«【a1b2c3†L1】».', 'codex', 'src/app.ts', 'a1b2c3']
  ])('%s', (...row) => expectMarkers(row))

  it('keeps lines and pages as locators', () => {
    const {citations} = annotate('Rose【85†L261-L269】. Free [plan.pdf#page=4].')
    expect(citations.map(({locator}) => locator)).toEqual(['L261-L269', 'p. 4'])
  })
})

describe('tags', () => {
  it.each<Row>([
    ['Claude', 'Yields «<cite index="8-1">rose by a third</cite>».', 'claim-tag', '8-1'],
    ['Qwen', '产量«<qwen:cite id="id_12">上升三分之一</qwen:cite>»。', 'claim-tag', '12'],
    [
      'LongCite',
      '<statement>Yields rose.«<cite>[6-8][10-12]</cite>»</statement>',
      'longcite',
      '6-8',
      '10-12'
    ],
    ['Grok', `Rose«${grok('render_inline_citation', 'citation_id')}».`, 'grok-render', '0'],
    ['Cohere', 'Yields <co: 0,1>rose by a third«</co: 0,1>» in May.', 'cohere', '0', '1'],
    ['Cohere’s toolkit', 'So «:cite[it rose]{start="7" end="14"}» now.', 'cohere-toolkit', '7-14'],
    ['Granite', 'Rose«<|start_of_cite|>{"document_id": "3"}<|end_of_cite|>».', 'granite', '3'],
    ['ogx', 'Rose «<|file-Ab12_3|>».', 'ogx', 'file-Ab12_3']
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['a title', 'The novel <cite>Dune</cite> is long.'],
    ['an image of Grok', grok('render_searched_image', 'image_id')]
  ])('not %s', (_, text) => expectNone(text))
})

describe('the words a notation marks', () => {
  it.each([
    ['Claude', 'Yields <cite index="8-1">«rose by a third»</cite> in May.'],
    ['Cohere', 'Yields <co: 0>«rose by a third»</co: 0> in May.'],
    ['toolkit', 'Yields :cite[«rose by a third»]{start="7" end="22"} in May.'],
    ['Gemini', 'It is so. In May [cite_start]«yields rose»[cite: 4] again.'],
    ['LongCite', 'Hence <statement>«they rose»<cite>[6-8]</cite></statement> again.'],
    ['ChatGPT', 'Hence \uE203«yields rose»\uE204\uE202turn0search1 again.']
  ])('%s', (_, marked) => {
    const {text, enclosed} = readMarks(marked)
    const {links, original} = annotate(text)
    const spans = new Set(links.map(({span}) => original.slice(span.start, span.end)))
    expect([...spans]).toEqual(enclosed)
  })

  it('stay in the tree and in the claim, the tags do not', () => {
    const {tree, claims} = annotate('Yields <cite index="8-1">rose by a third</cite> in May.')
    expect(plain(tree)).toBe('Yields rose by a third[8-1] in May.')
    expect(claims.map(({text}) => text)).toEqual(['Yields rose by a third in May.'])
  })
})
