import type {Page} from '../../scan/scanned-text.js'
import type {Check} from '../problem.js'

/** What each kind begins with, and what reads it differently. */
const kinds = [
  {begins: /^\{\{/, says: 'Vue and Liquid evaluate'},
  {begins: /^\{/, says: 'MDX evaluates'},
  {begins: /^<!--/, says: 'MDX does not accept comments such as'},
  {begins: /^<(?:https?:|mailto:)/i, says: 'MDX does not accept addresses in angle brackets:'},
  {begins: /^<[A-Za-z]/, says: 'MDX requires tags to be closed:'},
  {begins: /^</, says: 'MDX reads the start of a tag in'}
] as const

/** Anything of these kinds; tags only where nothing closes them by its nature. */
const risky =
  /\{\{?[^\s{}]{0,16}|<!--|<(?:https?:|mailto:)[^\s<>]{1,60}|<(?:br|hr|img|wbr|input|col)\b[^<>/]{0,200}>|<(?=[\d=$€£~.])[^\s<>,;]{1,12}/gi

/**
 * What is plain Markdown, but stops a build with MDX, or runs in Vue and Liquid: `<5 %`, `<br>`,
 * `<https://…>`, `<!-- -->`, `{x}`, `{{ x }}`.
 *
 * Each kind is reported once, at its first place: most articles never meet MDX.
 */
export const mdxUnsafe = {
  id: 'mdx-unsafe',
  severity: 'info',
  summary: 'MDX, Vue or Liquid reads this differently than Markdown does',
  help: 'Nothing to do in plain Markdown; for the others escape it, or write it in another way',
  example: {before: 'Its share is <5 % [4].', after: 'Its share is \\<5 % [4].'},
  find({page, text}) {
    if (!/[<{]/.test(text)) return []
    const places = new Map<
      (typeof kinds)[number],
      {readonly first: RegExpExecArray; count: number}
    >()
    for (const match of text.matchAll(risky)) {
      if (text[match.index - 1] === '\\' || isVerbatim(page, match.index)) continue
      const kind = kinds.find(({begins}) => begins.test(match[0]))!
      const known = places.get(kind)
      if (known) known.count++
      else places.set(kind, {first: match, count: 1})
    }
    return [...places].map(([{says}, {first, count}]) => ({
      reason: `${says} \`${first[0]}\`${count > 1 ? `; ${count} times` : ''}`,
      span: {start: first.index, end: first.index + first[0].length}
    }))
  }
} as const satisfies Check

/** In code, front matter and the like, where every host takes the text as it is. */
function isVerbatim(page: Page, offset: number): boolean {
  const kind = page.opaqueAt(offset)?.kind
  return kind === 'block' || kind === 'code' || kind === 'math'
}
