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
  /** Say behind a marker that was cut off which sources it may have named. Never as a link. */
  readonly candidates?: boolean
  /** Append the sources as JSON-LD (schema.org `citation`). */
  readonly jsonLd?: boolean
}

const flags = ['sourcesSection', 'claims', 'candidates', 'jsonLd'] as const

/**
 * Options come from configuration files, so their types are looked at.
 *
 * @throws {TypeError}
 *   When one is not of its type.
 */
export function checkRenderOptions(options: RenderOptions): void {
  const {clobberPrefix} = options
  if (clobberPrefix !== undefined && typeof clobberPrefix !== 'string') {
    throw new TypeError(`Expected \`clobberPrefix\` to be a string, got ${typeof clobberPrefix}`)
  }
  for (const flag of flags) {
    const value: unknown = options[flag]
    if (value !== undefined && typeof value !== 'boolean') {
      throw new TypeError(`Expected \`${flag}\` to be a boolean, got ${typeof value}`)
    }
  }
}
