import {hostOf} from '../../text/index.js'

/**
 * Whether an address can belong to a publisher; true when there is no address.
 *
 * - the name is in the host or the host in the name: `Ars Technica`, `arstechnica.com`
 * - the host begins with its initials: `The Wall Street Journal`, `wsj.com`; `nytimes.com`
 */
export function isOfHost(name: string, url: string | undefined): boolean {
  const host = url && hostOf(url)
  if (!host) return true
  const labels = host.split('.').slice(0, -1)
  const words =
    name
      .replace(/^[Tt]he /, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const squeezed = words.join('')
  const initials = words.map(word => [...word][0]).join('')
  return labels.some(
    label =>
      label.replaceAll('-', '').includes(squeezed) ||
      (label.length > 2 && squeezed.includes(label.replaceAll('-', ''))) ||
      (words.length > 1 && label.startsWith(initials)) ||
      (words.length > 1 && label === `the${initials}`)
  )
}
