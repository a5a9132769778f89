import type {Citation, ReadCitation} from './citations/index.js'
import type {OffsetMap} from './edit.js'
import type {Problem} from './problems/index.js'
import type {Source} from './sources/index.js'
import {type Span, sliceSpan} from './span.js'
import {placeTable, type Table} from './tables/index.js'

/** Carries what was found in the repaired text over to the original. */
export class Carrier {
  constructor(
    readonly original: string,
    readonly offsets: OffsetMap
  ) {}

  span = (span: Span): Span => this.offsets.spanToOriginal(span)

  thing = <Thing extends {readonly span: Span}>(thing: Thing): Thing => ({
    ...thing,
    span: this.span(thing.span)
  })

  /** A citation as the caller sees it: what its notation says of the source is the source's. */
  citation = ({url, title, claim, words, companions, ...citation}: ReadCitation): Citation => {
    const span = this.span(citation.span)
    return {
      ...citation,
      span,
      raw: sliceSpan(this.original, span),
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
