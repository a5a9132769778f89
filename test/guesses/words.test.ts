import {expect, test} from 'vitest'
import {termsOf} from '../../src/guesses/overlap/index.js'
import {wordsOf} from '../../src/guesses/overlap/words.js'

test.each([
  ['Amazon–OpenAI’s $1,000.50 deal.', ['Amazon', 'OpenAI’s', '1,000.50', 'deal']],
  ["It's 'quoted', isn't it?", ["It's", 'quoted', "isn't", 'it']],
  ['H100, GPT-4 and 3.5.', ['H100', 'GPT', '4', 'and', '3.5']],
  ['Größe naïve الأوزون', ['Größe', 'naïve', 'الأوزون']],
  ['自2007年起，GPU价格', ['自', '2007', '年起', 'GPU', '价格']],
  ['a𐐀b 𠀀𠀁 😀', ['a𐐀b', '𠀀𠀁']],
  ['…', []],
  ['', []]
])('words of %s', (text, words) => expect(wordsOf(text)).toEqual(words))

test('terms are what texts share', () => {
  expect(termsOf('OpenAI’s partners paid 1,000 of the business')).toEqual([
    'openai',
    'partner',
    'paid',
    '1000',
    'of',
    'the',
    'business'
  ])
  expect(termsOf('价格上涨')).toEqual(['价格', '格上', '上涨'])
  expect(termsOf('价')).toEqual(['价'])
})
