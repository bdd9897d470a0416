/** A queue of rows, the highest score first; of equal scores the lowest row. */
export interface RowHeap {
  readonly size: number
  push(row: number, score: number): void
  /** Takes the first row out; -1 when there is none. `score` tells the score it was pushed with. */
  pop(): number
  /** Score of the row that `pop` gave last. */
  readonly score: number
}

/** Opens a heap for at most `capacity` rows at once; 12 bytes a row. */
export function rowHeap(capacity: number): RowHeap {
  const rows = new Int32Array(capacity)
  const scores = new Float64Array(capacity)
  let size = 0
  let popped = 0
  const before = (score: number, row: number, at: number): boolean =>
    score > scores[at] || (score === scores[at] && row < rows[at])
  return {
    get size() {
      return size
    },
    get score() {
      return popped
    },
    push(row, score) {
      let at = size++
      while (at > 0) {
        const up = (at - 1) >> 1
        if (!before(score, row, up)) break
        rows[at] = rows[up]
        scores[at] = scores[up]
        at = up
      }
      rows[at] = row
      scores[at] = score
    },
    pop() {
      if (size === 0) return -1
      const top = rows[0]
      popped = scores[0]
      const row = rows[--size]
      const score = scores[size]
      let at = 0
      for (;;) {
        let down = at * 2 + 1
        if (down >= size) break
        if (down + 1 < size && before(scores[down + 1], rows[down + 1], down)) down++
        if (before(score, row, down)) break
        rows[at] = rows[down]
        scores[at] = scores[down]
        at = down
      }
      rows[at] = row
      scores[at] = score
      return top
    },
  }
}
