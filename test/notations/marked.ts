import {expect} from 'vitest'
import {type AnnotateOptions, annotate} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'
import {readMarks} from '../marks.js'

/** What an article is expected to hold: its markers in «», the style and the ids of each. */
export type Row = readonly [name: string, marked: string, style: string, ...ids: readonly string[]]

/** Read an article without its marks, and compare what was found with what was marked. */
export function expectMarkers(row: readonly string[], options: AnnotateOptions = {}): void {
  const [, marked = '', style, ...ids] = row
  const {text, enclosed} = readMarks(marked)
  const article = annotate(text, options)
  expect(article.citations.map(({raw}) => raw)).toEqual(enclosed)
  expect([...new Set(article.citations.map(citation => citation.style))]).toEqual([style])
  expect(article.citations.flatMap(({sourceIds}) => sourceIds)).toEqual(ids)
  expectInvariants(article, options)
}

/** An article in which nothing is a citation. */
export function expectNone(text: string): void {
  expect(annotate(text).citations.map(({raw, style}) => [style, raw])).toEqual([])
}
