import {describe, it} from 'vitest'
import {expectMarkers, expectNone, type Row} from './marked.js'

describe('footnotes', () => {
  it.each<Row>([
    ['not defined', 'Yields rose«[^7]».', 'footnote', '7'],
    ['defined', 'Yields rose«[^2]».\n\n[^2]: Survey', 'footnote', '2'],
    ['a turn and a number', 'Yields rose«[^1_1]»«[^1_2]».', 'footnote', '1_1', '1_2'],
    ['of a message', 'Yields rose«[^m0-3]».', 'footnote', 'm0-3'],
    ['a typed label', 'The ligand binds «[^chunk:12]».', 'footnote', 'chunk:12'],
    ['a word that is defined', 'Yields rose«[^atlas]».\n\n[^atlas]: Atlas', 'footnote', 'atlas'],
    ['carets on both sides', 'Yields rose«[^1^]».', 'caret', '1'],
    ['a pair', 'Yields rose«[^1^][1]».\n\n[1]: https://a.example', 'caret', '1'],
    ['a caret behind', 'Yields rose«[4^]».', 'caret', '4'],
    ['a list of carets', 'Yields rose«[^1, ^2]».', 'caret', '1', '2']
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['a class of a regular expression', 'The class [^0-9] rejects digits, [^a-z] letters.'],
    ['a word that nothing defines', 'See [^note] there.'],
    ['a definition', '[^2]: Survey']
  ])('not %s', (_, text) => expectNone(text))
})

describe('keywords', () => {
  it.each<Row>([
    ['citation', 'Rose «[citation:3]»«[citation:5]».', 'citation-keyword', '3', '5'],
    ['citation in double brackets', 'Rose «[[citation:3]]».', 'citation-keyword', '3'],
    ['reference counts from 0', 'Rose «[reference:0]».', 'citation-keyword', '0'],
    [
      'citation with a title',
      'Rose «[citation:Price report](https://p.example/r)».',
      'citation-title',
      'https://p.example/r'
    ],
    ['cite', 'Rose «[cite: 1, 2]».', 'gemini-cite', '1', '2'],
    ['cite with a start', '[cite_start]Prices rose.«[cite: 4]»', 'gemini-cite', '4'],
    [
      'internal spans',
      'So [span_0](start_span)prices rose«[span_0](end_span)» in May.',
      'gemini-span',
      'span_0'
    ],
    ['typed by a colon', 'Rose «[web:3]»«[page:12]».', 'typed-colon', 'web:3', 'page:12'],
    ['typed by a dash', 'Rose «[web-1]» and «[rag-2]».', 'typed-dash', 'web-1', 'rag-2'],
    ['a number of a plan', 'Rose «[CIT-2-04]».', 'typed-dash', 'CIT-2-04'],
    ['Zhipu', '价格上涨«[ref_1]»。', 'zhipu', '1'],
    ['Azure documents', 'Rose «[doc1]»«[doc12]».', 'azure-doc', 'doc1', 'doc12'],
    ['Azure files', 'Parking is free «[[handbook.docx]]».', 'azure-file', 'handbook.docx'],
    ['RAGFlow', 'Rose «[ID:12]»«##13$$».', 'ragflow', '12', '13'],
    ['RAGFlow, a list', 'Rose «(ID: 3, ID: 4)».', 'ragflow', '3', '4'],
    ['short ids', 'It binds «[e41ac2d]», «[b7de5523]».', 'short-id', 'e41ac2d', 'b7de5523'],
    [
      'paper-qa',
      'It binds («pqac-d79ef6fa»;«pqac-0f650d59»).',
      'paper-qa',
      'pqac-d79ef6fa',
      'pqac-0f650d59'
    ],
    ['pages', 'Parking is free «[p. 12]».', 'page-locator', 'p. 12'],
    ['the word Source', 'The kit is cheap «[Source 7]».', 'source-number', '7'],
    ['sources in parentheses', 'Cheap «(Sources: 3, 4)».', 'source-number', '3', '4'],
    [
      'the word in other languages',
      'Rose «[Quelle 1]», «(Fuentes: 2 y 3)», «【来源4】», «（来源：5）», «[출처 6]», «[出典7]», «[источники 8, 9]».',
      'source-number',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9']
    ],
    [
      'the word for a part',
      'Rose «[Doc 1]», «[DOC 2]», «[Chunk 3]», «[Context 4]».',
      'source-number',
      '1',
      '2',
      '3',
      '4'
    ],
    [
      'the word and a page',
      'Rose «[Quelle 2, Seite 4]», «(Source 3; p. 12–14)».',
      'source-number',
      '2',
      '3'
    ],
    [
      'the word in a link',
      'Rose «[Source 2](https://a.example/2)», («[출처 4](https://a.example/4)»).',
      'source-number',
      '2',
      '4'
    ],
    ['a template', 'Rose «{{source:3}}».', 'template', '3'],
    ['Elastic', 'Rose «{reference(ab12)}».', 'template', 'ab12']
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['words that look like ids', 'See [example], [section] and [C6H12O6].'],
    ['a year behind a word', 'See [sec2024] there.'],
    ['page 0', 'See [p. 0] there.'],
    ['a sentence', '[Explain how this feature supports the goals outlined in product.md]'],
    ['a unit', 'Top speed is 200 [km/h], see [pdf].'],
    ['an e-mail address', 'Write to [ann@b.example] today.'],
    ['words with a colon', 'See [note: 4 apples] and [todo: 4].'],
    ['a dated source', 'Rose (Source: 2019) and (Fuente 2024).'],
    ['a part in parentheses', 'Read (chunk 3) and (Passage 4), then (evidence 5).'],
    ['a code with a letter', 'Set [code-red] and [web-safe].']
  ])('not %s', (_, text) => expectNone(text))
})

describe('works by name', () => {
  it.each<Row>([
    ['in parentheses', 'It holds «(Okoro et al., 2021)».', 'author-year', 'Okoro et al., 2021'],
    [
      'several',
      'It holds «[Kim and Lee, 2019; Ruiz, 2020a]».',
      'author-year',
      'Kim and Lee, 2019',
      'Ruiz, 2020a'
    ],
    ['Pandoc', 'It is cheap «[@kim2020; see @lee2019]».', 'pandoc', 'kim2020', 'lee2019'],
    ['Pandoc, in the sentence', 'As «@kim2020» argues, it is cheap.', 'pandoc', 'kim2020'],
    ['LaTeX', 'It is cheap «\\citep{kim2020,lee2019}».', 'latex', 'kim2020', 'lee2019']
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['a month', 'It opened (May 2021) and closed (June, 2022).'],
    ['a product and its year', 'It runs on (Python 2020).'],
    ['a handle', 'Thanks [@ann](https://s.example/ann) and @bob.']
  ])('not %s', (_, text) => expectNone(text))

  it('are prose where the article writes numbers', () =>
    expectMarkers([
      '',
      'Shown (Kim, 2019) «[1]». Again «[2]» and again «[3]».',
      'bracket',
      '1',
      '2',
      '3'
    ]))
})
