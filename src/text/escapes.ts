/**
 * Inside of a character class: ASCII punctuation, which a backslash makes literal (CommonMark 0.31
 * § 2.4).
 */
export const asciiPunctuation = '!-/:-@[-`{-~'

const escaped = new RegExp(`\\\\([${asciiPunctuation}])`, 'g')

/** Characters that Markdown needs a backslash before, as they are meant. */
export function unescapeMarkdown(text: string): string {
  return text.replace(escaped, '$1')
}
