import {describe, expect, test} from 'vitest'
import {notations} from '../../src/notations/index.js'
import {Page} from '../../src/scan/scanned-text.js'

/** Entries of the lists that hold: ids, title, address. */
type Row = [ids: string, title: string | undefined, url: string | undefined]

const body = 'Rates fell.[1] Wages rose.[2] Prices held.[3]\n\n'
const a = 'https://a.org/x'
const b = 'https://b.org/y'
const c = 'https://c.org/z'
const three: Row[] = [
  ['1', 'Alpha', a],
  ['2', 'Beta', b],
  ['3', 'Gamma', c]
]
const bare: Row[] = [
  ['1', undefined, a],
  ['2', undefined, b],
  ['3', undefined, c]
]

function read(text: string): Row[] {
  const {lists} = new Page(text, notations)
  return lists
    .filter(({scope}) => scope.end > scope.start)
    .flatMap(({entries}) => entries)
    .map(({ids, title, url}) => [ids.join(' '), title, url])
}

describe('forms of a list', () => {
  const rows: [name: string, list: string, entries: Row[]][] = [
    [
      'title, colon, address',
      `## Sources\n\n[1] Alpha: ${a}\n[2] Beta: ${b}\n[3] Gamma: ${c}`,
      three
    ],
    [
      'two spaces end each line',
      `### Sources\n[1] Alpha: ${a}  \n[2] Beta: ${b}  \n[3] Gamma: ${c}`,
      three
    ],
    [
      'linked titles in an ordered list',
      `## Sources\n\n1. [Alpha](${a})\n2. [Beta](${b})\n3. [Gamma](${c})`,
      three
    ],
    [
      'a dash before the address',
      `## References\n1. Alpha – ${a}\n2. Beta - ${b}\n3. Gamma — ${c}`,
      three
    ],
    [
      'the address before the title',
      `参考文献：\n[1] ${a} - Alpha\n[2] ${b} - Beta\n[3] ${c} - Gamma`,
      three
    ],
    ['bare addresses', `Citations:\n[1] ${a}\n[2] ${b}\n[3] ${c}`, bare],
    ['a stop behind the bracket', `References:\n[1]. ${a}\n\n[2]. ${b}\n\n[3]. ${c}`, bare],
    ['bullets', `**Sources:**\n- [1] Alpha: ${a}\n- [2] Beta: ${b}\n* [3] Gamma: ${c}`, three],
    [
      'bold brackets',
      `## Sources\n**[1]** Alpha ${a}\n\n**[2]** Beta ${b}\n\n**[3]** Gamma ${c}`,
      three
    ],
    [
      'escaped brackets',
      `## Sources\n\n\\[1\\] Alpha: ${a}\n\\[2\\] Beta: ${b}\n\\[3\\] Gamma: ${c}`,
      three
    ],
    [
      'escaped numbers',
      `## Sources\n\n1\\. Alpha: ${a}\n\n2\\. Beta: ${b}\n\n3\\. Gamma: ${c}`,
      three
    ],
    [
      'bold numbers',
      `## Sources\n\n**1.** Alpha: ${a}\n\n**2.** Beta: ${b}\n\n**3.** Gamma: ${c}`,
      three
    ],
    [
      'numbers in parentheses',
      `## Sources\n\n(1) Alpha: ${a}\n(2) Beta: ${b}\n(3) Gamma: ${c}`,
      three
    ],
    ['lenticular brackets', `参考资料\n\n【1】Alpha ${a}\n【2】Beta ${b}\n【3】Gamma ${c}`, three],
    [
      'full-width brackets and digits',
      `参考文献\n［１］Alpha ${a}\n［２］Beta ${b}\n［３］Gamma ${c}`,
      three
    ],
    [
      'brackets that link to the source',
      `## Sources\n\n[[1]](${a}) Alpha\n[[2]](${b}) Beta\n[[3]](${c}) Gamma`,
      three
    ],
    [
      'brackets that link back',
      `## Sources\n\n[1](#c1) Alpha ${a}\n[2](#c2) Beta ${b}\n[3](#c3) Gamma ${c}`,
      three
    ],
    ['raised numbers', `## Notes and references\n\n¹ Alpha ${a}\n² Beta ${b}\n³ Gamma ${c}`, three],
    [
      'raised numbers in HTML',
      `## Sources\n\n<sup>1</sup> Alpha ${a}\n\n<sup>2</sup> Beta ${b}\n\n<sup>3</sup> Gamma ${c}`,
      three
    ],
    [
      'named numbers',
      `## Sources\n\n**Source 1:** Alpha ${a}\n\n**Source 2:** Beta ${b}\n\n**Source 3:** Gamma ${c}`,
      three
    ],
    [
      'every number is 1',
      `## Sources\n\n1. [Alpha](${a})\n1. [Beta](${b})\n1. [Gamma](${c})`,
      three
    ],
    ['definitions', `[1]: ${a} "Alpha"\n[2]: <${b}> 'Beta'\n[3]: ${c} (Gamma)`, three],
    [
      'definitions of any scheme',
      '[1]: cite:1 "Citation-1"\n[2]: block-AB',
      [
        ['1', 'Citation-1', 'cite:1'],
        ['2', undefined, 'block-AB']
      ]
    ],
    ['footnotes', `[^1]: Alpha. ${a}\n\n[^2]: [Beta](${b})\n\n[^3]: Gamma, <${c}>`, three],
    [
      'footnotes of an export',
      `[^1_1]: ${a}\n\n[^1_2]: ${b}`,
      [
        ['1_1', undefined, a],
        ['1_2', undefined, b]
      ]
    ],
    ['title and address on two lines', `[1] Alpha\n${a}\n[2] Beta\n${b}\n[3] Gamma\n${c}`, three],
    [
      'title and address in two paragraphs',
      `[1] Alpha\n\n${a}\n\n[2] Beta\n\n${b}\n\n[3] Gamma\n\n${c}`,
      three
    ],
    ['the address twice', `[1] ${a}\n\n${a}\n\n[2] ${b}\n\n${b}\n\n[3] ${c}\n\n${c}`, bare],
    [
      'several ids',
      `[1] [3] Alpha\n${a}\n[2] Beta\n${b}`,
      [
        ['1 3', 'Alpha', a],
        ['2', 'Beta', b]
      ]
    ],
    [
      'several ids in one bracket',
      `Sources:\n[1, 3] Alpha ${a}\n[2] Beta ${b}`,
      [
        ['1 3', 'Alpha', a],
        ['2', 'Beta', b]
      ]
    ],
    ['no heading', `---\n\n[1] Alpha: ${a}\n[2] Beta: ${b}\n[3] Gamma: ${c}`, three],
    ['no heading, an ordered list', `1. [Alpha](${a})\n2. [Beta](${b})\n3. [Gamma](${c})`, three],
    [
      'no heading, no addresses',
      '[1] Alpha. 2020.\n[2] Beta. 2021.\n[3] Gamma. 2022.',
      [
        ['1', 'Alpha. 2020', undefined],
        ['2', 'Beta. 2021', undefined],
        ['3', 'Gamma. 2022', undefined]
      ]
    ],
    ['on the line of its label', `Sources: [1] Alpha ${a} [2] Beta ${b} [3] Gamma ${c}`, three],
    [
      'numbers on the line of the label',
      `Sources: 1. Alpha – ${a} 2. Beta – ${b} 3. Gamma – ${c}`,
      three
    ],
    [
      'run together on one line',
      `## References\n\n[1] Alpha ${a} [2] Beta ${b} [3] Gamma ${c}`,
      three
    ],
    [
      'run together in a paragraph that is wrapped',
      `## References\n\n[1] Alpha,\n${a} [2] Beta\n${b} [3] Gamma ${c}`,
      three
    ],
    [
      'wrapped entries',
      `## References\n\n[1] Alpha, volume\n    three. ${a}\n[2] Beta ${b}`,
      [
        ['1', 'Alpha, volume three', a],
        ['2', 'Beta', b]
      ]
    ],
    [
      'details below an entry',
      `## Sources\n\n1. **Alpha**\n   - URL: ${a}\n   - Type: report\n2. **Beta**\n   - URL: ${b}`,
      [
        ['1', 'Alpha', a],
        ['2', 'Beta', b]
      ]
    ],
    [
      'groups below a heading',
      `## References\n\n### Reports\n\n1. [Alpha](${a})\n\n### News\n\n2. [Beta](${b})\n3. [Gamma](${c})`,
      three
    ],
    [
      'from 0',
      `## References\n[0] Alpha\n[1] Beta ${b}`,
      [
        ['0', 'Alpha', undefined],
        ['1', 'Beta', b]
      ]
    ],
    ['in a quotation', `> Sources:\n> [1] Alpha ${a}\n> [2] Beta ${b}\n> [3] Gamma ${c}`, three],
    [
      'a table',
      `## Sources\n\n| # | Title | Link |\n|---|---|---|\n| 1 | Alpha | ${a} |\n| 2 | Beta | [b.org](${b}) |\n| [3] | Gamma | <${c}> |`,
      three
    ],
    [
      'other ids',
      `## Sources\n\n[S1] Alpha ${a}\n[doc-2] Beta ${b}`,
      [
        ['S1', 'Alpha', a],
        ['doc-2', 'Beta', b]
      ]
    ],
    [
      'no numbers',
      `## Key citations\n- [Alpha](${a})\n- Beta: ${b}`,
      [
        ['', 'Alpha', a],
        ['', 'Beta', b]
      ]
    ],
    [
      'anchors before the number',
      `## References\n\n<a id="r1"></a>[1] Alpha ${a}\n\n- <a name="r2"></a>[2] [Beta](${b})\n\n<span id="r3">[3]</span> Gamma: ${c}`,
      three
    ],
    [
      'anchors in an ordered list, and around an entry',
      `## References\n\n<a id="r1"></a>1. Alpha. ${a}\n2. <a id="r2"></a>[Beta](${b})\n\n<div id="r3">3. Gamma ${c}</div>`,
      three
    ],
    [
      'a backslash ends each line',
      `Sources:\\\n[1] Alpha\\\n${a}\\\n[2] Beta ${b}\\\n[3] Gamma: ${c}\\`,
      three
    ],
    [
      'numbers in wide parentheses, without a space after them',
      `参考资料：\n（1）Alpha ${a}\n（2）Beta ${b}\n3）Gamma ${c}`,
      three
    ],
    [
      'an entry that wraps before a number',
      `## Sources\n\n1. Alpha\n1987. Press: ${a}\n2. Beta ${b}\n3. Gamma`,
      [
        ['1', 'Alpha 1987. Press', a],
        ['2', 'Beta', b],
        ['3', 'Gamma', undefined]
      ]
    ],
    [
      'the last entry wraps before numbers',
      `Sources:\n1. Alpha ${a}\n2. Beta no.\n157. of\n2024. ${b}`,
      [
        ['1', 'Alpha', a],
        ['2', 'Beta no. 157. of 2024', b]
      ]
    ],
    [
      'entries that were left out, each with its address',
      `Sources:\n1. Alpha ${a}\n150. Beta ${b}`,
      [
        ['1', 'Alpha', a],
        ['150', 'Beta', b]
      ]
    ],
    [
      'a backslash that is part of a title',
      `[1] The path C:\\temp ${a}\n[2] Beta ${b}`,
      [
        ['1', 'The path C:\\temp', a],
        ['2', 'Beta', b]
      ]
    ],
    [
      'a block of JSON lines',
      `<citations>\n{"id": "cite-1", "title": "Alpha", "url": "${a}", "snippet": "a } b"}\n{"id": "cite-2", "title": "", "url": "${b}"}\n</citations>`,
      [
        ['cite-1', 'Alpha', a],
        ['cite-2', undefined, b]
      ]
    ],
    [
      'a block of grouped data, not closed',
      '<<<CITATION_DATA>>>\n{"doc1": [{"id": 1, "full_phrase": "Rates fell"}, {"id": 2}, {"n": 3}',
      [
        ['1', undefined, undefined],
        ['2', undefined, undefined]
      ]
    ]
  ]
  test.each(rows)('%s', (_, list, entries) => {
    expect(read(body + list)).toEqual(entries)
    expect(read((body + list).replaceAll('\n', '\r\n'))).toEqual(entries)
  })
})

