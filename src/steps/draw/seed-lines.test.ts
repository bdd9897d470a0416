import { describe, expect, it } from 'vitest'
import { english } from '../../language/en/english.ts'
import { random } from '../../lib/random.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopSeeds, shopTool } from '../../testing/toy-shop.ts'
import { linesOf, wishOf } from './seed-lines.ts'

const linesFor = (tool: string, requests = 100) => linesOf(shopTool(tool), shopSeeds, english, requests)

describe('the lines of a tool', () => {
  it('are its own seeds, with what they say, mean and tell', () => {
    const { seeds } = linesFor('refund_order')
    expect(seeds.map((line) => line.ref)).toEqual([{ seed: 'refund_order#1' }, { seed: 'refund_order#2' }])
    expect(seeds[0]).toMatchObject({
      says: new Set(['order_id']),
      means: { reason: 'defective' },
      background: {},
    })
    expect(seeds[1].says).toEqual(new Set(['order_id', 'amount']))
    expect(linesFor('find_order').seeds.map((line) => [...line.says])).toEqual([['order_id'], ['email']])
  })

  it('leave out a seed that lacks a required value', () => {
    const lacking = [{ id: 'a', tool: 'refund_order', text: 'it broke', arguments: { reason: 'defective' } }]
    expect(linesOf(shopTool('refund_order'), lacking, english, 100).seeds).toEqual([])
  })

  it('are the messages of its act whose values it takes', () => {
    for (const name of ['find_order', 'refund_order', 'update_address', 'escalate_to_human']) {
      const tool = shopTool(name)
      const { messages } = linesFor(name)
      expect(messages.length, name).toBeGreaterThan(20)
      const names = new Set(tool.params.map((p) => p.name))
      for (const line of messages) {
        for (const said of line.says) expect(names).toContain(said)
        for (const [key, value] of Object.entries(line.means)) {
          const param = tool.params.find((p) => p.name === key)
          if (param?.values) expect(param.values).toContain(value)
        }
        for (const p of tool.params)
          if (p.required) expect(line.says.has(p.name) || Object.hasOwn(line.means, p.name)).toBe(true)
      }
    }
    expect(linesFor('check_weather')).toMatchObject({ seeds: [], messages: [] })
  })

  it('ask of the world what they mean and tell', () => {
    const told = linesFor('refund_order').messages.find((line) => Object.keys(line.background).length > 0)
    expect(told).toBeDefined()
    if (told) expect(wishOf(told)).toEqual({ arguments: told.means, background: told.background })
  })

  it('are picked less where they would wear out, and never against their conditions', () => {
    const share = (requests: number) => {
      const lines = linesFor('refund_order', requests)
      const dice = random(4)
      const picked = Array.from({ length: 2000 }, () => lines.pick(new Set(['terse']), dice))
      for (const line of picked) expect(line?.phrase?.forbids ?? []).not.toContain('terse')
      return picked.filter((line) => line !== undefined).length / picked.length
    }
    const [few, many] = [share(50), share(200_000)]
    expect(few).toBeGreaterThan(0.5)
    expect(few).toBeLessThan(0.95)
    expect(many).toBeLessThan(0.02)
  })

  it('of a tool without any are frames', () => {
    const lines = linesFor('check_weather')
    expect(lines.pick(new Set(), random(1))).toBeUndefined()
  })
})
