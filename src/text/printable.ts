/** Characters that a terminal would act on: control characters and bidirectional controls. */
const commanding = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** Text of several lines that is safe to print to a terminal. */
export function printableLines(text: string): string {
  return text.replace(commanding, '�')
}

/** Text on one line that is safe to print to a terminal. */
export function printable(text: string): string {
  return printableLines(text.replace(/\r\n?|\n/g, '⏎'))
}
