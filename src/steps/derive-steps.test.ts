import { describe, expect, it } from 'vitest'
import { sampleChecks } from '../checks/index.ts'
import { english } from '../language/en/english.ts'
import { sampleSchema } from '../sample/schema.ts'
import type { Blueprint } from '../spec/blueprint.ts'
import { roundOf, type Round, type Turn } from '../spec/story.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { planned, shopFacts, shopSeeds, shopTools } from '../testing/toy-shop.ts'
import { grammarWriter } from '../writers/grammar/grammar-writer.ts'
import { assembleSample, textOf } from './assemble-sample.ts'
import { deriveSteps } from './derive-steps.ts'

const order = { order_id: 'ORD-48213', status: 'delivered', total: 61.9 }
const find = planned(
  'find_order',
  { email: 'mia.k@posteo.net' },
  {
    id: 'call_find',
    from: { '/email': { said: true } },
    outcome: { ok: true, value: { orders: [order] } },
  },
)
const refund = planned(
  'refund_order',
  { order_id: 'ORD-48213', reason: 'defective' },
  {
    id: 'call_refund',
    from: {
      '/order_id': { result: 'call_find', pointer: '/orders/0/order_id' },
      '/reason': { said: true },
    },
    outcome: { ok: true, value: { refund_id: 'RF-1188', order_id: 'ORD-48213', status: 'initiated' } },
  },
)
const mistaken: Round = {
  ...roundOf({
    ...refund,
    id: 'call_wrong',
    arguments: { ...refund.arguments, reason: 'broken' },
    outcome: { ok: false, error: { kind: 'invalid', code: 'invalid_reason', message: 'No such reason.' } },
  }),
  train: false,
  thought: 'Function: refund_order; key arguments: ORD-48213.',
}
const story = (...rounds: readonly Round[]): Turn[] => [{ does: 'request', rounds }]

const tools = new Map(shopTools.map((tool) => [tool.name, tool]))
const writer = grammarWriter(english, {
  tools,
  seeds: shopSeeds,
  facts: shopFacts,
  system: undefined,
  size: 50,
})
const blueprint = (turns: readonly Turn[], seed: number): Blueprint => ({
  index: seed,
  seed,
  cell: 'multi_step',
  kind: 'multi_step',
  class: 'positive',
  tags: [],
  language: 'en',
  today: '2026-11-27',
  tools: [...tools.keys()],
  persona: english.packs.personas[0].id,
  noisy: false,
  turns,
  background: {},
})
const written = async (turns: readonly Turn[], seed: number) => {
  const draft = await writer.write(blueprint(turns, seed))
  if (!draft) throw new Error('no words')
  return assembleSample(blueprint(turns, seed), draft, 'grammar')
}
const roles = ({ messages }: Awaited<ReturnType<typeof written>>['sample']) =>
  messages.map((m) => (m.role === 'assistant' && m.tool_calls ? 'calls' : m.role)).join(' ')

describe('a story of two rounds', () => {
  const turns = story(roundOf(find), roundOf(refund))

  it('gives steps that say what hangs on what', () => {
    expect(deriveSteps(turns)).toEqual({
      steps: [
        {
          step_id: 1,
          call: 'call_find',
          tool: 'find_order',
          arguments: { email: 'mia.k@posteo.net' },
          output_var: '$order',
          produces: ['$order.orders.0.order_id'],
          depends_on: [],
          data_flow: [{ argument: '/email', from: { said: true } }],
        },
        {
          step_id: 2,
          call: 'call_refund',
          tool: 'refund_order',
          arguments: { order_id: 'ORD-48213', reason: 'defective' },
          output_var: '$order_2',
          produces: [],
          depends_on: [1],
          data_flow: [
            { argument: '/order_id', from: { result: 'call_find', pointer: '/orders/0/order_id' } },
            { argument: '/reason', from: { said: true } },
          ],
        },
      ],
      critical_path: [1, 2],
    })
  })

  it('is written as calls, results, calls, results and an answer, and passes the checks', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const assembled = await written(turns, seed)
      const { sample, mislabelled } = assembled
      expect(mislabelled).toEqual([])
      expect(roles(sample)).toBe('user calls tool calls tool assistant')
      expect(sample.messages[0].content).toContain('mia.k@posteo.net')
      expect(sample.messages[0].content).not.toMatch(/\d{5}/)
      expect(sample.expect.calls.map((calls) => calls.map(({ name }) => name))).toEqual([
        ['find_order'],
        ['refund_order'],
        [],
      ])
      expect(sampleSchema.parse(JSON.parse(textOf(assembled)))).toEqual(sample)
      const context = { tools, languages: new Map([['en', english]]), facts: shopFacts, today: undefined }
      const errors = sampleChecks.flatMap((check) => check.run(sample, context))
      expect(errors.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('marks a round that must not be learned, and expects nothing of it', async () => {
    const { sample, mislabelled } = await written(story(roundOf(find), mistaken, roundOf(refund)), 3)
    expect(mislabelled).toEqual([])
    expect(roles(sample)).toBe('user calls tool calls tool calls tool assistant')
    expect(sample.messages[3]).toMatchObject({ train: false, thought: mistaken.thought })
    expect(sample.messages[1]).not.toHaveProperty('train')
    expect(sample.expect.calls.map((calls) => calls.length)).toEqual([1, 0, 1, 0])
    expect(sample.steps?.map(({ depends_on }) => depends_on)).toEqual([[], [1], [1]])
    expect(sample.critical_path).toEqual([1, 2])
  })

  it('has no steps where nothing hangs on a result', () => {
    const apart = { ...refund, from: { '/order_id': { said: true }, '/reason': { said: true } } } as const
    expect(deriveSteps(story(roundOf(find), roundOf(apart)))).toBeUndefined()
    expect(deriveSteps([{ does: 'chat', reason: 'small_talk', rounds: [] }])).toBeUndefined()
  })

  it('tells a writer that forgets the mark from one that keeps it', async () => {
    const turnsOfThree = story(roundOf(find), mistaken, roundOf(refund))
    const draft = await writer.write(blueprint(turnsOfThree, 3))
    if (!draft) throw new Error('no words')
    const messages = draft.messages.map((m) => (m.role === 'assistant' ? { ...m, train: undefined } : m))
    const { mislabelled } = assembleSample(blueprint(turnsOfThree, 3), { ...draft, messages }, 'x')
    expect(mislabelled.map(({ path }) => path)).toEqual(['/messages/3/tool_calls'])
  })
})
