/** A GFM table whose columns are as wide as their widest cell. */
export function gfmTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [header, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')))
  const widths = header.map((_, column) => Math.max(...escaped.map(row => widthOf(row[column]!))))
  const write = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |`
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`
  return [write(escaped[0]!), rule, ...escaped.slice(1).map(write)].join('\n')
}

/** Columns of a monospaced font: wide characters take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (isWide.test(character) ? 2 : 1), 0)
}

const isWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。［］【】、]/u

/** A text as code on one line: line endings and characters that cannot be seen have signs. */
export function inCode(text: string): string {
  const line = text
    .replace(/\n+$/, '')
    .replaceAll('\n', '⏎')
    .replaceAll('\uFEFF', '<U+FEFF>')
    .replaceAll('\u200B', '<U+200B>')
  const shown = line.length > longest ? `${line.slice(0, longest - 1)}…` : line
  const fence = shown.includes('```') ? '````' : shown.includes('`') ? '``' : '`'
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return fence + pad + shown + pad + fence
}

const longest = 72
