/**
 * Describe an unexpected value at the end of an error message: `"wrap"`, `5`, `null`, `an array`, `a
 * promise`, `an instance of URL`.
 */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80))
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return value.length > 0 ? 'an array' : 'an empty array'
  if (typeof (value as PromiseLike<unknown>).then === 'function') return 'a promise'
  const name: unknown = Object.getPrototypeOf(value)?.constructor?.name
  return typeof name === 'string' && name !== '' && name !== 'Object'
    ? `an instance of ${name}`
    : 'an object'
}
