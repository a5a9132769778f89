import type {ColumnType, Table} from '../table.js'
import {checkTable} from './check-table.js'
import {dataValues, type FieldType, fieldOf} from './field.js'

/** Frictionless Table Schema, version 1; `valueType`, `unit`, `per`, `units` and `of` are additions of ours. */
export interface TableSchema {
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
}

export interface TableField {
  /** Key of the column. */
  readonly name: string
  /** Header of the column. */
  readonly title: string
  readonly type: FieldType
  readonly format?: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly string[]
  }
  /** Type of the column. */
  readonly valueType: ColumnType
  readonly unit?: string
  readonly per?: string
  /** Units as written, where there are several; without `unit`, values are text. */
  readonly units?: readonly string[]
  readonly of?: string
}

/**
 * A table's columns as a Frictionless Table Schema; it describes what `tableCsv` writes.
 */
export function tableSchema(table: Table): TableSchema {
  checkTable(table)
  const fields = table.columns.map((column, index): TableField => {
    const {key, header, type, nullable, unit, per, units, of, values} = column
    const field = fieldOf(column, dataValues(table, index))
    const constraints = {...(!nullable && {required: true as const}), ...(values && {enum: values})}
    return {
      name: key,
      title: header,
      type: field.type,
      ...(field.format !== undefined && {format: field.format}),
      ...(Object.keys(constraints).length > 0 && {constraints}),
      valueType: type,
      ...(unit !== undefined && {unit}),
      ...(per !== undefined && {per}),
      ...(units && {units}),
      ...(of !== undefined && {of})
    }
  })
  return {fields, missingValues: ['']}
}
