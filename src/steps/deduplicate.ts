import { hashTable } from '../lib/hash-table.ts'
import { nearIndex } from '../sample/similarity/near-index.ts'
import { rankOrder } from '../lib/rank-order.ts'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'

/** Why a row is kept or dropped. */
export const duplicateReasons = { kept: 0, exact: 1, near: 2 } as const

export interface DeduplicateInput {
  readonly count: number
  /** See `Signature.exact`. */
  readonly exactHi: Uint32Array
  readonly exactLo: Uint32Array
  /** `sketchSlots` numbers a row. */
  readonly sketches: Uint16Array
  /** The best of a group is kept; of equals the lowest row. */
  readonly quality: Float32Array
  /** Similarity from which rows are duplicates; 0.7 unless told. */
  readonly threshold?: number
  /** Bands of the index; 16 unless told. See `nearIndex`. */
  readonly bands?: number
}

export interface Deduplicated {
  /** One of `duplicateReasons` a row. */
  readonly kept: Uint8Array
  /** The kept row that a dropped row duplicates; -1 for a kept row. */
  readonly of: Int32Array
  /** The kept row of the group, for every row: rows of one number belong together in a split. */
  readonly family: Int32Array
}

/**
 * Finds exact and near duplicates. Rows are taken from the best to the worst, and each is compared
 * with those kept so far: so every dropped row is itself near to the row it is said to duplicate, and
 * no two kept rows are known to be near. (Groups closed over "near to something near" would, in a
 * large set made from few templates, run into one another until little is kept.)
 *
 * Work is linear, see `nearIndex`. Memory for a million rows: 0.27 GB of input, 0.2 GB while it works.
 */
export function deduplicate(input: DeduplicateInput): Deduplicated {
  const { count, exactHi, exactLo, sketches, quality } = input
  const kept = new Uint8Array(count)
  const of = new Int32Array(count).fill(-1)
  const family = new Int32Array(count)
  const seen = hashTable(count)
  const index = nearIndex({
    sketches: sketches.subarray(0, count * sketchSlots),
    threshold: input.threshold,
    bands: input.bands,
  })
  const order = rankOrder(quality.subarray(0, count))
  for (let i = 0; i < count; i++) {
    const row = order[i]
    const same = seen.put(exactHi[row], exactLo[row], row)
    const near = same === -1 ? index.find(row) : -1
    if (same !== -1) {
      kept[row] = duplicateReasons.exact
      of[row] = family[same]
    } else if (near !== -1) {
      kept[row] = duplicateReasons.near
      of[row] = near
    } else index.add(row)
    // A better row has its family by now, and the family of a kept row is its own.
    family[row] = of[row] === -1 ? row : of[row]
  }
  return { kept, of, family }
}
