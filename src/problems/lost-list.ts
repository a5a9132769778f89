import type {Check} from './problem.js'

/** A paragraph announces a list, and another paragraph follows. */
export const lostList: Check = {
  id: 'lost-list',
  severity: 'warning',
  summary: 'A sentence announces a list, but none follows',
  help: 'The list was lost on the way; look it up where the article came from',
  find({prose, text: article}) {
    return prose.flatMap((each, index) => {
      const {block, masked} = each
      const next = prose[index + 1]?.block
      if (block.node.type !== 'paragraph' || block.item || block.quoted) return []
      if (!/[:：&]/.test(masked) || !announces(each.text)) return []
      const follows = next && (next.item || next.cell || next.quoted)
      if (follows || (next && next.node.type !== 'paragraph')) return []
      // Code, math and pictures are no blocks of prose, but they are what was announced.
      const between = article.slice(block.span.end, next?.span.start ?? article.length)
      if (/\S/.test(between)) return []
      const last = each.text.split(/\s+/).slice(-3).join(' ')
      const {start, end} = block.span
      return [
        {
          ruleId: this.id,
          reason: `“${last}” announces a list, but none follows`,
          span: {start: Math.max(start, end - last.length), end}
        }
      ]
    })
  }
}

/** Several words, the last of them before a colon. */
function announces(text: string): boolean {
  if (!text.endsWith(':') && !text.endsWith('：')) return false
  return /\p{L}\s*$/u.test(text.slice(-8, -1)) && /\s\S+\s/.test(text)
}
