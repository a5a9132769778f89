import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {sections} from './sections.js'

/**
 * Sections of the README that are written from the code, between `<!-- repairs -->` and
 * `<!-- /repairs -->`. `npm run docs` writes them; otherwise they have to be what it would write.
 */
const readme = new URL('../../README.md', import.meta.url)
const writes = process.env.CITEWELD_DOCS === 'write'

test.each(Object.entries(sections))(
  'the section “%s” of the README is that of the code',
  (name, write) => {
    const text = readFileSync(readme, 'utf8')
    const open = `<!-- ${name} -->\n\n`
    const close = `\n\n<!-- /${name} -->`
    const start = text.indexOf(open) + open.length
    const end = text.indexOf(close)
    expect(text).toContain(open)
    expect(end).toBeGreaterThan(0)
    const section = write()
    if (writes)
      writeFileSync(readme, text.slice(0, start) + section + text.slice(Math.max(start, end)))
    else expect(text.slice(start, end), 'Run `npm run docs`').toBe(section)
  }
)
