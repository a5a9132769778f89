import {type AnnotateOptions, options as annotateOptions} from '../../options/annotate/index.js'
import {didYouMean} from '../../options/values/index.js'
import {checkRenderOptions, type RenderOptions, renderOptions} from '../../render/index.js'

/** What a host tells about a file. */
export interface HostFile {
  /** Where it is, as the host writes it. */
  readonly path?: string | undefined
  readonly frontMatter: Readonly<Record<string, unknown>>
}

/** Options that every plugin takes. */
export interface HostOptions extends AnnotateOptions, RenderOptions {
  /** Which files the plugin reads; all when left out. Front matter takes precedence. */
  readonly include?: (file: HostFile) => boolean
}

/** Options of one page, apart from each other. */
export interface PageSettings {
  readonly annotate: AnnotateOptions
  readonly render: RenderOptions
}

const known = [...annotateOptions.keys(), ...renderOptions, 'include']

/**
 * Check the options of a plugin when it is set up: names and types.
 *
 * @param others
 *   Names of options that only this host has.
 * @throws {TypeError}
 *   When one is unknown or not of its type.
 */
export function checkHostOptions(options: HostOptions, others: readonly string[] = []): void {
  const names = [...known, ...others]
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue
    throw new TypeError(`Unknown option \`${name}\`${didYouMean(name, names)}`)
  }
  checkRenderOptions(options)
  const {include} = options
  if (include !== undefined && typeof include !== 'function') {
    throw new TypeError(`Expected \`include\` to be a function, got ${typeof include}`)
  }
}

/**
 * The settings of a page: its front matter may say `citeweld: false` or have options of its own, which
 * take precedence over those of the plugin.
 *
 * @returns
 *   Nothing when the page is to be left unchanged.
 * @throws {TypeError}
 *   When its front matter has an option that is unknown or not of its type.
 */
export function settingsOf(options: HostOptions, file: HostFile): PageSettings | undefined {
  const {citeweld: own} = file.frontMatter
  if (own === false) return
  const isOwn = typeof own === 'object' && own !== null && !Array.isArray(own)
  if (own === undefined || own === null) {
    if (options.include && !options.include(file)) return
  } else if (own !== true && !isOwn) {
    throw new TypeError(
      `Expected \`citeweld\` in the front matter to be true, false or options, got ${JSON.stringify(own)}`
    )
  }
  const all = isOwn ? {...options, ...(own as HostOptions)} : options
  if (isOwn) checkHostOptions(all, Object.keys(options))
  const annotate = Object.fromEntries(
    Object.entries(all).filter(([name]) => annotateOptions.has(name))
  ) as AnnotateOptions
  const render = Object.fromEntries(
    renderOptions.flatMap(name => (all[name] === undefined ? [] : [[name, all[name]]]))
  ) as RenderOptions
  // A fragment does not show how the whole article wraps its lines.
  const isPiece = render.scope === 'fragment' && annotate.lineBreaks === undefined
  return {annotate: isPiece ? {...annotate, lineBreaks: 'wrap'} : annotate, render}
}
