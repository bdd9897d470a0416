import { hashTable } from '../lib/hash-table.ts'
import { rowHeap } from '../lib/row-heap.ts'

export interface SelectInput {
  readonly count: number
  /** 0 to 1, a row. */
  readonly quality: Float32Array
  /** Number of the quota that a row can fill. */
  readonly cell: Uint32Array
  /** Hash of the template; 0 for none. */
  readonly template: Uint32Array
  /** Hash of the first words, and of the seed message; 0 for none. */
  readonly opening?: Uint32Array
  readonly seed?: Uint32Array
  /** Rows other than 0 are not to be had: the `kept` of `deduplicate`. */
  readonly kept?: Uint8Array
  /** Rows wanted, by number of cell. */
  readonly quotas: readonly number[]
  /** Cells whose rows are all wanted, whatever templates they have. */
  readonly whole?: readonly boolean[]
  /** No template makes up more than this share of all that is wanted, but each may stand once; 0.015. */
  readonly templateShare?: number
}

export interface Shortfall {
  readonly cell: number
  readonly wanted: number
  readonly got: number
  /** Rows that were left out because their template had reached its share. */
  readonly capped: number
}

export interface Selected {
  /** 1 for a chosen row. */
  readonly chosen: Uint8Array
  readonly got: readonly number[]
  /** Cells that could not be filled. */
  readonly shortfalls: readonly Shortfall[]
  /** Rows that one template may have at most. */
  readonly templateLimit: number
}

/** What a row loses each time the number of rows chosen with the same mark doubles. */
const penalties = { template: 0.08, opening: 0.03, seed: 0.03 } as const

/**
 * Fills every quota with the best and most varied rows. Greedy: the row with the highest quality less
 * its penalty for a template, an opening or a seed message that is in use already. A penalty only
 * grows, so the first of the queue whose score is still true is the best of all. It grows by doubling,
 * so a row is queued again at most about twenty times a mark: O(n log n).
 * Cells with the fewest rows to choose from go first, since they have least choice of templates.
 */
export function select(input: SelectInput): Selected {
  const { count, quality, cell, template, opening, seed, kept, quotas, whole, templateShare = 0.015 } = input
  const wanted = quotas.reduce((sum, quota) => sum + quota, 0)
  const templateLimit = Math.max(1, Math.floor(wanted * templateShare))
  const templates = useCounter(template, count)
  const openings = opening && useCounter(opening, count)
  const seeds = seed && useCounter(seed, count)
  const score = (row: number): number =>
    quality[row] -
    penalties.template * templates.level(row) -
    (openings ? penalties.opening * openings.level(row) : 0) -
    (seeds ? penalties.seed * seeds.level(row) : 0)

  const { starts, rows } = rowsOfCells(cell, quotas.length, count, kept)
  const chosen = new Uint8Array(count)
  const got = quotas.map(() => 0)
  const shortfalls: Shortfall[] = []
  const available = (c: number): number => starts[c + 1] - starts[c]
  const scarcestFirst = quotas
    .map((_, c) => c)
    .filter((c) => quotas[c] > 0)
    .sort((a, b) => available(a) / quotas[a] - available(b) / quotas[b] || a - b)
  for (const c of scarcestFirst) {
    const heap = rowHeap(available(c))
    for (let i = starts[c]; i < starts[c + 1]; i++) heap.push(rows[i], score(rows[i]))
    let capped = 0
    while (got[c] < quotas[c]) {
      const row = heap.pop()
      if (row === -1) break
      if (templates.uses(row) >= templateLimit && !whole?.[c]) {
        capped++
        continue
      }
      const now = score(row)
      if (now < heap.score) {
        heap.push(row, now)
        continue
      }
      chosen[row] = 1
      got[c]++
      templates.use(row)
      openings?.use(row)
      seeds?.use(row)
    }
    if (got[c] < quotas[c]) shortfalls.push({ cell: c, wanted: quotas[c], got: got[c], capped })
  }
  return { chosen, got, shortfalls: shortfalls.sort((a, b) => a.cell - b.cell), templateLimit }
}

/** Counts the chosen rows of each mark; rows with mark 0 have none and are never counted. */
function useCounter(marks: Uint32Array, count: number) {
  const table = hashTable()
  const number = new Int32Array(count)
  for (let row = 0; row < count; row++) {
    if (marks[row] === 0) {
      number[row] = -1
      continue
    }
    const next = table.size
    const before = table.put(0, marks[row], next)
    number[row] = before === -1 ? next : before
  }
  const uses = new Uint32Array(table.size)
  return {
    uses: (row: number): number => (number[row] === -1 ? 0 : uses[number[row]]),
    /** 0, 1 from one use, 2 from three, 3 from seven … */
    level: (row: number): number => (number[row] === -1 ? 0 : 31 - Math.clz32(uses[number[row]] + 1)),
    use(row: number): void {
      if (number[row] !== -1) uses[number[row]]++
    },
  }
}

/** Rows to be had, sorted by cell: those of cell `c` stand from `starts[c]` to `starts[c + 1]`. */
function rowsOfCells(cell: Uint32Array, cells: number, count: number, kept: Uint8Array | undefined) {
  const starts = new Uint32Array(cells + 1)
  const usable = (row: number): boolean => (kept === undefined || kept[row] === 0) && cell[row] < cells
  for (let row = 0; row < count; row++) if (usable(row)) starts[cell[row] + 1]++
  for (let c = 0; c < cells; c++) starts[c + 1] += starts[c]
  const rows = new Int32Array(starts[cells])
  const at = starts.slice()
  for (let row = 0; row < count; row++) if (usable(row)) rows[at[cell[row]]++] = row
  return { starts, rows }
}
