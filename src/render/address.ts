/** A URL that is safe in a link: `http`, `https` and `mailto`, nothing that runs code. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?:\/\/|mailto:)/i.test(url) ? url : undefined
}

/** A URL that is safe to pass to other programs: any that no browser would run as code, however lenient. */
export function harmlessUrl(url: string | undefined): string | undefined {
  const runs = /^(?:javascript|vbscript|data):/i
  return url !== undefined && !runs.test(url.replace(/[\p{Cc}\s]/gu, '')) ? url : undefined
}
