import { expect, it } from 'vitest'
import type { SemanticType } from '../../spec/tool.ts'
import { toyTool } from './toy-set.ts'
import { volumeAdvice } from './volume-advice.ts'

function advise(
  types: Record<string, SemanticType>,
  have: number,
  more: { multiTurn?: number; asked?: number; fedBy?: boolean } = {},
) {
  const tool = toyTool('pay', types)
  return volumeAdvice({
    tool: more.fedBy
      ? { ...tool, fedBy: [{ from: 'find', field: '/id', to: 'pay', param: '/order_id' }] }
      : tool,
    have,
    multiTurn: more.multiTurn ?? 0,
    samples: 625,
    multiTurnAsked: more.asked ?? 0,
    canBuild: true,
  })
}

it('counts a tool with no or only copied arguments as routing', () => {
  expect(advise({}, 60)).toMatchObject({ need: 'routing', least: 50, enough: true })
  expect(advise({ order_id: 'identifier' }, 100)).toMatchObject({
    need: 'routing',
    enough: true,
    size: undefined,
  })
})

it.each([
  ['an enum', { order_id: 'identifier', reason: 'enum' }, 'reason must be extracted'],
  ['a nested address', { address: 'address' }, 'several parts'],
  ['a date', { day: 'date' }, 'date said in many ways'],
  ['an amount', { amount: 'money' }, 'amount said in many ways'],
  ['free text', { note: 'text' }, 'free text'],
  ['three arguments', { a: 'identifier', b: 'city', c: 'email' }, 'not be mixed up: a, b and c'],
] satisfies [string, Record<string, SemanticType>, string][])('counts %s as extraction', (_, types, why) => {
  const advice = advise(types, 100)
  expect(advice).toMatchObject({ need: 'extraction', least: 200, enough: false, size: 1300 })
  expect(advice.why).toContain(why)
  expect(advice.advice).toContain('--size 1300')
})

it('counts a tool as multi-turn where its samples are, or where results feed it and turns are asked for', () => {
  expect(advise({}, 100, { multiTurn: 30 })).toMatchObject({ need: 'multi_turn', least: 300, size: 1900 })
  expect(advise({ order_id: 'identifier' }, 100, { fedBy: true, asked: 0.3 }).need).toBe('multi_turn')
  expect(advise({ order_id: 'identifier' }, 100, { fedBy: true, asked: 0.03 }).need).toBe('routing')
})

it('asks for samples where nothing calls the tool', () => {
  expect(advise({}, 0)).toMatchObject({ enough: false, size: undefined })
  expect(advise({}, 0).advice).toContain('Nothing calls it')
})
