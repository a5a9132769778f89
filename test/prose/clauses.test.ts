import {describe, expect, it} from 'vitest'
import {splitClauses} from '../../src/prose/sentences/clauses.js'
import {citationFiller} from '../../src/prose/sentences/index.js'
import {readMarks} from '../marks.js'

/** Clauses of a sentence whose runs of citations are `[n]…`. */
function clausesOf(text: string): string[] {
  const runs = [...text.matchAll(/\[\d+\](?: ?\[\d+\])*/g)].map(({0: run, index}) => ({
    start: index,
    end: index + run.length
  }))
  const masked = runs.reduce(
    (masked, {start, end}) =>
      masked.slice(0, start) + citationFiller.repeat(end - start) + masked.slice(end),
    text
  )
  const clauses = splitClauses(masked, {start: 0, end: text.length}, runs)
  expect(clauses.length).toBe(runs.length)
  return clauses.map(({start, end}) => text.slice(start, end))
}

describe('each run covers its clause', () => {
  it.each([
    ['one run at the end', '«Rates fell in May» [1].'],
    ['one run in mid-sentence', '«Rates fell in all of Europe» [1] and prices rose.'],
    ['from run to run', '«Rates fell in all of Europe» [1], «while prices rose in Asia» [2][3].'],
    [
      'from a semicolon',
      'It was calm; «rates fell in all of Europe» [1]; «prices rose in Asia» [2].'
    ],
    ['named author', '«Smith [1] found that rates fell.»'],
    ['two authors', '«Smith [1] found that rates fell,» «whereas Jones [2] saw them rise.»'],
    ['according to a source', '«According to [1], rates fell in all of Europe.»'],
    ['at the start', '«[1] says that rates fell.»'],
    ['in Chinese', '«欧洲的利率在五月下降» [1]，«亚洲的物价在六月上涨» [2]。']
  ])('%s', (_, marked) => {
    const {text, enclosed} = readMarks(marked)
    expect(clausesOf(text)).toEqual(enclosed)
  })

  it('covers what comes before when the words between two runs are few', () => {
    expect(clausesOf('Use datasets such as Temples [1] and ETH3D [2].')).toEqual([
      'Use datasets such as Temples',
      'Use datasets such as Temples [1] and ETH3D'
    ])
  })
})
