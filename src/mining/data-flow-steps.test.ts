import { expect, it } from 'vitest'
import { stepSchema } from '../sample/steps.ts'
import type { Message } from '../sample/schema.ts'
import { dataFlowSteps } from './data-flow-steps.ts'
import { walkCalls } from './walk-calls.ts'

const call = (id: string, name: string, args: Record<string, string>): Message => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id, name, arguments: args }],
})
const result = (id: string, name: string, content: string): Message => ({
  role: 'tool',
  tool_call_id: id,
  name,
  content,
})
const dialogue = (found: string): Message[] => [
  { role: 'system', content: 'The shop is in Salem.' },
  { role: 'user', content: 'I am mia.k@posteo.net. Where is my order?' },
  call('a', 'findOrder', { email: 'mia.k@posteo.net', city: 'Salem' }),
  result('a', 'findOrder', found),
  { role: 'assistant', content: 'Shall I send it again?' },
  { role: 'user', content: 'Yes, by courier.' },
  call('b', 'send_again', { order: 'ORD-48213', email: 'mia.k@posteo.net', by: 'courier' }),
]
const stepsOf = (messages: Message[]) =>
  dataFlowSteps(walkCalls(messages, { tools: undefined, malformed: new Map() }), messages)

it('a mined dialogue has the same typed steps as a made one', () => {
  const linked = stepsOf(dialogue('{"orders":[{"id":"ORD-48213"}]}'))
  expect(linked).toMatchObject({
    critical_path: [1, 2],
    steps: [
      { call: 'a', output_var: '$order', produces: ['$order.orders.0.id'], depends_on: [] },
      { call: 'b', output_var: '$again', produces: [], depends_on: [1] },
    ],
  })
  for (const step of linked?.steps ?? []) expect(stepSchema.parse(step)).toEqual(step)
  expect(linked?.steps.map((step) => step.data_flow)).toEqual([
    // Where "Salem" comes from no user and no result says.
    [{ argument: '/email', from: { said: true } }],
    [
      { argument: '/order', from: { result: 'a', pointer: '/orders/0/id' } },
      { argument: '/email', from: { earlier: 0 } },
      { argument: '/by', from: { said: true } },
    ],
  ])
})

it('a result that is one value is pointed at as a whole', () => {
  expect(stepsOf(dialogue('"ORD-48213"'))?.steps[1].data_flow[0]).toEqual({
    argument: '/order',
    from: { result: 'a', pointer: '' },
  })
})

it('without data flow there are no steps', () => {
  expect(stepsOf(dialogue('{"orders":[]}'))).toBeUndefined()
})
