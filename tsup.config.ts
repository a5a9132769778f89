import {createHash} from 'node:crypto'
import {copyFile, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {build} from 'esbuild'
import {defineConfig, type Options} from 'tsup'
import {configSchema} from './src/cli/config-schema.js'

/**
 * Builds `import file from './x.css?inline'` into the module: text and hash of a style or a script
 * that goes into a page.
 */
const inline: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'inline',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\?inline$/}, ({path, importer}) => ({
      path: resolve(dirname(importer), path),
      namespace: 'inline'
    }))
    onLoad({filter: /./, namespace: 'inline'}, async ({path}) => {
      const {outputFiles} = await build({
        entryPoints: [path.replace(/\?inline$/, '')],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2022'
      })
      const text = outputFiles[0]!.text.trim()
      const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
      return {contents: `export default ${JSON.stringify({text, hash})}`, loader: 'js'}
    })
  }
}

/** One entry per `exports` subpath; shared code goes to chunks, so that a plugin loads the core once. */
const subpaths = {
  index: 'src/index.ts',
  'answers/index': 'src/exchange/answers/index.ts',
  remark: 'src/hosts/remark.ts',
  report: 'src/report/index.ts',
  'rehype/index': 'src/hosts/rehype/index.ts',
  'markdown-it/index': 'src/hosts/markdown-it/index.ts',
  satteri: 'src/hosts/satteri/index.ts',
  astro: 'src/hosts/astro.ts',
  eleventy: 'src/hosts/eleventy.ts',
  vite: 'src/hosts/vite.ts',
  preview: 'src/hosts/preview.ts'
}

export default defineConfig({
  entry: {...subpaths, cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts'},
  format: 'esm',
  target: 'node20',
  dts: {entry: subpaths},
  clean: true,
  splitting: true,
  esbuildPlugins: [inline],
  async onSuccess() {
    await copyFile('src/exchange/formats/schema.json', 'dist/schema.json')
    await copyFile('src/render/style.css', 'dist/style.css')
    await writeFile('dist/config.schema.json', `${JSON.stringify(configSchema, undefined, 2)}\n`)
  }
})
