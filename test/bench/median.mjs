/**
 * Run tasks in turns and take the median of each: what slows the machine slows all of them, so their
 * ratios hold.
 *
 * @param {Record<string, () => unknown>} tasks
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>} Milliseconds per task.
 */
export async function medians(tasks, rounds) {
  const times = Object.fromEntries(Object.keys(tasks).map(name => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const from = performance.now()
      await run()
      if (round >= 0) times[name].push(performance.now() - from)
    }
  }
  const median = list => list.toSorted((a, b) => a - b)[list.length >> 1]
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}
