import { describe, expect, it } from 'vitest'
import { english } from '../../language/en/english.ts'
import { textOf } from '../../language/phrase.ts'
import type { JsonObject } from '../../lib/json.ts'
import { roundOf, type Turn } from '../../spec/story.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { planned, shopper, shopSeeds, shopTools } from '../../testing/toy-shop.ts'
import { induce } from './induce.ts'
import { turnWords } from './turns.ts'

const context = {
  tools: new Map(shopTools.map((tool) => [tool.name, tool])),
  pieces: new Map(shopTools.map((tool) => [tool.name, induce(shopSeeds, tool, english)])),
}
const seeds = Array.from({ length: 80 }, (_, seed) => seed)
type CallTurn = Exclude<Turn, { does: 'chat' }>
const requests = (turn: CallTurn) => seeds.map((seed) => turnWords(turn, shopper(english, seed), context))
const texts = (turn: CallTurn) =>
  requests(turn).map((r) => r.sentences.map((s) => textOf(s.pieces)).join(' | '))
const digits = (text: string) => text.match(/\d{5}/g) ?? []
const call = (name: string, args: JsonObject, id = 'call_1') => planned(name, args, { id })
const refund = call('refund_order', { order_id: 'ORD-90817', reason: 'defective' })

describe('the words of a turn', () => {
  it('a request follows the line it was drawn for', () => {
    const drawn = { ...refund, line: { seed: 'refund_order#1' } }
    for (const text of texts({ does: 'request', rounds: [roundOf(drawn)] })) {
      // The number may be written in lower case or without its hyphen.
      expect(text).toMatch(/^The handle snapped off on day one\. Refund for \D*90817 please\.$/)
    }
  })

  it('a request in parallel says both values, in the order of the calls', () => {
    const same = [
      call('find_order', { order_id: 'ORD-11111' }),
      call('find_order', { order_id: 'ORD-22222' }, 'call_2'),
    ]
    const other = [
      call('find_order', { order_id: 'ORD-11111' }),
      call('refund_order', { order_id: 'ORD-22222', reason: 'changed_mind' }, 'call_2'),
    ]
    for (const calls of [same, other]) {
      for (const text of texts({ does: 'request', rounds: [roundOf(...calls)] }))
        expect(digits(text), text).toEqual(['11111', '22222'])
    }
    const together = requests({ does: 'request', rounds: [roundOf(...same)] }).filter(
      (r) => r.sentences.length === 1,
    )
    expect(together.length).toBeGreaterThan(seeds.length / 2)
  })

  it('what is missing is not said, and what is there is', () => {
    const wants = call('refund_order', { order_id: 'ORD-90817', reason: 'defective', amount: 31.4 })
    for (const text of texts({ does: 'underspecify', wants, missing: ['order_id'], rounds: [] })) {
      expect(text).not.toMatch(/\d{5}/)
      expect(text, text).toMatch(/31|thirty/i)
    }
    for (const text of texts({ does: 'underspecify', wants, missing: ['reason', 'amount'], rounds: [] })) {
      expect(digits(text), text).toEqual(['90817'])
      expect(text).not.toMatch(/31|thirty/i)
    }
  })

  it('what is supplied is just what was missing', () => {
    const rounds = [roundOf({ ...refund, from: { '/reason': { earlier: 0 } } })]
    for (const request of requests({ does: 'supply', rounds, gives: ['order_id'] })) {
      expect(request.openings).toBe(false)
      expect(digits(request.sentences.map((s) => textOf(s.pieces)).join(' '))).toEqual(['90817'])
      expect(request.sentences).toHaveLength(1)
    }
  })

  it('a yes says no value', () => {
    const yes = texts({ does: 'confirm', rounds: [roundOf(refund)] })
    for (const text of yes) expect(text).not.toMatch(/\d/)
    expect(new Set(yes).size).toBeGreaterThan(30)
  })

  it('a correction says the right value; the wrong one stands beside it if at all', () => {
    const wrong = call('refund_order', { order_id: 'ORD-98017', reason: 'defective' })
    for (const text of texts({ does: 'correct', rounds: [roundOf(refund)], wrong, path: 'order_id' })) {
      const said = digits(text)
      expect(said, text).toContain('90817')
      expect(
        said.filter((id) => id !== '90817' && id !== '98017'),
        text,
      ).toEqual([])
    }
  })

  it('a follow-up does not say again what a result told', () => {
    const later = { ...refund, from: { '/order_id': { result: 'call_0', pointer: '/order_id' } } }
    for (const request of requests({ does: 'follow_up', rounds: [roundOf(later)] })) {
      const text = request.sentences.map((s) => textOf(s.pieces)).join(' ')
      expect(text).not.toMatch(/\d{5}/)
      expect(request.openings).toBe(false)
    }
  })

  it('a call of a tool that is not there is a fault', () => {
    expect(() =>
      turnWords({ does: 'request', rounds: [roundOf(call('nothing', {}))] }, shopper(english, 1), context),
    ).toThrow('nothing')
  })
})
