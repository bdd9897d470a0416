import type { MaskedWords } from './masked-words.ts'

/** Slots of a sketch. The share of slots in which two sketches agree estimates the Jaccard similarity. */
export const sketchSlots = 128

const shingle = 3
const unspacedShingle = 4
const edge = 0x2545f491
const unfilled = 0x7fffffff

/**
 * Fast similarity sketches (Dahlgaard, Knudsen and Thorup, FOCS 2017). In rounds 0 … t-1 each element
 * of the set falls into one of t bins with a value; in round t+i every element goes to bin i, so that
 * each bin is filled in the end. A bin keeps the least value of the first round that reached it, and
 * the work stops after the round in which the last bin was filled: about t ln t hashes for a small
 * set and few more than one an element for a large one, where t permutations would cost t an element.
 *
 * Elements are runs of three words, or of four characters in a script without spaces, with the edges
 * of each message counted as words, so that a message of one word has elements too.
 */
export interface Sketcher {
  /** Adds the shingles of one message: the words from one position to another. */
  add(words: MaskedWords, from: number, to: number): void
  /** Writes the sketch of all that was added into `out` at `offset`, and forgets it. */
  finish(out: Uint16Array, offset: number): void
}

/** Opens a sketcher; it keeps its buffers from one document to the next. */
export function sketcher(): Sketcher {
  let elements = new Int32Array(2048)
  let count = 0
  // The round that filled a bin and the least value in it, as one number: round × 2^20 + value.
  const least = new Int32Array(sketchSlots)
  const kept = new Uint16Array(sketchSlots)

  return {
    add(words, from, to) {
      const { hashes, unspaced } = words
      const needed = count + (to - from) + 1
      if (needed > elements.length) {
        const larger = new Int32Array(needed * 2)
        larger.set(elements)
        elements = larger
      }
      // Three words back, two words back, one word back; the edge stands before the first.
      let third = edge
      let second = edge
      let first = edge
      for (let i = from; i <= to; i++) {
        const word = i < to ? hashes[i] : edge
        const wide = unspaced[i < to ? i : to - 1] === 1
        // The end is an element with the words before it; an empty message has none.
        if (i === to && to === from) break
        let h = Math.imul(word, 0x9e3779b1) ^ Math.imul(first, 0x85ebca77) ^ Math.imul(second, 0xc2b2ae3d)
        if (wide) h ^= Math.imul(third, 0x27d4eb2f) ^ unspacedShingle
        else h ^= shingle
        h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
        elements[count++] = h ^ (h >>> 13)
        third = second
        second = first
        first = word
      }
    },
    finish(out, offset) {
      least.fill(unfilled)
      const all = elements
      const n = count
      let empty = n === 0 ? 0 : sketchSlots
      for (let round = 0; empty > 0; round++) {
        const key = Math.imul(round + 1, 0x6c62272e)
        const fixed = round - sketchSlots
        const rank = round << 20
        for (let e = 0; e < n; e++) {
          const element = all[e]
          let h = Math.imul(element ^ key, 0x9e3779b1)
          // One multiplication is enough: elements are well mixed, and the error measured on messages
          // is below that of 128 independent permutations.
          h ^= h >>> 15
          const bin = fixed < 0 ? h >>> 25 : fixed
          const value = rank | ((h >>> 5) & 0xfffff)
          const before = least[bin]
          if (value >= before) continue
          if (before === unfilled) empty--
          least[bin] = value
          // The winner's own hash too: the least value of a large set has few bits left.
          kept[bin] = h ^ element
        }
      }
      if (count === 0) kept.fill(0)
      out.set(kept, offset)
      count = 0
    },
  }
}

/** The similarity of two sketches, 0 to 1: the share of slots in which they agree. */
export function sketchSimilarity(a: Uint16Array, aOffset: number, b: Uint16Array, bOffset: number): number {
  let same = 0
  for (let i = 0; i < sketchSlots; i++) if (a[aOffset + i] === b[bOffset + i]) same++
  return same / sketchSlots
}
