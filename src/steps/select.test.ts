import fc from 'fast-check'
import { expect, it } from 'vitest'
import { select } from './select.ts'
import type { SelectInput } from './select.ts'

function input(
  rows: { quality: number; cell?: number; template?: number; opening?: number; kept?: number }[],
  more: Pick<SelectInput, 'quotas'> & Partial<SelectInput>,
): SelectInput {
  return {
    count: rows.length,
    quality: Float32Array.from(rows, (row) => row.quality),
    cell: Uint32Array.from(rows, (row) => row.cell ?? 0),
    template: Uint32Array.from(rows, (row) => row.template ?? 0),
    opening: Uint32Array.from(rows, (row) => row.opening ?? 0),
    kept: Uint8Array.from(rows, (row) => row.kept ?? 0),
    templateShare: 1,
    ...more,
  }
}

const rowsOf = (chosen: Uint8Array): number[] => [...chosen].flatMap((c, row) => (c === 1 ? [row] : []))

it('takes the best of each cell, and of equals the first', () => {
  const { chosen, got, shortfalls } = select(
    input(
      [{ quality: 0.2 }, { quality: 0.9 }, { quality: 0.9 }, { quality: 0.9 }, { quality: 0.1, cell: 1 }],
      { quotas: [2, 1] },
    ),
  )
  expect(rowsOf(chosen)).toEqual([1, 2, 4])
  expect(got).toEqual([2, 1])
  expect(shortfalls).toEqual([])
})

it('prefers another template or opening to a little more quality, and not to much more', () => {
  const base = { quality: 0.9, template: 1, opening: 1 }
  expect(
    rowsOf(
      select(
        input([base, { ...base, quality: 0.88 }, { ...base, quality: 0.85, template: 2 }], { quotas: [2] }),
      ).chosen,
    ),
  ).toEqual([0, 2])
  expect(
    rowsOf(
      select(
        input([base, { ...base, quality: 0.88 }, { ...base, quality: 0.86, opening: 2 }], { quotas: [2] }),
      ).chosen,
    ),
  ).toEqual([0, 2])
  expect(
    rowsOf(
      select(
        input([base, { ...base, quality: 0.88 }, { ...base, quality: 0.5, template: 2 }], { quotas: [2] }),
      ).chosen,
    ),
  ).toEqual([0, 1])
})

it('holds the limit of a template over all cells and says what is missing', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    quality: 1,
    cell: i % 2,
    template: i < 30 ? 7 : i + 100,
  }))
  const result = select(input(rows, { quotas: [10, 10], templateShare: 0.1 }))
  expect(result.templateLimit).toBe(2)
  expect(rowsOf(result.chosen).filter((row) => row < 30)).toHaveLength(2)
  expect(result.shortfalls.map(({ wanted, got }) => wanted - got).reduce((a, b) => a + b)).toBe(20 - 12)
  expect(result.shortfalls.every(({ capped }) => capped > 0)).toBe(true)
})

it('never takes a dropped row, fills each quota as far as it can, and keeps the limit', () => {
  const row = fc.record({
    quality: fc.double({ min: 0, max: 1, noNaN: true }),
    cell: fc.integer({ min: 0, max: 3 }),
    template: fc.integer({ min: 0, max: 6 }),
    opening: fc.integer({ min: 0, max: 3 }),
    kept: fc.constantFrom(0, 0, 1, 2),
  })
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 4 }),
      (rows, quotas) => {
        const result = select(input(rows, { quotas, templateShare: 0.2 }))
        const uses = new Map<number, number>()
        const got = quotas.map(() => 0)
        for (const r of rowsOf(result.chosen)) {
          expect(rows[r].kept).toBe(0)
          got[rows[r].cell]++
          if (rows[r].template > 0) uses.set(rows[r].template, (uses.get(rows[r].template) ?? 0) + 1)
        }
        expect(result.got).toEqual(got)
        for (const count of uses.values()) expect(count).toBeLessThanOrEqual(result.templateLimit)
        // A row that was left although its cell is short must have a template that is full.
        rows.forEach((r, i) => {
          if (
            result.chosen[i] === 1 ||
            r.kept !== 0 ||
            r.cell >= quotas.length ||
            got[r.cell] >= quotas[r.cell]
          )
            return
          expect(uses.get(r.template)).toBe(result.templateLimit)
        })
        expect(result.shortfalls.map(({ cell }) => cell)).toEqual(
          quotas.flatMap((quota, cell) => (got[cell] < quota ? [cell] : [])),
        )
      },
    ),
  )
})
