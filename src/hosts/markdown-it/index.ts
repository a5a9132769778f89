import {type AnnotatedArticle, type AnnotateOptions, annotate} from '../../annotate.js'
import type {RenderOptions} from '../../render/index.js'
import {htmlOf, isSourcesHeading, Markup} from '../../render/index.js'
import type {Source} from '../../sources/index.js'
import {findEntries, openEntry} from './entries.js'
import {StandIns} from './stand-ins.js'
import {
  htmlToken,
  type MarkdownIt,
  renderInline,
  restoreToken,
  type Token,
  tokenTypes
} from './tokens.js'

export interface MarkdownItCiteweldOptions extends AnnotateOptions, RenderOptions {}

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
  const known = new WeakMap<object, {article: AnnotatedArticle; standIns: StandIns}>()

  // 1. Before markdown-it reads anything: the repaired text, with stand-ins.
  md.core.ruler.before('normalize', 'citeweld_repair', state => {
    if (state.inlineMode) return
    const article = annotate(state.src, options)
    const standIns = new StandIns(article, options.claims === true)
    const env: CiteweldEnv = state.env
    env.citeweld = article
    known.set(env, {article, standIns})
    state.src = standIns.text
  })

  // 2. Where a stand-in is read, a token.
  md.inline.ruler.before('text', 'citeweld', (state, silent) => {
    const {standIns} = known.get(state.env) ?? {}
    const standIn = standIns?.at(state.src, state.pos)
    if (!standIns || !standIn) return false
    if (!silent) {
      const token = state.push(tokenTypes[standIn.kind], '', 0)
      token.meta = {id: standIn.id}
      token.content = standIns.restore(state.src.slice(state.pos, state.pos + standIn.length))
    }
    state.pos += standIn.length
    return true
  })

  // 3. When all is read: links, groups, claims, and the Sources.
  md.core.ruler.push('citeweld_render', state => {
    const page = known.get(state.env)
    if (state.inlineMode || !page) return
    const {article, standIns} = page
    const entries = findEntries(state.tokens, article.sources, standIns)
    const listed = entries.flatMap(({sources}) => sources)
    const own = {
      sources: new Map(listed.map((source): [string, Source] => [source.id, source])),
      hasHeading: hasSourcesHeading(state.tokens)
    }
    const markup = new Markup(article, own, options)
    const claims = new Map(article.claims.map(claim => [claim.id, claim]))
    for (const entry of entries.reverse()) openEntry(entry, markup, state.Token)
    for (const token of state.tokens) {
      restoreToken(token, standIns, markup)
      if (!token.children) continue
      for (const child of token.children) restoreToken(child, standIns, markup)
      token.children = renderInline(token.children, markup, claims, state.Token)
    }
    const html = htmlOf(markup.appendix())
    if (html) state.tokens.push(htmlToken(`${html}\n`, state.Token))
  })

  for (const type of [tokenTypes.citation, tokenTypes.html]) {
    md.renderer.rules[type] = (tokens, index) => tokens[index]!.meta.html
  }
}

function hasSourcesHeading(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({type, content}, index) =>
      type === 'inline' && tokens[index - 1]?.type === 'heading_open' && isSourcesHeading(content)
  )
}
