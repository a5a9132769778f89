import {anyOf} from '../language/index.js'

/** `Source:`, `Data sources:` and the like. */
const label = new RegExp(`^[^\\p{L}\\p{N}]{0,4}${anyOf('source')}\\s?[:：]`, 'iu')

/** A longer line says more than where something comes from. */
const longest = 200

/**
 * Whether a text only says where something comes from: `Source: [4]`, `Sources: OECD [4], Eurostat`.
 * Such a line is not a claim.
 */
export function isSourceLine(text: string): boolean {
  return text.length <= longest && /[:：]/.test(text) && label.test(text)
}
