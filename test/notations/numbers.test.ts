import {describe, expect, it} from 'vitest'
import {annotateTree} from '../../src/annotate.js'
import {parseMarkdown} from '../../src/index.js'
import {expectMarkers, expectNone, type Row} from './marked.js'

const list = '\n\n## References\n\n1. One https://a.example/1\n2. Two https://a.example/2\n'

describe('numbers in brackets', () => {
  it.each<Row>([
    ['one number', 'Rates fell «[4]».', 'bracket', '4'],
    ['a list, unsorted', 'Rates fell «[31,30]».', 'bracket', '31', '30'],
    ['a list with a range', 'Rates fell «[3, 5–7]».', 'bracket', '3', '5', '6', '7'],
    ['a minus as dash', 'Rates fell «[2−4]».', 'bracket', '2', '3', '4'],
    ['a composite id that falls', 'Rates fell «[31-13]».', 'bracket', '31-13'],
    ['composite ids', 'Rates fell «[3-21,3-22]».', 'bracket', '3-21', '3-22'],
    ['a locator', 'Rates fell «[4, p. 12]».', 'bracket', '4'],
    ['a fragment', 'The kit is cheap «[1#specs,2]».', 'bracket', '1', '2'],
    ['in another script', 'ارتفع الإنتاج «[٤]» هذا العام.', 'bracket', '4'],
    ['in emphasis', 'Rates fell *«[4]»* and _«[5]»_.', 'bracket', '4', '5'],
    ['behind a link', 'See the [guide](https://g.example)«[4]» first.', 'bracket', '4'],
    ['between prices', 'It cost $5 then «[4]» and $7 now.', 'bracket', '4'],
    ['in Chinese', '该药尚未进入目录。«[1]»«[2]»价格约为百万元。', 'bracket', '1', '2'],
    [
      'glued to words, in an article that does so',
      'Rates fell in Africa«[4]». Fitch followed in April 2017«[5]». Yields rose in Asia«[6]».',
      'bracket',
      '4',
      '5',
      '6'
    ],
    ['glued to a word, and listed', `Rates fell in Africa«[1]».${list}`, 'bracket', '1'],
    [
      'glued to a word, where markers with a space reach as high',
      'Rates fell «[1]». They rose «[2]» and fell «[6]» by «[3]». Get bowls«[4]», steel«[5]» and spoons«[3]».',
      'bracket',
      '1',
      '2',
      '6',
      '3',
      '4',
      '5',
      '3'
    ],
    [
      'glued to a number, in an article that cites',
      'Cheap «[1]» bowls «[2]» sell «[3]» at $16.98«[8]», others at 1,800«[9]».',
      'bracket',
      '1',
      '2',
      '3',
      '8',
      '9'
    ],
    ['over two brackets', 'Trials agree «[1]–[4]».', 'bracket-range', '1', '2', '3', '4'],
    ['in double brackets', 'Rates fell «[[4]]».', 'double-bracket', '4'],
    [
      'lists in double brackets, in an article that writes single ones',
      'Rates fell «[[4]]». They rose «[[4,8]]» and fell «[[6, 7, 21]]». It ended «[[8]]».',
      'double-bracket',
      '4',
      '4',
      '8',
      '6',
      '7',
      '21',
      '8'
    ]
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['a word, once', 'the array rows[4] of the logger'],
    ['a word with three indices', 'rows[1], rows[2] and rows[3]']
  ])('not glued to %s', (_, words) =>
    expectMarkers([
      '',
      `Rates fell «[1]», «[2]», «[3]», «[4]». It reads ${words} here.`,
      'bracket',
      '1',
      '2',
      '3',
      '4'
    ])
  )

  it.each([
    ['an identifier', 'userIds[2] and row_ids[3] and x2[4]'],
    ['something that is assigned', 'rows[2] = next'],
    ['something with a member', 'rows[2].name'],
    ['nothing', 'items[0]'],
    ['more than anything cites', 'rows[9]']
  ])('not glued to %s, where others are glued', (_, code) =>
    expectMarkers([
      '',
      `Rates fell «[1]», «[2]», «[3]», «[4]», «[1]». Get bowls«[1]», steel«[2]», forks«[3]». It reads ${code} here.`,
      'bracket',
      ...['1', '2', '3', '4', '1', '1', '2', '3']
    ])
  )

  it.each([
    ['an index of an array', 'The loop reads a[0][1] and rows[4].'],
    ['a list in double brackets that no single one goes with', 'They ran [[9,1]] and [[8,3,2]].'],
    ['an interval', 'Scaled to [0, 1] first.'],
    ['a confidence interval', 'They found 798 [707, 890] ±92 cases.'],
    ['degrees of freedom', 'The check worked (F [1, 181] = 52.65, p < .01), F [2, 9] > .4.'],
    ['a range in Chinese', '目标价：区间[180, 220]元，范围为[4, 8]。'],
    ['half-open intervals', '| Class | Range |\n| --- | --- |\n| A | [4, 8) |\n| B | [8, 12) |'],
    ['a number twice', 'The row [4, 4, 8] is fixed.'],
    ['a quantum code', 'They ran the [[9,1,3]] code.'],
    ['a wikilink to a day', 'See [[2021-11-01]] for notes.'],
    [
      'words in double brackets that lead elsewhere',
      'See [[wiki]](https://a.example/b) and [[wiki]](wiki.md).'
    ],
    ['a year', 'The [2024] edition sold out.'],
    ['a law report', 'As held in [1998] 2 HKLRD 1.'],
    ['a number of a document', '依据银发[2014]127号文件执行。'],
    ['a pinpoint', 'The court said so at [45].'],
    ['a glob', 'Match /api/users/[0-9]+ exactly.'],
    ['a decimal', 'The ratio [1.5] was odd.'],
    ['a score', 'It scored [10/10] today.'],
    ['chemistry', 'The ring of [18]annulene is flat.'],
    ['words', 'He wrote "recieve" [sic] on [km/h] and […].'],
    ['a task list', '- [ ] buy seed\n- [x] call the mill'],
    ['an address', 'See https://s.example/q?f[4]=1&g[]=2 now.'],
    ['an image', '![4](https://a.example/p.png) ![](https://a.example/p.png)'],
    ['an anchor without words', 'Back to [](#top), [](notes.md).'],
    ['math', 'Then $x[4] + y$ holds.'],
    ['a template', 'Hello {{ items[0] }} and {rows[4]}.'],
    ['escaped', 'Rates fell \\[4\\] in `May`.'],
    ['code', 'Use `[4]` here.\n\n```\n[4]\n```\n\n    [4]\n'],
    ['front matter', '---\ntags: [4, 8]\n---\n\nRates fell.'],
    ['an attribute', 'A <span title="[4]">word</span> here.']
  ])('not %s', (_, text) => expectNone(text))
})