describe('answers pasted one below the other', () => {
  test('each keeps its list, without a heading and with one entry', () => {
    const text = `Rates fell [1].\n\n1. Alpha ${a}\n\n---\n\nWages rose [1]. Prices held [2].\n\n1. Beta ${b}\n2. Gamma ${c}`
    expect(read(text)).toEqual([
      ['1', 'Alpha', a],
      ['1', 'Beta', b],
      ['2', 'Gamma', c]
    ])
  })

  test('a list that its answer does not cite is none', () => {
    const text = `Rates fell.\n\n1. Alpha ${a}\n2. Beta ${b}\n\nWages rose [1].\n\n1. Gamma ${c}`
    expect(read(text)).toEqual([['1', 'Gamma', c]])
  })
})

describe('no list', () => {
  test('one step with a link', () => {
    expect(read(`Rates fell [4].\n\n1. Open [the shop](${a}).\n\nWages rose [5].`)).toEqual([])
  })

  const rows: [name: string, text: string][] = [
    ['steps', '1. Open the file.\n2. Read it.[1]\n3. Close it.'],
    [
      'steps with links',
      `1. Open [the shop](${a}).[1]\n2. Read [the terms](${b}) first.[2]\n3. Pay.`
    ],
    ['recommended links in the middle', `1. [Alpha](${a})\n2. [Beta](${b})\n\nPrices held.[7]`],
    ['findings under another heading', '## Sources of growth\n\n1. Trade\n2. Credit'],
    ['a line that begins with a marker', 'Rates fell\n[1] and so did wages\n[2] in the north.'],
    ['choices', 'Do you agree?\n\n[1] Yes\n[2] No'],
    ['a note that cites', 'Source: [4]'],
    ['a note that cites two', 'Sources: [4] and [5].'],
    [
      'named link definitions',
      `See [the docs][docs] and [it][rfc2119].\n\n[docs]: ${a}\n[rfc2119]: ${b}`
    ],
    ['code', `\`\`\`\nSources:\n[1] ${a}\n\`\`\``],
    [
      'a tag that is no anchor',
      `<em>Prices</em> held.\n\n<b>1.</b> Open the file.\n<i>2.</i> Read it.`
    ],
    [
      'steps with numbers in wide parentheses',
      '步骤如下：\n\n1、挖泥。[1]\n2、放水。\n（1）先开北门。'
    ],
    ['bullets below a label', `Prices held.\nSources:\n- ${a}\n- ${b}`]
  ]
  test.each(rows)('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
