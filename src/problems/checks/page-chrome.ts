import type {Check} from '../problem.js'

export const pageChrome = {
  id: 'page-chrome',
  severity: 'info',
  summary: 'Words belong to the page that the article was copied from',
  help: 'Delete these words; they are not part of the article',
  example: {
    before: 'Ozone fell in May, as reported [4].\n\n0 comments\n',
    after: 'Ozone fell in May, as reported [4].\n'
  },
  find({chrome, text}) {
    return chrome.map(span => ({
      reason: `\`${text.slice(span.start, span.end).trim()}\` belongs to the page, not to the article`,
      span
    }))
  }
} as const satisfies Check
