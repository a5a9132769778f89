import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseByWindows} from '../../src/parse/windows.js'
import {sample} from '../sample.js'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
const parse = (markdown: string) => processor.parse(markdown)
const small = {characters: 20, lines: 2, plain: 0}
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

function countWindows(text: string): number {
  let count = 0
  parseByWindows(
    text,
    markdown => {
      count++
      return parse(markdown)
    },
    small
  )
  return count
}

const paragraphs = Array(4).fill('A paragraph of `some` words.').join('\n\n')

test.each([
  ['paragraphs', paragraphs],
  [
    'a label that another window defines',
    `See [this][a] and [^b].\n\n${paragraphs}\n\n[a]: u\n\n[^b]: v`
  ],
  ['a definition that is none', `See [a].\n\n${paragraphs}\nstill the paragraph\n[a]: u`],
  ['a definition in a quote', `See [a].\n\n${paragraphs}\n\n> [a]: u`],
  ['a definition whose label goes over lines', `See [a][b\nc].\n\n${paragraphs}\n\n[b\nc]: u`],
  [
    'a definition in a quote whose label goes over lines',
    `> See [a][b\n> c].\n\n${paragraphs}\n\n> [b\n> c]: u`
  ],
  ['a label of letters without a pair', `See [a][STRAẞE].\n\n${paragraphs}\n\n[Strasse]: u`],
  ['no line ending at the end, CRLF', paragraphs.replaceAll('\n', '\r\n')],
  ['line ending at the end', `${paragraphs}\n`]
])('%s give the tree of one piece', (_, text) => {
  expect(countWindows(text)).toBeGreaterThan(1)
  expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
})

test('a text without constructs needs no parser', () => {
  const text = '# Head\n\nWords [1] and **more** of [them](u).\n\n---\n\n- one\n- two\n'
  expect(countWindows(text)).toBe(0)
  expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
})

test('code and HTML that end before a window do not keep the text in one piece', () => {
  const block = '```\ncode\n```\n\nWords.\n\n<!-- a comment -->\n\nWords.\n\n<div>\n\nWords.\n\n'
  const text = block.repeat(5)
  expect(countWindows(text)).toBeGreaterThan(10)
  expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
})

test.each(['```\na', '~~~\n', '<!-- a', '<script>\na', '<![CDATA[', '- ```\n  a', '> <!--\n> a'])(
  'what %j opens is one piece',
  opening => {
    const text = `Words.\n\n${opening}\n\n${paragraphs}\n\n${paragraphs}`
    expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
  }
)

test('what a fence holds is cut by no window', () => {
  const text = `${'A word. '.repeat(5)}\n\n- a\n\n  \`\`\`\n\nnot code\n\n    \`\`\`\n\n${paragraphs}`
  expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
})

const seed = Number(process.env.CITEWELD_SEED ?? 20261125)
const blocks = fc.constantFrom(
  ...[
    'Word [a] and [b][a] and [^c].',
    '# Head',
    '- #',
    '- item [a]',
    '  more',
    '1. one',
    '> quote',
    '[a]: u'
  ],
  ...[
    '[b]: v "t"',
    '[^c]: note',
    '    code',
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!--',
    '-->',
    '***'
  ],
  ...[
    'Title\n===',
    '| a | b |\n|---|---|\n| [a] | c |',
    '---',
    '\t\ttab',
    '[A]:\nw',
    '[a][b\nc]',
    '[b\nc]: v',
    '> [a][b\n> c]',
    '> [B\n> c]: v',
    '\\[a]',
    '<script>'
  ]
)
const separator = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n')

test(`windows give the tree of one piece (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(blocks, separator), {maxLength: 25}), pairs => {
      const text = pairs.flat().join('')
      expect(json(parseByWindows(text, parse, small))).toEqual(json(parse(text)))
    }),
    {seed, numRuns: sample(500)}
  )
})
