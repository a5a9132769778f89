import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {annotate} from '../../dist/index.js'
import {reportHtml} from '../../dist/report.js'

/** Debian's Chromium, without the connections that it makes by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

export interface OpenReport {
  readonly page: Page
  /** What the page said or asked for beside itself; stays empty. */
  readonly complaints: string[]
}

/** Write the report of an article to disk, and open it from there. */
export async function openReport(
  browser: Browser,
  text: string,
  {hash = '', ...options}: BrowserContextOptions & {hash?: string} = {}
): Promise<OpenReport> {
  const file = join(mkdtempSync(join(tmpdir(), 'citeweld-')), 'report.html')
  writeFileSync(file, reportHtml(annotate(text), {title: 'article.md'}))
  const address = pathToFileURL(file).href
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options})
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('dialog', dialog => complaints.push(`dialog: ${dialog.message()}`))
  page.on('request', request => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(`${address}${hash}`, {waitUntil: 'load'})
  return {page, complaints}
}
