import { hashTable } from '../lib/hash-table.ts'
import { mix32 } from '../lib/random.ts'
import { rankOrder } from '../lib/rank-order.ts'
import { unionFind } from '../lib/union-find.ts'

/** The number of a row that is in no part. */
export const noPart = 255

export interface SplitInput {
  readonly count: number
  /** The `family` of `deduplicate`: rows of one number stay together. */
  readonly family: Int32Array
  /** Hashes of what else binds rows together (seed message, template); 0 binds nothing. */
  readonly lineage: readonly Uint32Array[]
  /** Quota cell or label, whose proportion each part should keep. */
  readonly cell: Uint32Array
  /** 1 for the rows to split; all unless given. */
  readonly chosen?: Uint8Array
  /** Shares of train, validation and test; 0.9, 0.05 and 0.05 unless told. */
  readonly shares?: readonly [number, number, number]
  readonly seed: number
}

export interface Split {
  /** 0 train, 1 validation, 2 test, `noPart` for a row that was not chosen. */
  readonly part: Uint8Array
  readonly counts: readonly [number, number, number]
  readonly families: number
  /** Rows of the largest family. */
  readonly largest: number
  /** The largest distance of a part from its share, in percentage points. */
  readonly off: number
  /** Whether every part is within one point of its share, or one row where a row is more. */
  readonly met: boolean
}

/** A part as small as validation should not be one family: it would measure that one only. */
const fewestFamilies = 8

/**
 * Splits rows into train, validation and test so that no family crosses: rows with the same near
 * duplicate or the same lineage, and what these bind together in turn. Families are placed from the
 * largest to the smallest, each where the rows of its cells are missed most, so that the small ones
 * even out the proportions at the end. A family larger than what a part still misses goes to train
 * while train has room. The seed decides between families of one size.
 */
export function split(input: SplitInput): Split {
  const { count, cell, chosen, shares = [0.9, 0.05, 0.05] } = input
  const part = new Uint8Array(count).fill(noPart)
  const groups = groupRows(input)
  let total = 0
  let cells = 0
  for (let row = 0; row < count; row++) {
    if (chosen && chosen[row] === 0) continue
    total++
    cells = Math.max(cells, cell[row] + 1)
  }
  const targets = shares.map((share) => share * total)
  const missing = [...targets]
  // Rows that a part misses of each cell: part × cell.
  const missingOfCell = shares.map(() => new Float64Array(cells))
  for (const row of groups.rows) for (let p = 0; p < 3; p++) missingOfCell[p][cell[row]] += shares[p]
  const place = (group: number, p: number, sign: number): void => {
    for (let i = groups.starts[group]; i < groups.starts[group + 1]; i++) {
      const row = groups.rows[i]
      if (sign > 0) part[row] = p
      missing[p] -= sign
      missingOfCell[p][cell[row]] -= sign
    }
  }
  const need = (group: number, p: number): number => {
    let sum = 0
    for (let i = groups.starts[group]; i < groups.starts[group + 1]; i++)
      sum += missingOfCell[p][cell[groups.rows[i]]]
    return shares[p] === 0 ? -Infinity : sum / shares[p]
  }
  for (const group of groups.order) {
    const size = groups.starts[group + 1] - groups.starts[group]
    let best = -1
    let most = -Infinity
    const trainHasRoom = missing[0] + 0.5 >= size
    for (let p = 0; p < 3; p++) {
      // Half a row of room: shares of a small set are no whole numbers.
      if (missing[p] + 0.5 < size) continue
      if (p > 0 && trainHasRoom && size > 1 && size * fewestFamilies > targets[p]) continue
      const now = need(group, p)
      if (now > most) [best, most] = [p, now]
    }
    if (best === -1) best = roomiest(missing, shares)
    place(group, best, 1)
  }
  repair(groups, part, missing, place)
  const counts: [number, number, number] = [0, 0, 0]
  for (let row = 0; row < count; row++) if (part[row] !== noPart) counts[part[row]]++
  let off = 0
  for (let p = 0; p < 3; p++)
    off = Math.max(off, (Math.abs(counts[p] - targets[p]) / Math.max(1, total)) * 100)
  return {
    part,
    counts,
    families: groups.order.length,
    largest: groups.largest,
    off,
    met: off <= 1 || (off * total) / 100 <= 1,
  }
}

interface Groups {
  /** Rows sorted by group; those of group `g` stand from `starts[g]` to `starts[g + 1]`. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  /** Groups from the largest to the smallest. */
  readonly order: Int32Array
  readonly largest: number
}

/** Families: the closure of all that binds rows together. */
function groupRows({ count, family, lineage, chosen, seed }: SplitInput): Groups {
  const taken = (row: number): boolean => chosen === undefined || chosen[row] !== 0
  const union = unionFind(count)
  const first = hashTable()
  const bind = (row: number, kind: number, key: number): void => {
    const other = first.put(kind, key, row)
    if (other !== -1) union.union(row, other)
  }
  for (let row = 0; row < count; row++) {
    if (!taken(row)) continue
    bind(row, 0, family[row])
    for (let k = 0; k < lineage.length; k++) if (lineage[k][row] !== 0) bind(row, k + 1, lineage[k][row])
  }
  const number = new Int32Array(count).fill(-1)
  let groups = 0
  let rowsTaken = 0
  for (let row = 0; row < count; row++) {
    if (!taken(row)) continue
    rowsTaken++
    const root = union.find(row)
    // The name of a group is its lowest row, which comes first.
    if (root === row) number[row] = groups++
    else number[row] = number[root]
  }
  const starts = new Int32Array(groups + 1)
  for (let row = 0; row < count; row++) if (number[row] !== -1) starts[number[row] + 1]++
  let largest = 0
  for (let g = 0; g < groups; g++) {
    largest = Math.max(largest, starts[g + 1])
    starts[g + 1] += starts[g]
  }
  const rows = new Int32Array(rowsTaken)
  const at = starts.slice()
  for (let row = 0; row < count; row++) if (number[row] !== -1) rows[at[number[row]]++] = row
  // Drawn first and then sorted by size: the sort is stable, so equal sizes stay as drawn.
  const drawn = rankOrder(Float32Array.from({ length: groups }, (_, g) => mix32(seed, g)))
  const bySize = rankOrder(Float32Array.from(drawn, (g) => starts[g + 1] - starts[g]))
  const order = bySize.map((place) => drawn[place])
  return { rows, starts, order, largest }
}

function roomiest(missing: readonly number[], shares: readonly number[]): number {
  let best = 0
  for (let p = 1; p < 3; p++) if (shares[p] > 0 && missing[p] > missing[best]) best = p
  return best
}

/** Moves single families between parts while that brings the counts nearer to their shares. */
function repair(
  groups: Groups,
  part: Uint8Array,
  missing: readonly number[],
  place: (group: number, p: number, sign: number) => void,
): void {
  for (let round = 0; round < 8; round++) {
    const poorest = missing.indexOf(Math.max(...missing))
    const richest = missing.indexOf(Math.min(...missing))
    if (missing[poorest] <= 1 && missing[richest] >= -1) return
    let best = -1
    let left = Math.abs(missing[poorest]) + Math.abs(missing[richest])
    for (const group of groups.order) {
      const size = groups.starts[group + 1] - groups.starts[group]
      if (part[groups.rows[groups.starts[group]]] !== richest) continue
      const after = Math.abs(missing[poorest] - size) + Math.abs(missing[richest] + size)
      if (after < left - 1e-9) [best, left] = [group, after]
    }
    if (best === -1) return
    place(best, richest, -1)
    place(best, poorest, 1)
  }
}
