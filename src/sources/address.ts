/**
 * What two addresses have in common that name the same page: no scheme, no `www.`, no slash at the
 * end, no fragment, nothing that counts visits (`utm_source=chatgpt.com`).
 */
export function addressKey(url: string): string {
  const [page = '', query = ''] = url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .split(/\?(.*)/s, 2)
  const kept = query
    .split('&')
    .filter(part => part !== '' && !/^(?:utm_\w{1,20}|srsltid)=/i.test(part))
  const path = page.replace(/\/$/, '')
  const slash = path.indexOf('/')
  const host = slash < 0 ? path : path.slice(0, slash)
  return (
    host.toLowerCase() + path.slice(host.length) + (kept.length > 0 ? `?${kept.join('&')}` : '')
  )
}
