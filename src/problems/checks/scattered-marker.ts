import type {Rule} from '../problem.js'

/** Reported by `citeweld/rehype`, which sees elements but not the text. */
export const scatteredMarker = {
  id: 'scattered-marker',
  severity: 'warning',
  summary: 'The pieces of a citation marker are in several elements',
  help: 'Use citeweld before the Markdown parser, or write the marker into one element'
} as const satisfies Rule
