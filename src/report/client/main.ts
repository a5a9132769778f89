import {openAddress} from './address.js'
import {light} from './light.js'
import {startProblems} from './problems.js'
import {startTables} from './tables.js'
import {startTabs} from './tabs.js'

/** The page can be read without a script; this only guides the attention of the reader. */
document.documentElement.classList.add('scripted')
for (const element of document.querySelectorAll<HTMLElement>('.tools, .tabs, .views')) {
  element.hidden = false
}
startTabs()
startTables()
startProblems(openAddress)

document.addEventListener('click', event => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = event.target.closest<HTMLAnchorElement>('a[href]')
  if (link) {
    const address = link.getAttribute('href')!
    if (!address.startsWith('#') || address === '#article') return
    event.preventDefault()
    go(address)
    return
  }
  const claim = event.target.closest<HTMLElement>('.claim')
  // Selecting words does not count as a click.
  if (claim && String(getSelection()) === '') go(`#${claim.dataset.claim}`)
})

document.addEventListener('pointerover', event => {
  const claim = event.target instanceof Element && event.target.closest<HTMLElement>('.claim')
  light('hovered', claim ? [claim.dataset.claim!] : [])
})

addEventListener('popstate', () => openAddress(location.hash))
// The browser has gone to the address by then.
addEventListener('load', () => openAddress(location.hash))

/** Every place has an address, so that it can be shared, and left with the Back button. */
function go(address: string): void {
  const normal = address.replace(/^#at-/, '#')
  if (location.hash !== normal) history.pushState(null, '', normal)
  openAddress(normal)
}
