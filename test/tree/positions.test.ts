import {expect, test} from 'vitest'
import {annotate, parseMarkdown} from '../../src/index.js'
import {restorePositions} from '../../src/tree/positions.js'
import {spanOf, walk} from '../../src/tree/walk.js'

/** Words of each leaf with the slice that its place covers. */
function placesIn(text: string): [string, string][] {
  const tree = parseMarkdown(text)
  restorePositions(tree, text)
  const places: [string, string][] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters || !('value' in node)) continue
    const {start, end} = spanOf(node)
    places.push([node.value, text.slice(start, end)])
  }
  return places
}

// remark gives no place to addresses that it finds late, behind a bracket that opens, and to what
// stands around them.
test.each([
  ['Say [http://a.b c', ['Say [', 'http://a.b', ' c']],
  ['Say [http://a.b. ', ['Say [', 'http://a.b', '.']],
  ['# [http://a.b', ['[', 'http://a.b']],
  ['| [http://a.b |\n|---|', ['[', 'http://a.b']],
  ['- > [www.a.b c', ['[', 'www.a.b', ' c']],
  ['> A &amp; B \\[ [a@b.c  \n> > d', ['A &amp; B \\[ [', 'a@b.c', 'd']],
  ['A [\u0000 \r\n  www.a.b \r\n  c', ['A [\u0000 \r\n', 'www.a.b', '\r\n  c']],
  ['**a** [http://a.b **c** http://a.b', ['a', ' [', 'http://a.b', ' ', 'c', ' ', 'http://a.b']]
])('%j has every word in its place', (text, slices) => {
  expect(placesIn(text).map(([, slice]) => slice)).toEqual(slices)
})

test('words that stand nowhere take the room up to the next', () => {
  const text = 'He said [www.a.b then.'
  const tree = parseMarkdown(text)
  const [paragraph] = tree.children
  if (paragraph?.type !== 'paragraph') throw new Error('Expected a paragraph')
  const [first] = paragraph.children
  if (first?.type !== 'text') throw new Error('Expected a text')
  first.value = '“He said” ['
  restorePositions(tree, text)
  expect(paragraph.children.map(child => spanOf(child))).toEqual([
    {start: 0, end: 9},
    {start: 9, end: 16},
    {start: 16, end: 22}
  ])
})

test('lines and columns follow from offsets, whatever a parser says of them', () => {
  const text = 'Ozone fell.\n\n**Rates** rose.\n'
  const parser = (markdown: string) => {
    const tree = parseMarkdown(markdown)
    for (const {node, enters} of walk(tree)) {
      if (enters) for (const point of Object.values(node.position!)) point.line += 7
    }
    return tree
  }
  expect(annotate(text, {parser}).tree).toEqual(annotate(text).tree)
})
