/**
 * For use inside a character class with the flag `u`: scripts written without spaces between words (UAX
 * #14, classes ID and SA). Korean has spaces.
 */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u')

/**
 * Whether a character belongs to a script written without spaces, in which markers directly follow
 * words.
 */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character)
}
