/**
 * Divide siblings into runs: the citations of a group, with what separates them, form one run; every
 * other item is a run of its own.
 *
 * @param groupOf
 *   Group of a citation; nothing for an item that is not a citation.
 * @param textOf
 *   Words of a text; nothing for an item that is not a text.
 */
export function groupRuns<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string | undefined,
  textOf: (item: Item) => string | undefined
): Item[][] {
  const runs: Item[][] = []
  let group: string | undefined
  /** Separators belong to the run only when another of its citations follows. */
  let held: Item[] = []
  for (const item of items) {
    const own = groupOf(item)
    const words = textOf(item)
    if (own !== undefined && own === group) {
      runs.at(-1)!.push(...held, item)
      held = []
    } else if (
      group !== undefined &&
      own === undefined &&
      words !== undefined &&
      separates(words)
    ) {
      held.push(item)
    } else {
      runs.push(...held.map(separator => [separator]), [item])
      held = []
      group = own
    }
  }
  runs.push(...held.map(separator => [separator]))
  return runs
}

/** What may separate the citations of a group: `[4], [8]`. */
function separates(text: string): boolean {
  return text.length <= 8 && /^[\s,;]*$/.test(text)
}
