/** How an article becomes HTML; JSON, so that it fits into any configuration. */
export interface RenderOptions {
  /**
   * Put before every `id` and into the links to it: for pages that hold several articles, and so
   * that no word of an article can pose as a name of the page.
   */
  readonly clobberPrefix?: string
  /** Append a Sources section for what the article does not list itself; on when left out. */
  readonly sourcesSection?: boolean
  /** Wrap every claim in a `<span data-claim>`. */
  readonly claims?: boolean
  /** Say after a marker that was cut off which sources it may have named. Never as a link. */
  readonly candidates?: boolean
  /** Append the sources as JSON-LD (schema.org `citation`). */
  readonly jsonLd?: boolean
  /**
   * Links that cite, and footnotes that the host renders itself: `leave` them as their author wrote
   * them, or make them `cite` like markers. `leave` when left out.
   */
  readonly links?: 'leave' | 'cite'
  /**
   * What readers see of a marker: the `number` of its source, which is the listed one or comes from
   * the order of citations; its `name`; or the marker `as-written`. `number` when left out.
   */
  readonly label?: 'number' | 'name' | 'as-written'
  /** An `editor` sees which markers were repaired, cut off or unknown; a `reader`, the default, does not. */
  readonly marks?: 'reader' | 'editor'
  /**
   * A `fragment` is a piece of an article, as chat interfaces parse it block by block: it gets no
   * Sources section and no ids, and its markers link to the addresses in `sources`. `article` when left out.
   */
  readonly scope?: 'article' | 'fragment'
  /** `drop` the lines of the page that the article was copied from, and its excerpts of sources. */
  readonly chrome?: 'keep' | 'drop'
}

const flag = [true, false] as const

/** Values an option may have; nothing where it is a string of any kind. */
const values: Readonly<Record<keyof RenderOptions, readonly (string | boolean)[] | undefined>> = {
  clobberPrefix: undefined,
  sourcesSection: flag,
  claims: flag,
  candidates: flag,
  jsonLd: flag,
  links: ['leave', 'cite'],
  label: ['number', 'name', 'as-written'],
  marks: ['reader', 'editor'],
  scope: ['article', 'fragment'],
  chrome: ['keep', 'drop']
}

/** Names of the options. */
export const renderOptions = Object.keys(values) as readonly (keyof RenderOptions)[]

/**
 * Options come from configuration files, so their types are looked at.
 *
 * @throws {TypeError}
 *   When one is not of its type.
 */
export function checkRenderOptions(options: RenderOptions): void {
  for (const name of renderOptions) {
    const value: unknown = options[name]
    const allowed = values[name]
    if (value === undefined) continue
    if (allowed ? allowed.some(each => each === value) : typeof value === 'string') continue
    throw new TypeError(
      `Expected \`${name}\` to be ${expected(allowed)}, got ${typeof value === 'string' && allowed !== flag ? JSON.stringify(value) : typeof value}`
    )
  }
}

function expected(allowed: readonly (string | boolean)[] | undefined): string {
  if (!allowed) return 'a string'
  if (allowed === flag) return 'a boolean'
  const quoted = allowed.map(value => `'${value}'`)
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
