import type MarkdownItClass from 'markdown-it'
import type {Claim} from '../../claims/index.js'
import type {Markup} from '../../render/index.js'
import {claimProperties, groupRuns, htmlOf} from '../../render/index.js'
import type {StandIns} from './stand-ins.js'

/** markdown-it types it as a class in version 14 and as a callable class in 15; this accepts both. */
export type MarkdownIt = InstanceType<typeof MarkdownItClass>
export type Token = ReturnType<MarkdownIt['parse']>[number]
export type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token

/** Types of the tokens that stand-ins become. */
export const tokenTypes = {
  citation: 'citation',
  html: 'citeweld_html',
  claim: 'citeweld_claim',
  'claim-end': 'citeweld_claim_end'
} as const

/** Give citations their HTML, and put groups and claims around their tokens. */
export function renderInline(
  tokens: readonly Token[],
  markup: Markup,
  claims: ReadonlyMap<string, Claim>,
  Token: TokenClass
): Token[] {
  for (const token of tokens) {
    if (token.type !== tokenTypes.citation) continue
    const element = markup.citation(token.meta.id, token.meta.isInLink)
    token.meta.html = element ? htmlOf([element]) : ''
  }
  const wrapped = wrapTokenClaims(tokens, claims, Token)
  return groupRuns(
    wrapped,
    token => (token.type === tokenTypes.citation ? markup.groupOf(token.meta.id) : undefined),
    token => (token.type === 'text' ? token.content : undefined)
  ).flatMap(run => (run.length > 1 ? wrap(run, {class: 'cite-group'}, Token) : run))
}

/** A token and, when it opens something, the tokens inside it. */
interface Branch {
  readonly tokens: readonly Token[]
  readonly children: readonly Branch[]
  /** The claim that all of it belongs to. */
  readonly claim: string | undefined
}

/**
 * Wrap the words of each claim in as few spans as nesting allows. Where markup crosses the bounds of
 * a claim, the claim gets several spans with the same `data-claim`.
 */
function wrapTokenClaims(
  tokens: readonly Token[],
  claims: ReadonlyMap<string, Claim>,
  Token: TokenClass
): Token[] {
  if (!tokens.some(({type}) => type === tokenTypes.claim || type === tokenTypes['claim-end'])) {
    return [...tokens]
  }
  const result: Token[] = []
  const pending: (Branch | Token[])[] = [...branchesOf(tokens)].reverse()
  // Siblings of one claim share a span; a branch with several claims is replaced with its children.
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (Array.isArray(next)) {
      result.push(...next)
      continue
    }
    const {claim} = next
    if (claim === undefined && next.children.length > 0) {
      pending.push([next.tokens.at(-1)!], ...[...next.children].reverse(), [next.tokens[0]!])
      continue
    }
    const run = [...next.tokens]
    for (let after = pending.at(-1); claim !== undefined && after; after = pending.at(-1)) {
      if (Array.isArray(after) || after.claim !== claim) break
      run.push(...after.tokens)
      pending.pop()
    }
    const known = claim === undefined ? undefined : claims.get(claim)
    result.push(...(known ? wrap(run, attributesOf(known), Token) : run))
  }
  return result
}

/** Tokens as a tree, without the marks of claims: each branch knows the claim it belongs to. */
function branchesOf(tokens: readonly Token[]): Branch[] {
  const open: {children: Branch[]; tokens: Token[]}[] = [{children: [], tokens: []}]
  let claim: string | undefined
  for (const token of tokens) {
    if (token.type === tokenTypes.claim) claim ??= token.meta.id
    else if (token.type === tokenTypes['claim-end']) {
      if (claim === token.meta.id) claim = undefined
    } else if (token.nesting === 1) open.push({children: [], tokens: [token]})
    else if (token.nesting === -1 && open.length > 1) {
      const {children, tokens: own} = open.pop()!
      const shared = children[0]?.claim
      const branch = {
        tokens: [own[0]!, ...children.flatMap(child => child.tokens), token],
        children,
        claim: children.every(child => child.claim === shared) ? shared : undefined
      }
      open.at(-1)!.children.push(branch)
    } else open.at(-1)!.children.push({tokens: [token], children: [], claim})
  }
  return open.flatMap(({tokens: own, children}) => [
    ...own.map(token => ({tokens: [token], children: [], claim: undefined})),
    ...children
  ])
}

function attributesOf(claim: Claim): Record<string, string> {
  const {dataClaim, dataSources} = claimProperties(claim)
  return {'data-claim': dataClaim, ...(dataSources && {'data-sources': dataSources})}
}

function wrap(tokens: Token[], attributes: Record<string, string>, Token: TokenClass): Token[] {
  const opening = new Token('citeweld_open', 'span', 1)
  opening.attrs = Object.entries(attributes)
  return [opening, ...tokens, new Token('citeweld_close', 'span', -1)]
}

/** A token that is HTML already. */
export function htmlToken(html: string, Token: TokenClass): Token {
  const token = new Token(tokenTypes.html, '', 0)
  token.meta = {html}
  return token
}

/** Restore the marker where markdown-it does not read stand-ins: in code, HTML and addresses. */
export function restoreToken(token: Token, standIns: StandIns): void {
  token.content = standIns.restore(token.content)
  token.info = standIns.restore(token.info)
  // `start` of a list is a number, whatever its type says.
  for (const attribute of token.attrs ?? []) attribute[1] = standIns.restore(String(attribute[1]))
}
