/**
 * Inside of a character class, for the flag `u`: scripts written without spaces between words (UAX
 * #14, classes ID and SA). Korean has spaces.
 */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')

/** Whether a character is of a script written without spaces; there every marker follows a character. */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character)
}
