/** A piece of a streamed text: words, or one citation. Their `text` and `raw` put together are the input. */
export type StreamPart =
  | {readonly type: 'text'; readonly text: string}
  | {
      readonly type: 'citation'
      /** As written. */
      readonly raw: string
      /** Canonical form, `[8]`. */
      readonly text: string
      readonly sourceIds: readonly string[]
      /** Name of the notation. */
      readonly style: string
      /** Where the source is, when the marker or `sources` say so. */
      readonly url?: string
    }
