import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {listBlocks} from './blocks.js'
import {type Citation, findMarkers, groupCitations, plantCitations} from './citations/index.js'
import {
  type Candidate,
  type Claim,
  type Link,
  mapClaims,
  readProse,
  readStatements
} from './claims/index.js'
import {notations} from './notations/index.js'
import {type Parser, parseMarkdown} from './parse.js'
import {carryPositions, LineIndex, restorePositions} from './positions.js'
import {findProblems} from './problems.js'
import {type Repair, type RepairOptions, repairText} from './repair/index.js'
import {collectSources, type Excerpt, type GivenSource, type Source} from './sources/index.js'
import {type Span, sliceSpan} from './span.js'
import type {Table} from './tables/table.js'

export interface AnnotateOptions extends RepairOptions {
  /** Markdown to mdast with offsets; remark with GFM and front matter when left out. */
  readonly parser?: Parser
  /** Sources the caller knows. */
  readonly sources?: readonly GivenSource[]
}

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
  readonly tables: readonly Table[]
  readonly messages: readonly VFileMessage[]
}

/** Read an article. */
export function annotate(article: string | VFile, options: AnnotateOptions = {}): AnnotatedArticle {
  const original = String(article)
  const {page, repairs: textRepairs, offsets} = repairText(original, options)
  const {text} = page

  const tree = (options.parser ?? parseMarkdown)(text)
  restorePositions(tree, text)
  const blocks = listBlocks(tree)

  const markers = findMarkers(tree, blocks, page, notations, [])
  const isRepaired = (span: Span) =>
    sliceSpan(original, offsets.spanToOriginal(span)) !== sliceSpan(text, span)
  const groups = groupCitations(markers, blocks, text, isRepaired)
  const found = groups.flatMap(group => group.markers)
  plantCitations(tree, found, text)

  const prose = readProse(blocks, groups, text)
  const sources = collectSources([], found, options.sources)
  const statements = readStatements(prose, () => false)
  const {claims, links} = mapClaims(statements, groups)
  const problems = findProblems({citations: found, sources, prose, chrome: [], text})

  const lines = new LineIndex(original)
  carryPositions(tree, offsets, lines)
  const carry = <Thing extends {readonly span: Span}>(thing: Thing): Thing => ({
    ...thing,
    span: offsets.spanToOriginal(thing.span)
  })
  const citations = found.map(({url, title, claim, companions, ...citation}): Citation => {
    const span = offsets.spanToOriginal(citation.span)
    return {...citation, span, raw: sliceSpan(original, span)}
  })
  const repairs = textRepairs.map(
    (repair, index): Repair => ({
      id: `r${index + 1}`,
      ...repair,
      citationIds: citations
        .filter(({span}) =>
          repair.edits.some(edit => edit.span.start < span.end && span.start < edit.span.end)
        )
        .map(({id}) => id)
    })
  )
  const messages = problems.map(({reason, ruleId, span}) => {
    const place = span && offsets.spanToOriginal(span)
    return new VFileMessage(reason, {
      ruleId,
      source: 'citeweld',
      ...(place && {place: {start: lines.pointAt(place.start), end: lines.pointAt(place.end)}})
    })
  })
  return {
    original,
    text,
    tree,
    citations,
    repairs,
    sources: sources.map(source => (source.span ? carry({...source, span: source.span}) : source)),
    excerpts: [],
    claims: claims.map(carry),
    links: links.map(carry),
    candidates: [],
    tables: [],
    messages
  }
}
