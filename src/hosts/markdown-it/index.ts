import type {AnnotatedArticle} from '../../annotate.js'
import {htmlOf, isSourcesHeading, Markup} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {
  annotateLater,
  checkHostOptions,
  frontMatterOf,
  type HostFile,
  type HostOptions,
  type Page,
  readPage,
  settingsOf
} from '../page/index.js'
import {findEntries, openEntry} from './entries.js'
import {numberItems, titleEntry} from './lists.js'
import {StandIns} from './stand-ins.js'
import {
  htmlToken,
  type MarkdownIt,
  renderInline,
  restoreToken,
  type Token,
  tokenTypes
} from './tokens.js'

export interface MarkdownItCiteweldOptions extends HostOptions {}

/** What the plugin leaves in `env`, the object that is handed to `md.render(text, env)`. */
export interface CiteweldEnv {
  citeweld?: AnnotatedArticle
}

/**
 * Plugin for markdown-it: parse the repaired text, and render citations as links to their sources.
 *
 * markdown-it never sees a marker: each is replaced by a stand-in before parsing, so neither a
 * definition (`[8]: url`) nor a broken row can swallow one. The annotated article is
 * `env.citeweld`, its messages among it.
 *
 * @example
 *   markdownit().use(markdownItCiteweld, {claims: true})
 */
export default function markdownItCiteweld(
  md: MarkdownIt,
  options: MarkdownItCiteweldOptions = {}
): void {
  checkHostOptions(options)
  const known = new WeakMap<object, Page & {readonly standIns: StandIns}>()

  // 1. Before markdown-it reads anything: the repaired text, with stand-ins.
  md.core.ruler.before('normalize', 'citeweld_repair', state => {
    if (state.inlineMode) return
    const env: CiteweldEnv & Record<string, unknown> = state.env
    known.delete(env)
    const settings = settingsOf(options, hostFile(env, state.src))
    const page = settings && readPage(state.src, settings)
    if (page) {
      const standIns = new StandIns(page)
      env.citeweld = page.article
      known.set(env, {...page, standIns})
      state.src = standIns.text
    } else if (settings) annotateLater(env, state.src, settings)
  })

  // 2. Wherever markdown-it reads a stand-in, a token.
  md.inline.ruler.before('text', 'citeweld', (state, silent) => {
    const {standIns} = known.get(state.env) ?? {}
    const standIn = standIns?.at(state.src, state.pos)
    if (!standIns || !standIn) return false
    if (!silent) {
      const token = state.push(tokenTypes[standIn.kind], '', 0)
      // Since markdown-it 13; its types leave it out.
      const {linkLevel = 0} = state as {linkLevel?: number}
      token.meta = {id: standIn.id, isInLink: linkLevel > 0}
      token.content = standIns.restore(state.src.slice(state.pos, state.pos + standIn.length))
    }
    state.pos += standIn.length
    return true
  })

  // 3. After parsing: links, groups, claims, and the Sources section.
  md.core.ruler.push('citeweld_render', state => {
    const page = known.get(state.env)
    if (state.inlineMode || !page) return
    const {article, standIns, decoration} = page
    const entries = findEntries(state.tokens, article.sources, standIns)
    const listed = entries.flatMap(({sources}) => sources)
    const shown = state.tokens.flatMap(({children}) =>
      (children ?? []).filter(({type}) => type === tokenTypes.citation).map(({meta}) => meta.id)
    )
    const own = {
      sources: new Map(listed.map((source): [string, Source] => [source.id, source])),
      hasHeading: hasSourcesHeading(state.tokens),
      shown: new Set<string>(shown)
    }
    const markup = new Markup(article, own, decoration)
    const claims = new Map(article.claims.map(claim => [claim.id, claim]))
    if (markup.opensEntries) {
      numberItems(state.tokens, standIns.listItems)
      for (const entry of entries.reverse()) {
        if (standIns.listItems.has(entry.start)) titleEntry(entry, state.Token)
        openEntry(entry, markup, state.Token)
      }
    }
    for (const token of state.tokens) {
      restoreToken(token, standIns)
      if (!token.children) continue
      for (const child of token.children) restoreToken(child, standIns)
      token.children = renderInline(token.children, markup, claims, state.Token)
    }
    const html = htmlOf(markup.appendix())
    if (html) state.tokens.push(htmlToken(`${html}\n`, state.Token))
  })

  for (const type of [tokenTypes.citation, tokenTypes.html]) {
    md.renderer.rules[type] = (tokens, index) => tokens[index]!.meta.html
  }
}

/** VitePress passes a path, Eleventy the data of the page. */
function hostFile(env: Record<string, unknown>, text: string): HostFile {
  const {inputPath} = (env.page ?? {}) as {inputPath?: unknown}
  const path = [env.path, inputPath].find(each => typeof each === 'string')
  // Eleventy's data is the front matter itself, except for an article that an earlier run left there.
  const isOption = 'page' in env && (env.citeweld === false || isPlain(env.citeweld))
  const frontMatter = isOption ? {citeweld: env.citeweld} : frontMatterOf(env, text)
  return {path: path as string | undefined, frontMatter}
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !('original' in value)
}

function hasSourcesHeading(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({type, content}, index) =>
      type === 'inline' && tokens[index - 1]?.type === 'heading_open' && isSourcesHeading(content)
  )
}
