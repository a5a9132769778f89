import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it, test} from 'vitest'
import {configSchema, settings} from '../../src/cli/config-schema.js'
import * as citeweld from '../../src/index.js'
import {options} from '../../src/options/annotate/index.js'

const {annotate} = citeweld

test.each([
  [{lineBreak: 'wrap'}, 'Unknown option `lineBreak`; did you mean `lineBreaks`?'],
  [{linebreaks: 'wrap'}, 'Unknown option `linebreaks`; did you mean `lineBreaks`?'],
  [{zebra: 1}, 'Unknown option `zebra`'],
  [{lineBreaks: 'warp'}, "Expected `lineBreaks` to be 'paragraph' or 'wrap', got \"warp\""],
  [{candidateThreshold: '0.5'}, 'Expected `candidateThreshold` to be a number from 0 to 1'],
  [{candidateThreshold: null}, 'Expected `candidateThreshold` to be a number from 0 to 1'],
  [{rules: {gapp: 'off'}}, 'Unknown rule `gapp` in `rules`; did you mean `gap`?'],
  [{rules: {gap: 'loud'}}, "to be 'error', 'warning', 'info' or 'off', got \"loud\""],
  [{rules: null}, 'Expected `rules` to be an object, got null'],
  [{sources: [{id: 4}]}, 'Expected `sources[0].id` to be a string, got 4'],
  [{sources: [{id: '4', url: 5}]}, 'Expected `sources[0].url` to be a string, got 5'],
  [
    {sources: [{id: '4', url: new URL('https://a.example')}]},
    'Expected `sources[0].url` to be a string, got an instance of URL'
  ],
  [{sources: [{id: '4', title: {}}]}, 'Expected `sources[0].title` to be a string, got an object'],
  [{locale: 5}, 'Expected `locale` to be a language tag, got 5'],
  [{parser: 'remark'}, 'Expected `parser` to be a function, got "remark"'],
  [null, 'Expected options as an object, got null'],
  ['wrap', 'Expected options as an object, got "wrap"']
])('annotate refuses %j', (given, message) => {
  const run = () => annotate('Ozone recovered [4].', given as never)
  expect(run).toThrow(TypeError)
  expect(run).toThrow(message)
})

test.each([
  [Promise.resolve('x'), 'a promise'],
  [Buffer.from('x'), 'an instance of Buffer'],
  [{value: 'x'}, 'an object'],
  [null, 'null'],
  [undefined, 'undefined'],
  [['x'], 'an array']
])('annotate refuses %s as an article', (article, words) => {
  expect(() => annotate(article as never)).toThrow(
    new TypeError(`Expected an article as a string or a VFile, got ${words}`)
  )
})

test('what is undefined is left out', () => {
  const given = Object.fromEntries([...options.keys()].map(name => [name, undefined]))
  expect(annotate('Ozone recovered [4].', given as never).citations).toHaveLength(1)
  expect(annotate('[4]', {sources: [{id: '4', url: undefined}]} as never).sources).toHaveLength(1)
})

test('options of hosts and fields of answers may come along', () => {
  const host = {
    sourcesSection: true,
    claims: false,
    candidates: true,
    clobberPrefix: '',
    jsonLd: true
  }
  expect(annotate('[4]', host as never).citations).toHaveLength(1)
  expect(annotate('[4]', {text: '[4]', problems: []} as never).citations).toHaveLength(1)
})

describe('functions of an article', () => {
  const ofArticle = {
    ...{strip: citeweld.strip, renumber: citeweld.renumber, toJson: citeweld.toJson},
    ...{toCslJson: citeweld.toCslJson, toWebAnnotations: citeweld.toWebAnnotations},
    ...{toOpenAiContent: citeweld.toOpenAiContent, reportText: citeweld.reportText},
    toGeminiCandidate: citeweld.toGeminiCandidate
  }
  it.each(Object.entries(ofArticle))('%s says what it takes', (_, run) => {
    const take = run as (article: unknown) => unknown
    expect(() => take('Ozone [4].')).toThrow(
      new TypeError('Expected an annotated article, as `annotate` returns it, got "Ozone [4]."')
    )
    expect(() => take(undefined)).toThrow(/got undefined$/)
    expect(() => take(Promise.resolve())).toThrow(/^Expected an annotated article with /)
  })
})

describe('functions of a table', () => {
  const {tableCsv, tableSchema, tableInterface} = citeweld
  const article = annotate('| a |\n| - |\n| 1 |\n')
  it.each(Object.entries({tableCsv, tableSchema, tableInterface}))('%s', (_, run) => {
    const take = run as (table: unknown) => unknown
    expect(() => take(article)).toThrow(
      new TypeError('Expected a table, as in `article.tables`, got an object')
    )
    expect(() => take(article.tables)).toThrow('got an array')
    expect(() => take(article.tables[0])).not.toThrow()
  })
})

describe('the schema of the config file', () => {
  const validate = new Ajv2020().compile(configSchema)

  it.each([
    [{locale: 'de-DE', defaultCurrency: 'CAD', candidateThreshold: 0.2, lineBreaks: 'wrap'}],
    [{rules: {gap: 'off', 'split-marker': 'error'}, styles: ['bracket'], ignore: ['drafts/']}],
    [{$schema: './config.schema.json', sources: [{id: '4', url: 'https://a.example'}]}]
  ])('takes %j', given => expect(validate(given)).toBe(true))

  it.each([
    [{locales: 'de'}],
    [{candidateThreshold: '0.5'}],
    [{rules: {gapp: 'off'}}],
    [{styles: ['footnotes']}],
    [{sources: [{id: '4', url: 5}]}],
    [{sources: [{title: 'A'}]}],
    [{parser: 'remark'}]
  ])('refuses %j', given => expect(validate(given)).toBe(false))

  it('describes every setting', () => {
    const {properties} = configSchema as {properties: Record<string, {description: string}>}
    expect(Object.keys(properties)).toEqual([...settings.keys()])
    for (const {description} of Object.values(properties))
      expect(description).toMatch(/^[A-Z].*\.$/)
  })
})
