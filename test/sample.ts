/**
 * Whether the tests that generate texts, or grow them long, take all of them: `npm run test:long`
 * does, with the files that import this one; `npm test` takes a tenth.
 */
export const isLong = process.env.CITEWELD_LONG === '1'

/** How many of that many. */
export function sample(all: number): number {
  return isLong ? all : Math.ceil(all / 10)
}
