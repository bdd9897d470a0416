/** Counts of the commonest keys in bounded memory. */
export interface Frequent {
  add(key: string): void
  /** The commonest keys; of equal counts the alphabetically first. */
  top(n: number): { key: string; count: number }[]
  readonly total: number
  /** Keys held: how many distinct ones there are, unless `sampled`. */
  readonly distinct: number
  /** Whether rare keys were forgotten, so that a count may be too low by `total` / `most` at worst. */
  readonly sampled: boolean
}

/** Opens a counter that holds `most` keys; when it is full every count loses one (Misra and Gries 1982). */
export function frequent(most = 50_000): Frequent {
  const counts = new Map<string, number>()
  let total = 0
  let sampled = false
  return {
    add(key) {
      total++
      const count = counts.get(key)
      if (count !== undefined || counts.size < most) {
        counts.set(key, (count ?? 0) + 1)
        return
      }
      sampled = true
      for (const [other, n] of counts) {
        if (n === 1) counts.delete(other)
        else counts.set(other, n - 1)
      }
    },
    top: (n) =>
      [...counts]
        .map(([key, count]) => ({ key, count }))
        .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
        .slice(0, n),
    get total() {
      return total
    },
    get distinct() {
      return counts.size
    },
    get sampled() {
      return sampled
    },
  }
}
