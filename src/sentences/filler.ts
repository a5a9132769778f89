/** Stands for a character of markup in masked prose. */
export const markupFiller = '\u0000'

/** Stands for a character of a citation in masked prose. */
export const citationFiller = '\u0001'
