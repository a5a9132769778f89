import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {annotate, repairText, strip} from '../../dist/index.js'

const read = path => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The article that started this, as it came and mended, and longer ones made of it. */
export const seed = read('seeds/openai-microsoft.txt')
export const mended = repairText(seed).page.text

export function sections(length) {
  const section = `## Section\n\n${mended}\n\n`
  return section.repeat(Math.ceil(length / section.length))
}

const [folder = new URL('../../fixtures/links/', import.meta.url)] = process.argv.slice(2)

/** Articles in the manner of five producers, or those of the folder that the command names. */
export const articles = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.md'))
  .map(file =>
    readFileSync(folder instanceof URL ? new URL(file, folder) : join(folder, file), 'utf8')
  )

/** The same without a citation or a list of sources. */
export const plain = articles.map(text => strip(annotate(text)).text)

/** Fixtures that say which citations they hold. */
export const fixtures = readdirSync(new URL('../../fixtures/articles/', import.meta.url))
  .map(name => ({
    text: read(`fixtures/articles/${name}/input.md`),
    expected: JSON.parse(read(`fixtures/articles/${name}/expected.json`)).citations
  }))
  .filter(({expected}) => expected)
  .map(({text, expected}) => ({text, ids: expected.flatMap(([, ids]) => ids)}))
