import {describe, expect, test} from 'vitest'
import {annotate, repairText} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

const gases = '| Gas | Trend |\n| --- | --- |\n'

/** What it shows, the damaged text, the mended one, and `rule certainty` of each repair. */
type Row = readonly [shows: string, broken: string, mended: string, ...repairs: string[]]

const rows: Record<string, readonly Row[]> = {
  'split marker': [
    ['behind the bracket', 'Fell [4][\n8].', 'Fell [4][8].', 'split-marker certain'],
    ['before the bracket', 'Fell [4\n] fast.', 'Fell [4] fast.', 'split-marker certain'],
    ['on both sides', 'Fell [\n4\n] fast.', 'Fell [4] fast.', 'split-marker certain'],
    ['behind a comma', 'Fell [4,\n8].', 'Fell [4, 8].', 'split-marker certain'],
    ['behind a dash', 'Fell [4–\n8].', 'Fell [4–8].', 'split-marker certain'],
    ['over CRLF', 'Fell [4][\r\n8].', 'Fell [4][8].', 'split-marker certain'],
    ['over CR', 'Fell [4][\r8].', 'Fell [4][8].', 'split-marker certain'],
    ['in a quote', '> Fell [4][\n> 8].', '> Fell [4][8].', 'split-marker certain'],
    ['in an item', '- Fell [4][\n  8].', '- Fell [4][8].', 'split-marker certain'],
    ['over a blank line', 'Fell [4][\n\n8] fast.', 'Fell [4][8] fast.', 'split-marker likely'],
    [
      'in a row',
      `${gases}| Ozone | up [4][\n8] |`,
      `${gases}| Ozone | up [4][8] |`,
      'split-marker certain'
    ],
    ['one run on three lines needs none', 'Fell [4]\n[8]\n[10].', 'Fell [4]\n[8]\n[10].'],
    ['not in code', '```\na [\n8]\n```', '```\na [\n8]\n```'],
    ['not an array of JSON', 'Send {"ids": [\n4]} now.', 'Send {"ids": [\n4]} now.']
  ],
  'encoded bracket': [
    ['in decimal', 'Fell &#91;4&#93;.', 'Fell [4].', 'encoded-bracket certain'],
    ['in hexadecimal', 'Fell &#x5B;4&#x5d;.', 'Fell [4].', 'encoded-bracket certain'],
    ['by name', 'Fell &lsqb;4&rsqb;.', 'Fell [4].', 'encoded-bracket certain'],
    ['one of the two', 'Fell [4&#93;.', 'Fell [4].', 'encoded-bracket certain'],
    ['not around a word', 'Fell &#91;sic&#93;.', 'Fell &#91;sic&#93;.'],
    ['not in code', 'Write `&#91;4&#93;`.', 'Write `&#91;4&#93;`.']
  ],
  'full-width bracket': [
    ['lenticular', '水位下降【4】。', '水位下降[4]。', 'fullwidth-bracket certain'],
    ['full-width digits', '下降［１２］。', '下降[12]。', 'fullwidth-bracket certain'],
    ['mixed', 'Levels fell [4】.', 'Levels fell [4].', 'fullwidth-bracket certain'],
    ['doubled', 'Levels fell 【【4】】.', 'Levels fell [4].', 'fullwidth-bracket certain'],
    ['commas', '下降[1、2，3]。', '下降[1, 2, 3]。', 'fullwidth-bracket certain'],
    ['inside other brackets', '下降［见【4】］。', '下降［见[4]］。', 'fullwidth-bracket certain'],
    ['not a title', '【重要通知】明日停水。', '【重要通知】明日停水。'],
    ['not a year', '依据〔2014〕127号。', '依据〔2014〕127号。'],
    ['not the number of a heading', '【1】背景\n\n甲乙。', '【1】背景\n\n甲乙。'],
    [
      'not what would be a definition',
      '甲【1】。\n\n【1】: a',
      '甲[1]。\n\n【1】: a',
      'fullwidth-bracket certain'
    ]
  ],
  'invisible character': [
    ['behind the number', 'Fell [4\u200B].', 'Fell [4].', 'invisible-character certain'],
    ['a soft hyphen', 'Fell [\u00AD4].', 'Fell [4].', 'invisible-character certain'],
    ['not between markers', 'Fell [4]\u200B[8].', 'Fell [4]\u200B[8].'],
    ['not in a word', 'Fell [می\u200Cشود].', 'Fell [می\u200Cشود].']
  ],
  'inner space': [
    ['on both sides', 'Fell [ 4 ].', 'Fell [4].', 'inner-space certain'],
    ['of one kind or another', 'Fell [\u00A04, 8\t].', 'Fell [4, 8].', 'inner-space certain'],
    ['not of a task', '- [ ] four', '- [ ] four'],
    ['not around a term', 'Here Max[ |W(t)| ] is 2.', 'Here Max[ |W(t)| ] is 2.']
  ],
  'empty item': [
    ['the last', 'Fell [4, ].', 'Fell [4].', 'empty-item certain'],
    ['the first', 'Fell [, 4].', 'Fell [4].', 'empty-item certain'],
    ['in the middle', 'Fell [4,, 8].', 'Fell [4, 8].', 'empty-item certain'],
    ['with room around it', 'Fell [4, , 8].', 'Fell [4, 8].', 'empty-item certain'],
    ['not without a number', 'Fell [ , ].', 'Fell [ , ].']
  ],
  'escaped marker': [
    [
      'beside one that is whole',
      'Fell [1]. Rose \\[4\\].',
      'Fell [1]. Rose [4].',
      'escaped-marker likely'
    ],
    [
      'two of them',
      'Fell \\[4\\]\\[8\\].',
      'Fell [4][8].',
      'escaped-marker likely',
      'escaped-marker likely'
    ],
    [
      'as the text of a link',
      'A [1] b [\\[4\\]](https://a.org).',
      'A [1] b [[4]](https://a.org).',
      'escaped-marker likely'
    ],
    ['not the only one', 'Fell \\[4\\].', 'Fell \\[4\\].'],
    ['not by half', 'Fell [1]. Rose \\[4].', 'Fell [1]. Rose \\[4].'],
    ['not what would be a definition', 'Fell [1].\n\n\\[4\\]: a', 'Fell [1].\n\n\\[4\\]: a']
  ],
  'unbalanced bracket': [
    ['closed twice', 'Fell [4]].', 'Fell [4].', 'unbalanced-bracket certain'],
    ['opened twice', 'Fell [[4].', 'Fell [4].', 'unbalanced-bracket certain'],
    ['closed by a parenthesis', 'Fell [4) fast.', 'Fell [4] fast.', 'unbalanced-bracket likely'],
    ['in a parenthesis', 'It fell (see [4).', 'It fell (see [4]).', 'unbalanced-bracket likely'],
    ['not the end of an outer bracket', 'It [see [4]] fell.', 'It [see [4]] fell.'],
    ['not the start of one', 'It [[4] and [5]] fell.', 'It [[4] and [5]] fell.'],
    ['not an interval', 'It is in [4, 8) now.', 'It is in [4, 8) now.']
  ],
  'unclosed marker': [
    ['before the stop', 'It fell [4. Next', 'It fell [4]. Next', 'unclosed-marker likely'],
    ['before a marker', 'It fell [4 [8].', 'It fell [4] [8].', 'unclosed-marker likely'],
    [
      'at the end of a block',
      'It fell [4\n\nNext.',
      'It fell [4]\n\nNext.',
      'unclosed-marker likely'
    ],
    [
      'at the end of a cell',
      `${gases}| Ozone | up [4 |`,
      `${gases}| Ozone | up [4] |`,
      'unclosed-marker likely'
    ],
    [
      'behind a comma',
      'It fell [4,\n\nNext.',
      'It fell [4]\n\nNext.',
      'empty-item certain',
      'unclosed-marker likely'
    ],
    [
      'not when it may be the head of another',
      'It fell [42]. It rose [4\n\nNext.',
      'It fell [42]. It rose [4\n\nNext.'
    ],
    [
      'unless something stands behind it',
      'It fell [42]. It rose [4. Next',
      'It fell [42]. It rose [4]. Next',
      'unclosed-marker likely'
    ],
    ['not before a word', 'For [5 reasons it fell.', 'For [5 reasons it fell.'],
    ['not when it is closed', 'See [1. Introduction] now.', 'See [1. Introduction] now.'],
    ['not an interval in a cell', `${gases}| A | [4, 8) |`, `${gases}| A | [4, 8) |`]
  ],
  'unclosed link': [
    [
      'before white space',
      'Fell [[4]](https://a.org/b and rose.',
      'Fell [[4]](https://a.org/b) and rose.',
      'unclosed-link likely'
    ],
    [
      'before the stop',
      'Fell [4](https://a.org/b. It rose.',
      'Fell [4](https://a.org/b). It rose.',
      'unclosed-link likely'
    ],
    [
      'by a bracket',
      'Fell [1](#S37] and rose.',
      'Fell [1](#S37) and rose.',
      'unclosed-link likely'
    ],
    [
      'not with brackets in it',
      'Fell [1](https://a.org/?a[4]=1).',
      'Fell [1](https://a.org/?a[4]=1).'
    ],
    ['not before a title', 'Fell [1](https://a.org "A b").', 'Fell [1](https://a.org "A b").']
  ],
  'split link': [
    [
      'before its address',
      'Fell [4]\n(https://a.org/b).',
      'Fell [4](https://a.org/b).',
      'split-link likely'
    ],
    ['not before a remark', 'Fell [4]\n(see below).', 'Fell [4]\n(see below).']
  ],
  'fence with a marker': [
    [
      'behind a fence',
      '```sh\nls\n``` [2]\n\nFell [3].',
      '```sh\nls\n```\n[2]\n\nFell [3].',
      'fence-with-marker certain'
    ],
    [
      'two of them',
      '~~~\nls\n~~~[2][3]\n\nFell.',
      '~~~\nls\n~~~\n[2][3]\n\nFell.',
      'fence-with-marker certain'
    ],
    [
      'in a quote',
      '> ```\n> ls\n> ``` [2]\n> b',
      '> ```\n> ls\n> ```\n> [2]\n> b',
      'fence-with-marker certain'
    ],
    ['not where it opens', '``` [2]\nls\n```', '``` [2]\nls\n```'],
    ['not in a longer fence', '````\n```\n``` [2]\n````', '````\n```\n``` [2]\n````']
  ],
  'delimiter row': [
    [
      'a lone colon',
      '| A | B |\n|:|---|\n| a | b |',
      '| A | B |\n|:-|---|\n| a | b |',
      'delimiter-row certain'
    ],
    [
      'typographic dashes',
      '| A | B |\n| — | –: |\n| a | b |',
      '| A | B |\n| --- | ---: |\n| a | b |',
      'delimiter-row certain'
    ],
    [
      'an empty cell',
      '| A | B |\n|  | --- |\n| a | b |',
      '| A | B |\n| --- | --- |\n| a | b |',
      'delimiter-row certain'
    ],
    [
      'too short',
      '| A | B | C |\n|---|---|\n| a | b | c |',
      '| A | B | C |\n|---|---|---|\n| a | b | c |',
      'delimiter-row likely'
    ],
    [
      'too long',
      '| A | B |\n|---|---|---|\n| a | b |',
      '| A | B |\n|---|---|\n| a | b |',
      'delimiter-row likely'
    ],
    [
      'longer than the header',
      '| A | B |\n|---|---|---|\n| a | b | c |',
      '| A | B | |\n|---|---|---|\n| a | b | c |',
      'delimiter-row likely'
    ],
    ['not a rule under a line', 'a | b\n\n---\n\nc', 'a | b\n\n---\n\nc']
  ],
  'missing delimiter row': [
    [
      'between pipes',
      '| A | B |\n| a | b |',
      '| A | B |\n|---|---|\n| a | b |',
      'missing-delimiter-row likely'
    ],
    [
      'without outer pipes',
      'A | B\na | b\nc | d',
      'A | B\n|---|---|\na | b\nc | d',
      'missing-delimiter-row likely'
    ],
    [
      'in a quote',
      '> | A | B |\n> | a | b |',
      '> | A | B |\n> |---|---|\n> | a | b |',
      'missing-delimiter-row likely'
    ],
    ['not one line', 'Home | About | Contact', 'Home | About | Contact'],
    [
      'not bars around a term',
      'Let |x| be 1\nand |y| be 2\nand |z| be 3',
      'Let |x| be 1\nand |y| be 2\nand |z| be 3'
    ]
  ],
  'divided table': [
    [
      'before a row',
      `${gases}| a | b |\n\n| c | d |`,
      `${gases}| a | b |\n| c | d |`,
      'divided-table likely'
    ],
    [
      'before every row',
      '| A | B |\n\n|---|---|\n\n| a | b |',
      '| A | B |\n|---|---|\n| a | b |',
      'divided-table likely',
      'divided-table likely'
    ],
    [
      'not before another table',
      `${gases}| a | b |\n\n${gases}| c | d |`,
      `${gases}| a | b |\n\n${gases}| c | d |`
    ]
  ],
  'broken row': [
    [
      'over two lines',
      `${gases}| Ozone | up, as\nplanned |\n| Lead | down |`,
      `${gases}| Ozone | up, as planned |\n| Lead | down |`,
      'broken-row certain'
    ],
    [
      'over three lines',
      `${gases}| Ozone | up,\nas\nplanned |`,
      `${gases}| Ozone | up, as planned |`,
      'broken-row certain'
    ],
    ['at a pipe', `${gases}| Ozone\n| up |`, `${gases}| Ozone | up |`, 'broken-row certain'],
    [
      'not when prose follows',
      `${gases}| Ozone | up\nSo it is.`,
      `${gases}| Ozone | up\n\nSo it is.`,
      'missing-block-break certain'
    ]
  ],
  'marker on the delimiter row': [
    [
      'behind its last pipe',
      '| A | B |\n|---|---| [4]\n| a | b |',
      '| A | B [4] |\n|---|---|\n| a | b |',
      'marker-on-delimiter-row likely'
    ],
    [
      'without outer pipes',
      'A | B\n--- | --- [4]\na | b',
      'A | B [4]\n--- | ---\na | b',
      'marker-on-delimiter-row likely'
    ]
  ],
  'marker behind a row': [
    [
      'that is not closed, either',
      `${gases}| Ozone | up | [4\n`,
      `${gases}| Ozone | up [4] |\n`,
      'marker-behind-row likely',
      'unclosed-marker likely'
    ],
    [
      'with room',
      `${gases}| Ozone | up | [4]`,
      `${gases}| Ozone | up [4] |`,
      'marker-behind-row likely'
    ],
    [
      'without room',
      `${gases}|Ozone|up|[4][8]`,
      `${gases}|Ozone|up [4][8] |`,
      'marker-behind-row likely'
    ],
    ['not the last cell', 'A | B\n--- | ---\na | [4]', 'A | B\n--- | ---\na | [4]']
  ],
  'split by a pipe': [
    [
      'in a row',
      `${gases}| Ozone | up [4|8] |`,
      `${gases}| Ozone | up [4, 8] |`,
      'split-by-pipe likely'
    ],
    ['not in prose', 'Fell [4|8] fast.', 'Fell [4|8] fast.']
  ],
  'tab-separated table': [
    [
      'with its citations',
      'Ice fell.\n\nPort\tIce\nOslo\t40 [1]\nRome\t3\n',
      'Ice fell.\n\n| Port | Ice |\n|---|---|\n| Oslo | 40 [1] |\n| Rome | 3 |\n',
      'tab-separated-table likely'
    ],
    [
      'with an empty first cell',
      '\tA\tB\nx\t1\t2\ny\t3\t4\n',
      '|  | A | B |\n|---|---|---|\n| x | 1 | 2 |\n| y | 3 | 4 |\n',
      'tab-separated-table likely'
    ],
    [
      'with a pipe in a cell',
      'Port\tIce\nOslo\ta|b\nRome\t3\n',
      '| Port | Ice |\n|---|---|\n| Oslo | a\\|b |\n| Rome | 3 |\n',
      'tab-separated-table likely'
    ],
    ['not two lines', 'Port\tIce\nOslo\t40\n', 'Port\tIce\nOslo\t40\n'],
    ['not without a header', '1\t2\n3\t4\n5\t6\n', '1\t2\n3\t4\n5\t6\n'],
    ['not rows of several widths', 'A\tB\nx\n1\t2\t3\n', 'A\tB\nx\n1\t2\t3\n'],
    ['not in code', '```\nA\tB\n1\t2\n3\t4\n```', '```\nA\tB\n1\t2\n3\t4\n```'],
    [
      'not a reference list',
      '[1]\tA\thttps://a.org\n[2]\tB\thttps://b.org\n[3]\tC\thttps://c.org',
      '[1]\tA\thttps://a.org\n[2]\tB\thttps://b.org\n[3]\tC\thttps://c.org'
    ]
  ],
  'aligned table': [
    [
      'of three columns',
      'Port    Ice   Days\nOslo    40    12\nBergen  3     2\nTromsø  60    31\n',
      '| Port | Ice | Days |\n|---|---|---|\n| Oslo | 40 | 12 |\n| Bergen | 3 | 2 |\n| Tromsø | 60 | 31 |\n',
      'aligned-table likely'
    ],
    [
      'not lines with wide gaps',
      'Roses   are red\nviolets are  blue\nsugar  is sweet\nand  so are you\n',
      'Roses   are red\nviolets are  blue\nsugar  is sweet\nand  so are you\n'
    ],
    [
      'not terms and words',
      'Ada:   hello\nBob:   hi\nCyd:   well\nDan:   bye\n',
      'Ada:   hello\nBob:   hi\nCyd:   well\nDan:   bye\n'
    ],
    [
      'not in code',
      '    Port    Ice\n    Oslo    40\n    Rome    3\n    Bari    2\n',
      '    Port    Ice\n    Oslo    40\n    Rome    3\n    Bari    2\n'
    ]
  ],
  'bordered table': [
    [
      'of psql',
      'port | ice\n-----+----\nOslo | 40\n',
      'port | ice\n|---|---|\nOslo | 40\n',
      'bordered-table likely'
    ],
    [
      'of MySQL',
      '+------+-----+\n| port | ice |\n+------+-----+\n| Oslo | 40  |\n| Rome | 3   |\n+------+-----+\n',
      '| port | ice |\n|---|---|\n| Oslo | 40  |\n| Rome | 3   |\n',
      'bordered-table likely'
    ],
    ['not a sum', 'Add\n--+--\nhere', 'Add\n--+--\nhere'],
    [
      'not in code',
      '```\n+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+\n```',
      '```\n+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+\n```'
    ]
  ],
  'pipe in a cell': [
    [
      'in code',
      `${gases}| \`a | b\` | up |`,
      `${gases}| \`a \\| b\` | up |`,
      'pipe-in-cell likely'
    ],
    ['in a formula', `${gases}| $|A|$ | up |`, `${gases}| $\\|A\\|$ | up |`, 'pipe-in-cell likely'],
    [
      'in a wikilink',
      `${gases}| [[Ozone|O3]] | up |`,
      `${gases}| [[Ozone\\|O3]] | up |`,
      'pipe-in-cell likely'
    ],
    [
      'in a header',
      '| `a|b` | n |\n|---|---|\n| 1 | 2 |',
      '| `a\\|b` | n |\n|---|---|\n| 1 | 2 |',
      'pipe-in-cell likely'
    ],
    ['not where the row fits', `${gases}| \`a | b\` |`, `${gases}| \`a | b\` |`],
    ['not another cell too many', `${gases}| \`a | b\` | x | y |`, `${gases}| \`a | b\` | x | y |`],
    ['not money', `${gases}| $5 | $6 | x |`, `${gases}| $5 | $6 | x |`],
    ['not escaped already', `${gases}| \`a \\| b\` | up |`, `${gases}| \`a \\| b\` | up |`],
    ['not in prose', 'Use `a | b` and `c`.', 'Use `a | b` and `c`.']
  ],
  'pipe in an address': [
    [
      'of a marker',
      `${gases}| Ozone | [2](https://a.org/?b=1|2) |`,
      `${gases}| Ozone | [2](https://a.org/?b=1\\|2) |`,
      'pipe-in-address likely'
    ],
    ['not in prose', '[2](https://a.org/?b=1|2)', '[2](https://a.org/?b=1|2)']
  ]
}

describe.each(Object.entries(rows))('%s', (_, cases) => {
  test.each(cases)('%s', (_, broken, mended, ...expected) => {
    const {page, repairs} = repairText(broken)
    expect(page.text).toBe(mended)
    expect(repairs.map(({rule, certainty}) => `${rule} ${certainty}`)).toEqual(expected)
    expectInvariants(annotate(broken))
  })
})
