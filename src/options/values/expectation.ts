import {describe, nearestWord} from '../../text/index.js'

/** JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a value has to be: as a check, and as JSON Schema where JSON can hold it. */
export interface Expectation {
  readonly schema: JsonSchema
  /**
   * @param place
   *   What errors call the value: `sources[0].url`.
   * @throws {TypeError}
   *   When the value is of another type, or a word that is not known.
   * @throws {RangeError}
   *   When it has the type, but lies outside what is possible.
   */
  check(value: unknown, place: string): void
}

/** ``Expected `sources[0].url` to be a string, got 5``. */
export function expected(place: string, what: string, value: unknown): TypeError {
  return new TypeError(`Expected \`${place}\` to be ${what}, got ${describe(value)}`)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** ``; did you mean `gap`?``, when a known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearestWord(word, [...known])
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

export const string: Expectation = {
  schema: {type: 'string'},
  check(value, place) {
    if (typeof value !== 'string') throw expected(place, 'a string', value)
  }
}

export const nonEmptyString: Expectation = {
  schema: {type: 'string', minLength: 1},
  check(value, place) {
    if (typeof value !== 'string' || value === '') throw expected(place, 'a word', value)
  }
}

export const integer: Expectation = {
  schema: {type: 'integer'},
  check(value, place) {
    if (!Number.isInteger(value)) throw expected(place, 'an integer', value)
  }
}

export const callable: Expectation = {
  schema: {},
  check(value, place) {
    if (typeof value !== 'function') throw expected(place, 'a function', value)
  }
}

export function numberFrom(minimum: number, maximum: number): Expectation {
  const what = `a number from ${minimum} to ${maximum}`
  return {
    schema: {type: 'number', minimum, maximum},
    check(value, place) {
      if (typeof value !== 'number') throw expected(place, what, value)
      if (value >= minimum && value <= maximum) return
      throw new RangeError(`Expected \`${place}\` to be ${what}, got ${value}`)
    }
  }
}

/** A string in a form that has a name: `a language tag`. */
export function stringAs(what: string, fits: (value: string) => boolean): Expectation {
  return {
    schema: string.schema,
    check(value, place) {
      if (typeof value !== 'string') throw expected(place, what, value)
      if (fits(value)) return
      throw new RangeError(`Expected \`${place}\` to be ${what}, got ${describe(value)}`)
    }
  }
}

export function oneOf(...words: readonly string[]): Expectation {
  const quoted = words.map(word => `'${word}'`)
  const what = `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  return {
    schema: {enum: words},
    check(value, place) {
      if (!words.some(word => word === value)) throw expected(place, what, value)
    }
  }
}

export function arrayOf(item: Expectation, minItems = 0): Expectation {
  return {
    schema: {type: 'array', items: item.schema, ...(minItems > 0 && {minItems})},
    check(value, place) {
      if (!Array.isArray(value)) throw expected(place, 'an array', value)
      if (value.length < minItems) throw expected(place, 'an array with items', value)
      for (const [index, each] of value.entries()) item.check(each, `${place}[${index}]`)
    }
  }
}

/** An object with these fields; what else it has is nobody's business. */
export function objectOf(
  required: Readonly<Record<string, Expectation>>,
  optional: Readonly<Record<string, Expectation>> = {}
): Expectation {
  const fields = Object.entries({...required, ...optional})
  const properties = Object.fromEntries(fields.map(([name, {schema}]) => [name, schema]))
  return {
    schema: {type: 'object', required: Object.keys(required), properties},
    check(value, place) {
      if (!isObject(value)) throw expected(place, 'an object', value)
      for (const [name, field] of fields) {
        const isLeftOut = value[name] === undefined && !Object.hasOwn(required, name)
        if (!isLeftOut) field.check(value[name], `${place}.${name}`)
      }
    }
  }
}

/** An object whose keys are known names. */
export function recordOf(
  noun: string,
  names: ReadonlySet<string>,
  value: Expectation
): Expectation {
  return {
    schema: {
      type: 'object',
      propertyNames: {enum: [...names]},
      additionalProperties: value.schema
    },
    check(record, place) {
      if (!isObject(record)) throw expected(place, 'an object', record)
      for (const [name, each] of Object.entries(record)) {
        if (!names.has(name)) {
          throw new TypeError(
            `Unknown ${noun} \`${name}\` in \`${place}\`${didYouMean(name, names)}`
          )
        }
        if (each !== undefined) value.check(each, `${place}.${name}`)
      }
    }
  }
}
