import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {test} from 'vitest'
import {annotate} from '../src/index.js'
import {expectInvariants} from './invariants.js'

// A failure prints its seed; run it again with CITEWELD_SEED=…
const seed = Number(process.env.CITEWELD_SEED ?? 20261123)
const runs = {seed, numRuns: 400, verbose: true}

const pieces = fc.constantFrom(
  '[',
  ']',
  '(',
  ')',
  '^',
  '\\',
  '`',
  '|',
  '【',
  '】',
  '4',
  '8',
  '10',
  ', ',
  '–',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  '> ',
  '- ',
  '    ',
  '```\n',
  '|---|\n',
  '[8]: https://example.org\n',
  '# ',
  '**',
  'word',
  'Rates fell',
  '.',
  '. ',
  '$',
  '<',
  '>',
  '<!--',
  '-->',
  '&amp;',
  '😀',
  '\uFEFF',
  '\u0000',
  'www.a.org',
  'a@b.org',
  ':\n',
  '[^4]',
  '---\n',
  '\t',
  '\u00A0',
  '\u2028'
)

test('every invariant holds on strings of what Markdown and citations are made of', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), list => {
      expectInvariants(annotate(list.join('')))
    }),
    runs
  )
}, 60_000)

const folder = new URL('../fixtures/articles/', import.meta.url)
const articles = readdirSync(folder).map(name =>
  readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
)

test('every invariant holds on damaged articles', () => {
  const damage = fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    cut: fc.nat(6),
    put: fc.oneof(pieces, fc.constant(''))
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.array(damage, {maxLength: 6}),
      (article, damages) => {
        let text = article
        for (const {at, cut, put} of damages) {
          const start = Math.floor(at * text.length)
          text = text.slice(0, start) + put + text.slice(start + cut)
        }
        expectInvariants(annotate(text))
      }
    ),
    runs
  )
}, 60_000)
