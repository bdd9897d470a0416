import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../../lib/json.ts'
import { sampleSchema } from '../../sample/schema.ts'
import { readRow } from './openai.ts'

const tools: Json[] = [
  {
    type: 'function',
    function: { name: 'find_order', description: 'Find it.', parameters: { type: 'object' } },
  },
  { name: 'refund_order', description: 'Refund it.', parameters: { type: 'object' } },
]
const ask = { role: 'user', content: 'Where is ORD-48213?' }
const wrapped = (args: unknown) => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c9', type: 'function', function: { name: 'find_order', arguments: args } }],
})
const row = (messages: unknown[], more: JsonObject = {}) => ({ messages, ...more }) as JsonObject
const codes = (messages: unknown[]) =>
  readRow(row(messages)).verdicts.map(({ check, path }) => `${check} ${path}`)

test.each([['{"order_id":"ORD-48213"}'], [{ order_id: 'ORD-48213' }]])(
  'reads arguments given as %j',
  (args) => {
    const { sample, verdicts } = readRow(row([ask, wrapped(args)], { tools }))
    expect(verdicts).toEqual([])
    expect(sample.messages[1]).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c9', name: 'find_order', arguments: { order_id: 'ORD-48213' } }],
    })
    expect(sample.tools).toEqual(['find_order', 'refund_order'])
    expect(sample.expect.calls).toEqual([[{ name: 'find_order', arguments: { order_id: 'ORD-48213' } }]])
    expect([sample.kind, sample.class]).toEqual(['choice', 'positive'])
  },
)

test('a legacy function_call and its unnamed result find each other', () => {
  const { sample } = readRow(
    row([
      ask,
      { role: 'assistant', content: null, function_call: { name: 'find_order', arguments: '{}' } },
      { role: 'function', name: 'find_order', content: '{"status":"shipped"}' },
      { role: 'assistant', content: 'It has shipped.' },
    ]),
  )
  expect(sample.messages[1]).toHaveProperty('tool_calls.0.id', 'call_1')
  expect(sample.messages[2]).toEqual({
    role: 'tool',
    tool_call_id: 'call_1',
    name: 'find_order',
    content: '{"status":"shipped"}',
  })
})

test('content may be parts, and a result an object', () => {
  const { sample } = readRow(
    row([
      { role: 'developer', content: 'Today is 2026-11-27.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Where is' },
          { type: 'text', text: 'my order?' },
        ],
      },
      wrapped('{}'),
      { role: 'tool', tool_call_id: 'c9', content: { status: 'shipped' } },
    ]),
    { statedToday: (system, language) => `${language}: ${system}` },
  )
  expect(sample.messages.map((message) => message.content)).toEqual([
    'Today is 2026-11-27.',
    'Where is\nmy order?',
    null,
    '{"status":"shipped"}',
  ])
  expect(sample.today).toBe('en: Today is 2026-11-27.')
  expect(sample.messages[3]).toHaveProperty('name', 'find_order')
})

test('tools may be a JSON text, or stand under "functions"', () => {
  const text = JSON.stringify(tools)
  const first = readRow(row([ask], { tools: text }))
  expect(first.tools).toEqual(tools)
  expect(readRow(row([ask], { tools: text })).tools).toBe(first.tools)
  expect(readRow(row([ask], { functions: [{ name: 'f' }] })).sample.tools).toEqual(['f'])
  expect(readRow(row([ask], { tools: 'none' })).verdicts[0]).toMatchObject({
    check: 'schema/tools-parse',
    path: '/tools',
  })
})

test.each([
  [[ask, wrapped('{"order_id":')], 'schema/arguments-parse /messages/1/tool_calls/0/function/arguments'],
  [[ask, wrapped('[1]')], 'schema/arguments-parse /messages/1/tool_calls/0/function/arguments'],
  [[ask, { role: 'assistant', tool_calls: [{ id: 'x' }] }], 'shape/bad-call /messages/1/tool_calls/0'],
  [[ask, { role: 'narrator', content: 'x' }], 'shape/unknown-role /messages/1/role'],
  [[ask, 'hello'], 'shape/bad-message /messages/1'],
  [[{ role: 'user', content: 7 }], 'shape/bad-content /messages/0/content'],
  [[{ role: 'user', content: [{ type: 'image_url' }] }], 'shape/content-part /messages/0/content/0'],
])('what cannot be read becomes a verdict: %j', (messages, expected) => {
  expect(codes(messages)).toContain(expected)
})

test('a row without messages is told', () => {
  expect(readRow({ text: 'hello' }).verdicts[0].check).toBe('shape/no-messages')
})

test.each([
  ['no_tool', [ask, { role: 'assistant', content: 'Hello.' }]],
  ['clarify', [ask, { role: 'assistant', content: 'Which one?' }, ask, wrapped({})]],
  [
    'multi_turn',
    [
      ask,
      wrapped({}),
      { role: 'tool', tool_call_id: 'c9', content: 'x' },
      { role: 'assistant', content: 'x' },
      ask,
      wrapped({}),
    ],
  ],
  ['multi_step', [ask, wrapped({}), { role: 'tool', tool_call_id: 'c9', content: 'x' }, wrapped({})]],
  ['single', [ask, wrapped({})]],
])('infers the kind %s', (kind, messages) => {
  expect(readRow(row(messages)).sample.kind).toBe(kind)
})

test('our own records come back as they are', () => {
  const ours = readRow(row([ask, wrapped({ order_id: 'ORD-48213' })], { tools })).sample
  const record = {
    ...ours,
    id: 'abc',
    kind: 'single',
    tags: ['slang'],
    today: '2026-11-27',
    language: 'zh',
  } as const
  expect(readRow(structuredClone(record) as unknown as JsonObject).sample).toEqual(record)
})

test('never throws, and what it returns satisfies the schema of samples', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const message = fc.record(
    {
      role: fc.constantFrom('user', 'assistant', 'tool', 'system', 'x'),
      content: fc.oneof(fc.string(), json),
      tool_calls: fc.oneof(
        json,
        fc.array(fc.record({ id: json, function: fc.record({ name: fc.string(), arguments: json }) })),
      ),
      tool_call_id: json,
      name: json,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(message, json), { maxLength: 4 }),
      json,
      json,
      (messages, offered, lineage) => {
        const { sample } = readRow({
          messages,
          tools: offered,
          lineage,
          expect: lineage,
          v: 1,
          today: offered,
        } as JsonObject)
        expect(sampleSchema.safeParse(sample).error).toBeUndefined()
      },
    ),
    { numRuns: 300 },
  )
})
