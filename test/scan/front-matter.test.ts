import {expect, test} from 'vitest'
import {parseWithSatteri} from '../../src/hosts/satteri/index.js'
import {annotate, parseMarkdown} from '../../src/index.js'

const typesOf = (text: string) => [
  parseMarkdown(text).children.map(({type}) => type),
  parseWithSatteri(text).children.map(({type}) => type)
]

test.each([
  ['---\ntitle: A\n---\n\nB', 'yaml'],
  ['---\ntitle: A\n...\n\nB', 'yaml'],
  ['--- \r\ntitle: A\r\n---\t\r\nB', 'yaml'],
  ['+++\ntitle = "A"\n+++\nB', 'toml'],
  ['---\n---\nB', 'yaml']
])('%j begins with front matter', (text, type) => {
  expect(typesOf(text)).toEqual([
    [type, 'paragraph'],
    [type, 'paragraph']
  ])
})

test('the node holds the lines between the fences', () => {
  const [node] = parseMarkdown('---\r\ntitle: A\r\nb: c\r\n---\r\n\r\nB').children
  expect(node).toEqual({
    type: 'yaml',
    value: 'title: A\r\nb: c',
    position: {start: {line: 1, column: 1, offset: 0}, end: {line: 4, column: 4, offset: 24}}
  })
})

test('what follows keeps its place', () => {
  const {citations} = annotate('---\ntitle: "A [1]"\n---\n\nRates fell [4].')
  expect(citations.map(({span, raw}) => [span, raw])).toEqual([[{start: 35, end: 38}, '[4]']])
})

test('a rule that opens an article hides no list, no quote and no section', () => {
  const types = ['thematicBreak', 'list', 'blockquote']
  expect(typesOf('---\n\n- a\n- b\n\n> c')).toEqual([types, types])
  const section = '---\n\nRates fell [4].\n\n---\n\nOzone rose [8].'
  expect(annotate(section).claims.map(({text}) => text)).toEqual(['Rates fell.', 'Ozone rose.'])
})

test('a long article has the labels of its text, not of its front matter', () => {
  const paragraphs = Array(400).fill('A paragraph with a [label].').join('\n\n')
  const links = (text: string) => JSON.stringify(parseMarkdown(text)).split('linkReference').length
  expect(links(`---\n[label]: u\n---\n\n${paragraphs}`)).toBe(1)
  expect(links(`---\na: b\n---\n---\n\n${paragraphs}\n\n[label]: u`)).toBe(401)
})
