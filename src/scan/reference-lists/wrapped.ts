import type {RawEntry} from './runs.js'

/**
 * Join the lines of entries that wrap before a number: Markdown takes it for the number of an item.
 *
 * ```markdown
 * > | 1. Ordinance no.
 * > | 77. Edition of
 * > | 2021. Office https://office.example/1
 * > | 2. Rail https://rail.example/2
 * ```
 *
 * A number that leaps ahead continues the entry before it where the number that was due comes
 * later, or is far too high for a list; an entry that has its address is over.
 */
export function joinWrapped(text: string, entries: readonly RawEntry[]): readonly RawEntry[] {
  const numbers = entries.map(({head}) => Number(head.ids[0]))
  if (numbers.every((number, index) => index === 0 || number <= numbers[index - 1]! + 1)) {
    return entries
  }
  const last = new Map(numbers.map((number, index) => [number, index]))
  const whole: RawEntry[] = []
  let due = numbers[0]!
  for (const [index, entry] of entries.entries()) {
    const number = numbers[index]!
    const before = whole.at(-1)
    const leaps = (last.get(due) ?? -1) > index || (number >= 100 && number > due * 10)
    if (before && number > due && leaps && !endsInAddress(text, before)) {
      before.end = entry.end
    } else {
      whole.push({...entry})
      due = number + 1
    }
  }
  return whole
}

/** Looked for in the last line only, where addresses are. */
function endsInAddress(text: string, {head, end}: RawEntry): boolean {
  const start = Math.max(head.end, text.lastIndexOf('\n', end - 1))
  return /:\/\/|www\.|\bdoi:/i.test(text.slice(start, end))
}
