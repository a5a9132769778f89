/** An object of a recorded response, before anything is known about its fields. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * Every value at a path, in order: `choices[].message.content`. `[]` takes each element of an array.
 * Whatever is missing, `null` or of another type on the way is left out.
 */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  let values: readonly unknown[] = [value]
  for (const segment of path.split('.')) {
    const [name = '', ...lists] = segment.split('[]')
    values = values.flatMap(each => (isFields(each) ? [each[name]] : []))
    for (const _ of lists) values = values.flatMap(each => (Array.isArray(each) ? each : []))
    values = values.filter(each => each !== undefined && each !== null)
  }
  return values
}

/** Whether there is anything at a path; an empty list is something. */
export function has(value: unknown, path: string): boolean {
  return valuesAt(value, path).length > 0
}

/** Whether there is an array at a path. */
export function hasList(value: unknown, path: string): boolean {
  return valuesAt(value, path).some(Array.isArray)
}

/** Whether there is a string at a path. */
export function hasString(value: unknown, path: string): boolean {
  return valuesAt(value, path).some(each => typeof each === 'string')
}

/** The objects at a path, in order. */
export function fieldsAt(value: unknown, path: string): readonly Fields[] {
  return valuesAt(value, path).filter(isFields)
}

/** The strings at the first of these paths that has one. */
export function stringsAt(value: unknown, ...paths: readonly string[]): readonly string[] {
  for (const path of paths) {
    const strings = valuesAt(value, path).filter(each => typeof each === 'string')
    if (strings.length > 0) return strings
  }
  return []
}

/** The first string that is not empty at the first of these paths that has one. */
export function stringAt(value: unknown, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = valuesAt(value, path).find(each => typeof each === 'string' && each !== '')
    if (typeof found === 'string') return found
  }
  return
}

/** An id or an index, which APIs write as a string or a number. */
export function nameAt(value: unknown, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = valuesAt(value, path).find(each => each !== '' && /^(?:st|num)/.test(typeof each))
    if (found !== undefined) return String(found)
  }
  return
}

/** A whole number; Google's APIs write 64-bit ones as strings. */
export function integerOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value in words, for an error: `null`, `an array`, ``an object with `a`, `b` ``. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (!isFields(value)) return typeof value
  const keys = Object.keys(value).slice(0, 8)
  return keys.length > 0
    ? `an object with ${keys.map(key => `\`${key.slice(0, 40)}\``).join(', ')}`
    : 'an empty object'
}
