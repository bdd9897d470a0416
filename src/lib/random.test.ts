import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mix32, random } from './random.ts'

const seeds = fc.integer({ min: 0, max: 0xffff_ffff })
const drawn = (seed: number, n = 20) => {
  const dice = random(seed)
  return Array.from({ length: n }, () => dice.next())
}

describe('a stream of random choices', () => {
  it('is the same for the same seed, on every machine', () => {
    fc.assert(fc.property(seeds, (seed) => void expect(drawn(seed)).toEqual(drawn(seed))))
    // Written down: a dataset that was built once must come out again.
    const dice = random(1)
    expect([dice.int(1000), dice.int(1000), dice.int(1000), dice.int(1000)]).toMatchInlineSnapshot(`
      [
        185,
        601,
        694,
        116,
      ]
    `)
    expect(random(1).fork('turns').int(1e6)).toMatchInlineSnapshot(`779278`)
  })

  it('is another for another seed, neighbours too', () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => random(seed).next())
    expect(new Set(firsts).size).toBeGreaterThan(3990)
    const mean = firsts.reduce((a, b) => a + b, 0) / firsts.length
    expect(mean).toBeGreaterThan(0.47)
    expect(mean).toBeLessThan(0.53)
    const rises = firsts.filter((value, i) => i > 0 && value > firsts[i - 1]).length
    expect(rises / firsts.length).toBeCloseTo(0.5, 1)
  })

  it('stays in its bounds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1e9 }), (seed, n) => {
        const dice = random(seed)
        for (let i = 0; i < 20; i++) {
          const at = dice.int(n)
          expect(Number.isInteger(at) && at >= 0 && at < n).toBe(true)
        }
      }),
    )
  })

  it('forks without advancing, one stream a label', () => {
    const dice = random(9)
    const forked = dice.fork('a')
    expect(dice.next()).toBe(random(9).next())
    expect(forked.next()).toBe(random(9).fork('a').next())
    const labels = Array.from({ length: 1000 }, (_, i) => random(9).fork(i).next())
    expect(new Set(labels).size).toBe(1000)
    expect(random(9).fork('a').seed).not.toBe(random(9).fork('b').seed)
  })

  it('shuffles a copy that holds the same', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
        const before = [...items]
        const shuffled = random(seed).shuffle(items)
        expect(items).toEqual(before)
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b))
      }),
    )
    const places = [0, 0, 0]
    for (let seed = 0; seed < 3000; seed++) places[random(seed).shuffle(['a', 'b', 'c']).indexOf('a')]++
    for (const count of places) expect(count).toBeGreaterThan(880)
  })

  it('weighs', () => {
    const dice = random(3)
    const counts = { a: 0, b: 0, c: 0 }
    const weights = { a: 1, b: 3, c: 0 }
    for (let i = 0; i < 4000; i++) counts[dice.weighted(['a', 'b', 'c'] as const, (item) => weights[item])]++
    expect(counts.c).toBe(0)
    expect(counts.b / counts.a).toBeGreaterThan(2.6)
    expect(counts.b / counts.a).toBeLessThan(3.4)
    let yes = 0
    for (let i = 0; i < 4000; i++) if (dice.chance(0.2)) yes++
    expect(yes / 4000).toBeCloseTo(0.2, 1)
  })

  it('refuses to choose from nothing', () => {
    expect(() => random(1).pick([])).toThrow(RangeError)
    expect(() => random(1).weighted(['a'], () => 0)).toThrow(RangeError)
  })
})

it('mixing never sends two numbers to one, for one seed', () => {
  fc.assert(
    fc.property(seeds, seeds, seeds, (seed, a, b) => {
      expect(mix32(seed, a) === mix32(seed, b)).toBe(a === b)
    }),
  )
  const mixed = new Set(Array.from({ length: 100_000 }, (_, n) => mix32(7, n)))
  expect(mixed.size).toBe(100_000)
})
