import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../catalog/catalog.ts'
import type { Cell } from '../spec/plan.ts'
import { openOffer } from './offer.ts'
import { plan } from './plan/plan.ts'
import { presets } from './plan/presets.ts'

const things = ['order', 'parcel', 'invoice', 'room', 'flight', 'song', 'lamp', 'patient', 'star', 'recipe']
const verbs = ['find', 'list', 'create', 'update', 'delete', 'cancel']
const tools = buildCatalog(
  things.flatMap((thing) =>
    verbs.map((verb) => ({
      name: `${verb}_${thing}`,
      description: `${verb} the ${thing}`,
      parameters: {
        type: 'object',
        properties: { [`${thing}_id`]: { type: 'string', description: `Number of the ${thing}` } },
        required: [`${thing}_id`],
      },
      returns: { type: 'object', properties: { [`${thing}_id`]: { type: 'string' } } },
    })),
  ),
)
const most = 8
const planOf = (offer: number) =>
  plan({ preset: presets.ertas, seed: 5, tools, facts: { business: undefined, facts: [] }, size: 600, offer })
const planned = planOf(most)
const offer = openOffer(planned, tools)
const nameOf = (number: number) => tools[number].name

/** Three samples of every cell, and the tools that each offers. */
const offers = planned.cells.flatMap((cell, c) =>
  [0, 1, 2].map((n) => ({ cell, names: (offer?.(c * 3 + n, c) ?? []).map(nameOf) })),
)
const toolOf = (cell: Cell) => tools.find((tool) => tool.name === cell.tool)

describe('offer', () => {
  it('leaves every sample all tools where there are no more than it may offer', () => {
    expect(openOffer(planOf(tools.length), tools)).toBeUndefined()
    expect(openOffer(planOf(tools.length - 1), tools)).toBeDefined()
  })

  it('offers 1 to N tools, none twice, and the one that the sample is about', () => {
    for (const { cell, names } of offers) {
      expect(new Set(names).size).toBe(names.length)
      expect(names.length).toBeLessThanOrEqual(most)
      expect(names.length).toBeGreaterThanOrEqual(1)
      if (cell.tool !== undefined) expect(names).toContain(cell.tool)
    }
    expect(new Set(offers.map(({ names }) => names.length)).size).toBe(most)
  })

  it('offers what is alike before anything else', () => {
    const choices = offers.filter(({ cell }) => cell.kind === 'choice')
    expect(choices.length).toBeGreaterThan(100)
    for (const { cell, names } of choices) {
      expect(names.length).toBeGreaterThanOrEqual(2)
      const alike = toolOf(cell)?.lookAlikes ?? []
      const wanted = Math.min(alike.length, names.length - 1)
      expect(alike.slice(0, wanted).filter((name) => !names.includes(name))).toEqual([])
    }
  })

  it('offers the tool that a conversation may begin with', () => {
    const turns = offers.filter(({ cell }) => cell.kind === 'multi_turn' && toolOf(cell)?.fedBy.length !== 0)
    expect(turns.length).toBeGreaterThan(20)
    for (const { cell, names } of turns)
      expect(toolOf(cell)?.fedBy.some(({ from }) => names.includes(from))).toBe(true)
  })

  it('puts the right tool anywhere', () => {
    const places = offers.flatMap(({ cell, names }) =>
      cell.tool !== undefined && names.length === most ? [names.indexOf(cell.tool)] : [],
    )
    for (let place = 0; place < most; place++)
      expect(places.filter((one) => one === place).length / places.length).toBeLessThan(0.3)
    expect(new Set(places).size).toBe(most)
  })

  it('is decided by number and cell alone, on any machine', () => {
    const other = openOffer(planned, structuredClone(tools))
    for (let c = planned.cells.length - 1; c >= 0; c--) expect(other?.(c * 7, c)).toEqual(offer?.(c * 7, c))
  })
})
