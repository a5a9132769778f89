/** Canonical form of a marker whose own form is no text for readers: `[turn0search1, turn4view0]`. */
export function inBrackets(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`
}
