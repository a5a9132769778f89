import {copyFile, writeFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'
import configSchema from './src/config.schema.json' with {type: 'json'}
import {rules} from './src/problems/index.js'

// One entry per `exports` subpath; shared code goes to chunks, so that a plugin loads the core once.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'answers/index': 'src/answers/index.ts',
    remark: 'src/remark.ts',
    cli: 'src/cli.ts',
    'cli-worker': 'src/cli/worker.ts'
  },
  format: 'esm',
  target: 'node20',
  dts: {entry: ['src/index.ts', 'src/answers/index.ts', 'src/remark.ts']},
  clean: true,
  splitting: true,
  async onSuccess() {
    await copyFile('src/schema.json', 'dist/schema.json')
    // Editors complete the names of rules.
    const {properties} = configSchema
    const known = {...properties.rules, propertyNames: {enum: [...rules.keys()]}}
    const schema = {...configSchema, properties: {...properties, rules: known}}
    await writeFile('dist/config.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
  }
})
