import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'
import { qualityWeights, sampleQuality, scoreCalls } from './score.ts'

const refund: Tool = {
  name: 'refund',
  description: '',
  parameters: {
    type: 'object',
    properties: {
      order: { type: 'string' },
      amount: { type: ['number', 'null'] },
      count: { type: 'integer' },
      items: { type: 'array' },
      reason: { enum: ['a', 'b'] },
      any: {},
    },
    required: ['order', 'reason'],
  },
}
const loose: Tool = {
  name: 'loose',
  description: '',
  parameters: { type: 'object', additionalProperties: true },
}
const tools = new Map([refund, loose].map((tool) => [tool.name, tool]))
const score = (args: JsonObject, wanted: JsonObject = args, alternatives?: Record<string, Json[]>) =>
  scoreCalls(
    [{ name: 'refund', arguments: args }],
    [{ name: 'refund', arguments: wanted, alternatives }],
    tools,
  )

describe('scoreCalls', () => {
  it('gives 1 to a call that is right, and where there is nothing to measure', () => {
    const perfect = { completeness: 1, accuracy: 1, type_precision: 1, no_hallucination: 1, overall: 1 }
    expect(score({ order: 'x', amount: null, count: 2, items: [], reason: 'a', any: { a: 1 } })).toEqual(
      perfect,
    )
    expect(scoreCalls([], [], tools)).toEqual(perfect)
    expect(scoreCalls([{ name: 'loose', arguments: { what: 1 } }], [], tools)).toEqual(perfect)
  })
  it('counts required arguments', () => {
    expect(score({ order: 'x' }).completeness).toBe(0.5)
  })
  it('counts arguments that are as expected, alternatives too', () => {
    const wanted = { order: 'x', reason: 'a' }
    expect(score({ order: 'x', reason: 'b' }, wanted).accuracy).toBe(0.5)
    expect(score({ order: 'x', reason: 'b' }, wanted, { reason: ['b'] }).accuracy).toBe(1)
    expect(scoreCalls([], [{ name: 'refund', arguments: wanted }], tools).accuracy).toBe(0)
    expect(
      scoreCalls([{ name: 'loose', arguments: wanted }], [{ name: 'refund', arguments: wanted }], tools)
        .accuracy,
    ).toBe(0)
  })
  it('pairs several calls of one tool in order', () => {
    const calls = ['x', 'y'].map((order) => ({ name: 'refund', arguments: { order, reason: 'a' } }))
    expect(scoreCalls(calls, calls, tools).accuracy).toBe(1)
    expect(scoreCalls(calls, calls.toReversed(), tools).accuracy).toBe(0.5)
  })
  it('counts arguments of the expected type', () => {
    expect(score({ order: 5, amount: '3', count: 2.5, reason: 'c' }).type_precision).toBe(0.25)
  })
  it('halves for an undeclared argument, and the overall is the mean', () => {
    const { no_hallucination, type_precision, overall } = score({
      order: 'x',
      reason: 'a',
      colour: 'red',
      toString: 'x',
    })
    expect(no_hallucination).toBe(0.5)
    expect(type_precision).toBe(0.5)
    expect(overall).toBe((1 + 1 + 0.5 + 0.5) / 4)
    expect(scoreCalls([{ name: 'nobody', arguments: { a: 1 } }], [], tools).no_hallucination).toBe(0.5)
  })
  it('stays between 0 and 1 whatever it is given', () => {
    const name = fc.constantFrom('refund', 'loose', 'none', '__proto__')
    const args = fc.dictionary(
      fc.constantFrom('order', 'reason', 'count', 'odd', 'constructor', '__proto__'),
      fc.jsonValue() as fc.Arbitrary<Json>,
    )
    const call = fc.record({ name, arguments: args })
    fc.assert(
      fc.property(fc.array(call, { maxLength: 4 }), fc.array(call, { maxLength: 4 }), (calls, expected) => {
        const parts = scoreCalls(calls, expected, tools)
        for (const part of Object.values(parts)) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(1)
        }
        expect([0.5, 1]).toContain(parts.no_hallucination)
        expect(scoreCalls(calls, calls, tools).accuracy).toBe(1)
      }),
    )
  })
  it('takes a schema that is no schema', () => {
    const odd: Tool = { name: 'odd', description: '', parameters: { properties: [], required: 'x' } }
    expect(
      scoreCalls([{ name: 'odd', arguments: { a: 1 } }], [], new Map([['odd', odd]])).no_hallucination,
    ).toBe(0.5)
  })
})

describe('sampleQuality', () => {
  it('is the weighted mean', () => {
    expect(Object.values(qualityWeights).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    expect(sampleQuality({ overall: 1, grounding: 1, naturalness: 1, novelty: 1 })).toBeCloseTo(1, 12)
    expect(sampleQuality({ overall: 1, grounding: 0, naturalness: 0.5, novelty: 2 })).toBeCloseTo(
      0.4 + 0.1 + 0.15,
      12,
    )
  })
})
