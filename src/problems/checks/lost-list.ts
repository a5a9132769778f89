import {anySpaced, anyUnspaced, either, wordsOf} from '../../language/index.js'
import type {Check} from '../problem.js'

/**
 * A paragraph announces a list, and another paragraph of plain words follows. A formula, code, a picture
 * or a paragraph with a label of its own counts as what was announced.
 */
export const lostList = {
  id: 'lost-list',
  severity: 'warning',
  summary: 'A sentence announces a list, but none follows',
  help: 'The list was lost on the way; look it up where the article came from',
  example: {
    before: 'The report names three reasons for this:\n\nMethane rose in May.',
    after: 'The report names three reasons for this:\n\n- Methane rose in May.'
  },
  find({prose, text: article}) {
    return prose.flatMap((each, index) => {
      const {block, masked} = each
      if (block.node.type !== 'paragraph' || block.item || block.quoted) return []
      if (!mayEndInColon(masked) || !announces(each.text)) return []
      if (boldHeading.test(article.slice(block.span.start, block.span.end).trim())) return []
      const next = prose[index + 1]?.block
      if (next && !waitsForItems(each.text)) return []
      const follows = next && (next.item || next.cell || next.quoted)
      if (follows || (next && next.node.type !== 'paragraph')) return []
      if (next && announced.test(article.slice(next.span.start, next.span.start + 80))) return []
      // Code, math and pictures are not blocks of prose, but they are what was announced.
      const between = article.slice(block.span.end, next?.span.start ?? article.length)
      if (/\S/.test(between)) return []
      const last = each.text.split(/\s+/).slice(-3).join(' ')
      const {start, end} = block.span
      return [
        {
          reason: `“${last}” announces a list, but none follows`,
          span: {start: Math.max(start, end - last.length), end}
        }
      ]
    })
  }
} as const satisfies Check

/** `teams should verify:`, or how many things come. */
function waitsForItems(text: string): boolean {
  return countsThings.test(text) || beforeItems.test(text.slice(-longestEnd))
}

/** The last words of a sentence. */
const longestEnd = 48
const beforeItems = new RegExp(
  `(?:(?<!\\p{L})${anySpaced('beforeItems')}(?: \\p{L}+){0,2}|${anyUnspaced('beforeItems')}\\p{L}{0,6})\\s*[:：]$`,
  'iu'
)

/**
 * Says how many things come: `names three reasons for this:`. Other words before a colon may introduce
 * the paragraph that follows, `the warden put it so:`.
 */
const countsThings = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:[2-9]|1\\d)(?![\\d.,%])|[两二三四五六七八九十几]个?[种项点条步类]|${anySpaced('numerals')}(?= )`,
  'iu'
)

/** All of it emphasized: `**Steps:**`. */
const boldHeading = /^(\*{1,3}|_{1,3})[^*_]{1,200}\1$/

/**
 * `“…”`, `• one`, `$$x = y$$`, `\\[x\\]`, `![](a.png)`, `` `a -> b` ``, `**Phase 1** …`, `Phase 1: …`,
 * `y = ax + b`, `Python`.
 */
const announced =
  /^(?:["“「•▪◦‣]|-{1,2} |\\[*-]|&#x20;|\$|\\{1,2}[[(]|!\[|`|\*\*?\S|__?\S|<|[\p{L}\d][^.:：\n]{0,48}[:：](?!\/)|[^.\n]{0,60}[=≈∼≤≥∥∫→]|\w{1,16}(?:\n|$))/u

/** Whether nothing but citations and signs follow the last colon, or the last `&#58;`. */
function mayEndInColon(masked: string): boolean {
  const at = Math.max(...[':', '：', ';'].map(sign => masked.lastIndexOf(sign)))
  return at >= 0 && vanishes.test(masked.slice(at + 1))
}

/** A full stop is not part of a word here, so that the pattern cannot match in two ways. */
const withoutStops = wordsOf('see', 'source').map(word => word.replace(/[.,]+$/, ''))

/** What goes with a citation: `(see [4])`, `(e.g. [4])`. */
const vanishes = new RegExp(`^(?:[^\\p{L}\\d]|${either(withoutStops)})*$`, 'iu')

/** Several words, the last of them before a colon. */
function announces(text: string): boolean {
  if (!text.endsWith(':') && !text.endsWith('：')) return false
  return /\p{L}\s*$/u.test(text.slice(-8, -1)) && /\s\S+\s/.test(text)
}
