import {copyFile} from 'node:fs/promises'
import {defineConfig} from 'tsup'

// One entry per `exports` subpath; shared code goes to chunks, so that a plugin loads the core once.
export default defineConfig({
  entry: ['src/index.ts', 'src/answers/index.ts', 'src/remark.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'node20',
  dts: {entry: ['src/index.ts', 'src/answers/index.ts', 'src/remark.ts']},
  clean: true,
  splitting: true,
  onSuccess: () => copyFile('src/schema.json', 'dist/schema.json')
})
