import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type OffsetUnit, UnitIndex} from '../../src/text/offset-units.js'
import {sample} from '../sample.js'

const text = 'a𐐀bß'

describe('offsets of `a𐐀bß`', () => {
  it.each<[OffsetUnit, number[]]>([
    ['utf-16', [0, 1, 2, 3, 4, 5]],
    ['code-point', [0, 1, 1, 2, 3, 4]],
    ['utf-8', [0, 1, 1, 5, 6, 8]]
  ])('in %s', (unit, expected) => {
    const index = new UnitIndex(text, unit)
    expect([0, 1, 2, 3, 4, 5].map(offset => index.fromUtf16(offset))).toEqual(expected)
    expect(index.length).toBe(expected.at(-1))
  })

  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [3, 1, 3],
    [5, 3, 3],
    [7, 4, 5],
    [8, 5, 5],
    [99, 5, 5]
  ])('byte %i starts at %i and ends at %i', (offset, start, end) => {
    const index = new UnitIndex(text, 'utf-8')
    expect([index.toUtf16(offset, 'start'), index.toUtf16(offset, 'end')]).toEqual([start, end])
  })
})

const seed = Number(process.env.CITEWELD_SEED ?? 20261125)

it(`goes there and back (seed ${seed})`, () => {
  const unit = fc.constantFrom<OffsetUnit>('utf-16', 'code-point', 'utf-8')
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), unit, (text, unit) => {
      const index = new UnitIndex(text, unit)
      let at = 0
      for (const character of text) {
        const offset = index.fromUtf16(at)
        expect(index.toUtf16(offset, 'start')).toBe(at)
        expect(index.toUtf16(offset, 'end')).toBe(at)
        at += character.length
      }
      const bytes = {'utf-16': text.length, 'code-point': [...text].length}
      expect(index.length).toBe(unit === 'utf-8' ? Buffer.byteLength(text) : bytes[unit])
    }),
    {seed, numRuns: sample(500)}
  )
})
