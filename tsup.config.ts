import {copyFile, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import configSchema from './src/config.schema.json' with {type: 'json'}
import {rules} from './src/problems/index.js'

/** One entry per `exports` subpath; shared code goes to chunks, so that a plugin loads the core once. */
const subpaths = {
  index: 'src/index.ts',
  'answers/index': 'src/answers/index.ts',
  remark: 'src/remark.ts',
  'rehype/index': 'src/rehype/index.ts',
  'markdown-it/index': 'src/markdown-it/index.ts',
  satteri: 'src/satteri.ts',
  astro: 'src/astro.ts',
  eleventy: 'src/eleventy.ts',
  vite: 'src/vite.ts',
  preview: 'src/preview.ts'
}

export default defineConfig({
  entry: {...subpaths, cli: 'src/cli.ts', 'cli-worker': 'src/cli/worker.ts'},
  format: 'esm',
  target: 'node20',
  dts: {entry: subpaths},
  clean: true,
  splitting: true,
  async onSuccess() {
    for (const name of ['schema.json', 'style.css']) await copyFile(`src/${name}`, `dist/${name}`)
    // Editors complete the names of rules.
    const {properties} = configSchema
    const known = {...properties.rules, propertyNames: {enum: [...rules.keys()]}}
    const schema = {...configSchema, properties: {...properties, rules: known}}
    await writeFile('dist/config.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
  }
})
