/**
 * How far the words that a marker supports reach at most, in UTF-16 units: longer than any paragraph of
 * a real article, and bounded so that many unclosed openings cost no more than one each.
 */
export const longestClaim = 4000
