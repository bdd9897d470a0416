import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../spec/facts.ts'
import { Problem } from '../../spec/problem.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopFacts, shopTool, shopTools } from '../../testing/toy-shop.ts'
import { canBe, candidates, divide, plan, type PlanInput } from './plan.ts'
import type { Plan } from '../../spec/plan.ts'
import { presets } from './presets.ts'

const noFacts: Facts = { business: undefined, facts: [] }
const planOf = (more: Partial<PlanInput> = {}): Plan =>
  plan({ preset: presets.ertas, seed: 1, tools: shopTools, facts: shopFacts, ...more })
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const ofKind = (made: Plan, kind: string) =>
  sum(made.cells.filter((cell) => cell.kind === kind).map((cell) => cell.quota))

describe('dividing a whole number', () => {
  it('gives the largest remainders what is left', () => {
    expect(divide(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(divide(7, [1, 2, 4])).toEqual([1, 2, 4])
    expect(divide(10, [6, 3, 1])).toEqual([6, 3, 1])
    expect(divide(5, [6, 3, 1])).toEqual([3, 2, 0])
    expect(divide(3, [0, 1, 0])).toEqual([0, 3, 0])
    expect(divide(3, [0, 0])).toEqual([0, 0])
    expect(divide(0, [1, 2])).toEqual([0, 0])
    expect(divide(3, [])).toEqual([])
  })

  it('adds up, and gives nobody a whole one more or less than a fair share', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), weights, (total, shares) => {
        fc.pre(sum(shares) > 1e-6)
        const parts = divide(total, shares)
        expect(sum(parts)).toBe(total)
        parts.forEach((part, i) => {
          expect(Math.abs(part - (total * shares[i]) / sum(shares))).toBeLessThan(1 + 1e-6)
        })
      }),
    )
  })
})

describe('forty thousand tools', () => {
  it('plans a cell for each kind of each, and draws every cell as often as wanted', () => {
    const tools = Array.from({ length: 40_000 }, (_, i) => ({
      ...shopTool('refund_order'),
      name: `lookup_${i}`,
      lookAlikes: [],
      fedBy: [],
    }))
    const { cells } = planOf({ tools, size: 800_000 })
    expect(cells.length).toBeGreaterThan(2 ** 16)
    const wanted = cells.map((_, i) => 1 + (i % 3))
    const drawn = new Uint32Array(cells.length)
    for (const cell of candidates(wanted, 1, 0)) drawn[cell]++
    expect(cells.findIndex((_, i) => drawn[i] !== wanted[i])).toBe(-1)
  })
})

