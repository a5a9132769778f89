/**
 * Index of the first item that passes, by binary search; the length of the list if none does.
 *
 * @param items
 *   Sorted so that the items that pass come after those that do not.
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
