import {readFile} from 'node:fs/promises'
import type {Plugin} from 'vite'
import {type AnnotateOptions, annotate} from '../annotate.js'
import {toJson} from '../exchange/formats/index.js'

const query = /\.(?:md|markdown|txt)\?annotate$/
const prefix = '\0citeweld:'
/** An id must not end in `.md`, because VitePress would take it for a page. */
const suffix = '.js'

/**
 * Plugin for Vite: `import article from './a.md?annotate'` gives the annotated article as plain
 * data. Add `/// <reference types="citeweld/client" />` for its type.
 *
 * @example
 *   defineConfig({plugins: [citeweld()]})
 */
export default function viteCiteweld(options: AnnotateOptions = {}): Plugin {
  return {
    name: 'citeweld',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!query.test(id)) return
      const resolved = await this.resolve(id.replace(/\?annotate$/, ''), importer, {skipSelf: true})
      return resolved ? `${prefix}${resolved.id}${suffix}` : undefined
    },
    async load(id) {
      if (!id.startsWith(prefix)) return
      const path = id.slice(prefix.length, -suffix.length)
      this.addWatchFile(path)
      const article = annotate(await readFile(path, 'utf8'), options)
      // It contains neither `undefined` nor functions, so JSON can express all of it.
      return {code: `export default ${JSON.stringify(toJson(article))}`, map: null}
    }
  }
}
