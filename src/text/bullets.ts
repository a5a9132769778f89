/** What marks the items of a list in running text; inside of a character class, too. */
export const bullets = '•⁃▪◦‣●'
