import type {Rule} from './problem.js'

/** What each repair mends, in the order of the names. */
const summaries: Readonly<Record<string, string>> = {
  'aligned-table': 'The columns of a table are aligned by spaces, so Markdown sees no table',
  'bordered-table': 'A table has the borders of a terminal, so Markdown sees no table',
  'broken-row': 'A table row goes on over the next lines',
  'byte-order-mark': 'The text begins with a byte-order mark',
  'delimiter-row': 'The delimiter row of a table is broken, so Markdown sees no table',
  'divided-table': 'Empty lines divide a table',
  'empty-item': 'A citation marker has a comma too many',
  'encoded-bracket': 'The brackets of a citation marker are HTML character references',
  'escaped-marker': 'The brackets of a citation marker are escaped',
  'fence-with-marker': 'A citation marker stands on the line that closes a code block',
  'fullwidth-bracket': 'A citation marker is written in full-width characters',
  'inner-space': 'There is white space inside the brackets of a citation marker',
  'invisible-character': 'There is an invisible character inside a citation marker',
  'marker-behind-row': 'A citation marker stands behind the last pipe of a table row',
  'marker-on-delimiter-row': 'A citation marker stands on the delimiter row of a table',
  'missing-block-break': 'The empty line between two blocks is missing',
  'missing-delimiter-row': 'A table has no delimiter row, so Markdown sees no table',
  'pipe-in-address': 'A pipe in an address ends the cell of a table',
  'pipe-in-cell': 'A pipe in code, a formula or a wikilink ends the cell of a table',
  'split-by-pipe': 'A pipe divides a citation marker, and the cell of a table',
  'split-link': 'The address of a numbered link stands on the next line',
  'split-marker': 'A citation marker is split over two lines',
  'tab-separated-table': 'The cells of a table are divided by tabs, so Markdown sees no table',
  'unbalanced-bracket': 'A citation marker has a bracket too many, or of another kind',
  'unclosed-link': 'The address of a numbered link is not closed',
  'unclosed-marker': 'A citation marker is not closed'
}

/** What the repairs mend; a message says each time that it was done. */
export const repaired: readonly Rule[] = Object.entries(summaries).map(([id, summary]) => ({
  id,
  severity: 'warning',
  summary,
  help: 'Write the repaired article with `annotate --fix`'
}))
