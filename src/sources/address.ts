/**
 * What two addresses have in common that name the same page: no scheme, no `www.`, no slash at the
 * end, no fragment, nothing that counts visits (`utm_source=chatgpt.com`).
 */
export function addressKey(url: string): string {
  const start = scheme.exec(url)?.[0].length ?? 0
  const fragment = url.indexOf('#', start)
  const address = url.slice(start, fragment < 0 ? url.length : fragment)
  const mark = address.indexOf('?')
  const page = mark < 0 ? address : address.slice(0, mark)
  const path = page.endsWith('/') ? page.slice(0, -1) : page
  const slash = path.indexOf('/')
  const host = slash < 0 ? path : path.slice(0, slash)
  return host.toLowerCase() + path.slice(host.length) + (mark < 0 ? '' : keptQuery(address, mark))
}

const scheme = /^https?:\/\/(?:www\.)?/i

function keptQuery(address: string, mark: number): string {
  const kept = address
    .slice(mark + 1)
    .split('&')
    .filter(part => part !== '' && !/^(?:utm_\w{1,20}|srsltid)=/i.test(part))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}
