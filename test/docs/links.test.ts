import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const root = new URL('../../', import.meta.url)

test.each(['README.md', 'CHANGELOG.md', 'src/README.md'])(
  'every relative link of %s leads somewhere',
  name => {
    const file = new URL(name, root)
    const text = withoutCode(readFileSync(file, 'utf8'))
    const definitions = [...text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)]
    const targets = [...text.matchAll(/\]\(([^\s)]+)\)/g), ...definitions].map(match => match[1]!)
    const relative = targets.filter(target => !/^[a-z]+:/.test(target))
    expect(relative.filter(target => !leadsSomewhere(target, file))).toEqual([])
  }
)

function leadsSomewhere(target: string, from: URL): boolean {
  const url = new URL(target, from)
  const anchor = decodeURIComponent(url.hash.slice(1))
  url.hash = ''
  if (!existsSync(url)) return false
  return anchor === '' || anchors(readFileSync(url, 'utf8')).includes(anchor)
}

/** Ids that GitHub gives the headings of a page. */
function anchors(markdown: string): string[] {
  const headings = withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map(([, words]) =>
    words!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )
}

const withoutFences = (markdown: string) => markdown.replace(/^(`{3,}).*\n[\s\S]*?^\1`*$/gm, '')

const withoutCode = (markdown: string) =>
  withoutFences(markdown).replace(/(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)/g, '')
