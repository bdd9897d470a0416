import type { Sample } from '../sample/schema.ts'
import { hashTable } from '../lib/hash-table.ts'
import { calledTools } from '../sample/said.ts'

/**
 * Which tools samples call and which they could have called. Names are numbers, and equal labels are
 * kept once, so that a million rows that are each offered other tools take tens of megabytes.
 */
export interface Labels {
  /** The number of the sample's label. */
  add(sample: Sample): number
  /** Names of the tools called, in alphabetical order. */
  called(label: number): string[]
  sameCalls(a: number, b: number): boolean
  /** Whether all that `b` calls is offered in `a`. */
  couldCall(a: number, b: number): boolean
}

export function openLabels(): Labels {
  const names: string[] = []
  const numbers = new Map<string, number>()
  const seen = hashTable()
  // For each label, from its number on: how many tools are called, how many offered, then their numbers.
  let pool = new Uint32Array(1024)
  let used = 0

  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, names.length)
    return names.push(name) - 1
  }
  const callsOf = (label: number): Uint32Array => pool.subarray(label + 2, label + 2 + pool[label])
  const offersOf = (label: number): Uint32Array =>
    pool.subarray(label + 2 + pool[label], label + 2 + pool[label] + pool[label + 1])

  return {
    add(sample) {
      const called = calledTools(sample)
      const { tools } = sample
      const needed = used + 2 + called.length + tools.length
      if (needed > pool.length) {
        const larger = new Uint32Array(needed * 2)
        larger.set(pool)
        pool = larger
      }
      // Written behind the last label, and left there only if it is new.
      let end = used
      pool[end++] = called.length
      pool[end++] = tools.length
      for (const name of called) pool[end++] = numberOf(name)
      for (const name of tools) pool[end++] = numberOf(name)
      let hi = 1
      let lo = 2
      for (let at = used; at < end; at++) {
        hi = Math.imul(hi ^ pool[at], 0x9e3779b1)
        hi ^= hi >>> 15
        lo = Math.imul(lo ^ pool[at], 0x85ebca6b)
        lo ^= lo >>> 13
      }
      const known = seen.put(hi, lo, used)
      if (known !== -1) return known
      const label = used
      used = end
      return label
    },
    called: (label) => Array.from(callsOf(label), (number) => names[number]),
    sameCalls(a, b) {
      if (a === b) return true
      const [one, other] = [callsOf(a), callsOf(b)]
      return one.length === other.length && one.every((number, i) => number === other[i])
    },
    couldCall(a, b) {
      const offered = offersOf(a)
      return callsOf(b).every((number) => offered.includes(number))
    },
  }
}
