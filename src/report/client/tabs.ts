const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')]
const sections = tabs.map(tab => document.getElementById(tab.getAttribute('aria-controls')!)!)
const panel = document.querySelector<HTMLElement>('.panel')!

/** One list of findings shows at a time; on a narrow screen they are a sheet that opens. */
export function startTabs(): void {
  for (const [index, tab] of tabs.entries()) {
    sections[index]!.setAttribute('role', 'tabpanel')
    sections[index]!.setAttribute('aria-labelledby', tab.id)
    tab.addEventListener('click', () => {
      const isOpen = tab.ariaSelected === 'true' && panel.classList.contains('open')
      openTab(sections[index]!.id)
      panel.classList.toggle('open', !isOpen)
    })
    tab.addEventListener('keydown', ({key}) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      if (step === 0) return
      const next = (index + step + tabs.length) % tabs.length
      openTab(sections[next]!.id)
      tabs[next]!.focus()
    })
  }
  openTab('problems')
  panel.classList.remove('open')
}

export function openTab(id: string): void {
  for (const [index, section] of sections.entries()) {
    const isOpen = section.id === id
    if (isOpen && section.hidden) panel.scrollTop = 0
    section.hidden = !isOpen
    tabs[index]!.ariaSelected = String(isOpen)
    tabs[index]!.tabIndex = isOpen ? 0 : -1
  }
  panel.classList.add('open')
}
