import type {Check} from '../problem.js'

/** Numbers up to the highest that are neither cited nor listed; said once. */
export const gap: Check = {
  id: 'gap',
  severity: 'info',
  summary: 'The numbering of the sources has gaps',
  help: 'Nothing to do when the list was shortened; else see which sources went missing',
  find({sources}) {
    const numbers = sources.map(({id}) => Number(id)).filter(id => Number.isInteger(id) && id > 0)
    if (numbers.length < 3) return []
    const known = [...new Set(numbers)].sort((a, b) => a - b)
    const missing: string[] = []
    for (const [index, number] of known.entries()) {
      const before = known[index - 1] ?? 0
      if (number - before === 2) missing.push(`${before + 1}`)
      if (number - before > 2) missing.push(`${before + 1}–${number - 1}`)
    }
    if (missing.length === 0) return []
    return [
      {ruleId: this.id, reason: `The numbering of the sources leaves out ${missing.join(', ')}`}
    ]
  }
}
