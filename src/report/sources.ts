import type {Element} from 'hast'
import {h} from 'hastscript'
import {count} from '../exchange/formats/index.js'
import {safeUrl, sourceAnchor, sourceLabel} from '../render/index.js'
import type {Source} from '../sources/index.js'
import type {Findings} from './findings.js'

/** The sources with all their uses; those that are listed but never cited come separately. */
export function sourceLists(findings: Findings): Element[] {
  const sources = findings.sourcesInOrder
  if (sources.length === 0) return [h('p', {className: ['nothing']}, ['No sources found.'])]
  const cited = sources.filter(({citationIds}) => citationIds.length > 0)
  const unused = sources.filter(({citationIds}) => citationIds.length === 0)
  const list = (own: readonly Source[]) =>
    h(
      'ol',
      {className: ['items']},
      own.map(source => sourceItem(source, findings))
    )
  return [
    ...(cited.length > 0 ? [list(cited)] : []),
    ...(unused.length > 0 ? [h('h3', {}, ['Listed, never cited']), list(unused)] : [])
  ]
}

function sourceItem(source: Source, findings: Findings): Element {
  const {id, citationIds, date} = source
  const label = sourceLabel(source)
  const uses = findings.uses.get(id) ?? []
  const isUnknown = findings.unknown.has(id)
  const isUnused = citationIds.length === 0
  const status = isUnknown ? ['not in the article’s list'] : date ? [date] : []
  return h(
    'li',
    {
      id: sourceAnchor(id, {}),
      className: ['item', 'source'],
      ...((isUnknown || isUnused) && {dataHasProblem: ''})
    },
    [
      h('p', {className: ['words'], dir: 'auto'}, [
        h('a', {href: `#${sourceAnchor(id, {})}`}, [
          h('span', {className: ['marker']}, [id]),
          ` ${label || 'Nothing is known of it'}`
        ])
      ]),
      ...address(source, label),
      h('p', {className: ['meta']}, [
        [tally(uses.length, citationIds.length), ...status].join(' · ')
      ]),
      ...excerpt(source, findings),
      ...(uses.length > 0 ? [statementLinks(uses, `Statements with source ${id}`)] : []),
      ...guesses(id, findings)
    ]
  )
}

function tally(uses: number, citations: number): string {
  if (citations === 0) return 'never cited'
  return `source of ${count(uses, 'statement')}, cited ${citations === 1 ? 'once' : `${citations} times`}`
}

function address({url}: Source, label: string): Element[] {
  if (url === undefined) return []
  const href = safeUrl(url)
  if (!href) return [h('p', {className: ['address']}, [h('code', {}, [url])])]
  const words = label === url ? 'Open' : url
  const link = h('a', {href, rel: ['noopener', 'noreferrer']}, [words])
  return [h('p', {className: ['address']}, [link])]
}

function excerpt({excerptId}: Source, {article}: Findings): Element[] {
  const found = article.excerpts.find(({id}) => id === excerptId)
  if (!found) return []
  const sure = `Excerpt at the end of the article, ${Math.round(found.confidence * 100)} % likely its own`
  return [
    h('figure', {className: ['excerpt']}, [
      h('blockquote', {dir: 'auto'}, [found.text]),
      h('figcaption', {className: ['meta']}, [sure])
    ])
  ]
}

function statementLinks(
  claims: readonly {readonly id: string; readonly text: string}[],
  label: string
): Element {
  return h(
    'ol',
    {className: ['uses'], ariaLabel: label},
    claims.map(({id, text}) => h('li', {dir: 'auto'}, [h('a', {href: `#${id}`}, [text || id])]))
  )
}

function guesses(id: string, {guesses, claims}: Findings): Element[] {
  const own = (guesses.get(id) ?? []).flatMap(({claimId}) => claims.get(claimId) ?? [])
  if (own.length === 0) return []
  return [
    h('div', {className: ['guesses']}, [
      h('p', {className: ['meta']}, ['Guessed for']),
      statementLinks(own, `Statements that may have source ${id}`)
    ])
  ]
}
