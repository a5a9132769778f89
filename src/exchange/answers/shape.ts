/** An object of a recorded response, before anything is known of its fields. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * An object, or a `TypeError` that says what was expected.
 *
 * @param what
 *   The shape in words, as in ``a `response` with `choices` ``.
 */
export function expectFields(value: unknown, what: string): Fields {
  if (isFields(value)) return value
  throw new TypeError(`Expected ${what}, got ${nameOf(value)}`)
}

/** A list in an object, or a `TypeError` that says what was expected. */
export function expectList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`Expected ${what}, got ${nameOf(value)}`)
}

/** The objects of a list; what is no list has none, and what is no object is left out. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}

export function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A whole number, or what to take without one. */
export function integerOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : otherwise
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value
}
