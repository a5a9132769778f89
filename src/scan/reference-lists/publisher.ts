import {hostOf} from '../../text/index.js'

/**
 * Who published a source, when its title says it and the host confirms it: `… | Nature` at
 * nature.com, `… - Cleveland Clinic` at my.clevelandclinic.org.
 */
export function readPublisher(title: string, url: string): string | undefined {
  const parts = title.split(/\s+[-–—|·]\s+/)
  if (parts.length < 2) return
  const labels = hostOf(url)?.split('.').slice(0, -1) ?? []
  return [parts.at(-1)!, parts[0]!].find(part => isNameOf(labels, part))
}

function isNameOf(labels: readonly string[], part: string): boolean {
  const name = part
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  if (name.length < 3) return false
  return labels.some(label => {
    const plain = label.replaceAll('-', '')
    // `Frontiers` is frontiersin.org.
    return plain === name || (name.length >= 5 && plain.startsWith(name))
  })
}
