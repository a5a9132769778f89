import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {walk} from '../../src/tree/walk.js'

// Articles are broken the way copying breaks them, and must come back whole. A failure prints its
// seed; run it again with CITEWELD_SEED=…
const seed = Number(process.env.CITEWELD_SEED ?? 20261125)

const folder = new URL('../../fixtures/damage/', import.meta.url)
const articles = readdirSync(folder).map(name => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8')
}))

/** Break each marker of a text but the first of its line, at a place the choice says. */
function splitMarkers(text: string, ending: string, places: readonly number[]): string {
  let next = 0
  return text.replace(/\[\d[\d, ]*\]/g, (marker, offset: number) => {
    const before = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
    // Entries of a list, and headings: nothing breaks there.
    if (!before.includes(']') || before.startsWith('#')) return marker
    const at = places[next++ % places.length]! % 2 === 0 ? 1 : marker.length - 1
    return marker.slice(0, at) + ending + marker.slice(at)
  })
}

const dropBlankLines = (text: string) => text.replace(/\n{2,}/g, '\n')

/** Wrap lines at 80 columns, as mail does; tables and headings stay. */
function wrap(text: string): string {
  return text
    .split('\n')
    .map(line => {
      if (/^\s*[|#]/.test(line)) return line
      const [prefix, quote, item] = /^((?:> ?)*)((?:[-*]|\d+\.) )?/.exec(line)!.slice(0, 3) as [
        string,
        string,
        string?
      ]
      const indent = quote + ' '.repeat(item?.length ?? 0)
      const lines: string[] = []
      let current = prefix
      for (const word of line.slice(prefix.length).split(/(?<=\s)/)) {
        if (current.trim() !== prefix.trim() && current.length + word.trimEnd().length > 80) {
          lines.push(current.trimEnd())
          current = indent
        }
        current += word
      }
      return [...lines, current].join('\n')
    })
    .join('\n')
}

function summarise(text: string) {
  const {tree, citations} = annotate(text)
  const blocks = {paragraph: 0, heading: 0, table: 0, tableRow: 0, listItem: 0, blockquote: 0}
  for (const {node, enters} of walk(tree)) {
    if (enters && node.type in blocks) blocks[node.type as keyof typeof blocks]++
  }
  return {ids: citations.flatMap(({sourceIds}) => sourceIds), blocks}
}

const places = fc.array(fc.nat(1), {minLength: 1, maxLength: 24})
const endings = fc.constantFrom('\n', '\r\n', '\r')

test.each(articles)('$name comes back, however it is broken', ({text}) => {
  const whole = summarise(text)
  expect(whole.ids.length).toBeGreaterThan(5)
  fc.assert(
    fc.property(fc.boolean(), places, endings, (drops, choice, ending) => {
      const split = splitMarkers(text, '\n', choice)
      const broken = drops ? dropBlankLines(split) : split
      expect(summarise(broken.replaceAll('\n', ending))).toEqual(whole)
    }),
    {seed, numRuns: 20}
  )
})

test.each(articles)('$name keeps its ids and blocks when it is wrapped', ({text}) => {
  expect(summarise(wrap(text))).toEqual(summarise(text))
})
