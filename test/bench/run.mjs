// What `annotate` costs beside the parser alone: `npm run bench`. Everything that is compared runs in
// turns in one process, so the ratios hold on any machine; the megabytes per second do not.
import {annotate, parseMarkdown, repairText} from '../../dist/index.js'
import {compareHosts} from './hosts.mjs'
import {medians} from './median.mjs'
import {comparePeers} from './peers.mjs'
import {mended, sections, seed} from './texts.mjs'

const texts = {
  'the seed, broken': seed,
  'the seed, mended': mended,
  '100 kB of sections': sections(1e5),
  '1 MB of sections': sections(1e6)
}

console.log(
  'text                   size kB   repair MB/s   stages MB/s   parse ms   annotate / parse'
)
for (const [name, text] of Object.entries(texts)) {
  const repaired = repairText(text).page.text
  const rounds = Math.max(3, Math.min(200, Math.round(1.5e6 / text.length)))
  let tree
  const ms = await medians(
    {
      repair: () => repairText(text),
      // The parser gets what `annotate` gives it.
      parse: () => {
        tree = parseMarkdown(repaired)
      },
      stages: () => annotate(text, {parser: () => tree}),
      annotate: () => annotate(text)
    },
    rounds
  )
  const kB = text.length / 1e3
  const cells = [
    kB.toFixed(1).padStart(7),
    (kB / ms.repair).toFixed(1).padStart(11),
    (kB / ms.stages).toFixed(1).padStart(11),
    ms.parse.toFixed(2).padStart(8),
    (ms.annotate / ms.parse).toFixed(2).padStart(16)
  ]
  console.log(`${name.padEnd(22)} ${cells.join('   ')}`)
}

await comparePeers()
await compareHosts()