describe('full-width brackets that nobody has mended', () => {
  it.each([
    ['lenticular', '水库水位下降「【1、2】」。', ['1', '2']],
    ['wide digits', '水库水位下降「［４］」。', ['4']],
    ['doubled', 'Levels fell 「【【4】】」.', ['4']],
    ['mixed', 'Levels fell 「[4】」.', ['4']]
  ])('%s', (_, marked, ids) => {
    const text = marked.replace(/[「」]/g, '')
    const {citations} = annotateTree(parseMarkdown(text), text)
    expect(citations.map(({raw, style}) => [raw, style])).toEqual([
      [/「(.*)」/.exec(marked)![1], 'lenticular']
    ])
    expect(citations[0]!.sourceIds).toEqual(ids)
  })

  it.each([
    ['a title', '【重要通知】明日停水。'],
    ['the year of a document', '依据银发〔2014〕127号文件执行。']
  ])('not %s', (_, text) => expectNone(text))
})

describe('linked numbers', () => {
  it.each<Row>([
    [
      'double brackets',
      'Levels fell «[[4]](https://w.example/a)»«[[46]](https://w.example/b_(c))».',
      'double-bracket-link',
      '4',
      '46'
    ],
    [
      'several in one link',
      'Levels fell «[[4][8]](https://w.example/a)»«[[46]](https://w.example/b)».',
      'double-bracket-link',
      '4',
      '8',
      '46'
    ],
    [
      'a host in double brackets',
      'Levels fell «[[w.example]](https://www.w.example/a?utm_source=chatgpt.com)», «[[Lakes]](https://lakes.example/b)», «[[m.example+1]](https://m.example/c)».',
      'double-bracket-link',
      'https://www.w.example/a',
      'https://lakes.example/b',
      'https://m.example/c'
    ],
    ['one bracket', 'Flat («[1](https://p.example/1)»).', 'number-link', '1'],
    ['a superscript', 'Flat «[<sup>2</sup>](https://p.example/2)».', 'number-link', '2'],
    [
      'no words at all',
      'Levels fell.«[](https://w.example/a)»«[](https://w.example/b?utm_source=x)» They rose «[ ](https://w.example/c)».',
      'empty-link',
      'https://w.example/a',
      'https://w.example/b',
      'https://w.example/c'
    ],
    ['an anchor that names', 'Levels fell «[1](#cite:src7)».', 'anchor-link', 'src7'],
    ['an anchor of a superscript', 'Levels fell «[<sup>1</sup>](#r1)».', 'anchor-link', '1'],
    [
      'a link reference whose text is the marker',
      'Levels fell «[[4]][4]».\n\n[4]: https://w.example/a',
      'double-bracket',
      '4'
    ],
    ['an anchor with the number', 'Levels fell «[1](#ref-1)».', 'anchor-link', '1'],
    ['an anchor of a tool call', 'Levels fell «[2](#toolu_ab)».', 'anchor-link', 'toolu_ab:2'],
    ['brackets of their own', 'Rose «[[5](#ref-5), [7](#ref-7)]».', 'bracketed-links', '5', '7'],
    ['Hunyuan', 'Prices were flat «[1, 2, 3](@ref)».', 'hunyuan', '1', '2', '3'],
    ['bracketed superscript', 'Rates fell.«<sup>[3, 5]</sup>»', 'sup', '3', '5'],
    ['bare superscript, listed', `Rates fell.«<sup>1</sup>»${list}`, 'sup', '1']
  ])('%s', (...row) => expectMarkers(row))

  it.each([
    ['a chapter', 'See [chapter 4](https://b.example/4).'],
    ['a year', 'See [2023](https://b.example/2023).'],
    ['an exponent', 'That is 10<sup>10</sup> cm<sup>-2</sup>.'],
    ['a page of a table of contents', '- [Results](#results)\n- [Notes](#notes)'],
    ['a wikilink', 'See [[Home]] and [[Home]](https://w.example).']
  ])('not %s', (_, text) => expectNone(text))
})
