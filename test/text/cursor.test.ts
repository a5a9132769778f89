import {expect, test} from 'vitest'
import {Cursor} from '../../src/text/cursor.js'

test('moves forward only, and stops at the end', () => {
  const cursor = new Cursor([1, 3, 5])
  expect(cursor.item).toBe(1)
  expect(cursor.advance()).toBe(3)
  expect(cursor.skipWhile(item => item < 2)).toBe(3)
  expect(cursor.skipWhile(item => item < 4)).toBe(5)
  expect(cursor.advance()).toBeUndefined()
  expect(cursor.advance()).toBeUndefined()
  expect(cursor.item).toBeUndefined()
  expect(cursor.skipWhile(() => true)).toBeUndefined()
  expect(cursor.takeWhile(() => true)).toEqual([])
})

test('takes what passes, and leaves what it only looks at', () => {
  const cursor = new Cursor([1, 3, 5, 2])
  expect(cursor.peekWhile(item => item < 4)).toEqual([1, 3])
  expect(cursor.takeWhile(item => item < 4)).toEqual([1, 3])
  // Not 2: what comes after an item that does not pass is not looked at.
  expect(cursor.takeWhile(item => item < 4)).toEqual([])
  expect(cursor.peekWhile(() => true)).toEqual([5, 2])
  expect(cursor.item).toBe(5)
})

test('an empty list', () => {
  const cursor = new Cursor<number>([])
  expect(cursor.item).toBeUndefined()
  expect(cursor.peekWhile(() => true)).toEqual([])
})

test('asks about each item a bounded number of times, however many spans ask', () => {
  const items = Array.from({length: 1000}, (_, index) => index)
  const cursor = new Cursor(items)
  let asked = 0
  for (const start of items) {
    cursor.skipWhile(item => {
      asked++
      return item < start
    })
  }
  expect(asked).toBeLessThanOrEqual(2 * items.length)
})
