import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Assignment, assignInOrder} from '../../src/guesses/excerpts/assign.js'

type Gains = readonly (readonly number[])[]

/** Every way to assign rows to columns in order, tried out. */
function bestByTrying(gains: Gains, row = 0, from = 0, forbidden?: [number, number]): number {
  const columns = gains[row]
  if (!columns) return 0
  let best = bestByTrying(gains, row + 1, from, forbidden)
  for (let column = from; column < columns.length; column++) {
    if (forbidden?.[0] === row && forbidden[1] === column) continue
    const rest = bestByTrying(gains, row + 1, column + 1, forbidden)
    best = Math.max(best, columns[column]! + rest)
  }
  return best
}

function totalOf(gains: Gains, assigned: readonly (Assignment | undefined)[]): number {
  return assigned.reduce((sum, pair, row) => sum + (pair ? gains[row]![pair.column]! : 0), 0)
}

test('rows and columns keep their order', () => {
  const gains = [
    [5, 4, 0],
    [9, 1, 0],
    [0, 0, 7]
  ]
  expect(assignInOrder(gains)).toEqual([undefined, {column: 0, margin: 3}, {column: 2, margin: 7}])
  expect(assignInOrder([])).toEqual([])
  expect(assignInOrder([[], []])).toEqual([undefined, undefined])
})

test('it is the best assignment, and margins are what is lost without a pair', () => {
  const seed = Number(process.env.CITEWELD_SEED ?? 20261125)
  const matrix = fc
    .tuple(fc.integer({min: 1, max: 4}), fc.integer({min: 1, max: 5}))
    .chain(([rows, columns]) => {
      const row = fc.array(fc.integer({min: -4, max: 9}), {minLength: columns, maxLength: columns})
      return fc.array(row, {minLength: rows, maxLength: rows})
    })
  fc.assert(
    fc.property(matrix, gains => {
      const assigned = assignInOrder(gains)
      const best = bestByTrying(gains)
      expect(totalOf(gains, assigned)).toBe(best)
      let last = -1
      for (const [row, pair] of assigned.entries()) {
        if (!pair) continue
        expect(pair.column).toBeGreaterThan(last)
        last = pair.column
        expect(pair.margin).toBe(best - bestByTrying(gains, 0, 0, [row, pair.column]))
      }
    }),
    {seed}
  )
})
