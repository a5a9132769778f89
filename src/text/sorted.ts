/**
 * Index of the first item that passes, by halves; how many there are when none does.
 *
 * @param items
 *   Sorted so that those that pass stand behind those that do not.
 */
export function firstWhere<Item>(items: ArrayLike<Item>, passes: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
