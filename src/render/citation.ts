import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Citation} from '../citations/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import type {Source} from '../sources/index.js'
import {citationAnchor, sourceAnchor, sourceLabel} from './anchors.js'
import {hiddenWords} from './hidden-words.js'
import type {RenderOptions} from './options.js'

/** Sources by what a citation calls them. */
export type SourceLookup = Pick<ReadonlyMap<string, Source>, 'get' | 'has'>

/** What stands around a citation on its page. */
interface CitationContext {
  /** Sources that have an element on the page. */
  readonly reachable: SourceLookup
  /** Sources that a citation without ids may have named, likeliest first. */
  readonly candidates: readonly Candidate[]
}

/** Never colour alone: each state is also said in words. */
const stateWords = {
  truncated: 'citation cut off',
  unknown: 'unknown source',
  repaired: 'marker repaired'
}

type State = keyof typeof stateWords

/**
 * A citation as HTML: a link for each id whose source stands on the page, else plain text.
 *
 * ```html
 * <a class="cite" id="cite-1" href="#src-4" role="doc-biblioref" data-cite="4" aria-label="[4] A survey">[4]</a>
 * <span class="cite" id="cite-2" data-cite="12" data-cite-state="unknown">[12]<span class="visually-hidden"> (unknown source)</span></span>
 * ```
 *
 * An `aria-label` starts with the words that are seen (WCAG 2.2, 2.5.3).
 */
export function citationElement(
  citation: Citation,
  {reachable, candidates}: CitationContext,
  options: RenderOptions
): Element {
  const {sourceIds, text, raw} = citation
  const state = stateOf(citation, reachable)
  const id = citationAnchor(citation, options)
  const className = ['cite']
  const data = {
    ...(sourceIds.length > 0 && {dataCite: sourceIds.join(' ')}),
    ...(state && {dataCiteState: state})
  }
  const value = text ?? `${raw}…]`
  const [only] = sourceIds
  const source = only === undefined ? undefined : reachable.get(only)
  if (sourceIds.length === 1 && source) {
    const said = [value, sourceLabel(source), state && `(${stateWords[state]})`]
    const href = `#${sourceAnchor(source.id, options)}`
    const ariaLabel = said.filter(Boolean).join(' ')
    return h('a', {className, id, ...data, href, role: 'doc-biblioref', ariaLabel}, [value])
  }
  const words = linkIds(value, sourceIds, reachable, options)
  // Docusaurus knows ids of links and list items only; without a link, nothing leads back here.
  const first = words.find(child => typeof child !== 'string')
  if (first) first.properties = {id, ...first.properties}
  return h('span', {className, ...(!first && {id}), ...data}, [
    ...words,
    ...(state ? [hiddenWords(` (${stateWords[state]})`)] : []),
    ...candidates.flatMap(candidate => [' ', candidateElement(candidate)])
  ])
}

function stateOf({status, sourceIds}: Citation, reachable: SourceLookup): State | undefined {
  if (status === 'truncated') return 'truncated'
  if (sourceIds.some(id => !reachable.has(id))) return 'unknown'
  return status === 'repaired' ? 'repaired' : undefined
}

/** A guess: it looks like one, says that it is one, and is no link. */
function candidateElement({sourceId, probability, reasons}: Candidate): Element {
  const title = reasons.join('; ')
  return h(
    'span',
    {className: ['cite-candidate'], dataCiteState: 'candidate', ...(title && {title})},
    [`[${sourceId}?]`, hiddenWords(` (a guess, probability ${probability})`)]
  )
}

/** `[4, 8]` with a link on each id that stands in it and can be reached. */
function linkIds(
  value: string,
  ids: readonly string[],
  reachable: SourceLookup,
  options: RenderOptions
): (Element | string)[] {
  const children: (Element | string)[] = []
  let at = 0
  for (const id of ids) {
    const source = reachable.get(id)
    const found = source ? wordAt(value, id, at) : -1
    if (!source || found < 0) continue
    if (found > at) children.push(value.slice(at, found))
    const label = sourceLabel(source)
    const href = `#${sourceAnchor(source.id, options)}`
    const said = label && {ariaLabel: `${id} ${label}`}
    children.push(h('a', {href, role: 'doc-biblioref', ...said}, [id]))
    at = found + id.length
  }
  if (at < value.length) children.push(value.slice(at))
  return children
}

/** Where an id stands from `at` on, not as a part of another: the 2 of `[12, 2]` is behind the 12. */
function wordAt(value: string, id: string, at: number): number {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character)
  let found = value.indexOf(id, at)
  while (found >= 0 && (isLetter(value[found - 1]) || isLetter(value[found + id.length]))) {
    found = value.indexOf(id, found + 1)
  }
  return found
}
