import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashTable } from './hash-table.ts'

const key = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer()))

it('answers as a Map does, also when it has to grow', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), fc.integer({ min: 0, max: 20 }), (keys, expected) => {
      const table = hashTable(expected)
      const map = new Map<string, number>()
      keys.forEach(([hi, lo], value) => {
        const name = `${hi >>> 0} ${lo >>> 0}`
        expect(table.get(hi, lo)).toBe(map.get(name) ?? -1)
        expect(table.put(hi, lo, value)).toBe(map.get(name) ?? -1)
        if (!map.has(name)) map.set(name, value)
      })
      expect(table.size).toBe(map.size)
      for (const [name, value] of map) {
        const [hi, lo] = name.split(' ').map(Number)
        expect(table.get(hi, lo)).toBe(value)
      }
    }),
  )
})

it('takes less than 24 bytes a key', () => {
  const table = hashTable(100_000)
  for (let i = 0; i < 100_000; i++) table.put(i, Math.imul(i, 0x9e3779b1), i)
  expect(table.size).toBe(100_000)
  expect(table.bytes / 100_000).toBeLessThan(24)
})
