/** A URL that may stand in a link: `http`, `https` and `mailto`, nothing that runs code. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?:\/\/|mailto:)/i.test(url) ? url : undefined
}
