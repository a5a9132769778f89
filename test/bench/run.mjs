// What `annotate` costs beside the parser alone: `npm run bench`. Everything that is compared runs in
// turns in one process, so the ratios hold on any machine; the megabytes per second do not.
//
//     npm run bench [-- folder]     with the articles of a folder
import {annotate, parseMarkdown, repairText} from '../../dist/index.js'
import {compareHosts} from './hosts.mjs'
import {medians} from './median.mjs'
import {comparePeers} from './peers.mjs'
import {remark} from './remark.mjs'
import {articles, mended, sections, seed} from './texts.mjs'

const texts = {
  'the seed, broken': [seed],
  'the seed, mended': [mended],
  articles,
  '100 kB of sections': [sections(1e5)],
  '1 MB of sections': [sections(1e6)]
}

console.log(
  'text                   size kB   repair MB/s   stages MB/s   remark ms   parse / remark   annotate / remark'
)
for (const [name, pages] of Object.entries(texts)) {
  const size = pages.reduce((sum, {length}) => sum + length, 0)
  const repaired = pages.map(text => repairText(text).page.text)
  const rounds = Math.max(3, Math.min(200, Math.round(1.5e6 / size)))
  let trees = []
  const ms = await medians(
    {
      repair: () => pages.map(text => repairText(text)),
      // What is usual: it sees the text as it came.
      remark: () => pages.map(text => remark.parse(text)),
      // The parser gets what `annotate` gives it.
      parse: () => {
        trees = repaired.map(text => parseMarkdown(text))
      },
      stages: () => pages.map((text, index) => annotate(text, {parser: () => trees[index]})),
      annotate: () => pages.map(text => annotate(text))
    },
    rounds
  )
  const kB = size / 1e3
  const cells = [
    kB.toFixed(1).padStart(7),
    (kB / ms.repair).toFixed(1).padStart(11),
    (kB / ms.stages).toFixed(1).padStart(11),
    ms.remark.toFixed(2).padStart(9),
    (ms.parse / ms.remark).toFixed(2).padStart(14),
    (ms.annotate / ms.remark).toFixed(2).padStart(17)
  ]
  console.log(`${name.padEnd(22)} ${cells.join('   ')}`)
}

await comparePeers()
await compareHosts()
