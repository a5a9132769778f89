import {expect, test} from 'vitest'
import {NumberSet, readNumbers} from '../../src/guesses/overlap/index.js'
import {annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {messagesOf} from '../messages.js'

const report = `Ozone is a gas. The ozone layer has been recovering since a treaty banned chlorine gases in 1987.

Methane is another matter. It rose by 3,012,411 tonnes in 2021; nobody knows why. Wetlands are one guess.`

function evidence(article: string, ...texts: readonly string[]) {
  const sources = texts.map((text, index) => ({id: String(index + 1), text}))
  const annotated = annotate(article, {sources})
  expectInvariants(annotated)
  return annotated
}

test('the best sentences of a source, with their offsets in it', () => {
  const [found] = evidence(
    'The ozone layer is recovering since the treaty of 1987 [1].',
    report
  ).evidence
  expect(found).toMatchObject({claimId: 's1', sourceId: '1', from: 'text'})
  expect(found!.passages.map(({text}) => text)).toEqual([
    'The ozone layer has been recovering since a treaty banned chlorine gases in 1987.'
  ])
  for (const {start, end, text} of found!.passages) expect(report.slice(start, end)).toBe(text)
  expect(found!.missing).toEqual({numbers: [], years: [], names: []})
})

test('two sentences where each adds to the claim', () => {
  const claim = 'A treaty banned chlorine gases, while wetlands are one guess for methane [1].'
  const [found] = evidence(claim, report).evidence
  expect(found!.passages.map(({text}) => text)).toEqual([
    'The ozone layer has been recovering since a treaty banned chlorine gases in 1987.',
    'Wetlands are one guess.'
  ])
  expect(found!.overlap).toBeGreaterThan(Math.max(...found!.passages.map(each => each.overlap)))
})

test('nothing in common is no passage', () => {
  const [found] = evidence('Prices of wheat doubled [1].', report).evidence
  expect(found).toMatchObject({overlap: 0, passages: []})
})

test('numbers, years and names that the source lacks', () => {
  const article = evidence(
    'In 1989 the rise of methane in Siberia was about 3 million tonnes, or 40 % [1].',
    report
  )
  expect(article.evidence[0]?.missing).toEqual({
    numbers: ['40'],
    years: ['1989'],
    names: ['Siberia']
  })
  const messages = messagesOf(article, 'number-not-in-source')
  expect(messages.map(({reason}) => reason)).toEqual([
    '`40` does not occur in the text of source `1`',
    '`1989` does not occur in the text of source `1`'
  ])
})

test('a number is missing only when no source can hold it', () => {
  const numbers = (article: string, ...texts: readonly string[]) =>
    messagesOf(evidence(article, ...texts), 'number-not-in-source').length
  expect(numbers('It rose by 40 % [1][2].', 'It rose.', 'By 40 percent.')).toBe(0)
  expect(numbers('It rose by 40 % [1][2].', 'It rose.')).toBe(0)
  expect(numbers('It rose by 40 % [1][2].', 'It rose.', 'It fell.')).toBe(1)
  expect(numbers('It rose by 40 % [1], while 50 fell [2].', 'By 40.', 'All 50.')).toBe(0)
})

test('Chinese is compared by pairs of characters', () => {
  const text = '甲烷浓度自2007年以来持续上升。臭氧层正在恢复。'
  const [found] = evidence('自2007年以来，甲烷浓度不断上升[1]。', text).evidence
  expect(found!.passages.map(passage => passage.text)).toEqual(['甲烷浓度自2007年以来持续上升。'])
})

test('an excerpt is a text too, but too short to miss a number', () => {
  const article =
    annotate(`The ozone layer has recovered by 40 % since the treaty [1]. Methane is rising in wet years [2].

The ozone layer has recovered since the treaty banned the gases that destr...

Methane is rising in wet years, and nobody quite knows the reason for it s...`)
  expect(article.evidence.map(({sourceId, from}) => [sourceId, from])).toEqual([
    ['1', 'excerpt'],
    ['2', 'excerpt']
  ])
  expect(article.evidence[0]?.missing.numbers).toEqual(['40'])
  expect(article.messages.map(({ruleId}) => ruleId)).not.toContain('number-not-in-source')
})

test('numbers as they are written', () => {
  const raw = (text: string) => readNumbers(text).map(number => number.raw)
  expect(raw('It cost $50 billion in 2019, 12.5% more.')).toEqual(['50 billion', '2019', '12.5'])
  expect(raw('GPT-4, H100, 5G, v1.2 and COVID-19 count nothing.')).toEqual([])
  expect(raw('the 1990s; 5万人; 2023年')).toEqual(['1990', '5万', '2023'])
  const numbers = new NumberSet('Three of 3,012,411 cases cost $49.8bn in 2020.')
  const holds = (text: string) => readNumbers(text).every(number => numbers.holds(number))
  expect(
    ['3', '3 million', '50 billion', '2020', '3,012,000'].filter(text => !holds(text))
  ).toEqual([])
  expect(['4 million', '51 billion', '2019', '2'].filter(holds)).toEqual([])
})

test('the text of a source is a string', () => {
  const options = JSON.parse('{"sources": [{"id": "1", "text": 3}]}')
  expect(() => annotate('', options)).toThrow('Expected `sources[0].text` to be a string')
})
