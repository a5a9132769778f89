import type {Check} from '../problem.js'

/** Numbers up to the highest that are neither cited nor listed; reported once. */
export const gap = {
  id: 'gap',
  severity: 'info',
  summary: 'The numbering of the sources has gaps',
  help: 'Nothing to do if the list was shortened on purpose; otherwise find out which sources are missing',
  example: {before: 'Ozone fell [1][2][5].', after: 'Ozone fell [1][2][3].'},
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
    return [{reason: `The numbering of the sources leaves out ${missing.join(', ')}`}]
  }
} as const satisfies Check
