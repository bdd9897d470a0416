import { describe, expect, it } from 'vitest'
import { compileSchema } from '../../catalog/schema/compile-schema.ts'
import { english } from '../../language/en/english.ts'
import { random } from '../../lib/random.ts'
import type { Session } from '../../spec/world.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopSeeds, shopTool, shopTools } from '../../testing/toy-shop.ts'
import { drawArguments, drawOpening, type CallContext } from './draw-call.ts'
import { linesOf } from './seed-lines.ts'

const silent: Session = {
  call: () => ({ ok: true, value: null }),
  propose: () => undefined,
  state: () => null,
  close: () => {},
}

const lines = new Map(shopTools.map((tool) => [tool.name, linesOf(tool, shopSeeds, english, 50)]))

function contextOf(seed: number, session = silent): CallContext {
  return {
    language: english,
    lines,
    today: '2026-11-27',
    tags: new Set(),
    session,
    dice: random(seed),
  }
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe('drawn arguments', () => {
  it.each(shopTools.map((tool) => [tool.name, tool] as const))('of %s satisfy its schema', (_, tool) => {
    const schema = compileSchema(tool.parameters)
    for (const seed of seeds) {
      for (const drawn of [drawArguments(tool, 0, contextOf(seed)), drawOpening(tool, contextOf(seed))]) {
        expect(schema.validate(drawn.arguments), JSON.stringify(drawn.arguments)).toEqual([])
      }
    }
  })

  it('are the world’s where it proposes some, and fit its story', () => {
    const session: Session = {
      ...silent,
      propose: () => ({
        arguments: { order_id: 'ORD-00001', city: 'Nowhere' },
        background: { item: 'kettle' },
      }),
    }
    const drawn = drawArguments(shopTool('refund_order'), 0, contextOf(1, session))
    expect(drawn).toMatchObject({ arguments: { order_id: 'ORD-00001' }, background: { item: 'kettle' } })
    expect(drawn.arguments).not.toHaveProperty('city')
  })

  it('have every required value, some optional ones, and never none of a search', () => {
    const refunds = seeds.map((seed) =>
      Object.keys(drawArguments(shopTool('refund_order'), 0, contextOf(seed)).arguments),
    )
    for (const keys of refunds) expect(keys).toEqual(expect.arrayContaining(['order_id', 'reason']))
    const withAmount = refunds.filter((keys) => keys.includes('amount')).length / refunds.length
    expect(withAmount).toBeGreaterThan(0.2)
    expect(withAmount).toBeLessThan(0.4)
    for (const seed of seeds) {
      const found = drawArguments(shopTool('find_order'), 0, contextOf(seed)).arguments
      expect(Object.keys(found).length).toBeGreaterThan(0)
    }
  })

  it('drop the parts of an address from its end, and no required one', () => {
    const shapes = new Set(
      seeds.map((seed) => {
        const { address } = drawArguments(shopTool('update_address'), 0, contextOf(seed)).arguments
        return Object.keys(address ?? {}).join()
      }),
    )
    expect(shapes).toEqual(new Set(['street,city,state', 'street,city']))
  })

  it('for a line hold what it says and means, and no more', () => {
    let followed = 0
    for (const seed of seeds) {
      const context = contextOf(seed)
      const drawn = drawOpening(shopTool('refund_order'), context)
      const { line } = drawn
      if (!line) continue
      followed++
      const own = context.lines.get('refund_order')
      const known = [...(own?.seeds ?? []), ...(own?.messages ?? [])].find(
        (one) => JSON.stringify(one.ref) === JSON.stringify(line),
      )
      expect(Object.keys(drawn.arguments).toSorted()).toEqual(
        [...(known?.says ?? []), ...Object.keys(known?.means ?? {})].toSorted(),
      )
      expect(drawn.arguments).toMatchObject(known?.means ?? {})
      expect(Object.keys(drawn.from).toSorted()).toEqual(
        Object.keys(known?.means ?? {})
          .map((name) => `/${name}`)
          .toSorted(),
      )
    }
    expect(followed).toBeGreaterThan(80)
  })

  it('for a hand-over let the reason decide how urgent it is', () => {
    const tool = shopTool('escalate_to_human')
    const drawn = seeds.map((seed) => drawArguments(tool, 0, contextOf(seed)))
    const high = drawn.filter((one) => one.arguments.priority === 'high')
    expect(high.length).toBeGreaterThan(30)
    for (const one of drawn) {
      expect(one.from).toEqual({ '/priority': { implied: '/reason' } })
      expect(one.background.urgency ?? one.background.cause).toBeDefined()
      if (one.arguments.reason === undefined) expect(one.background.cause).toBe('unsaid')
      else expect(['noun', 'clause']).toContain(one.forms.reason)
    }
    for (const one of high) expect(one.background.urgency).toBe('high')
  })

  it('are the same for the same dice', () => {
    for (const tool of shopTools) {
      expect(seeds.map((seed) => drawOpening(tool, contextOf(seed)))).toEqual(
        seeds.map((seed) => drawOpening(tool, contextOf(seed))),
      )
    }
  })
})
