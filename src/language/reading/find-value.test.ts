import type { Parameter } from '../../spec/tool.ts'
import { describe, expect, it } from 'vitest'
import { random } from '../../lib/random.ts'
import { textOf } from '../phrase.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopTool, shopTools } from '../../testing/toy-shop.ts'
import { english } from '../en/english.ts'
import { argumentsIn } from '../arguments-in.ts'

const findValue = (parameter: Parameter, text: string) => english.read(text).value(parameter)

const parameter = (tool: string, name: string) => {
  const found = shopTool(tool).params.find((p) => p.name === name)
  if (!found) throw new RangeError(name)
  return found
}

describe('a value in a message', () => {
  it.each([
    ['where is ORD-48213?', 'ORD-48213'],
    ['ord-48213 please', 'ORD-48213'],
    ['ORD-48213, I said ORD-48213', 'ORD-48213'],
    ['ORD-48213 and ORD-99120', undefined],
    ['ORD-482131', undefined],
    ['XORD-48213', undefined],
    ['my order is late', undefined],
  ])('in "%s" the order is %s', (text, found) => {
    expect(findValue(parameter('find_order', 'order_id'), text)).toBe(found)
  })

  it.each([
    ['it is mia.k+shop@mail.example.org thanks', 'mia.k+shop@mail.example.org'],
    ['a@example.org or b@example.org', undefined],
    ['me at example.org', undefined],
    ['user@', undefined],
  ])('in "%s" the e-mail is %s', (text, found) => {
    expect(findValue(parameter('find_order', 'email'), text)).toBe(found)
  })

  it.each([
    ['I want $16.50 back', 16.5],
    ['$ 20 please', 20],
    ['$5 of the $20', undefined],
    ['16 plates', undefined],
  ])('in "%s" the amount is %s', (text, found) => {
    expect(findValue(parameter('refund_order', 'amount'), text)).toBe(found)
  })

  it.each([
    ['it never arrived', 'not_received'],
    ['the handle snapped off, it is broken', 'defective'],
    ['I changed my mind', 'changed_mind'],
    ['please refund it', undefined],
  ])('"%s" means %s', (text, found) => {
    expect(findValue(parameter('refund_order', 'reason'), text)).toBe(found)
  })

  it('is not looked for where its type has no look of its own', () => {
    expect(findValue(parameter('check_weather', 'city'), 'the weather in Salem')).toBeUndefined()
  })
})

it('infers the arguments of a tool, and none it is unsure of', () => {
  expect(argumentsIn('ORD-48213 came broken, I want $12.40 back', shopTool('refund_order'), english)).toEqual(
    {
      order_id: 'ORD-48213',
      reason: 'defective',
      amount: 12.4,
    },
  )
  expect(argumentsIn('hello', shopTool('refund_order'), english)).toEqual({})
})

it('reads back, or is unsure of, what the language itself writes', () => {
  const looks = shopTools
    .flatMap((tool) => tool.params)
    .filter((p) => ['identifier', 'email'].includes(p.type))
  let found = 0
  for (const p of looks) {
    for (let seed = 0; seed < 40; seed++) {
      const value = english.make(p, random(seed), '2026-11-27')
      const text = textOf(
        english.surface(
          { parameter: p, value: value ?? null },
          { random: random(seed + 1000), tags: new Set() },
        ),
      )
      const read = findValue(p, `hello, it is ${text} I think`)
      if (read === undefined) continue
      found++
      expect(String(read).toLowerCase()).toBe(String(value).toLowerCase())
    }
  }
  expect(found).toBeGreaterThan(looks.length * 25)
})

it('is quick with a message made to be slow', () => {
  for (const piece of ['a.', 'a@a.', '$1', 'ORD-', 'ORD-1234']) {
    const text = piece.repeat(200_000 / piece.length)
    const from = performance.now()
    for (const tool of shopTools) argumentsIn(text, tool, english)
    expect(performance.now() - from, piece).toBeLessThan(500)
  }
})
