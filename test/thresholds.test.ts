import {describe, expect, test} from 'vitest'
import {placementStyle} from '../src/citations/placement-style.js'
import {isSourceLine} from '../src/claims/source-line.js'
import {findCandidates} from '../src/guesses/candidates/index.js'
import {calibrated, claimBySimilarity} from '../src/guesses/overlap/calibration.js'
import {ArticleTerms} from '../src/guesses/overlap/index.js'
import {annotate, readTables, repairText} from '../src/index.js'
import {expandRange} from '../src/notations/numbers.js'
import {splitSentences} from '../src/prose/sentences/index.js'
import {isListHeading} from '../src/scan/reference-lists/heading.js'

// Cases on both sides of a threshold that no example elsewhere comes near to.

const range = (count: number) => Array.from({length: count}, (_, index) => index + 1)
const markersOf = (text: string) => annotate(text).citations.map(({raw}) => raw)

describe('what is a citation', () => {
  const link = (id: number) => `Level ${id} fell ([Lakes](https://lake${id}.example/a)).`

  test('links are from the third on', () => {
    expect(markersOf(range(2).map(link).join(' '))).toHaveLength(0)
    expect(markersOf(range(3).map(link).join(' '))).toHaveLength(3)
  })

  test('`word[4]` is where three words have one', () => {
    const glued = ['ice', 'reed', 'boat']
    const text = (words: readonly string[]) =>
      `${words.map((word, at) => `The ${word}[${at + 1}] fell.`).join(' ')}\n`
    expect(markersOf(text(glued.slice(0, 2)))).toEqual([])
    expect(markersOf(text(glued))).toEqual(['[1]', '[2]', '[3]'])
  })

  const listOf = (count: number) =>
    `\n\n## Works cited\n\n${range(count)
      .map(id => `${id}. Log ${id}, https://lake.example/${id}`)
      .join('\n')}\n`
  const places = ['lake', 'reed', 'boat', 'train', 'bridge', 'field', 'mill']
  const said = (count: number) =>
    range(count)
      .map(id => `The ${places[id - 1]} froze.${id}`)
      .join(' ')

  test('bare numbers are from the fifth on', () => {
    expect(markersOf(said(4) + listOf(6))).toEqual([])
    expect(markersOf(said(5) + listOf(6))).toHaveLength(5)
  })

  test('bare numbers are where they are a fifth of the list', () => {
    expect(markersOf(said(5) + listOf(25))).toHaveLength(5)
    expect(markersOf(said(5) + listOf(30))).toEqual([])
  })

  test('a range has at most 100 numbers', () => {
    expect(expandRange('1', '100')).toHaveLength(100)
    expect(expandRange('1', '101')).toBeUndefined()
  })

  test('markers in code are, where three of them are nothing else', () => {
    const suppressed = (count: number) =>
      annotate(
        range(count)
          .map(id => `Level ${id} fell \`[${id}]\`.`)
          .join(' ')
      ).summary.citations.suppressed
    expect(suppressed(2)).toBe(0)
    expect(suppressed(3)).toBe(3)
  })
})

