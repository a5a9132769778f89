import type {FootnoteDefinition, Root} from 'mdast'
import type {AnnotatedArticle} from '../../annotate.js'
import type {Citation} from '../../citations/index.js'
import {
  coveredBlocks,
  cutArticle,
  type Decoration,
  findParagraphLists,
  listEntries,
  type ParagraphList,
  placeEntries,
  plantedIn
} from '../../render/index.js'
import {applyEdits, Cursor, type Edit, sortEdits} from '../../text/index.js'
import {spanOf, walk} from '../../tree/index.js'
import type {Page} from '../page/index.js'

/** A placeholder in the text for something that markdown-it must not parse itself. */
export interface StandIn {
  readonly kind: 'citation' | 'claim' | 'claim-end'
  /** Of the citation or the claim. */
  readonly id: string
  readonly length: number
}

const kinds = {c: 'citation', s: 'claim', e: 'claim-end'} as const

/**
 * The repaired text of an article with a stand-in for every citation, so that markdown-it neither
 * parses a pair of markers as a link nor gives a marker another meaning. A stand-in opens and closes
 * with punctuation, as markers do, so that emphasis beside it is unchanged (CommonMark 0.31 § 6.2).
 * That punctuation is `<` and `>`, because they end an address when `linkify` looks for one.
 *
 *     stand-in <- '<[' mark [cse] number mark ']>'    mark: a private-use character the text lacks
 */
export class StandIns {
  /** What markdown-it parses. */
  readonly text: string
  /** Entries that become items of a list: their numbers, by where they start in the original. */
  readonly listItems: ReadonlyMap<number, number>
  readonly #article: AnnotatedArticle
  readonly #mark: string
  readonly #pattern: RegExp
  readonly #edits: readonly Edit[]

  constructor({article, decoration}: Page) {
    this.#article = article
    this.#mark = unusedCharacter(article.original)
    this.#pattern = new RegExp(`<\\[${this.#mark}([cse])(\\d{1,9})${this.#mark}\\]>`, 'g')
    const around = decoration.claims ? this.#claimEdits() : {starts: [], ends: []}
    const shown = plantedIn(article.tree)
    const citations = article.citations.filter(({id}) => shown.has(id))
    const isCited = citations.length > 0 && decoration.scope !== 'fragment'
    const lists = isCited ? paragraphLists(article) : []
    this.listItems = new Map(
      lists.flatMap(({entries}) => entries.map(({span, number}) => [span.start, number]))
    )
    // The order of several at one offset: a claim ends, a block breaks, a claim begins.
    this.#edits = withoutOverlap([
      ...(decoration.chrome === 'drop' ? droppedBlocks(article, decoration) : []),
      ...citedFootnotes(article.tree, citations),
      ...around.ends,
      ...outsideCitations(article, citations),
      ...around.starts,
      ...citations.flatMap(citation => this.#citationEdits(citation)),
      ...lists.flatMap(list => listEdits(list, article.original))
    ])
    this.text = applyEdits(article.original, this.#edits)
  }

