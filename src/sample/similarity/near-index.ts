import { sketchSlots } from './similarity-sketch.ts'

export interface NearIndexOptions {
  /** Sketches one after the other, `sketchSlots` a row. */
  readonly sketches: Uint16Array
  /** Rows that agree in at least this share of slots are near; 0.7 unless told. */
  readonly threshold?: number
  /** A pair is looked at when it agrees in all slots of one band; 16 bands of 8 slots unless told. */
  readonly bands?: number
  /** How many rows of one bucket are compared at most; 16 unless told. */
  readonly most?: number
}

/** Rows by what they resemble. */
export interface NearIndex {
  add(row: number): void
  /** A row that was added, is accepted and is near to this one; -1 when none was found. */
  find(row: number, accepts?: (candidate: number) => boolean): number
}

/**
 * Locality-sensitive hashing over sketches. With 16 bands of 8 slots a pair is looked at with a
 * probability of 0.61 at similarity 0.7, 0.82 at 0.75, 0.95 at 0.8 and 0.999 at 0.9, and whatever is
 * looked at is verified on all slots, so nothing below the threshold is ever called near.
 *
 * The work is linear however alike the rows are: from each bucket the `most` rows added last are
 * compared, and at most four times as many entries are passed over; each pair is compared once a
 * search. In a bucket that is fuller than this the other bands of the pair decide.
 * Memory beside the sketches: for n rows `bands` × 8 to 12 × n bytes.
 */
export function nearIndex({ sketches, threshold = 0.7, bands = 16, most = 16 }: NearIndexOptions): NearIndex {
  const count = Math.floor(sketches.length / sketchSlots)
  const wordsOfRow = sketchSlots / 2
  const wordsOfBand = Math.floor(wordsOfRow / bands)
  // Two slots at a time: half the reads.
  const words = new Uint32Array(sketches.buffer, sketches.byteOffset, count * wordsOfRow)
  const mayDiffer = sketchSlots - Math.ceil(threshold * sketchSlots - 1e-9)
  let size = 16
  while (size < count) size *= 2
  const heads = new Int32Array(size * bands).fill(-1)
  const next = new Int32Array(count * bands)
  // The number of the search that compared a row last.
  const lastSeen = new Int32Array(count)
  let search = 0

  const bucket = (row: number, band: number): number => {
    let h = band
    const from = row * wordsOfRow + band * wordsOfBand
    for (let i = 0; i < wordsOfBand; i++) {
      h = Math.imul(h ^ words[from + i], 0x9e3779b1)
      h ^= h >>> 15
    }
    h = Math.imul(h, 0x85ebca6b)
    return band * size + ((h ^ (h >>> 13)) & (size - 1))
  }
  const sameBand = (a: number, b: number, band: number): boolean => {
    const shift = band * wordsOfBand
    for (let i = 0; i < wordsOfBand; i++)
      if (words[a * wordsOfRow + shift + i] !== words[b * wordsOfRow + shift + i]) return false
    return true
  }
  const near = (a: number, b: number): boolean => {
    const from = a * wordsOfRow
    const other = b * wordsOfRow
    let different = 0
    for (let i = 0; i < wordsOfRow; i++) {
      const x = words[from + i] ^ words[other + i]
      if (x === 0) continue
      if ((x & 0xffff) !== 0) different++
      if (x >>> 16 !== 0) different++
      if (different > mayDiffer) return false
    }
    return true
  }

  return {
    add(row) {
      for (let band = 0; band < bands; band++) {
        const at = bucket(row, band)
        next[row * bands + band] = heads[at]
        heads[at] = row
      }
    },
    find(row, accepts) {
      search++
      for (let band = 0; band < bands; band++) {
        let compared = 0
        let passed = 0
        let candidate = heads[bucket(row, band)]
        while (candidate !== -1 && compared < most && passed++ < most * 4) {
          if (lastSeen[candidate] !== search && candidate !== row && sameBand(row, candidate, band)) {
            lastSeen[candidate] = search
            if (accepts === undefined || accepts(candidate)) {
              compared++
              if (near(row, candidate)) return candidate
            }
          }
          candidate = next[candidate * bands + band]
        }
      }
      return -1
    },
  }
}
