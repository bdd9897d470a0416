import { describe, expect, it, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  answered,
  calls,
  call,
  chatted,
  conversation,
  exampleTools,
  result,
  says,
  system,
  user,
} from '../checks/examples.ts'
import { english } from '../language/en/english.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { Blueprint, Turn } from '../spec/blueprint.ts'
import type { Target } from '../spec/target.ts'
import { openai } from '../targets/openai.ts'
import { planProject } from '../stages/build-project.ts'
import defaultPlugs from '../stages/default-plugs.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import { targetSuite, writerSuite, type TargetUnderTest } from './index.ts'
import { planned, shopFacts, shopSeeds, shopTools } from './toy-shop.ts'

const example = join(import.meta.dirname, '..', '..', 'examples', 'customer-service')
const input = await planProject(example, { size: 400, seed: 21 })
const { draw } = await defaultPlugs(input)
const drawn: Blueprint[] = []
for (let cell = 0; cell < input.plan.cells.length; cell++) {
  for (let i = 0; i < 4; i++)
    drawn.push(...[await draw(cell * 4 + i, cell)].filter((one) => one !== undefined))
}

writerSuite({ describe, it }, 'grammar, on the example', {
  make: (context) => grammarWriter(english, context),
  context: {
    tools: new Map(input.tools.map((tool) => [tool.name, tool])),
    seeds: input.project.seeds,
    facts: input.project.facts,
    system: 'You help.',
    size: 400,
  },
  blueprints: drawn,
})

const refund = planned('refund_order', { order_id: 'ORD-90817', reason: 'defective' })
const lookup = planned('find_order', { email: 'mia@example.org' }, { id: 'call_2' })
const turns: readonly (readonly Turn[])[] = [
  [{ does: 'request', calls: [refund] }],
  [{ does: 'request', calls: [refund, lookup] }],
  [{ does: 'request', calls: [planned('check_weather', { city: 'Salem' })] }],
  [
    { does: 'propose', wants: refund },
    { does: 'confirm', calls: [refund] },
  ],
  [
    { does: 'request', calls: [lookup] },
    { does: 'follow_up', calls: [{ ...refund, from: { order_id: 'result' } }] },
  ],
  [
    { does: 'underspecify', wants: refund, missing: ['order_id'] },
    { does: 'supply', calls: [{ ...refund, from: { reason: 'earlier' } }], gives: ['order_id'] },
  ],
]

writerSuite({ describe, it }, 'grammar, on a toy shop', {
  make: (context) => grammarWriter(english, context),
  context: {
    tools: new Map(shopTools.map((tool) => [tool.name, tool])),
    seeds: shopSeeds,
    facts: shopFacts,
    system: undefined,
    size: 100,
  },
  blueprints: turns.flatMap((own, i) =>
    Array.from({ length: 10 }, (_, n) => ({
      ...drawn[0],
      index: i * 10 + n,
      seed: i * 977 + n,
      turns: own,
      background: {},
    })),
  ),
})

const order = { order_id: 'ORD-48213' }
const samples = [
  answered('where is it?\u2028"now"', 'find_order', order, { status: 'shipped' }, 'On its way.'),
  chatted('hi', 'Hello!'),
  conversation('multi_turn', [
    system('You help.'),
    user('find ORD-48213 and ORD-11111'),
    calls(call('find_order', order), call('find_order', { order_id: 'ORD-11111' }, 'call_2')),
    result('find_order', { error: { code: 'not_found' } }),
    result('find_order', 'shipped', 'call_2'),
    says('One is on its way.'),
    user('thanks'),
    says('Any time!'),
  ]),
]

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
const openaiRows: TargetUnderTest = {
  target: openai,
  tools: exampleTools,
  samples,
  toolsOf: (row) => list(row.tools).map((one) => (isObject(one.function) ? String(one.function.name) : '')),
  trained: (row) =>
    list(row.messages)
      .filter((m) => m.role === 'assistant')
      .map((m) => m.weight !== 0),
}
targetSuite({ describe, it }, openaiRows)

/** The messages of the contract's tests that a target breaks. */
function broken(target: Partial<Target>, more: Partial<TargetUnderTest> = {}): string[] {
  const faults: string[] = []
  const runner = {
    describe: (_: string, body: () => void) => body(),
    it(_: string, body: () => void) {
      try {
        body()
      } catch (thrown) {
        faults.push(thrown instanceof Error ? thrown.message : '')
      }
    },
  }
  targetSuite(runner, { ...openaiRows, target: { ...openai, ...target }, ...more })
  return faults
}

test('the suite finds targets that break the contract', () => {
  expect(broken({})).toEqual([])
  const whole = openai.open(new Map(exampleTools.map((tool) => [tool.name, tool])))
  expect(broken({ open: () => () => 'not JSON' }).length).toBeGreaterThan(3)
  expect(
    broken({ open: () => (sample) => whole({ ...sample, tools: exampleTools.map((t) => t.name) }) }).join(),
  ).toMatch(/carries .*without the definition/)
  expect(
    broken({ open: (tools) => (sample) => openai.open(tools)(sample).replace(',"weight":0', '') }).join(),
  ).toMatch(/loss on/)
  expect(broken({ loses: [] }, { trained: undefined }).join()).toMatch(/says nothing of turns without loss/)
})

test('the package exports the suites', () => {
  const home = new URL('../../', import.meta.url)
  const { exports } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as {
    exports: Record<string, Record<string, string>>
  }
  expect(exports['./testing']).toMatchObject({ types: './dist/testing.d.ts', default: './dist/testing.js' })
  expect(readFileSync(new URL('tsdown.config.ts', home), 'utf8')).toMatch(
    /testing'?: 'src\/testing\/index\.ts'/,
  )
})
