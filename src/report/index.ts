import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {AnnotatedArticle} from '../annotate.js'
import {headline} from '../exchange/formats/index.js'
import {checkArticle} from '../options/annotate/index.js'
import {articleElement} from './article.js'
import {Findings} from './findings.js'
import {pageHtml} from './page.js'
import {problemLists} from './problems.js'
import {sourceLists} from './sources.js'
import {statementList} from './statements.js'

export {reportGithub, sarifLog, sarifResults} from '../exchange/formats/index.js'

export interface ReportOptions {
  /** What the article is called, for example its path. */
  readonly title?: string
}

/**
 * An article as one page to read and to check: the article beside its problems, its statements and
 * their sources.
 *
 * @returns
 *   A complete HTML document. It is self-contained, makes no requests, and runs only its own script:
 *   everything in the article is treated as text.
 */
export function reportHtml(article: AnnotatedArticle, options: ReportOptions = {}): string {
  checkArticle(article, 'original', 'tree', 'messages')
  const {title = 'Article'} = options
  const findings = new Findings(article)
  const words = headline(article)
  return pageHtml(`${title}: ${words}`, [
    h('a', {className: ['skip'], href: '#article'}, ['Skip to the article']),
    header(title, words, findings.problems.length),
    h('main', {}, [articleElement(findings)]),
    panel(findings),
    h('footer', {}, [
      'A source shows where a statement comes from, not that it is true. Guesses are inferred, and never part of the article. Made by citeweld.'
    ])
  ])
}

function header(title: string, words: string, problems: number): Element {
  const button = (id: string, label: string, key: string, arrow: string) =>
    h(
      'button',
      {id, type: 'button', ariaLabel: label, ariaKeyShortcuts: key, title: `${label} (${key})`},
      [arrow]
    )
  return h('header', {className: ['top']}, [
    h('div', {className: ['headline']}, [
      h('p', {className: ['title'], dir: 'auto'}, [title]),
      h('h1', {}, [words])
    ]),
    ...(problems === 0
      ? []
      : [
          h('div', {className: ['tools'], hidden: true, role: 'toolbar', ariaLabel: 'Problems'}, [
            h('button', {id: 'only-problems', type: 'button', ariaPressed: 'false'}, [
              'Only problems'
            ]),
            button('previous', 'Previous problem', 'p', '↑'),
            h('output', {id: 'position', ariaLive: 'polite'}, [`${problems} in all`]),
            button('next', 'Next problem', 'n', '↓')
          ])
        ])
  ])
}

function panel(findings: Findings): Element {
  const {problems, article} = findings
  const sections = [
    {id: 'problems', title: 'Problems', total: problems.length, content: problemLists(findings)},
    {
      id: 'statements',
      title: 'Statements',
      total: article.claims.length,
      content: statementList(findings)
    },
    {id: 'sources', title: 'Sources', total: article.sources.length, content: sourceLists(findings)}
  ]
  const tabs = sections.map(({id, title, total}) =>
    h(
      'button',
      {type: 'button', role: 'tab', id: `tab-${id}`, ariaControls: [id], ariaSelected: 'false'},
      [title, ' ', h('span', {className: ['count']}, [`${total}`])]
    )
  )
  return h('aside', {className: ['panel'], ariaLabel: 'Findings'}, [
    h('div', {className: ['tabs'], role: 'tablist', hidden: true, ariaLabel: 'Findings'}, [
      ...tabs
    ]),
    ...sections.map(({id, title, content}) => section(id, title, content))
  ])
}

function section(id: string, title: string, content: readonly ElementContent[]): Element {
  return h('section', {id, ariaLabelledBy: [`heading-${id}`]}, [
    h('h2', {id: `heading-${id}`}, [title]),
    ...content
  ])
}
