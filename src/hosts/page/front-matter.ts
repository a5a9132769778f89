import {readFrontMatter} from '../../scan/lines/index.js'

/**
 * Front matter as hosts pass it on, each under a name of its own: Docusaurus, VitePress, Astro,
 * `vfile-matter`, mdsvex.
 *
 * @param text
 *   Read if the host has left the front matter in it.
 */
export function frontMatterOf(
  data: Readonly<Record<string, unknown>>,
  text: string
): Readonly<Record<string, unknown>> {
  const {frontmatter: ofAstro} = (data.astro ?? {}) as {frontmatter?: unknown}
  const given = [data.frontMatter, data.frontmatter, ofAstro, data.matter, data.fm]
  const known = given.find(each => typeof each === 'object' && each !== null)
  return (known as Readonly<Record<string, unknown>> | undefined) ?? readOwnFrontMatter(text)
}

/**
 * What front matter says about `citeweld`, where a host leaves it in the text.
 *
 * ```yaml
 * citeweld: false
 * citeweld: {claims: true, label: name}
 * citeweld:
 *   claims: true
 *   label: name
 * ```
 *
 * Where a host parses front matter and passes it on, that is used. For the others this reads the one
 * key, with options that are words, numbers, `true` or `false`, or lists of them on one line; any other
 * YAML is ignored, as if the option had not been given.
 */
function readOwnFrontMatter(text: string): Record<string, unknown> {
  if (!/^\uFEFF*---/.test(text)) return {}
  const lines = readFrontMatter(text).map(({start, end}) => text.slice(start, end))
  const at = lines.findIndex(line => /^citeweld[ \t]*:/.test(line))
  if (at < 0) return {}
  const value = withoutComment(lines[at]!.slice(lines[at]!.indexOf(':') + 1))
  if (value) return {citeweld: readValue(value)}
  const options: Record<string, unknown> = {}
  for (const line of lines.slice(at + 1)) {
    const entry = /^[ \t]+([A-Za-z]+)[ \t]*:(.*)$/.exec(line)
    if (!entry) break
    options[entry[1]!] = readValue(withoutComment(entry[2]!))
  }
  return {citeweld: options}
}

function withoutComment(value: string): string {
  return value.replace(/(?:^|[ \t])#.*$/, '').trim()
}

function readValue(value: string): unknown {
  const inside = /^([[{])(.*)[\]}]$/.exec(value)
  if (inside?.[1] === '[') return inside[2]!.split(',').map(each => readScalar(each.trim()))
  if (inside) {
    return Object.fromEntries(
      inside[2]!.split(',').flatMap(each => {
        const colon = each.indexOf(':')
        const name = each
          .slice(0, colon)
          .trim()
          .replace(/^["']|["']$/g, '')
        return colon < 0 ? [] : [[name, readScalar(each.slice(colon + 1).trim())]]
      })
    )
  }
  return readScalar(value)
}

function readScalar(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true'
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value)
  return value.replace(/^(["'])(.*)\1$/, '$2')
}
