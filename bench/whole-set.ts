import { hashTable } from '../src/lib/hash-table.ts'
import { hash32 } from '../src/lib/hash.ts'
import { mix32 } from '../src/lib/random.ts'
import { sketchSlots } from '../src/sample/similarity/similarity-sketch.ts'
import { signer } from '../src/sample/signature.ts'
import type { Sample } from '../src/sample/schema.ts'

/** Rates a second of one way and of the plain way to the same end. */
export interface Beside {
  readonly ours: number
  readonly plain: number
}

const permutations = sketchSlots

/** Similarity sketches of samples a second, beside MinHash with as many permutations over the same shingles. */
export function benchSketches(samples: readonly Sample[]): Beside {
  const sign = signer()
  const out = new Uint16Array(sketchSlots)
  const ours = rate(samples.length * 4, () => {
    for (let round = 0; round < 4; round++) for (const sample of samples) sign.sign(sample, out)
  })
  const some = samples.slice(0, 1500)
  const least = new Uint32Array(permutations)
  const plain = rate(some.length, () => {
    for (const sample of some) {
      least.fill(0xffffffff)
      const text = sample.messages
        .flatMap((m) => (m.role === 'user' ? [m.content.toLowerCase()] : []))
        .join(' ')
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
      for (let i = 0; i + 3 <= words.length; i++) {
        const h = hash32(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
        for (let p = 0; p < permutations; p++) {
          const value = mix32(p, h)
          if (value < least[p]) least[p] = value
        }
      }
    }
  })
  return { ours, plain }
}

/** Rows a second into the exact table, beside a Map with the same keys as text. */
export function benchExactTable(rows = 1_000_000): Beside & { readonly bytes: number } {
  const hi = Uint32Array.from({ length: rows }, (_, row) => mix32(1, row - (row % 50 === 0 ? 1 : 0)))
  const lo = Uint32Array.from({ length: rows }, (_, row) => mix32(2, row - (row % 50 === 0 ? 1 : 0)))
  const table = hashTable(rows)
  const ours = rate(rows, () => {
    for (let row = 0; row < rows; row++) table.put(hi[row], lo[row], row)
  })
  const map = new Map<string, number>()
  const plain = rate(rows, () => {
    for (let row = 0; row < rows; row++) {
      const key = `${hi[row]} ${lo[row]}`
      if (!map.has(key)) map.set(key, row)
    }
  })
  return { ours, plain, bytes: table.bytes / rows }
}

/** Near-duplicate search among rows, beside comparing every pair of a part of them, reckoned up to all. */
export function benchAllPairs(rows: number): number {
  const some = 2500
  const sketches = Uint16Array.from({ length: some * sketchSlots }, (_, i) => mix32(3, i) & 0xffff)
  let near = 0
  const pairs = (some * (some - 1)) / 2
  const perSecond = rate(pairs, () => {
    for (let a = 0; a < some; a++) {
      for (let b = a + 1; b < some; b++) {
        let same = 0
        for (let slot = 0; slot < sketchSlots; slot++) {
          if (sketches[a * sketchSlots + slot] === sketches[b * sketchSlots + slot]) same++
        }
        if (same >= 0.8 * sketchSlots) near++
      }
    }
  })
  if (near > 0) throw new Error('all pairs: made-up sketches are near')
  return (rows * (rows - 1)) / 2 / perSecond
}

function rate(count: number, work: () => void): number {
  const from = performance.now()
  work()
  return count / ((performance.now() - from) / 1000)
}
