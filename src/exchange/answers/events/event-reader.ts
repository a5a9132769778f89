import type {Fields} from '../fields.js'

/** How the events of one API's streams add up to its response. */
export interface EventReader {
  /** Product and API, for people. */
  readonly product: string
  /** What its events look like, in words. */
  readonly shape: string
  /** Whether an event is one of this API; one is enough to tell the stream. */
  readonly recognizes: (event: Fields) => boolean
  /** The response, as the API gives it without streaming. */
  readonly collect: (events: readonly Fields[]) => Fields
}

/** Values by number, in the order of the numbers; streams name blocks by their index. */
export class Numbered<Value> {
  readonly #values = new Map<number, Value>()

  constructor(readonly create: () => Value) {}

  at(index: unknown): Value {
    const number = typeof index === 'number' ? index : 0
    const value = this.#values.get(number) ?? this.create()
    this.#values.set(number, value)
    return value
  }

  get all(): readonly Value[] {
    return [...this.#values].sort(([a], [b]) => a - b).map(([, value]) => value)
  }
}
