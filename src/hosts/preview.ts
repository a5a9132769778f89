/// <reference lib="dom" />
/**
 * Previews of sources in the browser: hovering over a citation, or moving the focus to it, shows its
 * source. Importing this file is enough; it needs `style.css` and nothing else.
 *
 * The preview is a single popover, filled from the entry the citation links to. It can be dismissed
 * (Escape) and hovered, and it stays until pointer and focus have left (WCAG 2.2, 1.4.13).
 */

const links = 'a[role="doc-biblioref"]'
const previewId = 'cite-preview'
/** Milliseconds: long enough to move across a citation, or to cross the gap to its preview. */
const patience = 150

let shown: HTMLAnchorElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

if (typeof document !== 'undefined' && 'popover' in HTMLElement.prototype) listen()

function listen(): void {
  document.addEventListener('pointerover', event => {
    // A finger does not hover: its tap follows the link.
    if (event.pointerType === 'touch') return
    const link = linkOf(event.target)
    if (link) later(() => show(link))
    else if (isPreview(event.target)) clearTimeout(timer)
    else if (shown && shown !== document.activeElement) later(hide)
  })
  document.addEventListener('focusin', event => {
    const link = linkOf(event.target)
    if (link?.matches(':focus-visible')) show(link)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })
  document.addEventListener('click', event => {
    hide()
    // Activated from the keyboard: a host with client-side routing scrolls without moving the focus.
    if (event.detail === 0) focusTarget(event.target)
  })
  document.addEventListener('scroll', place, {capture: true, passive: true})
  window.addEventListener('resize', place)
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null
}

function focusTarget(target: EventTarget | null): void {
  if (!(target instanceof Element)) return
  const link = target.closest<HTMLAnchorElement>(`${links}, a[role="doc-backlink"]`)
  const place = link && targetOf(link)
  if (!place) return
  if (!place.matches('a[href]')) place.tabIndex = -1
  place.focus({preventScroll: true})
}

function targetOf({hash}: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(hash.slice(1)))
}

function isPreview(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`#${previewId}`) !== null
}

function later(action: () => void): void {
  clearTimeout(timer)
  timer = setTimeout(action, patience)
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer)
  if (shown === link) return
  hide()
  const words = wordsOf(link)
  if (!words) return
  const preview = previewElement()
  preview.textContent = words
  preview.lang = link.closest<HTMLElement>('[lang]')?.lang ?? ''
  // Within the landmark of the citation, so that its words are in one.
  const landmark = link.closest('main, [role="main"]') ?? link.closest('article') ?? document.body
  landmark.append(preview)
  takeColors(preview, link)
  preview.showPopover()
  link.setAttribute('aria-describedby', previewId)
  shown = link
  place()
}

function hide(): void {
  clearTimeout(timer)
  if (!shown) return
  shown.removeAttribute('aria-describedby')
  shown = undefined
  document.getElementById(previewId)?.remove()
}

function previewElement(): HTMLElement {
  const preview = document.createElement('div')
  preview.id = previewId
  preview.className = previewId
  preview.popover = 'manual'
  preview.setAttribute('role', 'tooltip')
  return preview
}

/**
 * A theme may be dark without declaring `color-scheme`, so the preview takes the colors of the page
 * around the citation: the first background that is not transparent.
 */
function takeColors(preview: HTMLElement, link: Element): void {
  let around: Element | null =
    link.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? link.parentElement
  const {color} = getComputedStyle(around ?? link)
  for (; around; around = around.parentElement) {
    const {backgroundColor} = getComputedStyle(around)
    if (!isOpaque(backgroundColor)) continue
    preview.style.setProperty('--cite-preview-background', backgroundColor)
    preview.style.setProperty('--cite-preview-color', color)
    return
  }
}

/** `rgba(…, 0.5)` and `transparent` let something else through. */
function isOpaque(color: string): boolean {
  const alpha = /^(?:rgba\(.*,|.*\/)\s*([\d.]+)(%?)\)$/.exec(color)
  return color !== 'transparent' && (!alpha || Number(alpha[1]) === (alpha[2] ? 100 : 1))
}

/** The words of an entry, without the links back. */
function wordsOf(link: HTMLAnchorElement): string {
  const target = targetOf(link)
  const entry = target?.matches('a') ? target.closest('li, p, tr, dd') : target
  if (!entry) return ''
  const copy = entry.cloneNode(true) as Element
  copy.querySelectorAll('[role="doc-backlink"]').forEach(back => {
    back.remove()
  })
  const words = (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
  return link.dataset.citeState === 'repaired' ? `${words} (marker repaired)` : words
}

/** Above or below the citation, wherever there is room, and within the window. */
function place(): void {
  const preview = document.getElementById(previewId)
  if (!preview || !shown) return
  const {top, bottom, left, right} = shown.getBoundingClientRect()
  const {width, height} = preview.getBoundingClientRect()
  const isBelow = bottom + height + 8 <= window.innerHeight || top < height + 8
  const isLeftToRight = getComputedStyle(shown).direction === 'ltr'
  const x = isLeftToRight ? left : right - width
  const most = document.documentElement.clientWidth - width - 8
  preview.style.top = `${isBelow ? bottom + 4 : top - height - 4}px`
  preview.style.left = `${Math.max(8, Math.min(x, most))}px`
}
