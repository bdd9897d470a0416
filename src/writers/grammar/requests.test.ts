import { describe, expect, it } from 'vitest'
import { english } from '../../language/en/english.ts'
import { textOf } from '../../language/phrase.ts'
import type { PlannedCall } from '../../spec/story.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { planned, shopper, shopSeeds, shopTool } from '../../testing/toy-shop.ts'
import { induce } from './induce.ts'
import { numberInPassing } from './number-in-passing.ts'
import { requestFor, valuesOf, type Request, type RequestOptions } from './request.ts'
import { seedRequest, storyRequest } from './seed-request.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)
const textsOf = (request: Request) => request.sentences.map((s) => textOf(s.pieces)).join(' | ')
/** Letters and digits alone: an id may be written `ORD 90817` or in lower case. */
const squeezed = (text: string) => text.toUpperCase().replace(/[^A-Z0-9@.]/g, '')
const pathsOf = (request: Request) =>
  request.sentences.flatMap((s) => s.pieces).flatMap((p) => (typeof p === 'string' ? [] : (p.path ?? [])))

const refund = planned('refund_order', { order_id: 'ORD-90817', reason: 'defective', amount: 31.4 })
const address = planned('update_address', {
  order_id: 'ORD-90817',
  address: { street: '5 Oak St', city: 'Salem' },
})
const find = planned('find_order', { email: 'mia@example.org' })
const weather = planned('check_weather', { city: 'Salem' })
const framed = (call: PlannedCall, seed: number, options?: RequestOptions) =>
  requestFor(call, shopTool(call.name), shopper(english, seed), options)

describe('a request in frames', () => {
  it.each([refund, address, find, weather])('says every value of $name once', (call) => {
    const copied = Object.entries(call.arguments).flatMap(([key, value]) =>
      key === 'reason' ? [] : typeof value === 'object' && value !== null ? Object.values(value) : [value],
    )
    for (const seed of seeds) {
      for (const value of copied) {
        // The amount may be in words.
        const text = textsOf(framed(call, seed)).replace(
          /thirty-one (?:dollars|bucks)? ?(?:and )?forty(?: cents)?/i,
          '31.4',
        )
        const written = typeof value === 'number' ? '31.4' : squeezed(String(value))
        expect(squeezed(text).split(written), text).toHaveLength(2)
      }
    }
  })

  it('says what an enum value means, in words that are read back as it', () => {
    const reason = shopTool('refund_order').params[1]
    const read = seeds.map((seed) => english.read(textsOf(framed(refund, seed))).value(reason))
    expect(read.every((value) => value === 'defective' || value === undefined)).toBe(true)
    expect(read.filter((value) => value === 'defective').length).toBeGreaterThan(40)
  })

  it('leaves out what may not be said', () => {
    for (const seed of seeds) {
      const paths = pathsOf(framed(refund, seed, { only: ['amount'] }))
      expect(paths).toEqual(['amount'])
      const earlier = {
        ...refund,
        from: { '/order_id': { earlier: 0 }, '/reason': { implied: 'seed refund_order#1' } },
      } as const
      expect(pathsOf(framed(earlier, seed, { known: true, plain: true }))).toEqual(['amount'])
    }
  })

  it('asks first where it follows another request', () => {
    for (const seed of seeds)
      expect(framed(refund, seed, { joined: true, plain: true }).sentences[0].mood).not.toBe('lead')
    const moods = new Set(seeds.map((seed) => framed(weather, seed, { plain: true }).sentences.length))
    expect(moods).toContain(1)
  })

  it('varies, and is the same for the same dice', () => {
    const all = seeds.map((seed) => textsOf(framed(refund, seed)))
    expect(new Set(all).size).toBeGreaterThan(55)
    expect(seeds.map((seed) => textsOf(framed(refund, seed)))).toEqual(all)
    expect(new Set(seeds.map((seed) => framed(refund, seed).template)).size).toBeGreaterThan(20)
  })

  it('has no values in its template', () => {
    for (const seed of seeds) expect(framed(refund, seed).template).not.toMatch(/90817|31\.4/)
  })
})

