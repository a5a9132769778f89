import {readFileSync} from 'node:fs'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {annotate, tableCsv} from '../../dist/index.js'
import {launch, openReport} from './chromium.js'

const seed = readFileSync(new URL('../../seeds/openai-microsoft.txt', import.meta.url), 'utf8')
const article = annotate(seed)

const numbers = `# Emissions

| Year | Share | Note |
| --- | --- | --- |
| 2019 | 12 % | low [1] |
| 2020 | 15 % | – |
| 2021 | about a fifth | high [2] |
| 2022 | 19 % | high |
| 2023 | 21 % | high |

Rates rose [1][\n2]. They may fall [9].

## References

[1] A survey. https://a.example/survey
[2] A filing. https://b.example/filing
[3] Never cited. https://c.example/
`

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** What is marked as current in the panel. */
const current = (page: Page) => page.locator('.item.current')

test('opens from disk, says and asks nothing, and begins with the article in words', async () => {
  const {page, complaints} = await openReport(browser, seed)
  expect(await page.locator('h1').textContent()).toBe(
    '26 citations: 15 repaired, 5 cells lost theirs; 16 of 33 statements have a source'
  )
  expect(complaints).toEqual([])
})

test('the article reads as it does, one paragraph for each', async () => {
  const {page} = await openReport(browser, seed)
  const words = await page.locator('article').evaluate(node => node.textContent ?? '')
  for (const claim of article.claims) {
    if (claim.kind === 'sentence' && claim.citationIds.length === 0)
      expect(words).toContain(claim.text)
  }
  expect(await page.locator('article table').first().locator('tbody tr').count()).toBe(5)
})

test('one list of findings shows at a time; arrow keys move between them', async () => {
  const {page} = await openReport(browser, seed)
  const shown = () =>
    page.locator('.panel section:visible').evaluateAll(all => all.map(({id}) => id))
  expect(await shown()).toEqual(['problems'])
  await page.getByRole('tab', {name: /^Sources/}).click()
  expect(await shown()).toEqual(['sources'])
  await page.keyboard.press('ArrowLeft')
  expect(await shown()).toEqual(['statements'])
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-statements')
})

