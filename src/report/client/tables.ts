/** Each table shows as it was written, or as the values that were read from it. */
export function startTables(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.table')) {
    const buttons = [...figure.querySelectorAll<HTMLButtonElement>('[data-view]')]
    for (const button of buttons) {
      button.addEventListener('click', () => {
        for (const other of buttons) other.ariaPressed = String(other === button)
        for (const view of figure.querySelectorAll<HTMLElement>('[data-shows]')) {
          view.hidden = view.dataset.shows !== button.dataset.view
        }
      })
    }
  }
}
