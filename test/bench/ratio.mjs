/**
 * Fails when `annotate` gets slower beside the parser that everybody has: `npm run bench:ratio`.
 *
 * The bounds are wide, since machines are noisy; what they catch is a stage that grows with the
 * square of something, or is done twice.
 */
import {annotate} from '../../dist/index.js'
import {parseWithSatteri} from '../../dist/satteri.js'
import {medians} from './median.mjs'
import {remark} from './remark.mjs'
import {articles, sections} from './texts.mjs'

const texts = {
  articles: {pages: articles, most: 2.2, mostWithSatteri: 1.6},
  '200 kB of sections': {pages: [sections(2e5)], most: 1.9, mostWithSatteri: 1.4}
}

for (const [name, {pages, most, mostWithSatteri}] of Object.entries(texts)) {
  const ms = await medians(
    {
      remark: () => pages.map(text => remark.parse(text)),
      annotate: () => pages.map(text => annotate(text)),
      satteri: () => pages.map(text => annotate(text, {parser: parseWithSatteri}))
    },
    pages.length > 1 ? 40 : 5
  )
  check(`annotate / remark, ${name}`, ms.annotate / ms.remark, most)
  check(`annotate with Sätteri / remark, ${name}`, ms.satteri / ms.remark, mostWithSatteri)
}

function check(what, ratio, most) {
  const isKept = ratio <= most
  console.log(`${isKept ? '✓' : '✗'} ${what}: ${ratio.toFixed(2)}, at most ${most}`)
  if (!isKept) process.exitCode = 1
}
