/**
 * For use inside a character class: ASCII punctuation, which a backslash makes literal (CommonMark 0.31
 * § 2.4).
 */
export const asciiPunctuation = '!-/:-@[-`{-~'

const escaped = new RegExp(`\\\\([${asciiPunctuation}])`, 'g')

/** Text with its backslash escapes resolved to the characters they stand for. */
export function unescapeMarkdown(text: string): string {
  return text.replace(escaped, '$1')
}
