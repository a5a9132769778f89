/**
 * Parameters that tools add to an address to track visits; the page is the same without them.
 *
 * - `utm_…`: campaigns (https://support.google.com/analytics/answer/1033863)
 * - ids of a click, a mail or a visitor: the lists of Brave
 *   (https://github.com/brave/brave-browser/wiki/Query-String-Filter) and Firefox
 *   (https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/)
 * - `srsltid`: results of Google (https://support.google.com/merchants/answer/11541425)
 * - `#:~:text=…`: words to highlight (https://wicg.github.io/scroll-to-text-fragment/)
 *
 * Names that some sites use to identify a page, such as `ref`, `source` or `id`, are not included.
 */
const tracking = new Set(
  `gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid srsltid _ga _gl
  fbclid igshid igsh msclkid twclid ttclid li_fat_id epik sccid rdt_cid yclid ysclid _openstat
  mc_cid mc_eid mkt_tok vero_id oly_anon_id oly_enc_id rb_clickid wickedid irclickid s_kwcid ef_id
  _hsenc _hsmi __hssc __hstc __hsfp hsctatracking`.split(/\s+/)
)

function isTracking(parameter: string): boolean {
  const name = parameter.slice(0, 40).split('=', 1)[0]!.toLowerCase()
  return name.startsWith('utm_') || tracking.has(name)
}

/**
 * An address without tracking parameters; the rest is kept as written, so that it still links to the
 * page that the author cites.
 */
export function withoutTracking(url: string): string {
  const hash = url.indexOf('#')
  const address = hash < 0 ? url : url.slice(0, hash)
  const fragment = hash < 0 ? '' : withoutDirective(url.slice(hash))
  const mark = address.indexOf('?')
  if (mark < 0) return address + fragment
  const query = address.slice(mark + 1)
  const kept = queryWithoutTracking(query)
  const rest = kept === '' && query !== '' ? '' : `?${kept}`
  return address.slice(0, mark) + rest + fragment
}

/** The parameters of a query that do not track visits; Markdown may write `&amp;` between them. */
export function queryWithoutTracking(query: string): string {
  const parameters = query.split('&')
  const kept = parameters.filter(parameter => !isTracking(parameter.replace(/^amp;/, '')))
  if (kept.length === parameters.length) return query
  return kept.join('&').replace(/^amp;/, '')
}

function withoutDirective(fragment: string): string {
  const at = fragment.indexOf(':~:')
  if (at < 0) return fragment
  return at === 1 ? '' : fragment.slice(0, at)
}
