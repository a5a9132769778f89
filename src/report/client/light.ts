/** Pieces of each statement in the article: markup cuts a statement into several. */
const pieces = new Map<string, HTMLElement[]>()
for (const piece of document.querySelectorAll<HTMLElement>('[data-claim]')) {
  const id = piece.dataset.claim!
  const known = pieces.get(id)
  if (known) known.push(piece)
  else pieces.set(id, [piece])
}

const lit = new Map<string, readonly HTMLElement[]>()

/** Highlight the pieces of some statements in one way, and clear the previous highlight. */
export function light(how: 'hovered' | 'chosen', ids: readonly string[]): HTMLElement[] {
  for (const piece of lit.get(how) ?? []) piece.classList.remove(how)
  const now = ids.flatMap(id => pieces.get(id) ?? [])
  for (const piece of now) piece.classList.add(how)
  lit.set(how, now)
  return now
}

/** Mark one element of a kind as the current one. */
export function makeCurrent(kind: string, element: Element | undefined): void {
  for (const other of document.querySelectorAll(`.${kind}`)) other.classList.remove(kind)
  element?.classList.add(kind)
}

/** Scroll an element of the article into view, unless it already is in view. */
export function reveal(element: Element | undefined): void {
  if (!element) return
  element.scrollIntoView({block: 'nearest', inline: 'nearest'})
  const {top, bottom} = element.getBoundingClientRect()
  const {ceiling, floor} = visibleArea()
  if (top >= ceiling && bottom <= floor) return
  scrollBy({top: Math.min(top - ceiling, (top + bottom) / 2 - (ceiling + floor) / 2)})
}

/** The area that neither the header nor, on a narrow screen, the sheet covers. */
function visibleArea(): {readonly ceiling: number; readonly floor: number} {
  const header = document.querySelector('.top')!
  const panel = document.querySelector('.panel')!
  const covers = (element: Element, position: string) =>
    getComputedStyle(element).position === position ? element.getBoundingClientRect() : undefined
  return {
    ceiling: covers(header, 'sticky')?.bottom ?? 0,
    floor: covers(panel, 'fixed')?.top ?? innerHeight
  }
}
