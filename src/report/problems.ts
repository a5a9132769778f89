import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {severityOf} from '../problems/index.js'
import type {Findings, ReportedProblem} from './findings.js'
import {showLineEndings} from './handlers.js'

const groups = [
  {name: 'open', title: 'To look at'},
  {name: 'repaired', title: 'Repaired'},
  {name: 'note', title: 'Good to know'}
] as const

/** The problems, those that need a person first; each can be opened by its address. */
export function problemLists(findings: Findings): Element[] {
  const {problems} = findings
  if (problems.length === 0) return [h('p', {className: ['nothing']}, ['No problems found.'])]
  return groups.flatMap(({name, title}) => {
    const own = problems.filter(({group}) => group === name)
    if (own.length === 0) return []
    const total = h('span', {className: ['count']}, [`${own.length}`])
    return [
      h('h3', {}, [title, ' ', total]),
      h('ol', {className: ['items']}, problemItems(own, findings))
    ]
  })
}

/** What to do about a rule is explained at its first problem. */
function problemItems(problems: readonly ReportedProblem[], findings: Findings): Element[] {
  const helped = new Set<string>()
  return problems.map(problem => {
    const {ruleId = '', note} = problem.message
    const help = problem.group === 'open' && !helped.has(ruleId) ? note : undefined
    helped.add(ruleId)
    return problemItem(problem, help, findings)
  })
}

function problemItem(problem: ReportedProblem, help: string | undefined, findings: Findings) {
  const {id, message, group, span} = problem
  const {ruleId = '', line, column} = message
  const severity = group === 'repaired' ? group : severityOf(message)
  const place = span ? `line ${line}, column ${column}` : 'whole article'
  return h('li', {id, className: ['item', 'problem', `is-${severity}`]}, [
    h('p', {className: ['words'], dir: 'auto'}, [
      h('a', {href: `#${id}`}, reason(problem, findings))
    ]),
    ...context(problem, findings),
    ...(help ? [h('p', {className: ['help']}, withCode(help))] : []),
    h('p', {className: ['meta']}, [`${place} · `, h('code', {}, [ruleId])])
  ])
}

/** A repair shows what was pasted. */
function reason({message, repair}: ReportedProblem, {citations}: Findings): ElementContent[] {
  const repaired = (repair?.citationIds ?? []).flatMap(id => citations.get(id) ?? [])
  if (repaired.length === 0) return withCode(message.reason)
  return repaired.flatMap(({raw, text}, index): ElementContent[] => [
    {type: 'text', value: index === 0 ? 'Pasted ' : ', '},
    h('code', {}, [showLineEndings(raw)]),
    {type: 'text', value: ', read as '},
    h('code', {}, [text ?? raw])
  ])
}

/** The statement that lost its source, which the report may guess. */
function context({span, group}: ReportedProblem, findings: Findings): Element[] {
  const claim = span && group === 'open' ? findings.claimOfCitationAt(span.start) : undefined
  if (!claim) return []
  const {rowKey} = claim.context
  return [
    h('p', {className: ['context'], dir: 'auto'}, [
      h('a', {href: `#${claim.id}`}, [rowKey ? `${rowKey}: ${claim.text}` : claim.text])
    ])
  ]
}

/** Words between backticks as code. */
function withCode(words: string): ElementContent[] {
  return words
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? h('code', {}, [part]) : {type: 'text' as const, value: part}
    )
}
