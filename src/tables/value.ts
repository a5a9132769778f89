/** A cell's value: `type` says what `value` is. */
export interface TypedValue {
  readonly type:
    | 'string'
    | 'integer'
    | 'number'
    | 'percent'
    | 'currency'
    | 'date'
    | 'boolean'
    | 'null'
  readonly value: string | number | boolean | null
}
