import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {expect, test} from 'vitest'
import * as citeweld from '../src/index.js'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(file =>
  file.endsWith('.ts')
)
const faces = new Set(files.filter(file => file.endsWith('/index.ts')).map(dirname))

/** Rooms in import order, as the map lists them: the first column of its table. */
const map = readFileSync(join(src, 'README.md'), 'utf8')
const order = [...map.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, room]) => room!.replace(/\/$/, ''))

/** Every relative import of a file, type-only and dynamic ones too. */
function importsOf(file: string): string[] {
  const {importedFiles} = ts.preProcessFile(readFileSync(join(src, file), 'utf8'), true, true)
  return importedFiles
    .filter(({fileName}) => fileName.startsWith('.') && fileName.endsWith('.js'))
    .map(({fileName}) => normalize(join(dirname(file), fileName)).replace(/\.js$/, '.ts'))
}

const imports = new Map(files.map(file => [file, importsOf(file)]))

/** The room that holds a file: the longest entry of the map that leads to it. */
const roomOf = (file: string) =>
  order
    .filter(room => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0]

test('the map names every room once', () => {
  expect(files.filter(file => roomOf(file) === undefined)).toEqual([])
  expect(new Set(order).size).toBe(order.length)
  expect(order.filter(room => !files.some(file => roomOf(file) === room))).toEqual([])
})

test.each(files)('%s imports only from rooms before its own', file => {
  const room = order.indexOf(roomOf(file)!)
  const later = imports.get(file)!.filter(imported => order.indexOf(roomOf(imported)!) > room)
  expect(later).toEqual([])
})

/** The outermost face that a file has to import `target` through, if there is one. */
function faceBetween(file: string, target: string): string | undefined {
  const folders = dirname(target).split('/')
  return folders
    .map((_, index) => folders.slice(0, index + 1).join('/'))
    .find(folder => faces.has(folder) && !file.startsWith(`${folder}/`))
}

test.each(files)('%s imports no other room past its index', file => {
  const past = imports.get(file)!.filter(target => {
    const face = faceBetween(file, target)
    return face !== undefined && target !== `${face}/index.ts`
  })
  expect(past).toEqual([])
})

test('no files import each other in a circle, types included', () => {
  const done = new Set<string>()
  const open: string[] = []
  const circles: string[] = []
  const visit = (file: string) => {
    if (open.includes(file)) circles.push([...open.slice(open.indexOf(file)), file].join(' → '))
    if (done.has(file) || open.includes(file)) return
    open.push(file)
    for (const imported of imports.get(file) ?? []) visit(imported)
    open.pop()
    done.add(file)
  }
  for (const file of files) visit(file)
  expect(circles).toEqual([])
})

test('public names', () => {
  expect(Object.keys(citeweld).sort()).toEqual([
    'annotate',
    'canonicalUrl',
    'parseMarkdown',
    'readRecords',
    'readTables',
    'renumber',
    'repairText',
    'reportText',
    'sanitizeSchema',
    'strip',
    'styles',
    'tableCsv',
    'tableInterface',
    'tableSchema',
    'toCslJson',
    'toGeminiCandidate',
    'toJson',
    'toOpenAiContent',
    'toWebAnnotations'
  ])
})

test('no name of a file says nothing', () => {
  const names = files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|misc|types)\b/.test(file))
  expect(names).toEqual([])
})

test('every file that is imported exists', () => {
  const missing = files.flatMap(file =>
    imports
      .get(file)!
      .filter(
        target => !files.includes(target) && !files.includes(target.replace(/\.ts$/, '.d.ts'))
      )
      .map(target => `${file}: ${relative('.', target)}`)
  )
  expect(missing).toEqual([])
})
