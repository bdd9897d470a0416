import { expect, it } from 'vitest'
import type { Sample } from '../sample/schema.ts'
import type { Tool } from '../spec/tool.ts'
import { openai } from './openai.ts'

const look: Tool = {
  name: 'lookup_order',
  description: 'Finds an order.',
  parameters: { type: 'object', properties: { order_id: { type: 'string' } } },
  returns: { type: 'object' },
}
const tools = new Map([[look.name, look]])

const sample: Sample = {
  v: 1,
  id: 'x',
  kind: 'single',
  class: 'positive',
  tags: [],
  language: 'en',
  tools: ['lookup_order'],
  messages: [
    { role: 'system', content: 'You help.' },
    { role: 'user', content: 'where is "ORD-1"?' },
    {
      role: 'assistant',
      content: null,
      thought: 'look it up',
      tool_calls: [{ id: 'call_1', name: 'lookup_order', arguments: { order_id: 'ORD-1' } }],
      train: false,
    },
    { role: 'tool', tool_call_id: 'call_1', name: 'lookup_order', content: '{"ok":true}' },
    { role: 'assistant', content: 'It is on its way.', tool_calls: [] },
  ],
  expect: { calls: [[{ name: 'lookup_order', arguments: { order_id: 'ORD-1' } }], []] },
  verdicts: [],
  lineage: { source: 'grammar', seeds: [], parents: [] },
}

it('writes a row whole, keys in constant order', () => {
  expect(openai.open(tools)(sample)).toBe(
    '{"messages":[' +
      '{"role":"system","content":"You help."},' +
      '{"role":"user","content":"where is \\"ORD-1\\"?"},' +
      '{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":' +
      '{"name":"lookup_order","arguments":"{\\"order_id\\":\\"ORD-1\\"}"}}],"weight":0},' +
      '{"role":"tool","content":"{\\"ok\\":true}","tool_call_id":"call_1"},' +
      '{"role":"assistant","content":"It is on its way."}],' +
      '"tools":[{"type":"function","function":{"name":"lookup_order","description":"Finds an order.",' +
      '"parameters":{"type":"object","properties":{"order_id":{"type":"string"}}}}}]}',
  )
})

it('offers every tool of the sample, in its order', () => {
  const other: Tool = { name: 'a', description: 'A.', parameters: { type: 'object' } }
  const encode = openai.open(new Map([...tools, ['a', other]]))
  const named = (names: string[]): string[] =>
    JSON.parse(encode({ ...sample, tools: names })).tools.map(
      (t: { function: { name: string } }) => t.function.name,
    )
  expect(named(['lookup_order', 'a'])).toEqual(['lookup_order', 'a'])
  expect(named(['a', 'lookup_order'])).toEqual(['a', 'lookup_order'])
})

it('refuses a sample that offers an unknown tool', () => {
  expect(() => openai.open(new Map())(sample)).toThrow('lookup_order')
})
