import fc from 'fast-check'
import {expect, test} from 'vitest'
import {annotate, readTables, tableCsv, tableInterface, tableSchema} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {sample} from '../sample.js'

// A failure prints its seed; run it again with CITEWELD_SEED=…
const seed = Number(process.env.CITEWELD_SEED ?? 20261123)
const runs = {seed, numRuns: sample(200), verbose: true}

/** What cells are made of: parts of every kind of value, signs alone, and markup. */
const parts = fc.constantFrom(
  ...[
    '1',
    '12',
    '007',
    '1,234',
    '1.234',
    '1e6',
    '½',
    '٤٢',
    '2024',
    '1990s',
    '31/12/2024',
    '5/4/2024'
  ],
  ...[
    '$',
    '€',
    'US$',
    'USD',
    '%',
    '‰',
    '×',
    'x',
    'kg',
    'ms',
    'm',
    'h',
    'M',
    'million',
    '亿',
    '/',
    ':'
  ],
  ...['-', '–', '—', '+', '±', '~', '<', '>', '≥', '=', '@', '(', ')', ' to ', 'between ', ' and '],
  ...[
    'up to ',
    'about ',
    'c. ',
    'May',
    'Q3',
    'FY',
    'Yes',
    '✓',
    'N/A',
    'none',
    'present',
    ' per ',
    'Total'
  ],
  ...[
    '**',
    '~~',
    '`',
    '<br>',
    '<sup>2</sup>',
    '[4]',
    '[',
    '[a](https://a.org)',
    'https://a.org',
    '\\|'
  ],
  ...[
    ' ',
    '\u00A0',
    '\u2212',
    '\u200B',
    '\uD800',
    '😀',
    '&amp;',
    '*',
    '†',
    '²',
    'word',
    '.',
    ',',
    "'"
  ]
)
const cell = fc.array(parts, {maxLength: 6}).map(list => list.join(''))
const pipeTable = fc
  .tuple(
    fc.array(cell, {minLength: 1, maxLength: 4}),
    fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 5})
  )
  .map(([header, rows]) => {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
    return line(header) + line(header.map(() => '---')) + rows.map(line).join('')
  })

const tag = fc.constantFrom(
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<th>',
    '<thead>',
    '</thead>',
    '<caption>'
  ],
  ...[
    '<td colspan=3>',
    '<td rowspan="9999">',
    '<td colspan="9999">',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '\n',
    '\n\n'
  ]
)
const htmlTable = fc
  .array(fc.oneof(tag, tag, cell), {maxLength: 30})
  .map(list => `<table>${list.join('')}`)

test('tables of any cells keep every invariant, and every cell', () => {
  fc.assert(
    fc.property(pipeTable, article => {
      const annotated = annotate(article)
      expectInvariants(annotated)
      for (const {rows, columns} of annotated.tables) {
        for (const {cells, kind, record} of rows) {
          if (kind !== 'data') continue
          expect(record._extra ?? []).toHaveLength(cells.length - columns.length)
          for (const {text, value} of cells)
            if (value.type === 'string') expect(value.value).toBe(text)
        }
      }
    }),
    runs
  )
}, 60_000)

test('HTML tables of any tags keep every invariant', () => {
  fc.assert(
    fc.property(htmlTable, article => expectInvariants(annotate(article))),
    runs
  )
}, 60_000)

test('what is written for a table can be read', () => {
  fc.assert(
    fc.property(pipeTable, article => {
      for (const table of readTables(article)) {
        const {fields} = tableSchema(table)
        const lines = tableCsv(table)
          .replace(/"(?:[^"]|"")*"/g, 'quoted')
          .split('\r\n')
        const data = table.rows.filter(({kind}) => kind === 'data')
        expect(lines).toHaveLength(data.length + 2)
        for (const line of lines.slice(0, -1)) {
          const values = line.split(',')
          expect(values.length).toBeGreaterThanOrEqual(fields.length)
          for (const value of values) expect(value).not.toMatch(/^(?:[=@\t]|[+-](?!\d))/)
        }
        expect(tableInterface(table)).toMatch(
          /^(?:\/\*\* .* \*\/\n)?export interface TableRow \{\n/
        )
      }
    }),
    runs
  )
}, 60_000)

test('wide tables and tall ones cost what their length costs', () => {
  const wide = `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`
  expect(readTables(wide + '|b|\n'.repeat(5000)).length).toBeLessThan(2)
  expect(
    readTables(`<table>\n\n${'<tr><td colspan=1000>x\n\n'.repeat(2000)}</table>`)[0]?.rows.length
  ).toBe(2000)
  expect(readTables('<table>'.repeat(5000))).toEqual([])
})