describe('what is a reference list', () => {
  const numbered = (count: number, linked = count) =>
    range(count)
      .map(id => `${id}. Log of the lake ${id}${id <= linked ? ` https://lake.example/${id}` : ''}`)
      .join('\n')
  const listed = (text: string) => annotate(text).sources.filter(source => source.listed).length

  test('one without a heading explains seven in ten of what is cited', () => {
    const cited = (count: number) =>
      range(count)
        .map(id => `Level ${id} fell [${id}].`)
        .join(' ')
    expect(listed(`${cited(10)}\n\n${numbered(6)}\n`)).toBe(0)
    expect(listed(`${cited(10)}\n\n${numbered(7)}\n`)).toBe(7)
  })

  test('one without a heading has addresses in four of five entries', () => {
    const cited = 'It fell [1]. It rose [2]. It froze [3]. It thawed [4]. It shone [5].'
    expect(listed(`${cited}\n\n${numbered(5, 3)}\n`)).toBe(0)
    expect(listed(`${cited}\n\n${numbered(5, 4)}\n`)).toBe(5)
  })

  test('a title has at most 300 characters', () => {
    const title = `${'Level of the lake '.repeat(14)}end`
    expect(title.length).toBeGreaterThan(200)
    const {sources} = annotate(`It fell [1].\n\n## Sources\n\n1. ${title}\n`)
    expect(sources[0]?.title).toBe(title)
  })

  test('a heading has at most 120 characters', () => {
    expect(isListHeading('## Sources and references and bibliography')).toBe(true)
    expect(isListHeading(`## Sources ${'and references '.repeat(9)}`)).toBe(false)
  })
})

describe('what is repaired', () => {
  test('a marker that three line endings split', () => {
    expect(repairText('It fell [\n4\n,\n8].').page.text).toBe('It fell [4, 8].')
  })

  test('a row that eight line endings break', () => {
    const lines = range(6).map(id => `word ${id}`)
    const text = `| A | B |\n| --- | --- |\n| Oder ${lines.join('\n')} | 12 |\n`
    expect(repairText(text).repairs.map(({rule}) => rule)).toContain('broken-row')
  })

  test('not a bracket that is closed 150 characters on', () => {
    const text = `It fell [4. ${'The ice broke up. '.repeat(8)}] in May [5].`
    expect(repairText(text).repairs).toEqual([])
  })
})

describe('what is a sentence, and where a citation belongs', () => {
  test('a bracket of at most 600 characters is of its sentence', () => {
    const sentence = (length: number) => `The ice (${'It broke. '.repeat(length / 10)}) fell.`
    expect(splitSentences(sentence(500))).toHaveLength(1)
    expect(splitSentences(sentence(700)).length).toBeGreaterThan(1)
  })

  test('a line that names sources has at most 200 characters', () => {
    expect(isSourceLine(`Source: ${'the ice log '.repeat(10)}`)).toBe(true)
    expect(isSourceLine(`Source: ${'the ice log '.repeat(20)}`)).toBe(false)
  })

  test('seven in ten runs after the stop are a style', () => {
    const cite = (after: number) =>
      range(20)
        .map(id => (id <= after ? `Level ${id} fell. [${id}]` : `Level ${id} fell [${id}].`))
        .join('\n\n')
    expect(placementStyle(annotate(cite(13)).citations)).toBe('before-stop')
    expect(placementStyle(annotate(cite(14)).citations)).toBe('after-stop')
  })
})

describe('what is guessed', () => {
  test('a similarity of 0.6 is a repeat in 91 of 100', () => {
    expect(calibrated(claimBySimilarity, 0.6)).toBe(0.91)
    expect(calibrated(claimBySimilarity, 0.54)).toBe(0.69)
  })

  test('a guess is said from 0.45 on', () => {
    const claims = [
      {id: 's1', text: 'Two agencies say', sourceIds: ['3', '5'], citationIds: ['c1']},
      {id: 's2', text: 'Ice broke up early.', sourceIds: [], citationIds: []},
      {id: 's3', text: 'Boats left late.', sourceIds: ['3'], citationIds: ['c2']}
    ]
    const item = {list: {}}
    const statements = [
      {kind: 'sentence', block: {}, context: {}},
      {kind: 'sentence', block: item, context: {leadIn: 'Two agencies say'}},
      {kind: 'sentence', block: item, context: {leadIn: 'Two agencies say'}}
    ]
    const terms = new ArticleTerms(
      claims.map(({text}) => text),
      []
    )
    const grounds = {claims, statements, citations: [], sources: [], excerpts: [], terms}
    const guesses = findCandidates(grounds as unknown as Parameters<typeof findCandidates>[0])
    // Each source of the lead-in has 0.43; the one that the item ends in has 0.2 more of the rest.
    expect(guesses.map(({sourceId, probability}) => [sourceId, probability])).toEqual([['3', 0.54]])
  })

  const body = 'Ozone has recovered since the ban [1]. Methane has not [2].'
  const excerptsOf = (...paragraphs: readonly string[]) =>
    annotate([body, ...paragraphs].join('\n\n')).excerpts.map(({text}) => text)

  test('two snippets that are whole may come between two that are cut', () => {
    const first = 'The ozone layer has recovered since the treaty banned the gases that destr...'
    const last = 'Methane has been rising again since 2007, and nobody quite knows the rea...'
    const whole = ['Ozone is a gas.', 'Methane is one, too.', 'So is krypton.']
    const two = [first, ...whole.slice(0, 2), last]
    expect(excerptsOf(...two)).toEqual(two)
    expect(excerptsOf(first, ...whole, last)).toEqual([])
  })

  test('a snippet is cut at 40 characters or more', () => {
    const long = [
      'Ozone has recovered since the treaty ban...',
      'Methane has been rising again since the ...'
    ]
    const short = ['Ozone has recovered since t...', 'Methane has been rising aga...']
    expect(excerptsOf(...long)).toEqual(long)
    expect(excerptsOf(...short)).toEqual([])
  })

  test('a claim has at most three passages of a source', () => {
    const text = 'Ozone rose in Peru. Methane fell in Chad. Neon rose in Oman. Argon fell in Laos.'
    const claim =
      'Ozone rose in Peru, methane fell in Chad, neon rose in Oman and argon fell in Laos'
    const {evidence} = annotate(`${claim} [1].`, {sources: [{id: '1', text}]})
    expect(evidence[0]!.passages).toHaveLength(3)
  })
})

test('a caption has at most 200 characters', () => {
  const caption = `${'Levels of the rivers in spring '.repeat(4)}in centimeters`
  const [table] = readTables(`${caption}:\n\n| River | Level |\n| --- | --- |\n| Oder | 12 |\n`)
  expect(table!.caption).toBe(caption)
})
