import { ourPlugins } from './our-plugins.ts'
import { describe, expect, it, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleTools } from '../checks/examples.ts'
import { logImporters } from '../importers/log-importers.ts'
import { english } from '../language/en/english.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import type { Blueprint } from '../spec/blueprint.ts'
import { roundOf, type Turn } from '../spec/story.ts'
import type { Target } from '../spec/target.ts'
import { openai } from '../targets/openai.ts'
import { planProject } from '../build/build-project.ts'
import openPlugs from '../build/open-plugs.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import {
  logImporterSuite,
  targetSuite,
  toolImporterSuite,
  writerSuite,
  type TargetUnderTest,
} from './index.ts'
import { logExamples } from './log-examples.ts'
import { targetContext, targetPairs, targetSamples, targetTools } from './target-examples.ts'
import { toolImportersUnderTest } from './tool-importer-examples.ts'
import { planned, shopFacts, shopSeeds, shopTools } from './toy-shop.ts'

const example = join(import.meta.dirname, '..', '..', 'examples', 'customer-service')
const input = await planProject(example, ourPlugins, { size: 400, seed: 21 })
const { draw } = await openPlugs(input, ourPlugins)
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

for (const importer of logImporters)
  logImporterSuite({ describe, it }, { importer, logs: logExamples[importer.name] ?? [] })

const refund = planned('refund_order', { order_id: 'ORD-90817', reason: 'defective' })
const lookup = planned('find_order', { email: 'mia@example.org' }, { id: 'call_2' })
const fromLookup = { '/order_id': { result: 'call_2', pointer: '/order_id' } }
const turns: readonly (readonly Turn[])[] = [
  [{ does: 'request', rounds: [roundOf(refund)] }],
  [{ does: 'request', rounds: [roundOf(refund, lookup)] }],
  [{ does: 'request', rounds: [roundOf(planned('check_weather', { city: 'Salem' }))] }],
  [
    { does: 'propose', wants: refund, rounds: [] },
    { does: 'confirm', rounds: [roundOf(refund)] },
  ],
  [
    { does: 'request', rounds: [roundOf(lookup)] },
    { does: 'follow_up', rounds: [roundOf({ ...refund, from: fromLookup })] },
  ],
  [
    { does: 'underspecify', wants: refund, missing: ['order_id'], rounds: [] },
    {
      does: 'supply',
      gives: ['order_id'],
      rounds: [roundOf({ ...refund, from: { '/reason': { earlier: 0 } } })],
    },
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

for (const under of toolImportersUnderTest) toolImporterSuite({ describe, it }, under)

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
const nested = (value: unknown): JsonObject => (isObject(value) ? value : {})
const openaiRows: TargetUnderTest = {
  target: openai,
  tools: exampleTools,
  samples: targetSamples,
  toolsOf: (row) => list(row.tools).map((one) => String(nested(one.function).name)),
  trained: (row) =>
    list(row.messages)
      .filter((m) => m.role === 'assistant')
      .map((m) => m.weight !== 0),
  pairs: {
    pairs: targetPairs,
    toolsOf: (row) => list(nested(row.input).tools).map((one) => String(nested(one.function).name)),
    read: ([row]) => ({
      prompts: [nested(row.input).messages],
      chosen: row.preferred_output,
      rejected: row.non_preferred_output,
    }),
  },
}

/** The messages of the contract's tests that a target breaks. */
function broken(target: Partial<Target>, more: Partial<TargetUnderTest> = {}): string {
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
  return faults.join('\n')
}

/** OpenAI's rows with a piece of their text changed. */
const changed = (from: RegExp, to: string): Partial<Target> => ({
  open: (context) => (sample) =>
    openai
      .open(context)(sample)
      .map((line) => line.replace(from, to)),
})
const changedPairs = (change: (line: string) => string[]): Partial<Target> => ({
  pairs: {
    dpo: {
      loses: [],
      open: (context) => (pair) => (openai.pairs?.dpo?.open(context)(pair) ?? []).flatMap(change),
    },
  },
})

test('the suite finds targets that break the contract', () => {
  expect(broken({})).toBe('')
  expect(broken({ open: () => () => ['not JSON'] }).split('\n').length).toBeGreaterThan(3)
  expect(broken({ open: () => () => [] })).toMatch(/became 0 rows, not 1/)
  expect(
    broken({ open: (context) => (one) => openai.open(context)({ ...one, tools: [...targetTools.keys()] }) }),
  ).toMatch(/carries .*\n?.*without the definition/s)
  expect(broken(changed(/,"weight":0/g, ''))).toMatch(/loss on/)
  expect(broken(changed(/^\{(.*),("tools":\[.*\])\}$/, '{"tools":[],$1}'))).toMatch(/carries/)
  expect(broken({ loses: [] }, { trained: undefined })).toMatch(/says nothing of turns without loss/)
  expect(broken({}, { pairs: undefined })).toMatch(/takes pairs, and is handed none/)
})

test('the suite finds pairs and side files that break the contract', () => {
  expect(broken(changedPairs((line) => [line, line]))).toMatch(/became 2 rows/)
  expect(broken(changedPairs((line) => [line.replace(': \\"ORD', ':\\"ORD')]))).toMatch(
    /lost its broken JSON/,
  )
  const { messages } = JSON.parse(openai.open(targetContext)(targetSamples[1])[0]) as { messages: object[] }
  const same = JSON.stringify(messages.slice(1))
  expect(
    broken(
      changedPairs((line) => [
        JSON.stringify({
          ...(JSON.parse(line) as object),
          preferred_output: JSON.parse(same),
          non_preferred_output: JSON.parse(same),
        }),
      ]),
    ),
  ).toMatch(/answers of a pair are the same/)
  const file = (name: string, text = 'train.jsonl\n') => broken({ besides: () => [{ name, text }] })
  expect(file('notes.txt')).toBe('')
  expect(file('../notes.txt')).toMatch(/gives the name/)
  expect(file('train.jsonl')).toMatch(/the name of a part/)
  expect(file('notes.txt', 'train.jsonl')).toMatch(/newline/)
  expect(file('notes.txt', 'train.jsonl test.jsonl\n')).toMatch(/a part without rows/)
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
