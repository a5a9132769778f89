import type {VFile} from 'vfile'
import type {GivenCitation} from './citations/index.js'
import {chooseNotations, type NotationOptions} from './notations/index.js'
import type {Parser} from './parse/index.js'
import type {RuleSettings} from './problems/index.js'
import type {RepairOptions} from './repair/index.js'
import type {GivenSource} from './sources/index.js'
import type {TableOptions} from './tables/index.js'

export interface AnnotateOptions extends RepairOptions, TableOptions {
  /** Markdown to mdast with offsets; `parseMarkdown` when left out. */
  readonly parser?: Parser
  /** Sources the caller knows. */
  readonly sources?: readonly GivenSource[]
  /** Least probability of a candidate that is reported, 0 to 1; 0.45 when left out. */
  readonly candidateThreshold?: number
  /** Severity of messages by rule id: `error`, `warning`, `info` or `off`. */
  readonly rules?: RuleSettings
  /** Citations the caller knows by their offsets, as the APIs of answer engines give them. */
  readonly citations?: readonly GivenCitation[]
}

/** Text of an article as it is given. */
export function readOriginal(article: string | VFile): string {
  if (typeof article === 'string') return article
  if (article !== null && typeof article === 'object' && 'value' in article) return String(article)
  throw new TypeError(`Expected an article as a string or a VFile, got ${nameOf(article)}`)
}

/** Options come from JavaScript and from configuration files, so their types are looked at. */
export function checkOptions(options: AnnotateOptions): void {
  const {parser, sources, citations, lineBreaks, candidateThreshold = 0, rules = {}} = options
  if (parser !== undefined && typeof parser !== 'function') {
    throw new TypeError(`Expected \`parser\` to be a function, got ${nameOf(parser)}`)
  }
  if (lineBreaks !== undefined && lineBreaks !== 'paragraph' && lineBreaks !== 'wrap') {
    throw new TypeError(
      `Expected \`lineBreaks\` to be 'paragraph' or 'wrap', got ${JSON.stringify(lineBreaks)}`
    )
  }
  if (!(candidateThreshold >= 0 && candidateThreshold <= 1)) {
    throw new RangeError(
      `Expected \`candidateThreshold\` within 0–1, got ${JSON.stringify(candidateThreshold)}`
    )
  }
  for (const [rule, severity] of Object.entries(rules)) {
    if (!/^(?:error|warning|info|off)$/.test(severity)) {
      throw new TypeError(
        `Expected \`rules.${rule}\` to be 'error', 'warning', 'info' or 'off', got ${JSON.stringify(severity)}`
      )
    }
  }
  checkNotations(options)
  checkTableOptions(options)
  checkSources(sources)
  checkCitations(citations)
}

function checkNotations({styles, notations}: NotationOptions): void {
  for (const [name, list] of Object.entries({styles, notations})) {
    if (list === undefined || Array.isArray(list)) continue
    throw new TypeError(`Expected \`${name}\` to be an array, got ${nameOf(list)}`)
  }
  for (const [index, notation] of (notations ?? []).entries()) {
    const place = `Expected \`notations[${index}]`
    if (typeof notation !== 'object' || notation === null) {
      throw new TypeError(`${place}\` to be an object, got ${nameOf(notation)}`)
    }
    const {name, starts, read} = notation
    if (typeof name !== 'string') {
      throw new TypeError(`${place}.name\` to be a string, got ${nameOf(name)}`)
    }
    if (!Array.isArray(starts) || starts.some(start => typeof start !== 'string' || start === '')) {
      throw new TypeError(`${place}.starts\` to be strings with characters, got ${nameOf(starts)}`)
    }
    if (typeof read !== 'function') {
      throw new TypeError(`${place}.read\` to be a function, got ${nameOf(read)}`)
    }
  }
  if (!styles) return
  const known = new Set(chooseNotations(notations ? {notations} : {}).map(({name}) => name))
  for (const [index, style] of styles.entries()) {
    if (known.has(style)) continue
    throw new TypeError(
      `Expected \`styles[${index}]\` to be one of ${[...known].join(', ')}, got ${JSON.stringify(style)}`
    )
  }
}

function checkSources(sources: unknown): void {
  if (sources === undefined) return
  if (!Array.isArray(sources)) {
    throw new TypeError(`Expected \`sources\` to be an array, got ${nameOf(sources)}`)
  }
  for (const [index, source] of sources.entries()) {
    if (typeof source?.id !== 'string') {
      throw new TypeError(
        `Expected \`sources[${index}].id\` to be a string, got ${nameOf(source?.id)}`
      )
    }
    if (source.text !== undefined && typeof source.text !== 'string') {
      throw new TypeError(
        `Expected \`sources[${index}].text\` to be a string, got ${nameOf(source.text)}`
      )
    }
  }
}

function checkCitations(citations: unknown): void {
  if (citations === undefined) return
  if (!Array.isArray(citations)) {
    throw new TypeError(`Expected \`citations\` to be an array, got ${nameOf(citations)}`)
  }
  for (const [index, citation] of citations.entries()) {
    const {span, sourceIds, covers} = citation ?? {}
    const place = `Expected \`citations[${index}]`
    if (!Number.isInteger(span?.start) || !Number.isInteger(span?.end)) {
      throw new TypeError(`${place}.span\` to hold offsets, got ${nameOf(span)}`)
    }
    if (!Array.isArray(sourceIds) || sourceIds.some(id => typeof id !== 'string')) {
      throw new TypeError(`${place}.sourceIds\` to be strings, got ${nameOf(sourceIds)}`)
    }
    if (covers !== 'marker' && covers !== 'claim') {
      throw new TypeError(`${place}.covers\` to be 'marker' or 'claim', got ${nameOf(covers)}`)
    }
  }
}

/**
 * Look at what only the article can tell.
 *
 * @throws {RangeError}
 *   When a citation lies outside the article.
 */
export function checkPlaces({citations = []}: AnnotateOptions, {length}: string): void {
  for (const {span} of citations) {
    if (span.start >= 0 && span.end >= span.start && span.end <= length) continue
    throw new RangeError(`Expected a citation within 0–${length}, got ${span.start}–${span.end}`)
  }
}

function checkTableOptions({locale, defaultCurrency}: AnnotateOptions): void {
  if (locale !== undefined && !isLocale(locale)) {
    throw new RangeError(`Expected \`locale\` to be a language tag, got ${JSON.stringify(locale)}`)
  }
  if (defaultCurrency !== undefined && !/^[A-Z]{3}$/.test(defaultCurrency)) {
    throw new RangeError(
      `Expected \`defaultCurrency\` to be an ISO 4217 code, got ${JSON.stringify(defaultCurrency)}`
    )
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value
}
