import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { hash32 } from './hash.ts'

/** A seeded stream of random choices. The same seed gives the same choices on every machine. */
export interface Random {
  /** The 32-bit seed this stream began with. */
  readonly seed: number
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, n). */
  int(n: number): number
  /** True with probability `p`. */
  chance(p: number): boolean
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T
  /** One of the items, drawn by its weight (not negative, not all zero). */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent stream, named by a label; it does not advance this one. */
  fork(label: string | number): Random
}

/** Opens the stream of a 32-bit seed (xoroshiro128+ from pure-rand). */
export function random(seed: number): Random {
  // Neighbouring seeds give correlated streams; mixing parts them.
  const generator = xoroshiro128plus(mix32(0x5bd1e995, seed))
  const next = () => (generator.next() >>> 0) / 0x1_0000_0000
  const int = (n: number) => Math.floor(next() * n)
  return {
    seed: seed >>> 0,
    next,
    int,
    chance: (p) => next() < p,
    pick(items) {
      if (items.length === 0) throw new RangeError('random.pick: the list is empty')
      return items[int(items.length)]
    },
    weighted(items, weight) {
      let total = 0
      for (const item of items) total += weight(item)
      if (!(total > 0)) throw new RangeError('random.weighted: no item has a weight')
      let at = next() * total
      for (const item of items) {
        at -= weight(item)
        if (at < 0) return item
      }
      return items[items.length - 1]
    },
    shuffle(items) {
      const copy = [...items]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(i + 1)
        const held = copy[i]
        copy[i] = copy[j]
        copy[j] = held
      }
      return copy
    },
    fork: (label) => random(mix32(seed, typeof label === 'number' ? label : hash32(label))),
  }
}

/** Mixes two 32-bit numbers into one; for a fixed `seed` different values of `n` never collide. */
export function mix32(seed: number, n: number): number {
  let h = (n | 0) ^ Math.imul(seed | 0, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
