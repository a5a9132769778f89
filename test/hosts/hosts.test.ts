import {existsSync, readFileSync} from 'node:fs'
import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {markdownToHtml} from 'satteri'
import {build} from 'vite'
import {describe, expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import astroCiteweld from '../../src/hosts/astro.js'
import eleventyCiteweld from '../../src/hosts/eleventy.js'
import satteriCiteweld, {parseWithSatteri} from '../../src/hosts/satteri/index.js'
import viteCiteweld from '../../src/hosts/vite.js'
import {annotate} from '../../src/index.js'

const seedUrl = new URL('../../seeds/openai-microsoft.txt', import.meta.url)
const seed = readFileSync(seedUrl, 'utf8')

describe('citeweld/satteri', () => {
  test('renders the repaired article, and gives it out', async () => {
    const {html, data} = await markdownToHtml('Ozone fell [4][\n8].\n\n[8]: https://example.org', {
      mdastPlugins: [satteriCiteweld()]
    })
    expect(html).toContain('<span class="cite-group"><a class="cite" id="cite-1"')
    expect(html).toContain('<li id="src-8" value="8">')
    expect(data.citeweld?.citations.map(({text}) => text)).toEqual(['[4]', '[8]'])
  })

  test('the parser leads to the same article as remark', () => {
    const withSatteri = annotate(seed, {parser: parseWithSatteri})
    const {citations, claims, links, repairs} = annotate(seed)
    expect(withSatteri).toMatchObject({citations, claims, links, repairs})
  })
})

describe('citeweld/astro', () => {
  const setup = async (markdown: object) => {
    const updates: unknown[] = []
    const updateConfig = (update: unknown) => updates.push(update)
    await astroCiteweld({claims: true}).hooks['astro:config:setup']({
      config: {markdown},
      updateConfig
    })
    return updates
  }

  test('finds remark', async () => {
    expect(await setup({})).toEqual([
      {markdown: {remarkPlugins: [[expect.any(Function), {claims: true}]]}}
    ])
  })

  test('finds the processor of Astro 7, whichever it is', async () => {
    const satteri = {name: 'satteri', options: {mdastPlugins: ['other'], features: {}}}
    const unified = {name: 'unified', options: {remarkPlugins: []}}
    expect(await setup({processor: satteri})).toEqual([])
    expect(await setup({processor: unified})).toEqual([])
    expect(satteri.options.mdastPlugins).toEqual([
      expect.objectContaining({name: 'citeweld'}),
      'other'
    ])
    expect(unified.options.remarkPlugins).toEqual([[expect.any(Function), {claims: true}]])
  })
})

test('citeweld/eleventy adds the plugin to the Markdown library', () => {
  const used: unknown[] = []
  const library = {use: (plugin: unknown, options: unknown) => used.push(plugin, options)}
  eleventyCiteweld(
    {amendLibrary: (name, amend) => expect([name, amend(library as never)]).toEqual(['md', 2])},
    {claims: true}
  )
  expect(used).toEqual([expect.any(Function), {claims: true}])
})

test('citeweld/vite makes an article importable', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'citeweld-vite-'))
  await copyFile(seedUrl, join(folder, 'a.md'))
  await writeFile(join(folder, 'entry.js'), "export {default} from './a.md?annotate'")
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: {minify: false, lib: {entry: 'entry.js', formats: ['es'], fileName: () => 'built.mjs'}},
    plugins: [viteCiteweld()]
  })
  const built = pathToFileURL(join(folder, 'dist/built.mjs')).href
  const {default: article} = await import(/* @vite-ignore */ built)
  expect(article).toMatchObject({schemaVersion: 1, offsetUnit: 'utf-16', original: seed})
  expect(article.citations.length).toBe(31)
  await rm(folder, {recursive: true})
})

describe('the package', () => {
  type Target = {readonly types: string; readonly default?: string} | string
  const subpaths = Object.entries<Target>(packageJson.exports)
  const root = new URL('../../', import.meta.url)

  test.each(subpaths)('%s is built', (_, target) => {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      expect(existsSync(new URL(file, root)), file).toBe(true)
    }
  })

  const adapters = ['remark', 'rehype', 'markdown-it', 'satteri', 'astro', 'eleventy', 'vite']
  const scripts = new Map(
    subpaths.flatMap(([name, target]) =>
      typeof target === 'string' || !target.default ? [] : [[name.slice(2), target.default]]
    )
  )

  /** Every module that is loaded with one, by static imports; packages by name. */
  function loadedWith(file: string): Set<string> {
    const loaded = new Set<string>()
    const pending = [new URL(file, root).href]
    for (let url = pending.pop(); url; url = pending.pop()) {
      if (loaded.has(url)) continue
      loaded.add(url)
      if (!url.startsWith('file:')) continue
      const code = readFileSync(new URL(url), 'utf8')
      for (const match of code.matchAll(/^(?:import|export)\b[^'";]*["']([^"']+)["']/gm)) {
        const name = match[1]!
        pending.push(name.startsWith('.') ? new URL(name, url).href : name)
      }
    }
    return loaded
  }

  test.each(['', ...adapters])('citeweld/%s loads no other adapter and no other host', name => {
    const loaded = loadedWith(scripts.get(name)!)
    const allowed = name === 'eleventy' ? ['eleventy', 'markdown-it'] : [name]
    for (const other of adapters.filter(adapter => !allowed.includes(adapter))) {
      expect([...loaded], other).not.toContain(new URL(scripts.get(other)!, root).href)
    }
    for (const host of ['markdown-it', 'satteri', 'vite', 'astro']) {
      if (host !== name) expect([...loaded]).not.toContain(host)
    }
  })

  test('the previews are one file', () => {
    expect([...loadedWith(scripts.get('preview')!)].length).toBe(1)
  })

  test.each(adapters)('the default export of citeweld/%s is its plugin', async name => {
    const loaded = await import(new URL(scripts.get(name)!, root).href)
    expect(typeof loaded.default).toBe('function')
  })
})
