import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Claim} from '../claims/index.js'
import type {Candidate} from '../guesses/candidates/index.js'
import {sourceAnchor, sourceLabel} from '../render/index.js'
import type {Findings} from './findings.js'

/** Every statement with its sources; guesses are listed separately. */
export function statementList(findings: Findings): Element[] {
  const {claims} = findings.article
  if (claims.length === 0) return [h('p', {className: ['nothing']}, ['No statements found.'])]
  return [
    h(
      'ol',
      {className: ['items']},
      claims.map(claim => statementItem(claim, findings))
    )
  ]
}

function statementItem(claim: Claim, findings: Findings): Element {
  const {id, text, sourceIds, context} = claim
  const guesses = findings.candidates.get(id) ?? []
  const under = [context.rowKey, context.column].filter(Boolean).join(' · ')
  const bare = sourceIds.length === 0
  return h(
    'li',
    {
      id,
      className: ['item', 'statement'],
      dataSources: sourceIds.map(source => sourceAnchor(source, {})).join(' '),
      ...(bare && {dataHasProblem: ''})
    },
    [
      ...(under ? [h('p', {className: ['meta'], dir: 'auto'}, [under])] : []),
      h('p', {className: ['words'], dir: 'auto'}, [
        h('a', {href: `#at-${id}`}, [text || '(no words)'])
      ]),
      ...(bare ? [h('p', {className: ['none']}, ['No source'])] : [sourceLinks(claim, findings)]),
      ...(guesses.length > 0 ? [guessed(guesses, findings)] : [])
    ]
  )
}

function sourceLinks({id, sourceIds}: Claim, {links, sources}: Findings): Element {
  const repaired = new Set(
    (links.get(id) ?? []).flatMap(({basis, sourceId}) => (basis === 'repaired' ? sourceId : []))
  )
  return h(
    'ul',
    {className: ['cited-sources'], ariaLabel: 'Sources'},
    sourceIds.map(sourceId =>
      h('li', {}, [
        sourceLink(sourceId, sources),
        ...(repaired.has(sourceId) ? [h('span', {className: ['state']}, ['marker repaired'])] : [])
      ])
    )
  )
}

/** Never shown as a link of the article, but as inferred, with its probability and reasons. */
function guessed(candidates: readonly Candidate[], {sources, claims}: Findings): Element {
  return h('div', {className: ['guesses']}, [
    h('p', {className: ['meta']}, ['Guesses, not in the article']),
    h(
      'ul',
      {ariaLabel: 'Guesses'},
      candidates.map(({sourceId, probability, reasons}) =>
        h('li', {}, [
          sourceLink(sourceId, sources),
          h('span', {className: ['state']}, [`${Math.round(probability * 100)} % likely`]),
          h('p', {className: ['reasons'], dir: 'auto'}, linkStatements(reasons, claims))
        ])
      )
    )
  ])
}

/** `same statement as s2`, with a link to the other statement. */
function linkStatements(
  reasons: readonly string[],
  claims: Findings['claims']
): (Element | string)[] {
  const words = reasons.join('; ').split(/\b(s\d{1,6})\b/)
  return words.map(word => (claims.has(word) ? h('a', {href: `#${word}`}, [word]) : word))
}

function sourceLink(id: string, sources: Findings['sources']): Element {
  const source = sources.get(id)
  const label = source && sourceLabel(source)
  return h('a', {href: `#${sourceAnchor(id, {})}`, dir: 'auto'}, [
    h('span', {className: ['marker']}, [id]),
    ...(label ? [` ${label}`] : [])
  ])
}
