import type {Rule} from '../problem.js'

/** Said by `citeweld/rehype`, which sees elements and no text. */
export const scatteredMarker: Rule = {
  id: 'scattered-marker',
  severity: 'warning',
  summary: 'The pieces of a citation marker stand in several elements',
  help: 'Use citeweld before the Markdown parser, or write the marker into one element'
}
