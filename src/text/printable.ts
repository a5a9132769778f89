/** What would command a terminal: controls, and what turns the direction of a text. */
const commanding = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** Lines that a terminal only shows. */
export function printableLines(text: string): string {
  return text.replace(commanding, '�')
}

/** Words on one line that a terminal only shows. */
export function printable(text: string): string {
  return printableLines(text.replace(/\r\n?|\n/g, '⏎'))
}
