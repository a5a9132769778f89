// How long hostile texts of 100,000 characters take: `node test/bench/hostile.mjs [length] [satteri]`. Prints
// every pattern, the slowest first; none may take more than 3 s of processor time.
import {annotate, parseMarkdown} from '../../dist/index.js'
import {parseWithSatteri} from '../../dist/satteri.js'

const length = Number(process.argv[2] ?? 1e5)
const parser = process.argv[3] === 'satteri' ? parseWithSatteri : parseMarkdown
const fill = unit => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const numbered = make => {
  const parts = []
  for (let index = 0, size = 0; size < length; size += parts.at(-1).length, index++) {
    parts.push(make(index))
  }
  return parts.join('')
}

const repeated = [
  ...[
    ']',
    '[',
    '(',
    '<',
    '&',
    '\\',
    '*',
    '`',
    '|',
    '$',
    '!',
    '"',
    '=',
    '-',
    '>',
    '\t',
    '\u00A0',
    '\r'
  ],
  ...[
    '[a](',
    '![',
    '[a]',
    '[a][b]',
    '[^a]',
    'a* ',
    '*a_ ',
    '*a **a ',
    '**a*',
    '~~a ',
    '`a ',
    '$a '
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '> - ',
    '- a\n',
    '* [ ] a\n',
    '1. a\n',
    '-\n',
    '>a\n',
    '> - > - a\n',
    '- - - - a\n'
  ],
  ...[
    'a\n=\n',
    'a\n---\n',
    'a\n=\n\n',
    '# a\n',
    '---\n',
    'a\n\n',
    'a\n',
    'word word\n',
    'word ',
    'a'
  ],
  ...[
    'a|b\n',
    '| a ',
    '|a|b|\n',
    '<!--',
    '<a ',
    '<a>',
    '<td>a</td>',
    '</',
    '<?',
    '```\n',
    '~~~\n',
    '$$\n'
  ],
  ...[
    'www.',
    'http://',
    'a@',
    'a.',
    'https://a.example/b ',
    '[a](b "',
    'a(b',
    '{{',
    '[1]',
    '[1-99]',
    '[1, 2]'
  ],
  ...[
    '[\n8]',
    '[\n',
    '8]\n',
    '[4 ',
    '[4',
    '[4,',
    '[^1',
    '【',
    '【4',
    '［４',
    '\\[4\\]',
    '&#91;4&#93;',
    '[[4',
    '[4](#a)'
  ],
  ...[
    '\uE200cite\uE202',
    'citeturn0',
    '(cite index="1">',
    '<cite>',
    '<co: 0>',
    '[cite_start]',
    '(Lee, 2020) '
  ],
  ...[
    '[1] a https://a.example ',
    '[1] a\n',
    '1. https://a.example\n',
    '[1]: u\n',
    '[^1]: u\n\n',
    'word.14 '
  ],
  ...[
    'U.S. ',
    'a. B ',
    '“a ',
    '. ',
    '...',
    '。',
    'A said [1]. ',
    'a:\n',
    'a [\n',
    '| a [ |\n',
    '\uD800',
    '\u0000'
  ]
]

const texts = {
  ...Object.fromEntries(repeated.map(unit => [unit, fill(unit)])),
  'brackets in brackets': `${fill('[').slice(0, length / 2)}${fill(']').slice(0, length / 2)}`,
  'emphasis in emphasis': `${fill('*a ').slice(0, length / 2)}${fill('b* ').slice(0, length / 2)}`,
  'spaces before a stop': `a${' '.repeat(length)}.`,
  definitions: numbered(index => `[a${index}]: u\n`),
  footnotes: numbered(index => `[^a${index}]: u\n\n`),
  entries: numbered(index => `[${index}] A title https://a.example/${index}\n`),
  'a table of many rows': `| a | b |\n|---|---|\n${fill('| 1 | b [4] |\n')}`,
  'a table of many columns': `${fill('| a ')}|\n${fill('|---')}|\n`,
  'lists in lists': numbered(index => `${'  '.repeat(index % 200)}- a\n`),
  'runs of backticks': numbered(index => `${'`'.repeat(index + 1)} `),
  'blocks below the limit': fill(`${'*a_ '.repeat(450)}\n\n`),
  'brackets below the limit': fill(`${'['.repeat(450)}${']'.repeat(450)}${'(u)'.repeat(300)}\n\n`),
  'cut cells with sources': `${fill('Ozone fell in May by a tenth [4]. ')}\n\n| a | b |\n|---|---|\n${'| Ozone | fell in May [ |\n'.repeat(200)}`
}

const rows = Object.entries(texts).map(([name, text]) => {
  const from = process.cpuUsage()
  const article = annotate(text, {parser})
  const seconds = process.cpuUsage(from).user / 1e6
  return {name: JSON.stringify(name), seconds, citations: article.citations.length}
})
for (const {name, seconds, citations} of rows.toSorted((a, b) => b.seconds - a.seconds)) {
  console.log(
    `${seconds.toFixed(2).padStart(7)} s  ${String(citations).padStart(6)} citations  ${name}`
  )
}
