import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {annotate} from '../../dist/index.js'
import {reportHtml} from '../../dist/report.js'

const report = (text: string) => reportHtml(annotate(text), {title: 'a.md'})

test.each([
  ['Fell [4][\n8]. Rose.', '2 citations: 1 repaired; 1 of 2 statements has a source'],
  ['Nothing was measured.', '0 citations; 0 of 1 statement have a source'],
  [
    '| a | b |\n| - | - |\n| x | fell twice [ |\n',
    '0 citations: 1 cell lost theirs; 0 of 0 statements have a source'
  ]
])('%j in words', (text, words) => {
  expect(report(text)).toContain(`<h1>${words}</h1>`)
})

test('the policy names the hashes of the one style and the one script', () => {
  const html = report('Fell [4].').replaceAll('&#x27;', "'")
  const hashOf = (tag: string) => {
    const content = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)![1]!
    return `sha256-${createHash('sha256').update(content).digest('base64')}`
  }
  expect(html).toContain(
    `default-src 'none'; style-src '${hashOf('style')}'; script-src '${hashOf('script')}'; base-uri 'none'; form-action 'none'`
  )
})

test('the tree of the article stays as it was', () => {
  const article = annotate('Fell **twice** [4], and rose [8].')
  const before = JSON.stringify(article.tree)
  reportHtml(article)
  expect(JSON.stringify(article.tree)).toBe(before)
})

test.each([
  ['nested quotes', '>'.repeat(5000)],
  ['nested lists', '1. '.repeat(2000)],
  ['nested emphasis', '*a_ '.repeat(2000)],
  ['tags that nothing closes', '<b>'.repeat(2000)],
  ['lone surrogates in a table', 'a\uD800\n\n| a | b |\n| - | - |\n| \uDC00 | [1] |\n'],
  ['nothing', '']
])('%s make a report', (_, text) => {
  expect(report(text)).toMatch(/<\/html>\s*$/)
})
