/** Canonical form of a marker whose own form is not readable text: `[turn0search1, turn4view0]`. */
export function inBrackets(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`
}
