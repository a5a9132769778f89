import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'

test.each([
  ['without its opening bracket', 'It fell faster «4]» than before [5].'],
  ['not when it is open', 'It fell [see chapter 4] and rose [5].'],
  ['not in code', 'Write `a 4]` as in [5].'],
  ['not where nothing is cited by number', 'It fell faster 4] than before.']
])('a number %s', (_, marked) => {
  const {messages} = annotate(marked.replace(/[«»]/g, ''))
  const lost = messages.filter(({ruleId}) => ruleId === 'lost-bracket')
  const start = marked.indexOf('«')
  expect(lost.map(({place}) => place && 'start' in place && place.start.offset)).toEqual(
    start < 0 ? [] : [start]
  )
})
