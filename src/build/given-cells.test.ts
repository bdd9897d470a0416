import { describe, expect, it } from 'vitest'
import type { CellCount } from '../spec/manifest.ts'
import { fillWithGiven, givenCellFinder, withGivenCells } from './given-cells.ts'
import type { Cell, Plan } from '../spec/plan.ts'
import type { GivenSamples } from '../project/read-given-samples.ts'

const cell = (
  kind: Cell['kind'],
  tool: string | undefined,
  quota: number,
  name = `${kind}/${tool}`,
): Cell => ({
  name,
  kind,
  class: kind === 'no_tool' ? 'negative' : 'positive',
  ...(tool !== undefined && { tool }),
  quota,
})
const plan: Plan = {
  tools: 2,
  offer: 32,
  seed: 1,
  size: 60,
  noise: 0,
  balance: 0.3,
  cells: [
    cell('single', 'find', 20),
    cell('choice', 'refund', 20),
    cell('multi_turn', 'find', 5),
    cell('no_tool', undefined, 10, 'no_tool/small_talk'),
    cell('no_tool', undefined, 5, 'no_tool/question'),
  ],
  notes: [],
}
const given = (groups: GivenSamples['groups']): GivenSamples => ({
  groups,
  count: groups.reduce((sum, group) => sum + group.count, 0),
  hash: '',
  runs: [],
  languages: [],
  seedFamilies: {},
})
const good = (surplus: number): CellCount => ({
  candidates: surplus,
  unwritten: 0,
  rejected: 0,
  exact: 0,
  near: 0,
  surplus,
  got: 0,
})

/** Quotas by cell, when so many of each group are good. */
function filled(groups: GivenSamples['groups']) {
  const wide = withGivenCells(plan, given(groups))
  const find = givenCellFinder(wide)
  const counts = wide.cells.map(() => good(0))
  for (const { kind, tool, count } of groups) counts[find(kind, tool)] = good(count)
  const full = fillWithGiven(wide, counts)
  return {
    notes: full.notes,
    quotas: Object.fromEntries(full.cells.map(({ name, quota }) => [name, quota])),
    total: full.cells.reduce((sum, { quota }) => sum + quota, 0),
  }
}

describe('given samples fill the quotas first', () => {
  it('nothing changes where none are given', () => {
    expect(withGivenCells(plan, undefined)).toBe(plan)
  })

  it('of their kind and tool, whether the plan calls it single or choice', () => {
    const { quotas, total, notes } = filled([
      { kind: 'choice', tool: 'find', count: 7 },
      { kind: 'multi_turn', tool: 'find', count: 5 },
    ])
    expect(quotas).toMatchObject({
      'single/find': 13,
      'choice/find given': 7,
      'choice/refund': 20,
      'multi_turn/find': 0,
      'multi_turn/find given': 5,
    })
    expect([total, notes]).toEqual([60, []])
  })

  it('of all reasons alike, where no tool is called', () => {
    const { quotas, total } = filled([{ kind: 'no_tool', tool: undefined, count: 6 }])
    expect(quotas).toMatchObject({
      'no_tool/small_talk': 6,
      'no_tool/question': 3,
      'no_tool given': 6,
    })
    expect(total).toBe(60)
  })

  it('and what fits none comes on top, which is said', () => {
    const { quotas, total, notes } = filled([
      { kind: 'single', tool: 'find', count: 23 },
      { kind: 'error_recovery', tool: 'refund', count: 2 },
      { kind: 'no_tool', tool: undefined, count: 16 },
    ])
    expect(quotas).toMatchObject({ 'single/find': 0, 'single/find given': 23, 'no_tool given': 16 })
    expect(total).toBe(60 + 3 + 2 + 1)
    expect(notes).toEqual([
      '6 of the given samples fit no open quota and come on top of the size: single/find 3, error_recovery/refund 2, no_tool 1.',
    ])
  })

  it('gives each of 70,000 tools a cell of its own', () => {
    const groups = Array.from({ length: 70_000 }, (_, i) => ({
      kind: 'single' as const,
      tool: `tool_${i}`,
      count: 1,
    }))
    const wide = withGivenCells(plan, given(groups))
    expect(wide.cells.length).toBe(plan.cells.length + 70_000)
    const find = givenCellFinder(wide)
    expect(wide.cells[find('single', 'tool_69999')].name).toBe('single/tool_69999 given')
    expect(wide.cells[find('single', 'tool_3')].name).toBe('single/tool_3 given')
  })
})
