import {type Column, mixesUnits, type Table} from '../table.js'
import type {Scalar} from '../value.js'
import {checkTable} from './check-table.js'

/**
 * A TypeScript interface for the records of a table.
 *
 * @param name
 *   Name of the interface.
 * @throws {RangeError}
 *   When `name` is no identifier.
 */
export function tableInterface(table: Table, name = 'TableRow'): string {
  checkTable(table)
  const {columns, caption} = table
  if (!isIdentifier(name)) {
    throw new RangeError(`Expected an identifier, got ${JSON.stringify(name)}`)
  }
  const properties = columns.map(column => {
    const {key, header, unit, per, units} = column
    const named = mixesUnits(column) ? units!.join(', ') : [unit, per].filter(Boolean).join('/')
    const about = named === '' ? header : `${header} (${named})`
    return `  /** ${comment(about)} */\n  ${isIdentifier(key) ? key : JSON.stringify(key)}: ${typeOf(column)}\n`
  })
  const title = caption === undefined ? '' : `/** ${comment(caption)} */\n`
  return `${title}export interface ${name} {\n${properties.join('')}}\n`
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name)
}

/** Words of the article end no comment. */
function comment(text: string): string {
  return text.replaceAll('*/', '*\\/')
}

/** Outliers and values of different units are kept as strings, empty cells as `null`. */
function typeOf(column: Column): string {
  const {type, of, values, nullable, outliers} = column
  const types = [mixesUnits(column) ? 'string' : baseType(type, of, values)]
  if (outliers.length > 0 && types[0] !== 'string') types.push('string')
  if (nullable && type !== 'null') types.push('null')
  return types.join(' | ')
}

function baseType(type: Column['type'], of: Scalar | undefined, values: Column['values']): string {
  switch (type) {
    case 'enum':
      return values?.map(value => JSON.stringify(value)).join(' | ') ?? 'string'
    case 'string':
    case 'date':
    case 'time':
    case 'link':
      return 'string'
    case 'boolean':
    case 'null':
      return type
    case 'ratio':
      return 'number[]'
    case 'range': {
      // Ends of durations are ISO 8601.
      const end = of === 'duration' ? 'string' : baseType(of ?? 'number', undefined, undefined)
      return `{min: ${end} | null; max: ${end} | null}`
    }
    case 'list':
      return `${baseType(of ?? 'string', undefined, undefined)}[]`
    default:
      return 'number'
  }
}