  /** The stand-in that begins at `offset` in a piece of the text. */
  at(text: string, offset: number): StandIn | undefined {
    if (text[offset + 2] !== this.#mark) return
    this.#pattern.lastIndex = offset
    const match = this.#pattern.exec(text)
    if (match?.index !== offset) return
    const letter = match[1] as keyof typeof kinds
    const id = `${letter === 'c' ? 'c' : 's'}${match[2]}`
    return {kind: kinds[letter], id, length: match[0].length}
  }

  /** A piece of the text in which each stand-in is replaced. */
  replace(text: string, by: (standIn: Omit<StandIn, 'length'>) => string): string {
    if (!text.includes(this.#mark)) return text
    return text.replace(this.#pattern, (_, letter: keyof typeof kinds, number: string) =>
      by({kind: kinds[letter], id: `${letter === 'c' ? 'c' : 's'}${number}`})
    )
  }

  /** A piece of the text as it was repaired. */
  restore(text: string): string {
    return this.replace(text, ({kind, id}) => {
      if (kind !== 'citation') return ''
      const citation = this.#article.citations[Number(id.slice(1)) - 1]
      return citation?.text ?? citation?.raw ?? ''
    })
  }

  /** Lines of `text`, counted from 0, that contain the original offsets; both in ascending order. */
  linesOf(offsets: readonly number[]): number[] {
    const {text} = this
    let shift = 0
    const cursor = new Cursor(this.#edits)
    let line = 0
    let at = 0
    return offsets.map(offset => {
      for (const {newText, span} of cursor.takeWhile(edit => edit.span.end <= offset)) {
        shift += newText.length - (span.end - span.start)
      }
      for (; at < offset + shift; at++) if (endsLine(text, at)) line++
      return line
    })
  }

  /** A stand-in for the marker, after the words it encloses, if any; the rest of the marker is removed. */
  #citationEdits({id, span, words, companions = []}: Citation): Edit[] {
    const standIn = this.#write('c', id)
    const rest = companions.map(span => ({span, newText: ''}))
    if (!words) return [{span, newText: standIn}, ...rest]
    return [
      {span: {start: span.start, end: words.start}, newText: ''},
      {span: {start: words.end, end: span.end}, newText: standIn},
      ...rest
    ]
  }

  #claimEdits(): {starts: Edit[]; ends: Edit[]} {
    const at = (offset: number, newText: string) => ({span: {start: offset, end: offset}, newText})
    const claims = this.#article.claims.filter(({id}) => /^s\d+$/.test(id))
    return {
      starts: claims.map(({id, span}) => at(span.start, this.#write('s', id))),
      ends: claims.map(({id, span}) => at(span.end, this.#write('e', id)))
    }
  }

  #write(letter: keyof typeof kinds, id: string): string {
    return `<[${this.#mark}${letter}${id.slice(1)}${this.#mark}]>`
  }
}

/** Repairs that are not part of a citation: block breaks, and everything else between citations. */
function outsideCitations({repairs}: AnnotatedArticle, citations: readonly Citation[]): Edit[] {
  const edits = sortEdits(repairs.flatMap(repair => repair.edits))
  const cursor = new Cursor(citations)
  return edits.filter(({span, newText}) => {
    const around = cursor.skipWhile(citation => citation.span.end < span.start)?.span
    if (!around || span.end <= around.start || span.start >= around.end) {
      const touches = around && (span.end === around.start || span.start === around.end)
      // A bracket put in at the end of a marker is part of it; a line ending is not.
      return !touches || newText.trim() === ''
    }
    return false
  })
}

function paragraphLists(article: AnnotatedArticle): ParagraphList[] {
  cutArticle(article)
  return findParagraphLists(article.tree, placeEntries(article.tree, listEntries(article.sources)))
}

/** `[1] …` as `1. …`, after a blank line where words of the paragraph precede it. */
function listEdits({entries}: ParagraphList, original: string): Edit[] {
  return entries.flatMap(({head, number}, index) => {
    const isFirst = index === 0 && /[^\n]\n[ \t]*$/.test(original.slice(0, head.start).slice(-80))
    const above = {span: {start: head.start, end: head.start}, newText: '\n'}
    return [...(isFirst ? [above] : []), {span: head, newText: `${number}. `}]
  })
}

/** Footnotes that only citations refer to: the Sources section repeats their content. */
function citedFootnotes(tree: Root, citations: readonly Citation[]): Edit[] {
  const cited = new Set(
    citations.flatMap(({style, sourceIds}) => (style === 'footnote' ? sourceIds : []))
  )
  if (cited.size === 0) return []
  const referred = new Set<string>()
  const definitions: FootnoteDefinition[] = []
  for (const {node, enters} of walk(tree)) {
    if (!enters) continue
    if (node.type === 'footnoteReference') referred.add(node.identifier)
    if (node.type === 'footnoteDefinition') definitions.push(node)
  }
  return definitions
    .filter(({label, identifier}) => cited.has(label ?? identifier) && !referred.has(identifier))
    .map(node => ({span: spanOf(node), newText: ''}))
}

function droppedBlocks({tree, excerpts}: AnnotatedArticle, {chromeSpans = []}: Decoration): Edit[] {
  const spans = [...chromeSpans, ...excerpts.map(({span}) => span)]
  return coveredBlocks(tree, spans).map(node => ({span: spanOf(node), newText: ''}))
}

/** Edits in order, without those that overlap the previous one. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  let end = 0
  return sortEdits(edits).filter(({span}) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

/** A private-use character that does not occur in the text. */
function unusedCharacter(text: string): string {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  let code = 0xe0c5
  while (used.has(String.fromCharCode(code)) && code < 0xf8ff) code++
  return String.fromCharCode(code)
}

/** Line endings are LF, CRLF and CR, as markdown-it counts them. */
function endsLine(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
}
