import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {Ajv2020 as Ajv} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import schema from '../../src/exchange/formats/schema.json' with {type: 'json'}
import {isLong} from '../sample.js'
import {bin, broken, mended, Workplace} from './command.js'

const place = new Workplace()

test('a record in, an annotated record out', () => {
  const input = `${JSON.stringify({id: {page: 7}, text: broken})}\n`
  const {status, stdout} = place.annotate(['-f', 'ndjson'], input)
  const record = JSON.parse(stdout)
  expect(status).toBe(0)
  expect(record).toMatchObject({id: {page: 7}, text: mended, original: broken})
  expect(new Ajv({strict: false}).compile(schema)(record)).toBe(true)
})

test('sources of a record are known for it alone', () => {
  const sources = [{id: '4', title: 'A survey', url: 'https://a.example'}]
  const lines = [
    {id: 1, text: mended, sources},
    {id: 2, text: mended}
  ]
  const {stdout} = place.annotate(
    ['-f', 'ndjson'],
    lines.map(line => JSON.stringify(line)).join('\n')
  )
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(first.sources[0]).toMatchObject({id: '4', title: 'A survey', listed: true})
  expect(second.sources[0].listed).toBe(false)
})

test('a line that is no record keeps its line, stops no other, and ends with exit code 2', () => {
  const input = [
    '{"id": 1, "text": "Fell [4]."}',
    'no JSON',
    '{"id": 3}',
    '{"id": 4, "text": "a\u2028b"}'
  ]
  const {status, stdout, stderr} = place.annotate(['-f', 'ndjson'], input.join('\n'))
  expect(status).toBe(2)
  const records = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(records.map(({id, error}) => [id, error])).toEqual([
    [1, undefined],
    [null, 'Expected a record as JSON on one line'],
    [3, 'Expected a record with `text`'],
    [4, undefined]
  ])
  expect(stderr).toBe(
    'annotate: standard input:2: Expected a record as JSON on one line\n' +
      'annotate: standard input:3: Expected a record with `text`\n'
  )
})

test('--stdin-filename: standard input is one article', () => {
  const {stdout} = place.annotate(['-f', 'ndjson', '--stdin-filename', 'a.md'], broken)
  expect(JSON.parse(stdout)).toMatchObject({id: 'a.md', text: mended})
})

test('a record comes out before the next one goes in', async () => {
  const child = place.start(['-f', 'ndjson'])
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${JSON.stringify({id, text: broken})}\n`)
    expect(JSON.parse((await lines.next()).value)).toMatchObject({id, text: mended})
  }
  child.stdin.end()
  expect((await lines.next()).done).toBe(true)
})

test.runIf(isLong)(
  'memory does not grow with the number of records',
  () => {
    const text = `~~~\n${'Code costs nothing to read. '.repeat(4000)}\n~~~\n`
    place.write('many.ndjson', `${JSON.stringify({id: 1, text})}\n`.repeat(400))
    // The output is more than the heap holds.
    const args = ['--max-old-space-size=32', bin, '-f', 'ndjson', 'many.ndjson', '-o', 'out.ndjson']
    const {status, stderr} = spawnSync(process.execPath, args, {
      cwd: place.folder,
      encoding: 'utf8'
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(statSync(place.path('out.ndjson')).size).toBeGreaterThan(80e6)
  },
  60_000
)

test('fields of a record that are not of the article come back', () => {
  const here = new Workplace({
    'r.ndjson': '{"id": 7, "question": "Why?", "text": "Ozone fell [4]."}\n'
  })
  const {stdout} = here.annotate(['-f', 'ndjson', 'r.ndjson'])
  expect(JSON.parse(stdout)).toMatchObject({id: 7, question: 'Why?', original: 'Ozone fell [4].'})
})

test('records are not read as one article', () => {
  const here = new Workplace({'r.ndjson': '{"id": 7, "text": "Ozone fell [4]."}\n'})
  for (const args of [['r.ndjson'], ['-f', 'csv', 'r.ndjson'], ['--check', 'r.ndjson']]) {
    const {status, stdout, stderr} = here.annotate(args)
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'annotate: Cannot read the records of r.ndjson as one article; expected -f ndjson\n'
    ])
  }
})
