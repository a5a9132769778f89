import {readdirSync, readFileSync} from 'node:fs'
import {repairText} from '../../dist/index.js'

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The article that started this, as it came and mended, and longer ones made of it. */
export const seed = read('seeds/openai-microsoft.txt')
export const mended = repairText(seed).page.text

export function sections(length) {
  const section = `## Section\n\n${mended}\n\n`
  return section.repeat(Math.ceil(length / section.length))
}

/** Fixtures that say which citations they hold. */
export const fixtures = readdirSync(new URL('../../fixtures/articles/', import.meta.url))
  .map(name => ({
    text: read(`fixtures/articles/${name}/input.md`),
    expected: JSON.parse(read(`fixtures/articles/${name}/expected.json`)).citations
  }))
  .filter(({expected}) => expected)
  .map(({text, expected}) => ({text, ids: expected.flatMap(([, ids]) => ids)}))
