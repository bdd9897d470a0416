import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unionFind } from './union-find.ts'

it('groups rows as a search through their bonds does, and names a group by its lowest row', () => {
  const row = fc.integer({ min: 0, max: 29 })
  fc.assert(
    fc.property(fc.array(fc.tuple(row, row), { maxLength: 40 }), (bonds) => {
      const groups = unionFind(30)
      for (const [a, b] of bonds) groups.union(a, b)
      const lowest = Array.from({ length: 30 }, (_, i) => i)
      for (let changed = true; changed;) {
        changed = false
        for (const [a, b] of bonds) {
          const low = Math.min(lowest[a], lowest[b])
          if (lowest[a] !== low || lowest[b] !== low) changed = true
          lowest[a] = low
          lowest[b] = low
        }
      }
      expect(lowest.map((_, i) => groups.find(i))).toEqual(lowest)
    }),
  )
})

it('stays quick on a long chain', () => {
  const groups = unionFind(200_000)
  for (let i = 199_999; i > 0; i--) groups.union(i, i - 1)
  expect(groups.find(199_999)).toBe(0)
})
