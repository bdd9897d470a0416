/**
 * Counts distinct 32-bit hashes in bounded memory: exactly up to `most`, and from there by adaptive
 * sampling, where each time the set is full only hashes with one more low zero bit are kept and count
 * double. The error is then about 1.2 / √most.
 */
export interface DistinctCounter {
  add(hash: number): void
  /** How many distinct hashes were added. */
  readonly count: number
  /** Whether `count` is an estimate. */
  readonly sampled: boolean
}

/** Opens a counter that holds at most `most` hashes, 6 to 12 bytes each. */
export function distinctCounter(most = 1 << 20): DistinctCounter {
  let capacity = 1024
  let slots = new Uint32Array(capacity)
  let size = 0
  let level = 0
  let mask = 0

  const insert = (key: number): boolean => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & (capacity - 1)
    while (slots[at] !== 0) {
      if (slots[at] === key) return false
      at = (at + 1) & (capacity - 1)
    }
    slots[at] = key
    return true
  }
  const refill = (larger: boolean): void => {
    const old = slots
    if (larger) capacity *= 2
    slots = new Uint32Array(capacity)
    size = 0
    for (const key of old) if (key !== 0 && ((key - 1) & mask) === 0 && insert(key)) size++
  }
  return {
    add(hash) {
      // Mixed, so that the low bits are even; 0 marks an empty slot, so 0xffff_ffff shares with 0.
      let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
      const mixed = (h ^ (h >>> 16)) >>> 0
      if ((mixed & mask) !== 0) return
      if (!insert(mixed === 0xffff_ffff ? 1 : mixed + 1)) return
      size++
      while (size > most) {
        level++
        mask = 2 ** level - 1
        refill(false)
      }
      if (size > capacity * 0.6) refill(true)
    },
    get count() {
      return size * 2 ** level
    },
    get sampled() {
      return level > 0
    },
  }
}
