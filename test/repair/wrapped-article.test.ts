import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {annotate, repairText} from '../../src/index.js'
import {expectInvariants} from '../invariants.js'

// Damage to an article as a whole: nothing of it is lost, and pages that only look alike stay.

const folder = new URL('../../fixtures/damage/', import.meta.url)
const articles = readdirSync(folder).map(name => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8')
}))

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
const indent = (by: string) => (text: string) => text.replace(/^(?=.)/gm, by)
const escapeMarkers = (slashes: string) => (text: string) =>
  text.replace(/\[(\d{1,3})\]/g, `${slashes}[$1${slashes}]`)
const fence = (run: string) => (text: string) => `${run}markdown\n${text.trimEnd()}\n${run}\n`
const code = 'See the code.\n\n```js\nread("a\\n\\nb", a[4])\n```\n\n```sh\nrun\n```\n\n'

const damages: Record<string, (text: string) => string> = {
  'the content of a JSON string': inJson,
  'the content of a JSON string, with CRLF': text => inJson(text.replaceAll('\n', '\r\n')),
  'line endings escaped': text => text.replaceAll('\n', '\\n'),
  'indented by four spaces': indent('    '),
  'indented by a tab': indent('\t'),
  'brackets escaped twice': escapeMarkers('\\\\'),
  'brackets escaped by two converters': escapeMarkers('\\\\\\'),
  'in a fence': fence('```'),
  'in a fence of tildes': fence('~~~'),
  'in a fence, in JSON': text => inJson(fence('```')(text)),
  'in a fence, with code inside': text => fence('```')(code + text),
  'in a longer fence, with code inside': text => fence('````')(code + text),
  'in a fence, with a line before and after': text =>
    `Here is the article:\n\n${fence('```')(`# A title\n\n${text}`)}\nTell me more.\n`,
  'in JSON, with code inside': text => inJson(code + text)
}

const remarks = ['See the code.', 'Here is the article:', 'Tell me more.']

const summarize = (text: string) => {
  const {claims, citations, tables} = annotate(text)
  return {
    ids: citations.flatMap(({sourceIds}) => sourceIds),
    pairs: claims.filter(({text}) => !remarks.includes(text)).map(c => [c.text, c.sourceIds]),
    tables: tables.map(({records}) => records)
  }
}

describe.each(Object.entries(damages))('%s', (_, damage) => {
  test.each(articles)('$name comes back', ({text}) => {
    const broken = damage(text)
    expect(summarize(broken)).toEqual(summarize(text))
    expectInvariants(annotate(broken))
  })
})

const article = 'Ozone fell [1]. Rain rose [2].\n\nSnow held [3].'
const list = '## Sources\n\n[1] https://a.example/1\n[2] https://a.example/2\n'

const untouched: readonly (readonly [shows: string, text: string])[] = [
  ['prose about `\\n`', 'In C, \\n ends a line, \\n\\n two and \\n\\n\\n three. It is so [1].'],
  ['paths', 'The folders C:\\new\\notes and C:\\no\\nu\\nabla hold it [1]. So be it [2]. Yes [3].'],
  ['an escape in code', `Write \`a\\n\\nb\\n\\nc\\n\` for it.\n\n${article}\n\n${list}`],
  ['JSON', JSON.stringify({text: `${article}\n\n${list}`, n: 1})],
  ['an escaped page that cites nothing', inJson('# Setup\n\nRun it.\n\nThen stop.\n\nDone.\n')],
  ['LaTeX escaped twice', 'The sum \\\\[x + y\\\\] is long [1]. A break \\\\[4pt] is short [2].'],
  ['one bracket escaped twice', 'Write \\\\[4\\\\] for it.'],
  ['brackets escaped twice in code', 'Write `\\\\[4\\\\]` or `\\\\[5\\\\]` for it.'],
  ['an indented program', '    let a = [1]\n    a[2] = a [3]\n\n    print(a)\n'],
  ['an article with an indented block', `${article}\n\n    run [4].\n\n    run. [5]\n`],
  ['a block with one line outside', `${indent('    ')(article)}\n\nText.\n`],
  [
    'a page that shows Markdown',
    `# Notes\n\nWrite so:\n\n${fence('```')(`${article}\n\n${list}`)}`
  ],
  ['text after the fence', `${fence('```')(`${article}\n\n${list}`)}\nText.\n`],
  ['Markdown in a fence that cites nothing', fence('```')('# Title\n\nText.\n\n- [ ] a task\n')],
  ['a fence of another language', `\`\`\`text\n${article}\n\n${list}\`\`\`\n`],
  ['a fence without an end', `\`\`\`markdown\n${article}\n\n${list}`],
  ['two lines before the fence', `Notes.\n\nSo:\n\n${fence('```')(`# A\n\n${article}`)}`],
  ['a heading before the fence', `# Notes\n\n${fence('```')(`# A\n\n${article}`)}`],
  ['nested code that ends well', `${article}\n\n${fence('````')(code)}\nEnd [2].\n`],
  ['nested code without citations', `Write so:\n\n${fence('```')(code)}\nThen stop.\n`],
  ['a block left open', `${article}\n\n${fence('```')('# A')}\n\`\`\`js\nrun()\n`],
  ['two fences', `${fence('```')(article)}\n${fence('```')(article)}`],
  [
    'a fence inside without an info string',
    fence('```')(`${article}\n\n\`\`\`\ncode\n\`\`\`\n\nEnd.`)
  ]
]

const rules = [
  'escaped-line-ending',
  'twice-escaped-marker',
  'indented-article',
  'fenced-article',
  'nested-fence'
] as const

test.each(untouched)('%s stays', (_, text) => {
  const found = repairText(text).repairs.map(({rule}) => rule)
  expect(found.filter(rule => rules.some(each => each === rule))).toEqual([])
})

test('names of LaTeX commands are not line endings', () => {
  const text = `Let $\\nu$ be small [1].\n\nLet $\\theta \\neq 0$ hold [2].\n\n${list}`
  expect(repairText(text.replaceAll('\n', '\\n')).page.text).toBe(text)
})

test.each([1, 2])('a block of Markdown with %i blocks of code inside ends where it ends', count => {
  const nested = fence('```')('```js\nrun(a[4])\n```\n\nText.\n\n'.repeat(count))
  const text = `Write so:\n\n${nested}\n${article}\n`
  expect(annotate(text).repairs.map(({rule}) => rule)).toEqual(['nested-fence'])
  expect(summarize(text).ids).toEqual(['1', '2', '3'])
  expectInvariants(annotate(text))
})
