import type {Check} from '../problem.js'

export const pageChrome: Check = {
  id: 'page-chrome',
  severity: 'info',
  summary: 'Words belong to the page that the article was copied from',
  help: 'Delete them; they are none of the article’s statements',
  find({chrome, text}) {
    return chrome.map(span => ({
      ruleId: this.id,
      reason: `\`${text.slice(span.start, span.end).trim()}\` belongs to the page, not to the article`,
      span
    }))
  }
}
