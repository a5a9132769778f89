import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {
  type Citation,
  findMarkers,
  findSuppressed,
  groupCitations,
  type Leaves,
  placeGiven,
  plantCitations,
  wordedReferences
} from './citations/index.js'
import {type Claim, type Link, mapClaims, readProse, readStatements} from './claims/index.js'
import {type Candidate, findCandidates} from './guesses/candidates/index.js'
import {type Evidence, findEvidence} from './guesses/evidence/index.js'
import {alignExcerpts, type Excerpt, findTail, giveExcerpts} from './guesses/excerpts/index.js'
import {ArticleTerms} from './guesses/overlap/index.js'
import {
  type AnnotateOptions,
  checkOptions,
  checkPlaces,
  readOriginal
} from './options/annotate/index.js'
import {guardText, parseMarkdown, restoreMasked} from './parse/index.js'
import {
  findProblems,
  nameRepairs,
  repairProblem,
  type Summary,
  summarize,
  writeMessages
} from './problems/index.js'
import {keepText, type Repair, type RepairedText, repairText} from './repair/index.js'
import {MarkerReader} from './scan/markers/index.js'
import type {Page} from './scan/scanned-text.js'
import {collectSources, findNotes, nameSources, type Source, withoutNotes} from './sources/index.js'
import {findTables, type Table} from './tables/index.js'
import {type Span, sliceSpan} from './text/index.js'
import {Carrier} from './to-original.js'
import {carryPositions, LineIndex, listBlocks, restorePositions} from './tree/index.js'

export type {AnnotateOptions} from './options/annotate/index.js'

