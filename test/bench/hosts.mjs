import MarkdownIt from 'markdown-it'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {parseMarkdown} from '../../dist/index.js'
import markdownItCiteweld from '../../dist/markdown-it/index.js'
import remarkCiteweld from '../../dist/remark.js'
import {parseWithSatteri} from '../../dist/satteri.js'
import {medians} from './median.mjs'
import {articles, plain} from './texts.mjs'

const toHtml = plugins =>
  plugins
    .reduce(
      (processor, plugin) => processor.use(...[plugin].flat()),
      unified().use(remarkParse).use(remarkGfm)
    )
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze()

const remark = toHtml([])
const remarkCiting = toHtml([remarkCiteweld])
const remarkCitingAlone = toHtml([[remarkCiteweld, {parser: parseMarkdown}]])
const remarkFast = toHtml([[remarkCiteweld, {parser: parseWithSatteri}]])
const markdownIt = new MarkdownIt()
const markdownItCiting = new MarkdownIt().use(markdownItCiteweld)
const markdownItFast = new MarkdownIt().use(markdownItCiteweld, {parser: parseWithSatteri})

/** Each host alone, and what it is with citeweld. */
const hosts = {
  'unified, Markdown to HTML': [
    page => remark.processSync(page),
    page => remarkCiting.processSync(page)
  ],
  'unified, citeweld reads': [
    page => remark.processSync(page),
    page => remarkCitingAlone.processSync(page)
  ],
  'unified, Sätteri reads': [
    page => remark.processSync(page),
    page => remarkFast.processSync(page)
  ],
  'markdown-it': [page => markdownIt.render(page), page => markdownItCiting.render(page, {})],
  'markdown-it, Sätteri reads': [
    page => markdownIt.render(page),
    page => markdownItFast.render(page, {})
  ]
}

/** What a host's Markdown takes longer with citeweld, on articles and on pages that cite nothing. */
export async function compareHosts() {
  const kinds = {articles, 'pages that cite nothing': plain}
  console.log('\nhost                         pages                     alone ms   with / alone')
  for (const [host, [alone, citing]] of Object.entries(hosts)) {
    for (const [kind, pages] of Object.entries(kinds)) {
      const tasks = {alone: () => pages.map(alone), citing: () => pages.map(citing)}
      const ms = await medians(tasks, 15)
      const cells = [
        ms.alone.toFixed(2).padStart(8),
        (ms.citing / ms.alone).toFixed(2).padStart(12)
      ]
      console.log(`${host.padEnd(26)}   ${kind.padEnd(23)}   ${cells.join('   ')}`)
    }
  }
}
