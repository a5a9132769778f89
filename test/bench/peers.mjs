import MarkdownIt from 'markdown-it'
import {marked} from 'marked'
import rehypeCitation from 'rehype-citation'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remend from 'remend'
import {markdownToMdast} from 'satteri'
import {unified} from 'unified'
import {annotate} from '../../dist/index.js'
import {parseWithSatteri} from '../../dist/satteri.js'
import {medians} from './median.mjs'
import {remark} from './remark.mjs'
import {fixtures, sections} from './texts.mjs'

const withCitations = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeCitation, {
    bibliography: 'bibliography.bib',
    path: new URL('.', import.meta.url).pathname
  })
  .use(rehypeStringify)
  .freeze()
const markdownIt = new MarkdownIt()

/** What most pipelines do today: a pattern over the text. */
function readByPattern(text) {
  const ids = []
  for (const [, list] of text.matchAll(/\[(\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*)\]/g)) {
    ids.push(...list.split(/\s*[,;–-]\s*/))
  }
  return ids
}

const ignoring = run => async text => {
  await run(text)
  return []
}

/** Each peer does its own work on a text, and says which ids it read as citations. */
const peers = {
  'remark-parse + remark-gfm': ignoring(text => remark.parse(text)),
  'remark + rehype-citation': async text => {
    const html = String(await withCitations.process(text))
    return [...html.matchAll(/class="[^"]*citation[^"]*"[^>]*>\[?(\d+)/g)].map(([, id]) => id)
  },
  'markdown-it': ignoring(text => markdownIt.render(text)),
  marked: ignoring(text => marked.parse(text)),
  'Sätteri, its tree': ignoring(text => markdownToMdast(text)),
  'remend (repair only)': ignoring(text => remend(text)),
  'a regular expression': readByPattern,
  citeweld: text => annotate(text).citations.flatMap(({sourceIds}) => sourceIds),
  'citeweld with Sätteri': text =>
    annotate(text, {parser: parseWithSatteri}).citations.flatMap(({sourceIds}) => sourceIds)
}

/** Time on 100 kB, and how many ids of the fixtures are read right: speed alone is easy. */
export async function comparePeers() {
  const text = sections(1e5)
  const tasks = Object.fromEntries(
    Object.entries(peers).map(([name, run]) => [name, () => run(text)])
  )
  const ms = await medians(tasks, 7)
  const floor = ms['remark-parse + remark-gfm']
  console.log('\npeer                        MB/s   / remark   ids right   wrong   missed')
  for (const [name, run] of Object.entries(peers)) {
    const {right, wrong, missed} = await score(run)
    const cells = [
      (text.length / 1e3 / ms[name]).toFixed(1).padStart(6),
      (ms[name] / floor).toFixed(2).padStart(8),
      String(right).padStart(9),
      String(wrong).padStart(5),
      String(missed).padStart(6)
    ]
    console.log(`${name.padEnd(26)} ${cells.join('   ')}`)
  }
}

async function score(run) {
  const total = {right: 0, wrong: 0, missed: 0}
  for (const {text, ids} of fixtures) {
    const rest = [...ids]
    for (const id of await run(text)) {
      const index = rest.indexOf(id)
      if (index < 0) total.wrong++
      else {
        total.right++
        rest.splice(index, 1)
      }
    }
    total.missed += rest.length
  }
  return total
}
