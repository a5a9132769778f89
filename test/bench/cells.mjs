// What citeweld and CSV libraries that type their cells make of the hand-labelled cells in
// `fixtures/cells`, and how many cells a second: `npm run build && node test/bench/cells.mjs`.
//
// right: the labelled value. left: still text, where a value was meant. wrong: another value.
import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {autoType, csvParse} from 'd3-dsv'
import {buildSync} from 'esbuild'
import Papa from 'papaparse'
import {parseMarkdown, readTables} from '../../dist/index.js'

const cells = readFileSync(new URL('../../fixtures/cells/cells.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

const csv = list => `value,row\n${list.map(cell => `"${cell.replaceAll('"', '""')}",1\n`).join('')}`
const markdown = list =>
  `| Value | Row |\n|---|---|\n${list.map(cell => `| ${cell} | 1 |\n`).join('')}`

/** Each takes cells as written and gives their values. A column types its cells, so one cell each. */
const readers = {
  citeweld: list => list.map(cell => readTables(markdown([cell]))[0].rows[0].cells[0].value),
  'd3-dsv': list => csvParse(csv(list), autoType).map(({value}) => value),
  papaparse: list =>
    Papa.parse(csv(list), {header: true, dynamicTyping: true, skipEmptyLines: true}).data.map(
      ({value}) => value
    ),
  'csv-parse': list =>
    parse(csv(list), {columns: true, cast: true, cast_date: true}).map(({value}) => value)
}

/** A value in the terms of the labels; a Date is its day. */
function plain(read) {
  if (read instanceof Date) return read.toISOString().slice(0, 10)
  if (read === undefined || read === '') return null
  return typeof read === 'object' && read !== null && 'type' in read ? read.value : read
}

function judge(expected, read) {
  const value = plain(read)
  const {type = typeof value, unit} = read ?? {}
  if (expected.type === 'string')
    return typeof value === 'string' && !isDate(read) ? 'right' : 'wrong'
  const same = JSON.stringify(value) === JSON.stringify(expected.value ?? null)
  if (same && (unit === undefined || expected.unit === undefined || unit === expected.unit)) {
    return isDate(read) && expected.type !== 'date' ? 'wrong' : 'right'
  }
  return type === 'string' && !isDate(read) ? 'left' : 'wrong'
}

const isDate = read => read instanceof Date

/** Tables of a thousand rows: longer ones are no articles. */
const many = Array.from({length: 1000}, (_, index) => cells[index % cells.length].cell)
const rounds = 10

/** The values without the article around them: no Markdown, no columns. */
async function readValues() {
  const entry = new URL('../../src/tables/values/index.ts', import.meta.url).pathname
  const {outputFiles} = buildSync({entryPoints: [entry], bundle: true, format: 'esm', write: false})
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const {conventionsOf, normalize, readValue} = await import(`data:text/javascript;base64,${code}`)
  const conventions = conventionsOf({})
  return () => many.map(cell => readValue(normalize(cell), conventions))
}

const speed = {
  'citeweld, article': () => readTables(markdown(many)),
  'its parser alone': () => parseMarkdown(markdown(many)),
  'citeweld, values': await readValues(),
  'd3-dsv': () => csvParse(csv(many), autoType),
  papaparse: () => Papa.parse(csv(many), {header: true, dynamicTyping: true}),
  'csv-parse': () => parse(csv(many), {columns: true, cast: true, cast_date: true})
}

console.log(`${cells.length} cells`.padEnd(18), 'right  left  wrong')
for (const [name, read] of Object.entries(readers)) {
  const counts = {right: 0, left: 0, wrong: 0}
  const values = read(cells.map(({cell}) => cell))
  for (const [index, cell] of cells.entries()) {
    const verdict = judge(cell, values[index])
    counts[verdict]++
    if (process.argv.includes('--misses') && verdict !== 'right' && name === 'citeweld') {
      console.log(verdict, JSON.stringify(cell.cell), JSON.stringify(values[index]))
    }
  }
  console.log(
    name.padEnd(18),
    String(counts.right).padStart(5),
    String(counts.left).padStart(5),
    String(counts.wrong).padStart(6)
  )
}

console.log('\ncells a second')
for (const [name, run] of Object.entries(speed)) {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  console.log(name.padEnd(18), Math.round((many.length / best) * 1000).toLocaleString('en'))
}