test('n and p step through the problems, those to look at first, and show each place', async () => {
  const {page, complaints} = await openReport(browser, seed)
  await page.keyboard.press('n')
  expect(await current(page).textContent()).toMatch(
    /^Citation is cut off after \[: its ids are lostCloud access: /
  )
  expect(await page.locator('.at-problem').textContent()).toBe('[…] (citation cut off)')
  await page.keyboard.press('n')
  expect(await page.locator('#position').textContent()).toBe(`2 of ${article.messages.length}`)
  await page.keyboard.press('p')
  expect(await page.locator('#position').textContent()).toBe(`1 of ${article.messages.length}`)
  await page.keyboard.press('p')
  expect(await page.locator('#position').textContent()).toMatch(/^(\d+) of \1$/)
  await page.getByRole('button', {name: 'Next problem'}).click()
  expect(await page.locator('#position').textContent()).toMatch(/^1 of/)
  expect(page.url()).toMatch(/#problem-\d+$/)
  expect(complaints).toEqual([])
})

test('every problem with a place shows it, in view', async () => {
  const {page} = await openReport(browser, seed)
  const placed = article.messages.filter(({place}) => place).length
  let seen = 0
  for (let step = 0; step < article.messages.length; step++) {
    await page.keyboard.press('n')
    const place = page.locator('.at-problem')
    if ((await place.count()) === 0) continue
    seen++
    const {top, bottom} = await place.evaluate(node => node.getBoundingClientRect())
    expect(top).toBeGreaterThan(0)
    expect(bottom).toBeLessThan(800)
    await expect.poll(() => current(page).isVisible()).toBe(true)
  }
  expect(seen).toBe(placed)
})

test('a repaired marker shows what was pasted', async () => {
  const {page} = await openReport(browser, seed)
  await page.locator('a.cite[data-pasted]').first().hover()
  const shown = await page
    .locator('a.cite[data-pasted]')
    .first()
    .evaluate(node => getComputedStyle(node, '::after').content)
  expect(shown).toContain('pasted as')
  expect(shown).toContain('[⏎8]')
})

test('only problems: blocks, statements and sources without one go away, and come back', async () => {
  const {page} = await openReport(browser, numbers)
  const blocks = () => page.locator('article > :visible').count()
  const before = await blocks()
  const button = page.getByRole('button', {name: 'Only problems'})
  await button.click()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  expect(await blocks()).toBeLessThan(before)
  const shown = await page.locator('article > :visible').allTextContents()
  expect(shown.join()).toContain('They may fall')
  expect(shown.join()).not.toContain('Emissions')
  await page.getByRole('tab', {name: /^Sources/}).click()
  expect(await page.locator('.source:visible').evaluateAll(all => all.map(({id}) => id))).toEqual([
    'src-9',
    'src-3'
  ])
  await button.click()
  expect(await blocks()).toBe(before)
})

test('a statement leads to its sources, and a source to all its statements', async () => {
  const {page} = await openReport(browser, seed)
  await page.getByText('Microsoft loses exclusivity', {exact: false}).first().click()
  expect(await current(page).textContent()).toContain('No source')
  await page.getByText('The partnership becomes more flexible').first().click()
  const behind = current(page).getByRole('list', {name: 'Sources'}).getByRole('link')
  expect(await behind.evaluateAll(all => all.map(link => link.getAttribute('href')))).toEqual([
    '#src-4',
    '#src-10'
  ])
  await behind.nth(1).click()
  expect(page.url()).toMatch(/#src-10$/)
  const uses = current(page)
    .getByRole('list', {name: /^Statements with/})
    .getByRole('link')
  const expected = article.claims.filter(({sourceIds}) => sourceIds.includes('10'))
  expect(await uses.count()).toBe(expected.length)
  const lit = await page
    .locator('.claim.chosen')
    .evaluateAll(all => [...new Set(all.map(piece => (piece as HTMLElement).dataset.claim))])
  expect(lit).toEqual(expected.map(({id}) => id))
  await page.goBack()
  expect(await current(page).textContent()).toContain('The partnership becomes more flexible')
})

test('a marker in the article opens its source', async () => {
  const {page} = await openReport(browser, seed)
  await page.locator('article a.cite').first().click()
  expect(await current(page).getAttribute('id')).toBe('src-4')
})

test('hovering lights the whole statement, across markup', async () => {
  const {page} = await openReport(browser, 'Ozone **fell over** the poles [1]. Methane rose.')
  await page.getByText('fell over').first().hover()
  expect(await page.locator('.hovered').allTextContents()).toEqual([
    'Ozone ',
    'fell over',
    ' the poles ',
    '[1]',
    '.'
  ])
})

test('guesses are set apart, with their probability and reasons', async () => {
  const {page} = await openReport(browser, seed)
  const [guess] = article.candidates
  await page.goto(`${page.url()}#${guess!.claimId}`)
  const box = current(page).locator('.guesses')
  expect(await box.textContent()).toContain('Guesses, not in the article')
  expect(await box.textContent()).toContain(`${Math.round(guess!.probability * 100)} % likely`)
  expect(await box.evaluate(node => getComputedStyle(node).borderStyle)).toBe('dashed')
})

test('typed tables: values beside what was written, outliers marked, a CSV to download', async () => {
  const {page} = await openReport(browser, numbers)
  const figure = page.locator('figure.table')
  await figure.getByRole('button', {name: 'Typed'}).click()
  const typed = figure.locator('table.typed')
  expect(await typed.isVisible()).toBe(true)
  expect(await figure.locator('[data-shows=written]').isVisible()).toBe(false)
  expect(await typed.locator('th').nth(1).textContent()).toContain('percent')
  expect(await typed.locator('tbody tr').first().locator('td').nth(1).textContent()).toBe('12')
  expect(await typed.locator('.outlier').count()).toBe(1)
  const download = page.waitForEvent('download')
  await figure.getByRole('link', {name: 'CSV'}).click()
  const path = await (await download).path()
  expect(readFileSync(path, 'utf8')).toBe(tableCsv(annotate(numbers).tables[0]!))
  await figure.getByRole('button', {name: 'As written'}).click()
  expect(await typed.isVisible()).toBe(false)
})

test('unused and unknown sources are told apart', async () => {
  const {page} = await openReport(browser, numbers, {hash: '#src-3'})
  expect(await page.locator('#sources h3').textContent()).toBe('Listed, never cited')
  expect(await current(page).textContent()).toContain('never cited')
  expect(await page.locator('#src-9').textContent()).toContain('not in the article’s list')
})

test.each(['#problem-2', '#s2', '#src-10'])('%s opens where it says', async hash => {
  const {page} = await openReport(browser, seed, {hash})
  expect(`#${await current(page).getAttribute('id')}`).toBe(hash)
  expect(await current(page).isVisible()).toBe(true)
})

test('nothing of the page moves that was not asked to', async () => {
  const {page} = await openReport(browser, seed)
  const place = () => page.locator('article > p').first().boundingBox()
  const before = await place()
  for (const name of [/^Sources/, /^Statements/, /^Problems/])
    await page.getByRole('tab', {name}).click()
  await page.keyboard.press('n')
  expect(await place()).toEqual(before)
})

test('reads without a script', async () => {
  const {page} = await openReport(browser, seed, {javaScriptEnabled: false})
  for (const id of ['problems', 'statements', 'sources']) {
    expect(await page.locator(`#${id}`).isVisible()).toBe(true)
  }
  expect(await page.locator('.tools').isVisible()).toBe(false)
})

test('prints the article and all findings, without the controls', async () => {
  const {page} = await openReport(browser, seed)
  await page.emulateMedia({media: 'print'})
  for (const id of ['problems', 'statements', 'sources']) {
    expect(await page.locator(`#${id}`).isVisible()).toBe(true)
  }
  for (const name of ['.tools', '.tabs', '.views']) {
    expect(await page.locator(name).first().isVisible()).toBe(false)
  }
})

test('a right-to-left article runs from the right', async () => {
  const {page} = await openReport(browser, 'ارتفعت نسبة الميثان [1].\n\nOzone fell [2].')
  const directions = await page
    .locator('article > p')
    .evaluateAll(all => all.map(node => getComputedStyle(node).direction))
  expect(directions).toEqual(['rtl', 'ltr'])
})

test('a narrow screen: nothing is wider, findings are a sheet that opens and closes', async () => {
  const {page} = await openReport(browser, numbers, {viewport: {width: 320, height: 640}})
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBe(320)
  const height = async () => (await page.locator('.panel').boundingBox())!.height
  expect(await height()).toBeLessThan(60)
  await page.getByRole('tab', {name: /^Statements/}).click()
  expect(await height()).toBeGreaterThan(200)
  expect(await width()).toBe(320)
  await page.getByRole('tab', {name: /^Statements/}).click()
  expect(await height()).toBeLessThan(60)
})
