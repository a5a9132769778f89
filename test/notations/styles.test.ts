import {expect, test} from 'vitest'
import {annotate, type Notation, repairText, styles} from '../../src/index.js'
import {notations} from '../../src/notations/index.js'

const wiki: Notation = {
  name: 'wiki',
  starts: ['{{cite|'],
  read(text, at) {
    const end = text.indexOf('}}', at)
    if (end < 0 || end - at > 64) return
    return {span: {start: at, end: end + 2}, ids: [text.slice(at + 7, end)]}
  }
}

const stylesIn = (text: string, options = {}) =>
  annotate(text, options).citations.map(({style, sourceIds}) => [style, ...sourceIds])

test('styles choose what is read', () => {
  const text = 'Rates fell [4]. Yields rose[^7]. Prices rose [web:3].'
  expect(stylesIn(text)).toEqual([
    ['bracket', '4'],
    ['footnote', '7'],
    ['typed-colon', 'web:3']
  ])
  expect(stylesIn(text, {styles: ['footnote']})).toEqual([['footnote', '7']])
  expect(stylesIn(text, {styles: []})).toEqual([])
})

test('what is not read is not mended, nor said to be cut off', () => {
  expect(repairText('Rates fell [4][\n8].', {styles: ['footnote']}).repairs).toEqual([])
  expect(stylesIn('Rates fell in most of the regions [', {styles: ['footnote']})).toEqual([])
  expect(stylesIn('Rates fell in most of the regions [')).toEqual([['bracket']])
})

test('each built-in notation has a name of its own, and the type of names holds it', () => {
  expect(notations.map(({name}) => name)).toEqual(styles)
  expect(new Set(styles).size).toBe(styles.length)
})

test('a notation of the user is read before the built-in ones', () => {
  expect(stylesIn('Rates fell {{cite|kim}} and [4] rose.', {notations: [wiki]})).toEqual([
    ['wiki', 'kim'],
    ['bracket', '4']
  ])
  expect(stylesIn('Rates fell {{cite|kim}} [4].', {notations: [wiki], styles: ['wiki']})).toEqual([
    ['wiki', 'kim']
  ])
  const mine: Notation = {
    name: 'mine',
    starts: ['['],
    read: (text, at) =>
      text.startsWith('[4]', at) ? {span: {start: at, end: at + 3}, ids: ['four']} : undefined
  }
  expect(stylesIn('Rates fell [4].', {notations: [mine]})).toEqual([['mine', 'four']])
  expect(stylesIn('`{{cite|kim}}`', {notations: [wiki]})).toEqual([])
})

test('a marker of the user may be split over lines', () => {
  const {citations} = annotate('Rates fell [ref\n9].', {
    notations: [
      {
        name: 'ref',
        starts: ['[ref'],
        read(text, at) {
          const [whole, id] = /^\[ref ?(\d{1,3})\]/.exec(text.slice(at, at + 16)) ?? []
          return whole && id ? {span: {start: at, end: at + whole.length}, ids: [id]} : undefined
        }
      }
    ]
  })
  expect(citations).toMatchObject([{style: 'ref', sourceIds: ['9'], status: 'repaired'}])
})

test.each([
  [{styles: 'bracket'}, 'Expected `styles` to be an array, got "bracket"'],
  [
    {styles: ['bracket', 'brackets']},
    'Unknown notation `brackets` in `styles[1]`; did you mean `bracket`?'
  ],
  [{styles: [4]}, 'Expected `styles[0]` to be a string, got 4'],
  [{notations: wiki}, 'Expected `notations` to be an array, got an object'],
  [{notations: [{...wiki, name: 'bracket'}]}, 'to have a new name, got `bracket`'],
  [{notations: [wiki, wiki]}, 'Expected `notations[1]` to have a new name, got `wiki`'],
  [{notations: [null]}, 'Expected `notations[0]` to be an object, got null'],
  [
    {notations: [{...wiki, starts: ['']}]},
    'Expected `notations[0].starts[0]` to be a word, got ""'
  ],
  [{notations: [{...wiki, read: 1}]}, 'Expected `notations[0].read` to be a function, got 1']
])('%j is refused', (options, message) => {
  const run = () => annotate('Rates fell.', options as never)
  expect(run).toThrow(TypeError)
  expect(run).toThrow(message)
})

test('a marker of the user must stand where it was looked for', () => {
  const read = () => ({span: {start: 11, end: 11}, ids: ['kim']})
  expect(() => annotate('Rates fell {{cite|kim}}.', {notations: [{...wiki, read}]})).toThrow(
    'Expected notation `wiki` to read a marker that begins at 11, got 11–11'
  )
})
