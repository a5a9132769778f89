// Sentences per second, in MB of UTF-16 text: `node test/bench/sentences.mjs`.
import {readdirSync, readFileSync} from 'node:fs'
import {buildSync} from 'esbuild'

const entry = new URL('../../src/prose/sentences/index.ts', import.meta.url).pathname
const {outputFiles} = buildSync({entryPoints: [entry], bundle: true, format: 'esm', write: false})
const code = Buffer.from(outputFiles[0].contents).toString('base64')
const {splitSentences} = await import(`data:text/javascript;base64,${code}`)

const seeds = new URL('../../seeds/', import.meta.url)
const prose = readdirSync(seeds)
  .map(name => readFileSync(new URL(name, seeds), 'utf8'))
  .join('\n')
  .replace(/\[\s?\d+\]/g, marker => '\u0001'.repeat(marker.length))

const texts = {
  prose: prose.repeat(Math.ceil(2e6 / prose.length)),
  stops: '. '.repeat(1e6),
  dots: '.'.repeat(2e6),
  quotes: '" \'('.repeat(5e5),
  markers: '\u0001 '.repeat(1e6),
  parentheses: '(\u0001,'.repeat(6e5),
  markup: 'a\u0000'.repeat(1e6),
  items: '1. a. (b) • '.repeat(2e5),
  letters: 'A. '.repeat(7e5),
  numbers: '1.2 3. '.repeat(3e5),
  one: 'a'.repeat(2e6)
}

for (const [name, text] of Object.entries(texts)) {
  let best = Infinity
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    splitSentences(text)
    best = Math.min(best, performance.now() - start)
  }
  console.log(name.padEnd(12), `${(text.length / 1e3 / best).toFixed(1)} MB/s`)
}