describe('quotas', () => {
  it('add up to the size, whatever the size, the shares and the tools', () => {
    const share = fc.double({ min: 0, max: 0.25, noNaN: true })
    const shares = fc.record({ no_tool: share, parallel: share, multi_turn: share, clarify: share })
    const tools = fc.shuffledSubarray([...shopTools], { minLength: 1 })
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 20_000 }),
        shares,
        tools,
        fc.boolean(),
        (size, asked, some, hasFacts) => {
          const able = (kind: 'parallel' | 'multi_turn' | 'clarify') =>
            some.some((tool) => canBe(kind, tool, new Set(some.map(({ name }) => name))))
          fc.pre(able('parallel') && able('multi_turn') && able('clarify'))
          const made = planOf({ size, shares: asked, tools: some, facts: hasFacts ? shopFacts : noFacts })
          expect(sum(made.cells.map((cell) => cell.quota))).toBe(size)
          expect(made.cells.every((cell) => Number.isInteger(cell.quota) && cell.quota > 0)).toBe(true)
          expect(new Set(made.cells.map((cell) => cell.name)).size).toBe(made.cells.length)
          for (const [kind, part] of Object.entries(asked))
            expect(Math.abs(ofKind(made, kind) - size * part)).toBeLessThan(1)
        },
      ),
    )
  })

  it('follow the preset, one size a tool where none is asked', () => {
    const made = planOf()
    expect(made.size).toBe(Math.round((100 * shopTools.length) / 0.8))
    expect(ofKind(made, 'no_tool')).toBe(Math.round(made.size * 0.2))
    expect(ofKind(made, 'multi_turn')).toBe(Math.round(made.size * 0.0336))
    expect(made.cells.every((cell) => (cell.class === 'negative') === (cell.kind === 'no_tool'))).toBe(true)
    expect(made).toMatchObject({ seed: 1, noise: presets.ertas.noise, notes: [] })
  })

  it('keep the calls even across tools', () => {
    const made = planOf({ size: 3000 })
    const calls = shopTools.map((tool) =>
      sum(
        made.cells
          .filter((cell) => cell.tool === tool.name)
          .map((cell) => cell.quota * (cell.kind === 'parallel' || cell.kind === 'multi_turn' ? 2 : 1)),
      ),
    )
    for (const count of calls)
      expect(Math.abs(count / (sum(calls) / calls.length) - 1)).toBeLessThan(presets.ertas.balance)
  })

  it('name a look-alike’s plain cell "choice", another’s "single"', () => {
    const kinds = new Map(
      planOf()
        .cells.filter((c) => c.kind === 'single' || c.kind === 'choice')
        .map((c) => [c.tool, c.kind]),
    )
    for (const tool of shopTools)
      expect(kinds.get(tool.name)).toBe(tool.lookAlikes.length > 0 ? 'choice' : 'single')
    expect(new Set(kinds.values())).toEqual(new Set(['single', 'choice']))
  })

  it('ask no question where no fact answers it', () => {
    expect(planOf().cells.map((cell) => cell.reason)).toContain('question')
    expect(planOf({ facts: noFacts }).cells.map((cell) => cell.reason)).not.toContain('question')
  })

  it('give to other kinds what the preset asks and no tool can do, and note it', () => {
    const escalate = shopTool('escalate_to_human')
    const made = planOf({ tools: [escalate], size: 200 })
    expect(made.notes.map((note) => note.split(':')[0])).toEqual(['parallel', 'multi_turn', 'clarify'])
    expect(sum(made.cells.map((cell) => cell.quota))).toBe(200)
    expect(canBe('clarify', escalate, new Set([escalate.name]))).toBe(false)
    expect(canBe('parallel', shopTool('check_weather'), new Set(shopTools.map(({ name }) => name)))).toBe(
      true,
    )
  })

  it('that are impossible are refused with every reason at once', () => {
    const tried = () =>
      planOf({
        tools: [shopTool('escalate_to_human'), { ...shopTool('escalate_to_human'), name: 'other' }],
        size: 1,
        shares: { parallel: 0.3, multi_turn: 0.2, clarify: 0.1, no_tool: 1 },
      })
    expect(tried).toThrow(Problem)
    let faults: readonly string[] = []
    try {
      tried()
    } catch (thrown) {
      if (thrown instanceof Problem) faults = thrown.fields.faults as string[]
    }
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'quotas',
      'size',
      'quotas.parallel',
      'quotas.multi_turn',
      'quotas.clarify',
      'quotas.no_tool',
    ])
    expect(() => planOf({ size: 30_000_000 })).toThrow('30000000')
  })
})

describe('candidates', () => {
  const wanted = [40, 0, 7, 300]

  it('are as many of each cell as wanted', () => {
    const counts = [0, 0, 0, 0]
    for (const cell of candidates(wanted, 5, 0)) counts[cell]++
    expect(counts).toEqual(wanted)
  })

  it('stand in an order that follows from seed and round', () => {
    expect(candidates(wanted, 5, 0)).toEqual(candidates(wanted, 5, 0))
    expect(candidates(wanted, 5, 0)).not.toEqual(candidates(wanted, 5, 1))
    expect(candidates(wanted, 5, 0)).not.toEqual(candidates(wanted, 6, 0))
  })

  it('are mixed: no part of the order belongs to one cell', () => {
    const order = candidates([500, 500], 3, 0)
    const first = order.subarray(0, 500).reduce((n, cell) => n + (cell === 0 ? 1 : 0), 0)
    expect(first).toBeGreaterThan(200)
    expect(first).toBeLessThan(300)
  })
})
