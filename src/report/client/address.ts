import {light, makeCurrent, reveal} from './light.js'
import {showPosition} from './problems.js'
import {openTab} from './tabs.js'

/**
 * Show what a URL fragment names: `#problem-3`, `#s12` (a statement), `#src-4`, `#cite-7`. Its entry in
 * the panel and its place in the article scroll into view, and nothing else moves.
 */
export function openAddress(address: string): void {
  const target = find(address)
  if (!target) return
  if (target.matches('.problem')) openProblem(target)
  else if (target.matches('.statement')) openStatement(target)
  else if (target.matches('.source')) openSource(target)
  else if (target.matches('section')) openTab(target.id)
  else reveal(target)
}

function find(address: string): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(address.slice(1))) ?? undefined
  } catch {
    return undefined
  }
}

function openProblem(item: HTMLElement): void {
  const place = document.querySelector<HTMLElement>(`[data-problem~="${item.id}"]`) ?? undefined
  light('chosen', [])
  makeCurrent('at-problem', place)
  showPosition(item)
  openItem(item)
  reveal(place)
}

function openStatement(item: HTMLElement): void {
  makeCurrent('at-problem', undefined)
  const [first] = light('chosen', [item.id])
  openItem(item)
  reveal(first)
}

function openSource(item: HTMLElement): void {
  makeCurrent('at-problem', undefined)
  const statements = [...document.querySelectorAll<HTMLElement>('.statement')]
  const own = statements.filter(({dataset}) => dataset.sources?.split(' ').includes(item.id))
  light(
    'chosen',
    own.map(({id}) => id)
  )
  openItem(item)
}

function openItem(item: HTMLElement): void {
  openTab(item.closest('section')!.id)
  makeCurrent('current', item)
  for (const link of document.querySelectorAll('[aria-current]'))
    link.removeAttribute('aria-current')
  item.querySelector('.words a')?.setAttribute('aria-current', 'true')
  const panel = item.closest<HTMLElement>('.panel')!
  const from = item.getBoundingClientRect()
  const around = panel.getBoundingClientRect()
  const bar = panel.querySelector('.tabs')!.getBoundingClientRect().bottom
  // The panel scrolls, the page does not.
  if (from.top < bar || from.bottom > around.bottom) panel.scrollBy({top: from.top - bar - 8})
}
