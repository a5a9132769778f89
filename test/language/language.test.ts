import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {annotate} from '../../src/index.js'
import {factors, type Language, languages, monthNumbers} from '../../src/language/index.js'

const src = fileURLToPath(new URL('../../src/', import.meta.url))
const words = (field: string | undefined) => (field ?? '').split(/\s*[|\n]\s*/).filter(Boolean)
const first = (field: string | undefined) => words(field)[0] ?? ''
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

const idsOf = (text: string) => annotate(text).citations.flatMap(({sourceIds}) => sourceIds)
const links = (text: string) =>
  annotate(text).claims.map(({text, sourceIds}) => [text, ...sourceIds].join(' '))
const cell = (text: string) =>
  annotate(`| A | B |\n|---|---|\n| x | ${text} |\n`).tables[0]!.rows[0]!.cells[1]!.value

/** A use of a field: what an invented text with its words gives. */
interface Use {
  readonly field: keyof Language
  readonly works: (language: Language) => boolean
}

const uses: Readonly<Record<string, Use>> = {
  '## Xs announces a list': {
    field: 'listHeading',
    works: ({listHeading}) =>
      words(listHeading).every(word =>
        annotate(
          `Qq ww [1]. Ee rr [2].\n\n## ${capital(word)}\n\n1. Aa https://a.example/1\n2. Bb https://b.example/2\n`
        ).sources.every(({listed}) => listed)
      )
  },
  '[X 4]': {
    field: 'source',
    works: ({source}) =>
      words(source).every(word => idsOf(`Qq ww [${capital(word)} 4].`)[0] === '4')
  },
  'X: [4] under a table': {
    field: 'source',
    works: ({source}) =>
      words(source).every(word =>
        links(`| ID | Qq |\n|---|---|\n| a | 12 |\n\n${capital(word)}: [4]\n`).includes('12 4')
      )
  },
  'X: OECD [4] claims nothing': {
    field: 'source',
    works: ({source}) =>
      words(source).every(word => annotate(`${capital(word)}: OECD [4]`).claims.length === 0)
  },
  '(X: [words](url))': {
    field: 'source',
    works: ({source}) =>
      words(source).every(word =>
        idsOf(
          `Qq ww [1]. Ee rr [2]. Tt zz [3]. Uu ii (${capital(word)}: [oo pp](https://a.example/1)).`
        ).includes('https://a.example/1')
      )
  },
  'X 1: entry': {
    field: 'source',
    works: ({source}) =>
      words(source).every(word =>
        annotate(
          `Qq ww [1]. Ee rr [2].\n\n${capital(word)} 1: Aa, https://a.example/1\n${capital(word)} 2: Bb, https://b.example/2\n`
        ).sources.every(({listed}) => listed)
      )
  },
  'X: … in the last row': {
    field: 'source',
    works: ({source, note}) =>
      [...words(source), ...words(note)].every(
        word =>
          annotate(`| A | B |\n|---|---|\n| a | 1 |\n| b | 2 |\n| ${capital(word)}: qq | |\n`)
            .tables[0]!.records.length === 2
      )
  },
  'total in a row': {
    field: 'total',
    works: ({total}) =>
      words(total).every(
        word =>
          annotate(
            `| A | B |\n|---|---|\n| a | 1 |\n| b | 2 |\n| ${capital(word)} | 3 |\n`
          ).tables[0]!.rows.at(-1)!.kind === 'total'
      )
  },
  'Table 2. caption': {
    field: 'table',
    works: ({table}) =>
      words(table).every(word => {
        const caption = `${capital(word)} 2. Qq ww`
        const {tables, claims} = annotate(`${caption} [1]\n\n| A | B |\n|---|---|\n| a | 12 |\n`)
        return tables[0]!.caption === caption && claims.some(({text}) => text === caption)
      })
  },
  'months of entries': {
    field: 'months',
    works: ({months}) =>
      words(months).every(forms =>
        forms.split(', ').every(form => {
          const date = `12 ${form} 2025`
          const {sources} = annotate(
            `Qq [1].\n\n## Sources\n\n1. Aa, ${date}, https://a.example/1\n`
          )
          return sources[0]!.date === date || form.includes('.')
        })
      )
  },
  'magnitudes of cells': {
    field: 'magnitudes',
    works: ({magnitudes = {}}) =>
      Object.entries(magnitudes).every(([factor, field]) =>
        words(field).every(word => {
          const known = factors.get(word.replace(/\.$/, ''))!
          return known.length > 1 || cell(`3 ${word}`).value === 3 * Number(factor)
        })
      )
  },
  'magnitudes at sentence ends': {
    field: 'magnitudes',
    works: ({magnitudes = {}}) =>
      Object.values(magnitudes).every(field =>
        words(field).every(word => links(`Qq ww 3 ${word} Euro aa [1].`).length === 1)
      )
  },
  'magnitudes of evidence': {
    field: 'magnitudes',
    works: ({magnitudes = {}}) =>
      Object.entries(magnitudes).every(([factor, field]) =>
        words(field).every(word =>
          annotate(`Qq ww 3 ${word} aa [1].`, {
            sources: [{id: '1', text: `Bb ${3 * Number(factor)} cc.`}]
          }).messages.every(({ruleId}) => ruleId !== 'number-not-in-source')
        )
      )
  },
  'day of access': {
    field: 'accessed',
    works: ({accessed}) =>
      words(accessed).every(word => {
        const {sources} = annotate(
          `Qq [1].\n\n## Sources\n\n1. Aa bb, ${word} 2025-05-01, https://a.example/1\n`
        )
        return sources[0]!.title === 'Aa bb' && sources[0]!.date === undefined
      })
  },
  'page of a source': {
    field: 'page',
    works: ({page}) => words(page).every(word => idsOf(`Qq ww [1, ${word} 6].`)[0] === '1')
  },
  'yes and no': {
    field: 'yes',
    works: ({yes, no}) =>
      words(yes).every(word => cell(capital(word)).value === true) &&
      words(no).every(word => cell(capital(word)).value === false)
  },
  percent: {
    field: 'percent',
    works: ({percent}) => words(percent).every(word => cell(`5 ${word}`).type === 'percent')
  },
  durations: {
    field: 'durations',
    works: ({durations = {}}) =>
      Object.values(durations).every(field =>
        words(field).every(word => cell(`5 ${word}`).type === 'duration')
      )
  },
  approximately: {
    field: 'approximately',
    works: ({approximately}) =>
      words(approximately).every(word => cell(`${capital(word)} 30 kg`).approx === true)
  },
  'nothing in a cell': {
    field: 'unknown',
    works: ({unknown}) => words(unknown).every(word => cell(capital(word)).value === null)
  }
}

