/**
 * Maximum length of the words that a marker supports, in UTF-16 units: longer than any paragraph of a
 * real article, and bounded so that each of many unclosed openings costs a limited search.
 */
export const longestClaim = 4000