/** An article, and everything that was found in it; all offsets are in `original`. */
export interface AnnotatedArticle {
  /** The text as given. */
  readonly original: string
  /** The repaired Markdown. */
  readonly text: string
  /** mdast of `text` with `citation` nodes; positions are in `original`. */
  readonly tree: Root
  readonly citations: readonly Citation[]
  readonly repairs: readonly Repair[]
  readonly sources: readonly Source[]
  readonly excerpts: readonly Excerpt[]
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  readonly candidates: readonly Candidate[]
  /** What claims have in common with the texts of their sources, where there are texts. */
  readonly evidence: readonly Evidence[]
  readonly tables: readonly Table[]
  readonly summary: Summary
  /** Problems and repairs, in the order of their places. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Read an article: repair it, find its citations and sources, and map its claims to them.
 *
 * @param article
 *   Markdown, broken or not, or a file that holds it. No text throws.
 * @returns
 *   What was found; every offset counts UTF-16 code units of `original`.
 * @throws {TypeError}
 *   When the article or an option is not of its type.
 * @throws {RangeError}
 *   When a citation in the options lies outside the article.
 */
export function annotate(article: string | VFile, options: AnnotateOptions = {}): AnnotatedArticle {
  const original = readOriginal(article)
  checkOptions(options)
  checkPlaces(options, original)
  return readRepaired(original, repairText(original, options), options, leavesNothing).article
}

const leavesNothing: Leaves = () => false

/** An article, read for the page of a host. */
export interface AnnotatedPage {
  /** Citations that the page keeps as they are have no node in its tree. */
  readonly article: AnnotatedArticle
  /** How many have one. */
  readonly planted: number
  /** Lines of the page that the article was copied from, in the original. */
  readonly chrome: readonly Span[]
}

/**
 * Read an article for a page.
 *
 * @returns
 *   Nothing where the page does not need any change: the text has no markers beyond those that the page
 *   keeps as they are, and nothing is broken. This is determined without parsing.
 */
export function annotatePage(
  original: string,
  options: AnnotateOptions,
  leaves: Leaves,
  always = false
): AnnotatedPage | undefined {
  checkOptions(options)
  checkPlaces(options, original)
  const repaired = repairText(original, options)
  const isSound = repaired.repairs.every(({rule}) => rule === 'byte-order-mark')
  const isGiven = (options.citations ?? []).length > 0
  if (!always && isSound && !isGiven && !holdsMarker(repaired.page, leaves)) return
  const page = readRepaired(original, repaired, options, leaves)
  return always || !isSound || page.planted > 0 ? page : undefined
}

/** Whether a notation reads a marker anywhere; the tree will tell whether it is in code. */
function holdsMarker({text, profile, notations, lists}: Page, leaves: Leaves): boolean {
  return new MarkerReader(text, profile, notations).holdsAny(
    ({style, ids: sourceIds}) => !leaves({style, sourceIds, lists, isInReference: false})
  )
}

function readRepaired(
  original: string,
  repaired: RepairedText,
  options: AnnotateOptions,
  leaves: Leaves
): AnnotatedPage {
  const guarded = guardText(repaired.page)
  const tree = (options.parser ?? parseMarkdown)(guarded.text)
  restorePositions(tree, guarded.text)
  restoreMasked(tree, repaired.page.text, guarded.masks)
  return annotateRepaired(original, repaired, tree, guarded.masks, options, leaves)
}

/**
 * Read an article that has already been parsed: damage is not repaired, only reported.
 *
 * @param tree
 *   mdast of `original` with offsets; `citation` nodes are put into it.
 */
export function annotateTree(
  tree: Root,
  original: string,
  options: AnnotateOptions = {}
): AnnotatedArticle {
  return annotatePageTree(tree, original, options, leavesNothing, true)!.article
}

/** `annotateTree` for a page; nothing where the page does not need any change. */
export function annotatePageTree(
  tree: Root,
  original: string,
  options: AnnotateOptions,
  leaves: Leaves,
  always = false
): AnnotatedPage | undefined {
  checkOptions(options)
  checkPlaces(options, original)
  const kept = keepText(original, options)
  const isGiven = (options.citations ?? []).length > 0
  if (!always && !isGiven && !holdsMarker(kept.page, leaves)) return
  restorePositions(tree, original)
  return annotateRepaired(original, kept, tree, [], options, leaves)
}

function annotateRepaired(
  original: string,
  {page, repairs: textRepairs, offsets}: RepairedText,
  tree: Root,
  masked: readonly Span[],
  options: AnnotateOptions,
  leaves: Leaves
): AnnotatedPage {
  const {text} = page
  const blocks = listBlocks(tree)

  const {entryLines} = page
  const read = findMarkers(tree, blocks, page, entryLines)
  const notes = findNotes(page.lists, read, options.sources)
  const lists = withoutNotes(page.lists, notes)
  const inText = read.filter(
    ({style, ids}) => style !== 'footnote' || ids.length === 0 || !ids.every(id => notes.has(id))
  )
  const markers = placeGiven(inText, options.citations ?? [], tree, page, offsets)
  const isRepaired = (span: Span) =>
    sliceSpan(original, offsets.spanToOriginal(span)) !== sliceSpan(text, span)
  const suppressed = findSuppressed(tree, page, markers.length > 0)
  const groups = groupCitations(markers, blocks, text, isRepaired)
  const found = groups.flatMap(group => group.markers)
  const references = wordedReferences(tree)
  const planted = found.filter(({style, sourceIds, span}) => {
    const isInReference = references.some(({start, end}) => start <= span.start && span.end <= end)
    return !leaves({style, sourceIds, lists: page.lists, isInReference})
  })
  plantCitations(tree, planted, text)

  const prose = readProse(blocks, groups, text, entryLines)
  const tail = findTail(prose)
  const statements = readStatements(prose, block => tail.blocks.has(block), text)
  const {claims, links} = mapClaims(statements, prose)
  const collected = collectSources(lists, found, options.sources)
  const terms = new ArticleTerms(
    claims.map(claim => claim.text),
    tail.excerpts.map(piece => piece.text)
  )
  const excerpts = alignExcerpts(tail.excerpts, collected, claims, terms)
  const named = nameSources(collected, statements, claims, links)
  const sources = giveExcerpts(named, excerpts)
  const candidates = findCandidates(
    {claims, statements, citations: found, sources, excerpts, terms},
    options.candidateThreshold
  )
  const evidence = findEvidence({claims, statements, links, excerpts, terms}, options.sources)
  const chrome = tail.chrome.map(({span}) => span)
  const {tables, unread} = findTables({tree, prose, citations: found, claims, text}, options)
  const problems = findProblems({
    citations: found,
    suppressed,
    sources,
    lists,
    claims,
    evidence,
    excerpts,
    tables,
    unread,
    prose,
    chrome,
    given: options.sources ?? [],
    masked,
    page,
    text
  })

  const lines = new LineIndex(original)
  carryPositions(tree, offsets, lines)
  const carry = new Carrier(original, offsets)
  const citations = found.map(carry.citation)
  const repairs = nameRepairs(textRepairs, citations)
  const messages = writeMessages(
    [...repairs.map(repair => repairProblem(repair, citations)), ...problems.map(carry.problem)],
    lines,
    options.rules
  )
  const article: AnnotatedArticle = {
    original,
    text,
    tree,
    citations,
    repairs,
    sources: sources.map(carry.source),
    excerpts: excerpts.map(carry.thing),
    claims: claims.map(carry.thing),
    links: links.map(carry.thing),
    candidates,
    evidence,
    tables: tables.map(({table}) => carry.table(table)),
    summary: summarize({
      citations,
      repairs,
      sources,
      claims,
      candidates,
      suppressed: suppressed.reduce((sum, {markers}) => sum + markers.length, 0)
    }),
    messages
  }
  return {article, planted: planted.length, chrome: chrome.map(carry.span)}
}
