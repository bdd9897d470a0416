/** A map from 64-bit keys to whole numbers from 0, in typed arrays (open addressing, linear probing). */
export interface HashTable {
  readonly size: number
  /** Bytes held. */
  readonly bytes: number
  /** The value of a key, or -1. */
  get(hi: number, lo: number): number
  /** The value that the key had before, which stays; -1 when the key is new and now has `value`. */
  put(hi: number, lo: number, value: number): number
}

const fullest = 0.67

/** Opens a table for about `expected` keys: 18 bytes a key, and it grows when more come. */
export function hashTable(expected = 1024): HashTable {
  let capacity = Math.max(16, Math.ceil(expected / fullest) + 1)
  let his = new Uint32Array(capacity)
  let los = new Uint32Array(capacity)
  let values = new Int32Array(capacity).fill(-1)
  let size = 0

  /** Where a key stands or would stand. */
  const place = (hi: number, lo: number): number => {
    // Keys may come from anywhere, so both halves are mixed before they choose the place.
    let h = Math.imul(hi ^ Math.imul(lo, 0x9e3779b1), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
    let at = Math.floor((((h ^ (h >>> 13)) >>> 0) / 0x1_0000_0000) * capacity)
    while (values[at] !== -1 && (his[at] !== hi || los[at] !== lo)) if (++at === capacity) at = 0
    return at
  }
  const grow = (): void => {
    const [oldHis, oldLos, oldValues] = [his, los, values]
    capacity *= 2
    his = new Uint32Array(capacity)
    los = new Uint32Array(capacity)
    values = new Int32Array(capacity).fill(-1)
    for (let i = 0; i < oldValues.length; i++) {
      if (oldValues[i] === -1) continue
      const at = place(oldHis[i], oldLos[i])
      his[at] = oldHis[i]
      los[at] = oldLos[i]
      values[at] = oldValues[i]
    }
  }
  return {
    get size() {
      return size
    },
    get bytes() {
      return capacity * 12
    },
    get: (hi, lo) => values[place(hi >>> 0, lo >>> 0)],
    put(hi, lo, value) {
      if (size + 1 > capacity * fullest) grow()
      const at = place(hi >>> 0, lo >>> 0)
      if (values[at] !== -1) return values[at]
      his[at] = hi
      los[at] = lo
      values[at] = value
      size++
      return -1
    },
  }
}