describe('a request in the words of a seed', () => {
  const pieces = induce(shopSeeds, shopTool('refund_order'), english)
  const follow = (id: string, call: PlannedCall, seed: number) =>
    seedRequest(id, call, shopTool(call.name), shopper(english, seed), pieces)

  it('has the seed’s words and the call’s values', () => {
    const call = planned('refund_order', { order_id: 'ORD-90817', reason: 'defective' })
    const text = textsOf(
      follow('refund_order#1', call, 1) ?? { sentences: [], template: '', seeds: [], openings: false },
    )
    expect(text).toMatch(/^The handle snapped off on day one\. Refund for \D*90817 please\.$/)
    expect(follow('refund_order#1', call, 1)).toMatchObject({
      template: 'seed refund_order#1',
      seeds: ['refund_order#1'],
    })
    expect(follow('refund_order#9', call, 1)).toBeUndefined()
  })

  it('mistypes the other number, and never into the right one', () => {
    const tool = shopTool('update_address')
    const own = induce(shopSeeds, tool, english)
    for (const seed of seeds) {
      const request = seedRequest('update_address#1', address, tool, shopper(english, seed), own)
      const ids = textsOf(request ?? framed(refund, 1)).match(/\d{5}/g) ?? []
      expect(ids).toHaveLength(2)
      expect(ids[0]).toBe('90817')
      expect(ids[1]).not.toBe('90817')
    }
    const same = { ...address, arguments: { ...address.arguments, order_id: 'ORD-11111' } }
    expect(
      textsOf(seedRequest('update_address#1', same, tool, shopper(english, 1), own) ?? framed(refund, 1)),
    ).toContain('11112')
  })

  it('tells a story only for the value that it means', () => {
    const tool = shopTool('refund_order')
    for (const seed of seeds) {
      const request = storyRequest(refund, tool, shopper(english, seed), pieces)
      expect(textsOf(request ?? framed(weather, 1))).toContain('The handle snapped off on day one.')
      expect(pathsOf(request ?? framed(weather, 1)).toSorted()).toEqual(['amount', 'order_id'])
      const other = planned('refund_order', { order_id: 'ORD-90817', reason: 'changed_mind' })
      expect(storyRequest(other, tool, shopper(english, seed), pieces)).toBeUndefined()
    }
  })
})

describe('a request in a whole message of the language', () => {
  const quoted = (line: number, call: PlannedCall, person: ReturnType<typeof shopper>) => {
    const tool = shopTool(call.name)
    return (
      english.say({ does: 'quote', act: tool.act, line, values: valuesOf(call, tool) }, person)?.pieces ?? []
    )
  }

  it('fills every slot from the call, whichever message it is', () => {
    const call = planned('find_order', { order_id: 'ORD-90817', email: 'mia@example.org' })
    const messages = english.packs.messages.find
    expect(messages.length).toBeGreaterThan(50)
    messages.forEach((p, line) => {
      const text = textOf(quoted(line, call, shopper(english, line, p.needs, { item: 'kettle' })))
      expect(squeezed(text).includes('ORD90817'), text).toBe(p.slots.has('identifier'))
      expect(squeezed(text).includes('MIA@EXAMPLE.ORG'), text).toBe(p.slots.has('email'))
    })
  })

  it('marks a reason that stands in it so that nothing changes it', () => {
    const messages = english.packs.messages[shopTool('escalate_to_human').act]
    const line = messages.findIndex((p) => p.source.includes('«'))
    const reason = /«([^»]+)»/.exec(messages[line].source)?.[1]
    const call = planned('escalate_to_human', { reason: reason ?? '' })
    const pieces = quoted(line, call, shopper(english, 3, messages[line].needs))
    expect(pieces).toContainEqual({ exact: reason })
    expect(textOf(pieces)).not.toMatch(/[«»]/)
  })
})

describe('a number in passing', () => {
  const human = shopTool('escalate_to_human')
  it('is given where words speak of what it belongs to, and only once', () => {
    const person = shopper(english, 4)
    const speaks = [{ pieces: ['I want a human about my order'], mood: 'statement' as const }]
    expect(textOf(numberInPassing(speaks, person)?.pieces ?? [])).toMatch(/ORD-\d{5}/i)
    expect(textOf(numberInPassing(speaks, person, human)?.pieces ?? [])).toMatch(/ORD-\d{5}/i)
    expect(numberInPassing(speaks, person, shopTool('find_order'))).toBeUndefined()
    expect(numberInPassing([{ pieces: ['I want a human'], mood: 'statement' }], person)).toBeUndefined()
    const numbered = [{ pieces: ['my order ', { exact: 'ORD-1' }], mood: 'statement' as const }]
    expect(numberInPassing(numbered, person)).toBeUndefined()
    const scene = { ...person.scene, identifier: undefined }
    expect(numberInPassing(speaks, { ...person, scene })).toBeUndefined()
  })
})
