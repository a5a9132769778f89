import {expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {readMarks} from '../marks.js'
import {messagesOf, wordsAt} from '../messages.js'

/** Spans are marked in the text: `«Rates [4][8]»` is where the message stands. */
function expectMessages(ruleId: string, marked: string): void {
  const {text, enclosed} = readMarks(marked)
  const found = messagesOf(annotate(text), ruleId)
  expect(found.map(message => wordsAt(message, text))).toEqual(enclosed)
}

test.each([
  ['a definition of the second', 'Fell «[4][8]».\n\n[8]: https://a.example\n'],
  ['three in a row', 'Fell [4]«[5][8]».\n\n[8]: https://a.example\n'],
  ['a definition of the first alone', 'Fell [4][8].\n\n[4]: https://a.example\n'],
  ['a space between', 'Fell [4] [8].\n\n[8]: https://a.example\n'],
  ['no definition', 'Fell [4][8].\n']
])('swallowed-pair: %s', (_, marked) => expectMessages('swallowed-pair', marked))

test.each([
  ['a number behind a sign', 'Share «<5» % [1].'],
  ['a tag that nothing closes', '| a | b |\n| - | - |\n| x«<br>»y | z |\n'],
  ['a tag that closes itself', 'x<br/>y and <b>z</b>'],
  ['an address in angle brackets', 'See «<https://a.example/x»>.'],
  ['an expression', 'Set «{x»} and «{{y»}}.'],
  ['each kind once', '«<5», <6, <7'],
  ['not in code', '`<5` and `{x}`\n\n```\n{{ y }} <br>\n```\n'],
  ['not when escaped', 'Share \\<5 % and \\{x\\}.'],
  ['not a comparison of words', 'a < b, and a <b']
])('mdx-unsafe: %s', (_, marked) => expectMessages('mdx-unsafe', marked))

test('mdx-unsafe says how often', () => {
  const [message] = annotate('<5, <6, <7').messages
  expect(message?.reason).toBe('MDX reads the start of a tag in `<5`; 3 times')
})

test('severities of rules can be set, and rules turned off', () => {
  const text = 'Fell [4][\n8].'
  const severities = (settings: Record<string, 'error' | 'info' | 'off'>) =>
    annotate(text, {rules: settings}).messages.map(({ruleId, fatal}) => [ruleId, fatal])
  expect(severities({'split-marker': 'error', 'missing-list': 'info'})).toEqual([
    ['split-marker', true],
    ['missing-list', undefined]
  ])
  expect(severities({'split-marker': 'off'})).toEqual([['missing-list', false]])
  expect(() => severities({'split-marker': 'loud' as 'off'})).toThrow(
    "Expected `rules.split-marker` to be 'error', 'warning', 'info' or 'off', got \"loud\""
  )
})
