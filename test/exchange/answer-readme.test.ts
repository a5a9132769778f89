import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type AnswerReader, answerReaders} from '../../src/exchange/answers/index.js'

// The README lists the products as the readers say; `UPDATE=1` writes the table again.

const file = new URL('../../README.md', import.meta.url)
const unitNames = {
  'utf-16': 'UTF-16 code units',
  'code-point': 'code points',
  'utf-8': 'UTF-8 bytes'
}

function placesOf({numbered, units}: AnswerReader): string {
  const offsets = units?.map(unit => unitNames[unit]).join(' or ')
  return (
    [numbered ? 'numbers in the text' : [], offsets ?? []].flat().join('; ') ||
    'pieces of the text, or none'
  )
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  const line = (row: readonly string[], fill: string) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width, fill)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head, ' '), line([], '-'), ...body.map(row => line(row, ' '))].join('\n')
}

test('the README lists the readers', () => {
  const rows = answerReaders.map(reader => [reader.product, reader.shape, placesOf(reader)])
  const table = tableOf([['product', 'told by', 'places'], ...rows])
  const readme = readFileSync(file, 'utf8')
  const section = /(?<=<!-- answer readers -->\n)[\s\S]*?(?=<!-- \/answer readers -->)/
  if (process.env.UPDATE)
    writeFileSync(
      file,
      readme.replace(section, () => `\n${table}\n\n`)
    )
  expect(section.exec(readFileSync(file, 'utf8'))?.[0].trim()).toBe(table)
})
