/** Two ends; `null` is an open end: `≥ 10` is `{min: 10, max: null}`. */
export interface Range<End = number | string> {
  readonly min: End | null
  readonly max: End | null
}

/** What a record holds for a cell. */
export type Value = string | number | boolean | null | Range | readonly Value[]

/** A cell's value: `type` says what `value` is. */
export type TypedValue =
  | (Reading<'string', string> & {
      /** Amounts that stand in the words: `fell 30 %` holds 30 percent, and no sign is guessed. */
      readonly measures?: readonly TypedValue[]
    })
  | Reading<'integer' | 'number' | 'year', number>
  /** `78%` is 78. */
  | Reading<'percent', number>
  /** `unit`: ISO 4217 code. */
  | Reading<'currency', number>
  | Reading<'quantity', number>
  /** Seconds; a month is a twelfth of 365.2425 days. `iso`: ISO 8601. */
  | (Reading<'duration', number> & {readonly iso: string})
  /** `2×` is 2. */
  | Reading<'multiplier', number>
  /** `16:9` is `[16, 9]`. */
  | Reading<'ratio', readonly number[]>
  | (Reading<'date', string> & {readonly precision: Precision})
  /** `16:09`, 24 hours. */
  | Reading<'time', string>
  | Reading<'boolean', boolean>
  /** Address; `text`: what the link says, when it is not the address. */
  | (Reading<'link', string> & {readonly text?: string})
  /** Ends are values of the type `of`; of durations, ISO 8601. */
  | (Reading<'range', Range> & {
      readonly of: Scalar
      /** The end that is itself not in the range: `<5%` stops before 5. */
      readonly exclusive?: 'min' | 'max'
      /** What stands before `±`. */
      readonly center?: number
    })
  /** Items are values of the type `of`, else strings. */
  | (Reading<'list', readonly Value[]> & {readonly of?: Scalar})
  | (Reading<'null', null> & {readonly reason: NullReason})

export type ValueType = TypedValue['type']

/** Types that a range and a list can be of. */
export type Scalar = Exclude<ValueType, 'range' | 'list' | 'null'>

export type NullReason = 'empty' | 'dash' | 'not-applicable' | 'unknown'

export type Precision = 'second' | 'minute' | 'day' | 'month' | 'quarter' | 'half' | 'year'

interface Reading<Type extends string, Content> {
  readonly type: Type
  readonly value: Content
  /** From 0 to 1: 0.5 where two readings are as likely as each other. */
  readonly confidence: number
  /** Currency code, or unit as written. */
  readonly unit?: string
  /** `month` in `$20/month`. */
  readonly per?: string
  /** Written as approximate: `~30`. */
  readonly approx?: true
  /** Written with a plus: `+12%`. */
  readonly signed?: true
  /** A business year, which need not begin in January: `FY2025`. */
  readonly fiscal?: true
  /** Signs of footnotes behind the value: `*`, `†`, `a`. */
  readonly marks?: readonly string[]
  /** Other readings of the same cell. */
  readonly alternatives?: readonly TypedValue[]
}
