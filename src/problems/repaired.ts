import type {Rule} from './problem.js'

const help = 'Write the repaired article with `annotate --fix`'

/** What the repairs mend; a message says each time that it was done. */
export const repaired: readonly Rule[] = [
  {
    id: 'split-marker',
    severity: 'warning',
    summary: 'A citation marker is split over two lines',
    help
  },
  {
    id: 'missing-block-break',
    severity: 'warning',
    summary: 'The empty line between two blocks is missing',
    help
  },
  {
    id: 'byte-order-mark',
    severity: 'warning',
    summary: 'The text begins with a byte-order mark',
    help
  }
]
