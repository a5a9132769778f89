const problems = [...document.querySelectorAll<HTMLElement>('.problem')]
const position = document.getElementById('position')
let current = -1

/**
 * Step through the problems with buttons and keys, and show them alone.
 *
 * @param open
 *   Shows what an address names.
 */
export function startProblems(open: (address: string) => void): void {
  const toggle = document.getElementById('only-problems')
  toggle?.addEventListener('click', () => {
    const isOn = toggle.ariaPressed !== 'true'
    toggle.ariaPressed = String(isOn)
    document.documentElement.classList.toggle('only-problems', isOn)
  })
  document.getElementById('next')?.addEventListener('click', () => step(1, open))
  document.getElementById('previous')?.addEventListener('click', () => step(-1, open))
  document.addEventListener('keydown', event => {
    const {key, ctrlKey, metaKey, altKey, target} = event
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.matches('input')))
      return
    if (key === 'n') step(1, open)
    if (key === 'p') step(-1, open)
  })
}

export function showPosition(problem: HTMLElement): void {
  current = problems.indexOf(problem)
  if (position) position.textContent = `${current + 1} of ${problems.length}`
}

function step(by: 1 | -1, open: (address: string) => void): void {
  if (problems.length === 0) return
  const from = current < 0 && by < 0 ? 0 : current
  const problem = problems[(from + by + problems.length) % problems.length]!
  history.replaceState(null, '', `#${problem.id}`)
  open(`#${problem.id}`)
}