const cases = Object.entries(languages).flatMap(([code, language]) =>
  Object.entries(uses)
    .filter(([, {field}]) => language[field] !== undefined)
    .map(([use, {works}]) => ({code, use, works, language}))
)

describe('a language × use', () => {
  test.each(cases)('$code: $use', ({works, language}) => {
    expect(works(language)).toBe(true)
  })
})

test('the matrix does not shrink', () => {
  expect(Object.keys(languages).length).toBeGreaterThanOrEqual(48)
  expect(cases.length).toBeGreaterThanOrEqual(767)
  expect(Object.values(languages).every(({source}) => first(source) !== '')).toBe(true)
})

test('a language names all twelve months or none', () => {
  for (const {months} of Object.values(languages)) expect([0, 12]).toContain(words(months).length)
  expect(monthNumbers.get('stycznia')).toBe(1)
})

/** The table of README: a column per field that uses ask for. */
function tableOfLanguages(): string {
  const fields = [...new Set(Object.values(uses).map(({field}) => field))]
  const rows = Object.entries(languages)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, language]) => {
      const cells = fields.map(field => (language[field] === undefined ? '' : '✓'))
      return `| ${[code, language.name, first(language.source), ...cells].join(' | ')} |`
    })
  const header = ['code', 'language', 'source', ...fields.map(field => `\`${field}\``)]
  return [`| ${header.join(' | ')} |`, `|${' --- |'.repeat(header.length)}`, ...rows].join('\n')
}

test('README.md lists the languages', () => {
  const path = `${src}language/README.md`
  const readme = readFileSync(path, 'utf8')
  const [before, after] = ['<!-- languages -->', '<!-- /languages -->']
  const start = readme.indexOf(before) + before.length
  const actual = `\n\n${tableOfLanguages()}\n\n`
  if (process.env.UPDATE) {
    writeFileSync(path, readme.slice(0, start) + actual + readme.slice(readme.indexOf(after)))
  }
  // The formatter pads the cells.
  const folded = (table: string) => table.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---').trim()
  const written = readFileSync(path, 'utf8')
  expect(folded(written.slice(start, written.indexOf(after)))).toBe(folded(actual))
})

/** Words that are names of things in code, units or data of another kind, and where they may occur. */
const allowed: Readonly<Record<string, string>> = {
  'sources/names': 'names of outlets, and how Chinese and Japanese publishers are named',
  'tables/values/units.ts': 'units are data of their own',
  'tables/values/currencies.ts': 'names of currencies are data of their own'
}

/** Text of all string and pattern literals of a file. */
function literalsOf(path: string): string {
  const texts: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) texts.push(node.text)
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest))
  return texts.join(' ').toLowerCase()
}

/** Words by which the other languages differ from English, in which code is written. */
function foreignWords(): ReadonlySet<string> {
  const textOf = (language: Language) =>
    JSON.stringify(language)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const english = new Set(textOf(languages.en!))
  const others = Object.values(languages).flatMap(textOf)
  return new Set(
    others.filter(word => !english.has(word) && word.length > 4 && /[^a-z]/.test(word))
  )
}

test('no word of a language occurs outside of its folder', () => {
  const foreign = foreignWords()
  const found = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts') && !file.startsWith('language/'))
    .filter(file => !Object.keys(allowed).some(place => file.startsWith(place)))
    .flatMap(file =>
      (literalsOf(src + file).match(/[\p{L}\p{M}]+/gu) ?? [])
        .filter(word => foreign.has(word))
        .map(word => `${file}: ${word}`)
    )
  expect(found).toEqual([])
})
