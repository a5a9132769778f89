// What `annotate` costs beside the parser alone: `npm run bench`. Both run in turns in one process, so
// the ratio holds on any machine; the megabytes per second do not.
import {readFileSync} from 'node:fs'
import {annotate, parseMarkdown, repairText} from '../../dist/index.js'

const seed = readFileSync(new URL('../../seeds/openai-microsoft.txt', import.meta.url), 'utf8')
const mended = repairText(seed).page.text
const section = `## Section\n\n${mended}\n\n`

const texts = {
  'the seed, broken': seed,
  'the seed, mended': mended,
  '100 kB of sections': section.repeat(Math.ceil(1e5 / section.length)),
  '1 MB of sections': section.repeat(Math.ceil(1e6 / section.length))
}
const tasks = {
  repair: text => repairText(text),
  // The parser gets what `annotate` gives it.
  parse: text => parseMarkdown(text),
  annotate: text => annotate(text)
}

console.log(
  'text                   size kB   repair MB/s   parse ms   annotate ms   annotate / parse'
)
for (const [name, text] of Object.entries(texts)) {
  const repaired = repairText(text).page.text
  const rounds = Math.max(3, Math.min(200, Math.round(1.5e6 / text.length)))
  const times = {repair: [], parse: [], annotate: []}
  for (let round = 0; round < rounds + 2; round++) {
    for (const [task, run] of Object.entries(tasks)) {
      const from = performance.now()
      run(task === 'parse' ? repaired : text)
      if (round >= 2) times[task].push(performance.now() - from)
    }
  }
  const [repair, parse, whole] = Object.values(times).map(median)
  console.log(
    `${name.padEnd(22)} ${(text.length / 1e3).toFixed(1).padStart(7)}   ${(text.length / 1e3 / repair).toFixed(1).padStart(11)}   ${parse.toFixed(2).padStart(8)}   ${whole.toFixed(2).padStart(11)}   ${(whole / parse).toFixed(2).padStart(16)}`
  )
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
