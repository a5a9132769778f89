import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {readMarks} from '../marks.js'
import {messagesOf, wordsAt} from '../messages.js'

test.each([
  ['without its opening bracket', 'It fell faster «4]» than before [5].'],
  ['not when it is open', 'It fell [see chapter 4] and rose [5].'],
  ['not in code', 'Write `a 4]` as in [5].'],
  ['not where nothing is cited by number', 'It fell faster 4] than before.']
])('a number %s', (_, marked) => {
  const {text, enclosed} = readMarks(marked)
  const lost = messagesOf(annotate(text), 'lost-bracket')
  expect(lost.map(message => wordsAt(message, text))).toEqual(enclosed)
})
