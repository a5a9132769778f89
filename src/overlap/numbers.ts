/** Numbers of a text, `1,000` as `1000`; a year is a number. */
export function numbersOf(text: string): string[] {
  return [...text.matchAll(/\p{N}[\p{N}.,]{0,30}(?<=\p{N})/gu)].map(([number]) =>
    number.replaceAll(',', '')
  )
}

/** Both give numbers, and the first gives one that the other does not: they say different things. */
export function contradictNumbers(one: string, other: string): boolean {
  const numbers = numbersOf(one)
  if (numbers.length === 0) return false
  const others = new Set(numbersOf(other))
  return others.size > 0 && numbers.some(number => !others.has(number))
}
