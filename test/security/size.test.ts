import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {reportHtml} from '../../dist/report.js'
import remarkCiteweld from '../../src/hosts/remark.js'
import {annotate, renumber, strip, toJson} from '../../src/index.js'
import {sample} from '../sample.js'

/** Small texts that say much, and deep ones: what comes out may not grow beyond them. */
const texts: Record<string, string> = {
  'a range that never ends': 'Rates fell [1-999999999].',
  'ranges in a row': `Rates fell ${'[1-99] '.repeat(sample(2000))}.`,
  'many ids in a marker': `Rates fell [${Array.from({length: sample(10_000)}, (_, n) => n + 1).join(', ')}].`,
  'one marker, many times': '[1]'.repeat(sample(100_000)),
  'many definitions': Array.from(
    {length: sample(10_000)},
    (_, n) => `[${n}]: https://a.example/${n}\n`
  ).join(''),
  'the same definition many times': `Rates fell [1].\n\n${'[1]: https://a.example\n'.repeat(sample(10_000))}`,
  'a table of many columns': `${'| a [1] '.repeat(sample(10_000))}|\n${'| - '.repeat(sample(10_000))}|\n${'| b [2] '.repeat(sample(10_000))}|\n`,
  'rows longer than their header': `| a | b |\n| - | - |\n${`${'| c [1] '.repeat(sample(300))}|\n`.repeat(sample(30))}`,
  'a number of many digits': `| a | b |\n| - | - |\n| x | ${'9'.repeat(sample(100_000))} |\n`,
  'references that decode to more': `Rates fell ${'&CounterClockwiseContourIntegral;'.repeat(sample(3000))} [1].`,
  'a name many times': `${'According to Reuters, rates fell [1]. '.repeat(sample(2500))}`,
  'claims that all repeat each other': `${'Microsoft remains the primary cloud partner [4].\n\n'.repeat(sample(1500))}| a | Microsoft remains the primary cloud partner [ |\n`
}

const nested: Record<string, string> = {
  quotes: `${'>'.repeat(sample(100_000))} Rates fell [1].`,
  lists: `${'- '.repeat(sample(50_000))}Rates fell [1].`,
  brackets: `${'['.repeat(sample(100_000))}1${']'.repeat(sample(100_000))}`,
  emphasis: `${'*a '.repeat(sample(50_000))}[1]${' b*'.repeat(sample(50_000))}`,
  tags: `${'<b>'.repeat(sample(30_000))}Rates fell [1].${'</b>'.repeat(sample(30_000))}`,
  images: `${'!['.repeat(sample(30_000))}[1]${'](u)'.repeat(sample(30_000))}`
}

/** An article is what was written and what was found: three hundred characters of JSON a character is more than any needs. */
const mostPerCharacter = 300

describe.each(Object.entries(texts))('%s', (_, text) => {
  test('gives no more than a text of its length', () => {
    const article = annotate(text)
    const {citations, links, claims, candidates, original} = article
    expect(original).toBe(text)
    for (const {sourceIds} of citations) expect(sourceIds.length).toBeLessThan(100)
    expect(links.length + claims.length + candidates.length).toBeLessThanOrEqual(2 * text.length)
    const written = JSON.stringify(toJson(article, {tree: true})).length
    expect(written).toBeLessThan(10_000 + mostPerCharacter * text.length)
  })
})

describe.each(Object.entries(nested))('%s, nested deep', (_, text) => {
  test('are read, written and shown', () => {
    const article = annotate(text)
    expect(article.original).toBe(text)
    JSON.stringify(toJson(article, {tree: true}))
    expect(reportHtml(article)).toContain('</html>')
    strip(article)
    renumber(article)
    const processor = unified().use(remarkParse).use(remarkCiteweld).use(remarkRehype)
    expect(String(processor.use(rehypeStringify).processSync(text))).toContain('<')
  })
})
