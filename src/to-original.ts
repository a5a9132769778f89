import type {Citation, ReadCitation} from './citations/index.js'
import type {Problem} from './problems/index.js'
import type {Source} from './sources/index.js'
import {placeTable, type Table} from './tables/index.js'
import type {OffsetMap} from './text/index.js'
import {type Span, sliceSpan} from './text/index.js'

/** Carries what was found in the repaired text over to the original. */
export class Carrier {
  constructor(
    readonly original: string,
    readonly offsets: OffsetMap
  ) {}

  span = (span: Span): Span => this.offsets.spanToOriginal(span)

  /** Anything before the first repair is returned as it is, not copied. */
  thing = <Thing extends {readonly span: Span}>(thing: Thing): Thing => {
    const span = this.span(thing.span)
    return isSame(span, thing.span) ? thing : {...thing, span}
  }

  /** A citation as the caller sees it; what its notation says about the source goes to the source. */
  citation = (citation: ReadCitation): Citation => {
    const {id, text, sourceIds, style, status, group, placement} = citation
    const {locator, words, companions} = citation
    const span = this.span(citation.span)
    return {
      id,
      span,
      raw: sliceSpan(this.original, span),
      text,
      sourceIds,
      style,
      status,
      group,
      placement,
      ...(locator !== undefined && {locator}),
      ...(words && {words: this.span(words)}),
      ...(companions.length > 0 && {companions: companions.map(this.span)})
    }
  }

  source = ({span, elsewhere, ...source}: Source): Source => ({
    ...source,
    ...(span && {span: this.span(span)}),
    ...(elsewhere && {elsewhere: elsewhere.map(this.thing)})
  })

  table = (table: Table): Table => placeTable(table, this.span, this.original)

  problem = ({span, ...problem}: Problem): Problem => ({
    ...problem,
    ...(span && {span: this.span(span)})
  })
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
