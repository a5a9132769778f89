import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import type {Citation} from '../citations/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import type {Source} from '../sources/index.js'
import {safeUrl} from './address.js'
import {citationAnchor, sourceAnchor, sourceLabel} from './anchors.js'
import {hiddenWords} from './hidden-words.js'
import {type LabelPart, labelOf} from './labels.js'
import type {RenderOptions} from './options.js'

/** Sources by the id that a citation uses for them. */
export type SourceLookup = Pick<ReadonlyMap<string, Source>, 'get' | 'has'>

/** The page around a citation. */
interface CitationContext {
  /** Sources that have an element on the page. */
  readonly reachable: SourceLookup
  /** Everything that is known about the sources. */
  readonly known?: SourceLookup
  /** Numbers for readers; the ids when left out. */
  readonly numberOf?: (id: string) => string
  /** Sources that a citation without ids may have named, likeliest first. */
  readonly candidates: readonly Candidate[]
  /** Whether the citation is in a link, which must not contain another link. */
  readonly isInLink?: boolean
}

/** Never color alone: each state is also given in words. */
const stateWords = {
  truncated: 'citation cut off',
  unknown: 'unknown source',
  repaired: 'marker repaired'
}

type State = keyof typeof stateWords

/** Where a citation leads for one id. */
interface Target {
  readonly source: Source
  readonly href: string
  /** Whether it is on the page. */
  readonly isHere: boolean
}

/**
 * A citation as HTML: a link for each id whose source is on the page, or has an address; else plain
 * text.
 *
 * ```html
 * <a class="cite" id="cite-1" href="#src-4" role="doc-biblioref" data-cite="4" aria-label="[4] A survey">[4]</a>
 * <span class="cite" id="cite-2" data-cite="12">[12]<span class="visually-hidden"> (unknown source)</span></span>
 * ```
 *
 * An `aria-label` starts with the words that are seen (WCAG 2.2, 2.5.3).
 */
export function citationElement(
  citation: Citation,
  context: CitationContext,
  options: RenderOptions
): Element {
  const {sourceIds} = citation
  const {reachable, known = reachable, numberOf = id => id} = context
  const state = stateOf(citation, reachable, known, options)
  const isFragment = options.scope === 'fragment'
  const id = isFragment ? {} : {id: citationAnchor(citation, options)}
  const className = ['cite']
  const data = {
    ...(sourceIds.length > 0 && {dataCite: sourceIds.join(' ')}),
    ...(state && options.marks === 'editor' && {dataCiteState: state})
  }
  const parts = labelOf(
    citation,
    options,
    numberOf,
    source => known.get(source),
    source => reachable.has(source)
  )
  const targets = new Map(
    context.isInLink ? [] : sourceIds.flatMap(source => targetOf(source, context, options))
  )
  const [only] = sourceIds
  const target = only !== undefined && sourceIds.length === 1 ? targets.get(only) : undefined
  if (target) {
    const value = parts.map(({words}) => words).join('')
    const said = [value, sourceLabel(target.source), state && `(${stateWords[state]})`]
    const ariaLabel = said.filter(Boolean).join(' ')
    return h('a', {className, ...id, ...data, ...linkTo(target), ariaLabel}, [value])
  }
  const words = parts.map(part => linkPart(part, targets))
  // Docusaurus knows ids of links and list items only; without a link, nothing leads back here.
  const first = words.find(child => typeof child !== 'string')
  if (first) first.properties = {...id, ...first.properties}
  return h('span', {className, ...(!first && id), ...data}, [
    ...words,
    ...(state ? [hiddenWords(` (${stateWords[state]})`)] : []),
    ...context.candidates.flatMap(candidate => [' ', candidateElement(candidate)])
  ])
}

function stateOf(
  {status, sourceIds}: Citation,
  reachable: SourceLookup,
  known: SourceLookup,
  {marks}: RenderOptions
): State | undefined {
  if (status === 'truncated') return 'truncated'
  const isUnknown = (id: string) => {
    const source = known.get(id)
    return !reachable.has(id) && !(source && (source.listed || sourceLabel(source)))
  }
  if (sourceIds.some(isUnknown)) return 'unknown'
  return status === 'repaired' && marks === 'editor' ? 'repaired' : undefined
}

function targetOf(
  id: string,
  {reachable, known = reachable}: CitationContext,
  options: RenderOptions
): [string, Target][] {
  const here = reachable.get(id)
  if (here) return [[id, {source: here, href: `#${sourceAnchor(here.id, options)}`, isHere: true}]]
  const source = known.get(id)
  const href = safeUrl(source?.url)
  return source && href ? [[id, {source, href, isHere: false}]] : []
}

function linkTo({href, isHere}: Target): Properties {
  return {href, ...(isHere && {role: 'doc-biblioref'})}
}

function linkPart({words, id}: LabelPart, targets: ReadonlyMap<string, Target>): Element | string {
  const target = id === undefined ? undefined : targets.get(id)
  if (!target) return words
  const label = sourceLabel(target.source)
  return h('a', {...linkTo(target), ...(label && {ariaLabel: `${words} ${label}`})}, [words])
}

/** A guess: it looks like a guess, says that it is one, and is not a link. */
function candidateElement({sourceId, probability, reasons}: Candidate): Element {
  const title = reasons.join('; ')
  return h(
    'span',
    {className: ['cite-candidate'], dataCiteState: 'candidate', ...(title && {title})},
    [`[${sourceId}?]`, hiddenWords(` (a guess, probability ${probability})`)]
  )
}
