import fc from 'fast-check'
import { expect, it } from 'vitest'
import { random } from '../lib/random.ts'
import { noPart, split } from './split.ts'

it('meets 90/5/5 in all and keeps each cell near its proportion', () => {
  const draw = random(11)
  const count = 2000
  const family = Int32Array.from({ length: count }, (_, row) =>
    row > 0 && draw.chance(0.4) ? draw.int(row) : row,
  )
  const cell = Uint32Array.from({ length: count }, () => (draw.chance(0.2) ? 0 : 1 + draw.int(5)))
  const result = split({ count, family, lineage: [], cell, seed: 1 })
  expect(result.met).toBe(true)
  expect(result.off).toBeLessThan(0.2)
  for (let c = 0; c < 6; c++) {
    const rows = [...cell].flatMap((value, row) => (value === c ? [row] : []))
    for (const p of [1, 2]) {
      const share = rows.filter((row) => result.part[row] === p).length / rows.length
      expect(Math.abs(share - 0.05)).toBeLessThan(0.015)
    }
  }
  // Validation is not made of a few large families.
  const inValidation = new Set([...result.part].flatMap((p, row) => (p === 1 ? [family[row]] : [])))
  expect(inValidation.size).toBeGreaterThan(20)
})

it('never lets a family, or what a lineage key binds, cross', () => {
  const row = fc.record({
    family: fc.integer({ min: 0, max: 40 }),
    lineage: fc.integer({ min: 0, max: 25 }),
    other: fc.integer({ min: 0, max: 60 }),
    cell: fc.integer({ min: 0, max: 4 }),
    chosen: fc.constantFrom(0, 1, 1, 1),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), fc.integer(), (rows, seed) => {
      const column = (name: 'lineage' | 'other'): Uint32Array => Uint32Array.from(rows, (r) => r[name])
      const input = {
        count: rows.length,
        family: Int32Array.from(rows, (r) => r.family),
        lineage: [column('lineage'), column('other')],
        cell: Uint32Array.from(rows, (r) => r.cell),
        chosen: Uint8Array.from(rows, (r) => r.chosen),
        seed,
      }
      const { part, counts } = split(input)
      const partOf = new Map<string, number>()
      let total = 0
      rows.forEach((r, i) => {
        expect(part[i] === noPart).toBe(r.chosen === 0)
        if (r.chosen === 0) return
        total++
        for (const key of [`f${r.family}`, r.lineage && `l${r.lineage}`, r.other && `o${r.other}`]) {
          if (!key) continue
          expect(partOf.get(key) ?? part[i]).toBe(part[i])
          partOf.set(key, part[i])
        }
      })
      expect(counts[0] + counts[1] + counts[2]).toBe(total)
      expect(split(input).part).toEqual(part)
    }),
  )
})

it('gets as near as it can with large families, and says so', () => {
  const count = 100
  const input = { count, lineage: [], cell: new Uint32Array(count), seed: 1 }
  const one = split({ ...input, family: new Int32Array(count) })
  expect(one.counts).toEqual([100, 0, 0])
  expect(one.met).toBe(false)
  expect(one.off).toBeCloseTo(10)
  const ten = split({ ...input, family: Int32Array.from({ length: count }, (_, row) => row % 10) })
  expect([...ten.counts].sort((a, b) => a - b)).toEqual([0, 10, 90])
  expect(ten.off).toBeCloseTo(5)
  const twenty = split({ ...input, family: Int32Array.from({ length: count }, (_, row) => row % 20) })
  expect(twenty.counts).toEqual([90, 5, 5])
  expect(twenty).toMatchObject({ met: true, families: 20, largest: 5 })
})

it('draws other rows with another seed', () => {
  const count = 400
  const input = {
    count,
    family: Int32Array.from({ length: count }, (_, i) => i),
    lineage: [],
    cell: new Uint32Array(count),
  }
  expect(split({ ...input, seed: 1 }).part).not.toEqual(split({ ...input, seed: 2 }).part)
})
