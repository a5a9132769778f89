import {queryWithoutTracking, withoutTracking} from './tracking.js'

/**
 * The one form of all addresses of a page: two addresses with the same canonical form name the same
 * source. It is a key to compare by, not a link: no one may have written it, and it may not load.
 *
 * 1. Scheme `https`, host in lower case and Punycode, no default port, dot segments resolved
 *    (RFC 3986 § 6.2.2–6.2.3, RFC 3987 § 5.3; done by the WHATWG URL parser).
 * 2. No `www.`, and no host of another layout of the page: `m.`, `mobile.`, `amp.`,
 *    `en.m.wikipedia.org` (https://www.mediawiki.org/wiki/Reading/Web/Mobile).
 * 3. Only reserved and non-ASCII characters stay percent-encoded, in upper case (RFC 3986 § 6.2.2.2).
 * 4. No slash or `/amp` at the end of the path (https://amp.dev/documentation), no fragment but a
 *    route such as `#/a` or `#!a`; a fragment names a part of the page (RFC 3986 § 3.5).
 * 5. Parameters in the order of their names; those that count visits dropped, see tracking.ts.
 * 6. A redirect by its target: `google.com/url?q=…`, `google.com/amp/s/…`, `cdn.ampproject.org/c/s/…`
 *    (https://developers.google.com/amp/cache/overview).
 * 7. A DOI as `https://doi.org/10.…` in lower case: `dx.doi.org` and `doi:` are old forms, and DOI
 *    names are case-insensitive (DOI Handbook § 2.4, § 2.6).
 * 8. A paper of arXiv by its abstract, whatever the format and version, its DOI `10.48550/arXiv.…`
 *    included (https://info.arxiv.org/help/arxiv_identifier.html, …/help/doi.html).
 *
 * @param url
 *   An address as it was written.
 * @returns
 *   Its canonical form, which is its own canonical form; `url` unchanged when it is neither an
 *   `http` or `https` address nor a DOI.
 * @example
 *   canonicalUrl('http://www.Lakes.example:80/ice/?b=2&utm_source=x&a=1#top')
 *   // => 'https://lakes.example/ice?a=1&b=2'
 */
export function canonicalUrl(url: string): string {
  let address = readAddress(url)
  if (!address) return url
  // Nested redirects are followed only to this depth; each target is shorter than the address around
  // it.
  for (let depth = 0; depth < 4; depth++) {
    const target = redirectTarget(address)
    const next = target === undefined ? undefined : readAddress(target)
    if (!next) break
    address = next
  }
  return writeAddress(address)
}

const doiForm = /^(?:info:doi\/|doi:\s?(?:\/\/)?)(?=10\.\d{4,9}\/)/i

/** Nothing if the WHATWG parser rejects it or a label of its host is empty. */
function readAddress(url: string): URL | undefined {
  const address = url.trim().replace(doiForm, 'https://doi.org/')
  if (!/^https?:\/\//i.test(address)) return
  try {
    // An entity of Markdown: `?a=1&amp;b=2`.
    const parsed = new URL(address.replaceAll('&amp;', '&'))
    return /^\.|\.\./.test(parsed.hostname) ? undefined : parsed
  } catch {
    return
  }
}

function redirectTarget(address: URL): string | undefined {
  const host = hostName(address)
  const isGoogle = /^google\.(?:com?\.)?[a-z]{2,3}$/.test(host)
  if (isGoogle && address.pathname === '/url') {
    return address.searchParams.get('q') ?? address.searchParams.get('url') ?? undefined
  }
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(host)
  const match = isGoogle
    ? /^\/amp\/(s\/)?(.+)/.exec(address.pathname)
    : isCache && /^\/[acv]\/(s\/)?(.+)/.exec(address.pathname)
  return match ? `http${match[1] ? 's' : ''}://${match[2]}${address.search}` : undefined
}

function writeAddress(address: URL): string {
  const host = hostName(address)
  const path = pathOf(address)
  const arxiv = host === 'arxiv.org' || host === 'export.arxiv.org'
  const paper = arxiv ? arxivId(path) : host === 'doi.org' ? arxivDoi(path) : undefined
  if (paper) return `https://arxiv.org/abs/${paper}`
  if (host === 'dx.doi.org' || host === 'doi.org') return `https://doi.org${doiName(path)}`
  const user = address.username && `${address.username}:${address.password}@`
  const port = address.port && address.port !== '80' && address.port !== '443'
  const route = /^#[!/]/.test(address.hash) ? withoutTracking(address.hash) : ''
  return `https://${user}${host}${port ? `:${address.port}` : ''}${path}${queryOf(address)}${route}`
}

const otherLayouts = new Set(['www', 'm', 'mobile', 'amp'])

/** The host without the labels that tell layouts apart; two labels always stay. */
function hostName({hostname}: URL): string {
  const labels = hostname.split('.')
  if (labels.at(-1) === '') labels.pop()
  const first = labels.findIndex((label, at) => labels.length - at < 3 || !otherLayouts.has(label))
  const kept = labels.slice(first)
  if (kept.length > 3 && kept[1] === 'm') kept.splice(1, 1)
  return kept.join('.')
}

function pathOf({pathname}: URL): string {
  let path = unescapeUnreserved(pathname)
  for (;;) {
    if (path.endsWith('/')) path = path.slice(0, -1)
    else if (path.endsWith('/amp') && path.length > 4) path = path.slice(0, -4)
    else return path
  }
}

function queryOf({search}: URL): string {
  const nameOf = (parameter: string) => parameter.split('=', 1)[0]!
  const parameters = queryWithoutTracking(unescapeUnreserved(search.slice(1)))
    .split('&')
    .filter(parameter => parameter !== '' && !/^amp(?:=1?)?$/.test(parameter))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}

/** Decodes escapes of letters, digits and `-._~`; writes all others in upper case. A lone `%` is `%25`. */
function unescapeUnreserved(text: string): string {
  return text.replace(/%(?:[0-9a-f]{2})?/gi, escaped => {
    if (escaped === '%') return '%25'
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
  })
}

/** `2508.01234` of `/pdf/2508.01234v2.pdf`; `hep-th/9901001` of `/abs/hep-th/9901001`. */
function arxivId(path: string): string | undefined {
  return /^\/(?:abs|pdf|html|format)\/(\d{4}\.\d{4,5}|[a-z-]{1,16}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?$/.exec(
    path
  )?.[1]
}

function arxivDoi(path: string): string | undefined {
  const id = /^\/10\.48550\/arxiv\.(.+)$/i.exec(path)?.[1]
  return id && arxivId(`/abs/${id}`)
}

/** ASCII letters only (DOI Handbook § 2.4); `doi.org/doi:10.…` resolves as `doi.org/10.…`. */
function doiName(path: string): string {
  return path.replace(/[A-Z]+/g, letters => letters.toLowerCase()).replace(/^\/doi:(?=10\.)/, '/')
}
