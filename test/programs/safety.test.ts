import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launch, openReport} from './chromium.js'

const seed = readFileSync(new URL('../../seeds/openai-microsoft.txt', import.meta.url), 'utf8')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe says, as far as it is read here. */
interface Findings {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly {readonly html: string}[]
  }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const hostile = `# </title></style></script><script>alert(1)</script>

Click [here](javascript:alert(2)) or [there](data:text/html,x) [1]. <img src=x onerror=alert(3)>
![picture](https://tracker.example/p.png) <a href="javascript:alert(4)">x</a> <b>bold</b> H<sub>2</sub>O

<script>alert(5)</script>

<iframe src="https://evil.example"></iframe>

| <svg onload=alert(6)> | b |
| --- | --- |
| =cmd() | </script> [2][\n3] |

[1]: javascript:alert(7) "</script><script>alert(8)</script>"
[2]: https://a.example/?q=</script>"onmouseover="alert(9) "A & B"
[3]: <vbscript:alert(10)>
`

test('a hostile article is text: nothing runs, nothing is fetched, nothing links to a script', async () => {
  const {page, complaints} = await openReport(browser, hostile)
  for (const name of [/^Statements/, /^Sources/, /^Problems/])
    await page.getByRole('tab', {name}).click()
  await page.keyboard.press('n')
  expect(complaints).toEqual([])
  expect(await page.locator('script').count()).toBe(1)
  expect(await page.locator('article :is(img, iframe, svg, form, style, object)').count()).toBe(0)
  const linked = await page
    .locator('a[href]')
    .evaluateAll(all => [
      ...new Set(all.map(link => /^#|^[a-z]+:/.exec(link.getAttribute('href')!)?.[0]))
    ])
  expect(linked.sort()).toEqual(['#', 'data:', 'https:'])
  const data = await page.locator('a[href^="data:"]').evaluateAll(all => all.map(a => a.className))
  expect(new Set(data)).toEqual(new Set(['csv']))
  const words = await page.locator('article').textContent()
  expect(words).toContain('<img src=x onerror=alert(3)>')
  expect(words).toContain('alert(5)')
  expect(await page.locator('article sub').textContent()).toBe('2')
})

test('no word of the article can pose as a part of the report', async () => {
  const {page} = await openReport(
    browser,
    '<b id="problems" class="item">x</b> [a](#problem-1) [1]'
  )
  expect(await page.locator('#problems').count()).toBe(1)
  expect(await page.locator('article a[href="#problem-1"]').count()).toBe(0)
})

const schemes = ['light', 'dark'] as const
const widths = [1280, 320]

test.each(schemes.flatMap(scheme => widths.map(width => [scheme, width] as const)))(
  'axe finds nothing: %s, %i px wide',
  async (colorScheme, width) => {
    const {page} = await openReport(browser, `${seed}\n\n${hostile}`, {
      colorScheme,
      viewport: {width, height: 800},
      // The policy of the page would keep the checker out.
      bypassCSP: true
    })
    await page.evaluate(axe)
    const check = async () => {
      const {violations} = await page.evaluate<Findings>('axe.run()')
      return violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)
    }
    expect(await check()).toEqual([])
    await page.locator('#tab-statements').click()
    await page.locator('.claim').first().click()
    expect(await check()).toEqual([])
    await page.locator('article a.cite').first().click()
    await page.locator('[data-view=typed]').first().click()
    expect(await check()).toEqual([])
  }
)

test('an article of 300 kB: a step changes a handful of nodes, whatever the length', async () => {
  const text = seed.repeat(Math.ceil(300_000 / seed.length))
  const {page, complaints} = await openReport(browser, text)
  await page.evaluate(() => {
    const changes: MutationRecord[] = []
    new MutationObserver(records => changes.push(...records)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true
    })
    Object.assign(globalThis, {changes})
  })
  for (let step = 0; step < 5; step++) await page.keyboard.press('n')
  const changes = await page.evaluate('changes.length')
  expect(changes).toBeGreaterThan(0)
  expect(changes).toBeLessThan(150)
  expect(complaints).toEqual([])
})
