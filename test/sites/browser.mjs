/**
 * Uses the built sites as a reader does, in headless Chromium: from a citation to its source and
 * back, by mouse and by keyboard alone; previews; the dark; a narrow window; right to left; axe-core.
 *
 *     npm run test:sites:browser [-- [--built] host…]
 *
 * With `--built`, as `npm run test:sites` has left them in `CITEWELD_SITES`.
 *
 * Chromium is Debian's (`apt-get install chromium`), or what `CHROMIUM` names.
 */
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {createRequire} from 'node:module'
import {extname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {chromium} from 'playwright-core'
import {buildSite, builtSite, hosts, openWorkshop} from './site.mjs'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** One thing that a reader does; each starts on a fresh page of the article. */
const checks = {
  async 'click: citation, source, and back'(page) {
    await page.click('#cite-1')
    await isAt(page, 'src-4')
    await page.click('#src-4 [role="doc-backlink"]')
    await isAt(page, 'cite-1')
  },

  async 'keyboard: citation, source, and back'(page) {
    await tabTo(page, '#cite-1')
    await page.keyboard.press('Enter')
    await isAt(page, 'src-4')
    // From the target on, the next stop is the link back.
    await tabTo(page, '#src-4 [role="doc-backlink"]', 3)
    await page.keyboard.press('Enter')
    await isAt(page, 'cite-1')
  },

  async 'preview: on hover, for as long as it is hovered'(page) {
    await page.hover('#cite-1')
    await page.waitForSelector('.cite-preview:popover-open')
    assert.match(await page.textContent('.cite-preview'), /^Source 4/)
    await page.hover('.cite-preview')
    await page.waitForTimeout(400)
    assert.ok(await page.isVisible('.cite-preview'))
    await page.mouse.move(2, 2)
    await page.waitForSelector('.cite-preview', {state: 'detached'})
  },

  async 'preview: on focus, until Escape'(page) {
    await tabTo(page, '#cite-2')
    await page.waitForSelector('.cite-preview:popover-open')
    assert.match(await page.textContent('.cite-preview'), /^Source 8/)
    assert.equal(await page.getAttribute('#cite-2', 'aria-describedby'), 'cite-preview')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.cite-preview', {state: 'detached'})
    assert.equal(await page.getAttribute('#cite-2', 'aria-describedby'), null)
  },

  async 'axe-core, with a preview open'(page) {
    await tabTo(page, '#cite-1')
    await page.waitForSelector('.cite-preview:popover-open')
    await hasNoViolations(page)
  },

  async 'axe-core, in the dark'(page) {
    await page.emulateMedia({colorScheme: 'dark'})
    await page.reload()
    await tabTo(page, '#cite-1')
    await page.waitForSelector('.cite-preview:popover-open')
    assert.ok(await isDark(page, '.cite-preview'), 'the preview is light')
    await hasNoViolations(page)
  },

  async '320 pixels wide'(page) {
    await page.setViewportSize({width: 320, height: 600})
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320)
    await page.locator('#cite-3').focus()
    await page.hover('#cite-3')
    await page.waitForSelector('.cite-preview:popover-open')
    await isInWindow(page, '.cite-preview')
  },

  async 'right to left'(page) {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await page.hover('#cite-1')
    await page.waitForSelector('.cite-preview:popover-open')
    await isInWindow(page, '.cite-preview')
  },

  async 'forced colours'(page) {
    await page.emulateMedia({forcedColors: 'active'})
    const line = await page.$eval('#cite-2', cite => getComputedStyle(cite).textDecorationLine)
    assert.equal(line, 'underline')
    await hasNoViolations(page)
  },

  async print(page) {
    await page.emulateMedia({media: 'print'})
    assert.ok(await page.isHidden('.sources [role="doc-backlink"] >> nth=0'))
    assert.ok(await page.isVisible('#cite-1'))
  }
}

const {
  values: {built},
  positionals: wanted
} = parseArgs({
  allowPositionals: true,
  options: {built: {type: 'boolean', default: false}}
})
const chosen = wanted.length > 0 ? wanted : ['astro-5', 'vitepress', 'eleventy', 'next']
const unknown = chosen.filter(name => !hosts.includes(name))
if (unknown.length > 0) {
  console.error(`No such host: ${unknown.join(', ')}. There are ${hosts.join(', ')}.`)
  process.exit(2)
}
if (!existsSync(executablePath)) {
  console.error(`No Chromium at ${executablePath}: install Debian's, or name one in CHROMIUM.`)
  process.exit(2)
}

let passed = 0
let failed = 0
const workshop = built ? {folder: process.env.CITEWELD_SITES, clear() {}} : openWorkshop()
const browser = await chromium.launch({executablePath, args})
for (const host of chosen) {
  console.log(host)
  const site = built ? builtSite(host, workshop) : buildSite(host, workshop)
  const {server, origin} = await serve(site.root)
  const url = `${origin}/${site.page.replace('{name}', 'broken').replace(/index\.html$/, '')}`
  for (const [name, check] of Object.entries(checks)) await tryCheck(name, check, url)
  server.close()
}
await browser.close()
workshop.clear()
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

async function tryCheck(name, check, url) {
  const page = await browser.newPage()
  const errors = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.setDefaultTimeout(10_000)
  try {
    await page.goto(url, {waitUntil: 'networkidle'})
    await check(page)
    assert.deepEqual(errors, [], 'the console has errors')
    console.log(`  ✓ ${name}`)
    passed++
  } catch (error) {
    console.log(`  ✗ ${name}\n      ${error.message.replaceAll('\n', '\n      ')}`)
    failed++
  }
  await page.close()
}

async function tabTo(page, selector, most = 200) {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
  }
  assert.fail(`no key press reaches ${selector}`)
}

async function isAt(page, id) {
  await page.waitForFunction(wanted => location.hash === `#${wanted}`, id)
  // Some hosts scroll smoothly.
  await page.waitForFunction(wanted => {
    const {top, bottom} = document.getElementById(wanted).getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  }, id)
}

async function isInWindow(page, selector) {
  const box = await page.locator(selector).boundingBox()
  const {width, height} = page.viewportSize()
  assert.ok(box.x >= 0 && box.x + box.width <= width, `${selector} is cut off at its sides`)
  assert.ok(box.y >= 0 && box.y + box.height <= height, `${selector} is cut off above or below`)
}

function isDark(page, selector) {
  return page.$eval(selector, element => {
    const [red, green, blue] = getComputedStyle(element).backgroundColor.match(/\d+/g).map(Number)
    return red + green + blue < 384
  })
}

async function hasNoViolations(page) {
  await page.addScriptTag({path: axe})
  const {violations} = await page.evaluate(() => globalThis.axe.run())
  const said = violations.flatMap(({id, nodes}) =>
    nodes.map(({html, any}) => `${id}: ${html} ${any.map(({message}) => message)}`)
  )
  assert.deepEqual(said, [])
}

/** Serves files as static hosts do: `/a` is `a`, `a.html` or `a/index.html`. */
async function serve(folder) {
  const types = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.woff2': 'font/woff2'
  }
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    const file = [path, `${path}.html`, join(path, 'index.html')].find(
      candidate => existsSync(candidate) && extname(candidate)
    )
    if (!file) return response.writeHead(404).end()
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.end(readFileSync(file))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return {server, origin: `http://127.0.0.1:${server.address().port}`}
}
