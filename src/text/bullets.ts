/** Bullets of list items in running text, for use inside a character class. */
export const bullets = '•⁃▪◦‣●'
