import type {Element, Root} from 'hast'
import markdownIt from 'markdown-it'
import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {markdownToHtml} from 'satteri'
import {type PluggableList, unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {reportHtml} from '../../dist/report.js'
import markdownItCiteweld from '../../src/hosts/markdown-it/index.js'
import rehypeCiteweld from '../../src/hosts/rehype/index.js'
import remarkCiteweld from '../../src/hosts/remark.js'
import satteriCiteweld from '../../src/hosts/satteri/index.js'
import {
  annotate,
  sanitizeSchema,
  toCslJson,
  toGeminiCandidate,
  toOpenAiContent,
  toWebAnnotations
} from '../../src/index.js'

/** Words that would be markup, an attribute or a script where they are not escaped. */
const words = [
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</script><script>alert(1)</script>',
  '</style></title><script>alert(1)</script>',
  '<!--<script>',
  ']]><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '`onfocus=alert(1) autofocus`',
  'a\u2028alert(1)\u2029',
  '{{constructor.constructor("alert(1)")()}}'
]

/** Addresses that run code, as browsers forgive them. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'https://a.example/"onmouseover="alert(1)',
  "https://a.example/'><script>alert(1)</script>"
]

const sourcesOf = (title: string, url: string) => [
  {id: '4', title, url},
  {id: title, title, url}
]

/** The words where citeweld writes them: titles, ids, labels, quotes, locators, statements. */
const articleOf = (title: string, url: string) =>
  [
    `According to Reuters, rates fell [4]. They rose [8] and fell [^a] once [citation:${title}].`,
    '',
    `| Name | Value [4] |\n| - | - |\n| rates | 3 [8] |`,
    '',
    '## Sources',
    '',
    `[8] ${title.replaceAll('\n', ' ')} ${url}`,
    '',
    `[^a]: ${title.replaceAll('\n', ' ')} ${url.replace(/[<>\s]/g, '')}`
  ].join('\n')

const options = (title: string, url: string) => ({
  claims: true,
  jsonLd: true,
  sources: sourcesOf(title, url)
})

function fromRemark(title: string, url: string, plugins: PluggableList): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkCiteweld, options(title, url))
      .use(remarkRehype)
      .use(plugins)
      .use(rehypeStringify)
      .processSync(articleOf(title, url))
  )
}

const renderers: Record<string, (title: string, url: string) => string | Promise<string>> = {
  remark: (title, url) => fromRemark(title, url, []),
  'remark and rehype-sanitize': (title, url) =>
    fromRemark(title, url, [[rehypeSanitize, sanitizeSchema]]),
  rehype: (title, url) =>
    String(
      unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(remarkRehype)
        .use(rehypeCiteweld, options(title, url))
        .use(rehypeStringify)
        .processSync(articleOf(title, url))
    ),
  'markdown-it': (title, url) =>
    markdownIt().use(markdownItCiteweld, options(title, url)).render(articleOf(title, url), {}),
  // The author's own HTML passes through Sätteri: what is given by others may not bring any.
  Sätteri: async (title, url) => {
    const {html} = await markdownToHtml('Rates fell [4].', {
      mdastPlugins: [satteriCiteweld(options(title, url))]
    })
    return html
  },
  report: (title, url) => reportHtml(annotate(articleOf(title, url), options(title, url)), {title})
}

/** Elements of a page that would run code, and addresses that would. */
function dangersOf(html: string): string[] {
  const tree: Root = unified().use(rehypeParse).parse(html)
  const dangers: string[] = []
  const pending: (Root | Element)[] = [tree]
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of node.children) if (child.type === 'element') pending.push(child)
    if (node.type !== 'element') continue
    const {tagName, properties} = node
    if (/^(?:img|iframe|object|embed|base|form)$/.test(tagName)) dangers.push(tagName)
    if (tagName === 'script' && !isOwnScript(node)) dangers.push('script')
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) dangers.push(name)
      if (!/^(?:href|src|action|formAction|xLinkHref)$/.test(name)) continue
      if (!/^(?:https?:|mailto:|#|data:(?:text\/csv|,)|$)/.test(String(value))) {
        dangers.push(`${name}=${String(value)}`)
      }
    }
  }
  return dangers
}

/** JSON for machines, and the script of the report, which its policy names by hash. */
function isOwnScript({properties, children}: Element): boolean {
  const [text] = children
  if (properties.type === 'application/ld+json') {
    JSON.parse(text?.type === 'text' ? text.value : '')
    return true
  }
  return text?.type === 'text' && !text.value.includes('alert(1)') && text.value.length > 500
}

describe.each(Object.entries(renderers))('%s', (_, render) => {
  test.each(words)('writes %j as words', async title => {
    expect(dangersOf(await render(title, 'https://a.example'))).toEqual([])
  })

  test.each(addresses)('makes no link of %j', async url => {
    expect(dangersOf(await render('A survey', url))).toEqual([])
  })
})

test.each(addresses)('data for other programs names %j only where it may be opened', url => {
  const article = annotate(articleOf('A survey', url), {sources: sourcesOf('A survey', url)})
  const {annotations} = toOpenAiContent(article)
  const {groundingChunks} = toGeminiCandidate(article).groundingMetadata
  const named = [
    ...toCslJson(article).map(item => item.URL),
    ...annotations.map(annotation => annotation.url),
    ...groundingChunks.map(chunk => ('web' in chunk ? chunk.web.uri : undefined)),
    ...toWebAnnotations(article).items.map(({body}) => ('id' in body ? body.id : undefined))
  ]
  for (const address of named) {
    expect((address ?? '').replace(/\P{ASCII}|[\0-\x20]/gu, '')).not.toMatch(
      /^(?:javascript|vbscript|data):/i
    )
  }
})
