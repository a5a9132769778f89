import {toString as plain} from 'mdast-util-to-string'
import {expect, test} from 'vitest'
import {parseWithSatteri} from '../../src/hosts/satteri/index.js'
import {annotate} from '../../src/index.js'
import {notations} from '../../src/notations/index.js'
import {guardText} from '../../src/parse/guard/index.js'
import {Page} from '../../src/scan/scanned-text.js'
import {expectInvariants} from '../invariants.js'

const masked = (text: string) => guardText(new Page(text, notations)).masks.length > 0

// What remark takes minutes for, or its stack; from the issue trackers of Markdown parsers.
test.each([
  ['closing brackets', ']'.repeat(5000)],
  ['opening brackets', '[a]('.repeat(5000)],
  ['emphasis', '*a_ '.repeat(5000)],
  ['nested emphasis', '*a **a '.repeat(3000)],
  ['comments', `x${'<!--'.repeat(5000)}`],
  ['code', '`a '.repeat(5000)],
  ['nested quotes', '> '.repeat(5000)],
  ['nested lists', '- '.repeat(5000)],
  ['nested numbered lists', '1. '.repeat(5000)],
  ['lists in quotes', '> - > - > - > - a\n'.repeat(2500)],
  ['headings', 'a\n=\n'.repeat(500)],
  ['rules', 'a\n---\n'.repeat(500)],
  ['pipes', 'a|b\n'.repeat(1100)],
  ['definitions', Array.from({length: 5100}, (_, index) => `[a${index}]: u\n`).join('')],
  ['numbered lines that interrupt no paragraph', 'x\n2. *a_ *a_ *a_ *a_ \n'.repeat(2000)],
  ['lines of another list', `1. x\n${'   3) *a_ *a_ *a_ *a_ \n'.repeat(2000)}`]
])('%s do not reach the parser, and lose no character', (_, hostile) => {
  expect(masked(hostile)).toBe(true)
  const text = `Ozone fell [4].\n\n${hostile}\n\nMethane rose [8].\n`
  const article = annotate(text)
  expectInvariants(article)
  const {citations, claims, messages} = article
  expect(annotate(text, {parser: parseWithSatteri})).toMatchObject({citations, claims, messages})
  expect(article.messages.map(({ruleId}) => ruleId)).toContain('hostile-text')
  const ids = article.citations.flatMap(({sourceIds}) => sourceIds)
  expect([ids.at(0), ids.at(-1)]).toEqual(['4', '8'])
})

// What real articles hold, and more of it.
test.each([
  ['a list of many links', '- [a](https://a.example/b_c) *b* [4]\n'.repeat(2000)],
  ['a numbered list', Array.from({length: 2000}, (_, i) => `${i + 1}. [a](u) *b* [4]\n`).join('')],
  ['a long table', `| a | b |\n|---|---|\n${'| **a** | [b](u) |\n'.repeat(3000)}`],
  ['a long table in HTML', `<table>\n${'<tr><td>a</td><td>b</td></tr>\n'.repeat(500)}</table>\n`],
  ['code', `\`\`\`\n${'a[0] = *b * c_d;\n'.repeat(2000)}\`\`\`\n`],
  ['a hard-wrapped paragraph', 'words *and* more words [4]\n'.repeat(400)],
  ['nested quotes', `${'> '.repeat(20)}a\n`]
])('%s reach the parser as they are', (_, text) => expect(masked(text)).toBe(false))

test('the tree holds the text as written, and citations in it', () => {
  const hostile = `${'*a_ '.repeat(2000)}R&amp;D [4]\n> or [8]`
  const {tree, citations} = annotate(hostile)
  expect(plain(tree)).toContain(`${'*a_ '.repeat(1000)}`)
  expect(plain(tree)).not.toContain('x')
  expect(citations.map(({raw}) => raw)).toEqual(['[4]', '[8]'])
})
