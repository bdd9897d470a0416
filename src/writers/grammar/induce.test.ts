import { describe, expect, it } from 'vitest'
import { english } from '../../language/en/english.ts'
import type { JsonObject } from '../../lib/json.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopSeeds, shopTool } from '../../testing/toy-shop.ts'
import { induce, type SeedPiece } from './induce.ts'

const induced = (tool: string, text: string, args?: JsonObject) =>
  induce([{ id: 's', tool, text, ...(args && { arguments: args }) }], shopTool(tool), english)
const piecesOf = (tool: string, text: string, args?: JsonObject): readonly SeedPiece[] | undefined =>
  induced(tool, text, args).whole[0]?.pieces

describe('a seed message', () => {
  it('has its values taken out, and its words kept to the letter', () => {
    expect(piecesOf('find_order', 'can you pull up ORD-48213 for me')).toEqual([
      'can you pull up ',
      { slot: 'order_id' },
      ' for me',
    ])
    expect(piecesOf('find_order', 'ord-48213', { order_id: 'ORD-48213' })).toEqual([{ slot: 'order_id' }])
    expect(piecesOf('find_order', 'my orders, please')).toEqual(['my orders, please'])
  })

  it('keeps the words that mean an enum value', () => {
    const [template] = induced('refund_order', 'ORD-55120 snapped in two, refund it', {
      order_id: 'ORD-55120',
      reason: 'defective',
    }).whole
    expect(template.fixed).toEqual({ reason: 'defective' })
    expect(template.slots).toEqual(new Set(['order_id']))
    expect(template.pieces).toEqual([{ slot: 'order_id' }, ' snapped in two, refund it'])
  })

  it.each([
    ['give me $16.50 for ORD-11111', 16.5, 'give me '],
    ['give me 16.50 dollars for ORD-11111', 16.5, 'give me '],
    ['give me 1,250 bucks for ORD-11111', 1250, 'give me '],
    ['give me $20. It was ORD-11111', 20, 'give me '],
  ])('finds the whole amount in "%s"', (text, amount, before) => {
    const pieces = piecesOf('refund_order', text, { order_id: 'ORD-11111', reason: 'defective', amount })
    expect(pieces?.slice(0, 2)).toEqual([before, { slot: 'amount' }])
    expect(String(pieces?.[2])).toMatch(/^( for |\. It was )$/)
  })

  it('does not take part of another number for an amount', () => {
    const args = { order_id: 'ORD-11116', reason: 'defective', amount: 16 }
    expect(piecesOf('refund_order', 'ORD-11116 cost 16.50', args)).toBeUndefined()
    expect(piecesOf('refund_order', 'ORD-11116 cost 316', args)).toBeUndefined()
  })

  it('marks an identifier of the same look as another one', () => {
    const { whole } = induce(shopSeeds, shopTool('update_address'), english)
    expect(whole[0].pieces).toEqual([
      "it's ",
      { slot: 'order_id' },
      ' not ',
      { slot: 'order_id', other: true },
      ', and it should go to ',
      { slot: 'address' },
    ])
  })

  it('takes an address out as one, and gives up where its parts stand apart', () => {
    const address = { street: '5 Oak St', city: 'Salem', state: 'OR' }
    const args = { order_id: 'ORD-11111', address }
    expect(piecesOf('update_address', 'ORD-11111 to 5 Oak St, Salem OR please', args)).toEqual([
      { slot: 'order_id' },
      ' to ',
      { slot: 'address' },
      ' please',
    ])
    expect(piecesOf('update_address', 'in Salem now: 5 Oak St for ORD-11111, OR', args)).toBeUndefined()
  })

  it('is left out when a value cannot be found, or belongs to another tool', () => {
    expect(piecesOf('find_order', 'that order of mine', { order_id: 'ORD-48213' })).toBeUndefined()
    expect(induce(shopSeeds, shopTool('check_weather'), english)).toEqual({ whole: [], stories: [] })
  })

  it('gives its story where that alone says what it means', () => {
    const { stories } = induce(shopSeeds, shopTool('refund_order'), english)
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject({
      seed: 'refund_order#1',
      pieces: ['The handle snapped off on day one.'],
      fixed: { reason: 'defective' },
    })
    expect(stories[0].slots.size).toBe(0)
  })
})
