import type { Json, JsonObject } from '../lib/json.ts'
import type { Kind, Message, Sample, ToolCall } from '../sample/schema.ts'
import type { CatalogTool, Parameter, SemanticType } from '../spec/tool.ts'

/**
 * The small shop that the examples of all checks happen in, and short ways to write a conversation
 * down. The contract suite runs every check on its examples with these tools.
 */
export function conversation(kind: Kind, messages: Message[], more: Partial<Sample> = {}): Sample {
  const calls = messages
    .filter((message) => message.role === 'assistant')
    .map((message) =>
      (message.tool_calls ?? []).map(({ name, arguments: args }) => ({ name, arguments: args })),
    )
  return {
    v: 1,
    id: '',
    kind,
    class:
      kind === 'no_tool' ? 'negative' : kind === 'clarify' || kind === 'error_recovery' ? 'hard' : 'positive',
    tags: [],
    language: 'en',
    today: '2026-11-27',
    tools: exampleTools.map((tool) => tool.name),
    messages,
    expect: { calls },
    verdicts: [],
    lineage: { source: 'unknown', seeds: [], parents: [] },
    ...more,
  }
}

export const system = (content: string): Message => ({ role: 'system', content })
export const user = (content: string): Message => ({ role: 'user', content })
export const says = (content: string): Message => ({ role: 'assistant', content })

/** A call with id `call_1`, unless another is given. */
export const call = (name: string, args: JsonObject, id = 'call_1'): ToolCall => ({
  id,
  name,
  arguments: args,
})

/** An assistant message that calls. */
export const calls = (...tool_calls: ToolCall[]): Message => ({
  role: 'assistant',
  content: null,
  tool_calls,
})

/** The result of `call_1`, unless another id is given. */
export const result = (name: string, value: Json, id = 'call_1'): Message => ({
  role: 'tool',
  tool_call_id: id,
  name,
  content: typeof value === 'string' ? value : JSON.stringify(value),
})

/** A request and the one call it leads to. */
export const asked = (text: string, name: string, args: JsonObject): Sample =>
  conversation('choice', [user(text), calls(call(name, args))])

/** A request, its call, what came back, and the answer. */
export const answered = (text: string, name: string, args: JsonObject, value: Json, answer: string): Sample =>
  conversation('choice', [user(text), calls(call(name, args)), result(name, value), says(answer)])

/** A message that needs no tool, and its reply. */
export const chatted = (text: string, reply: string): Sample =>
  conversation('no_tool', [user(text), says(reply)])

function parameter(
  path: string,
  type: SemanticType,
  schema: JsonObject,
  more: Partial<Parameter> = {},
): Parameter {
  const name = path.slice(path.lastIndexOf('.') + 1)
  return { path, name, schema, type, required: false, label: name.replaceAll('_', ' '), noun: name, ...more }
}

function tool(name: string, description: string, parameters: JsonObject, params: Parameter[]): CatalogTool {
  return {
    name,
    description,
    parameters,
    act: 'find',
    object: 'order',
    params,
    reads: true,
    lookAlikes: [],
    fedBy: [],
    hash: name,
  }
}

const orderId: JsonObject = {
  type: 'string',
  description: 'Order number, such as ORD-XXXXX',
  pattern: '^ORD-[0-9]{5}$',
}
const email: JsonObject = { type: 'string', format: 'email', description: 'E-mail of the customer' }
const reason: JsonObject = { type: 'string', enum: ['defective', 'wrong_item', 'changed_mind', 'other'] }
const amount: JsonObject = { type: 'number', minimum: 0, description: 'Dollars to pay back' }
const party: JsonObject = { type: 'integer', minimum: 1, maximum: 20 }
const date: JsonObject = { type: 'string', format: 'date' }
const city: JsonObject = { type: 'string', description: 'City' }
const state: JsonObject = { type: 'string', description: 'Two-letter state' }
const street: JsonObject = { type: 'string', description: 'Street and house number' }
const note: JsonObject = { type: 'string', description: 'What it is about, in a sentence' }
const outdoors: JsonObject = { type: 'boolean', description: 'A table outside on the terrace' }

/** The tools of the examples. */
export const exampleTools: readonly CatalogTool[] = [
  tool(
    'find_order',
    'Find an order by its number or by e-mail.',
    { type: 'object', properties: { order_id: orderId, email }, additionalProperties: false },
    [
      parameter('order_id', 'identifier', orderId, { label: 'order number', noun: 'order' }),
      parameter('email', 'email', email),
    ],
  ),
  tool(
    'refund_order',
    'Pay an order back.',
    { type: 'object', properties: { order_id: orderId, reason, amount }, required: ['order_id', 'reason'] },
    [
      parameter('order_id', 'identifier', orderId, { label: 'order number', noun: 'order', required: true }),
      parameter('reason', 'enum', reason, {
        required: true,
        values: ['defective', 'wrong_item', 'changed_mind', 'other'],
      }),
      parameter('amount', 'money', amount),
    ],
  ),
  tool(
    'change_address',
    'Send an order elsewhere.',
    {
      type: 'object',
      properties: {
        order_id: orderId,
        address: { type: 'object', properties: { street, city, state }, required: ['street', 'city'] },
      },
      required: ['order_id', 'address'],
    },
    [
      parameter('order_id', 'identifier', orderId, { required: true }),
      parameter('address.street', 'street', street),
      parameter('address.city', 'city', city),
      parameter('address.state', 'state', state),
    ],
  ),
  tool(
    'book_table',
    'Book a table at the shop’s café.',
    { type: 'object', properties: { date, party_size: party, outdoors, note }, required: ['date'] },
    [
      parameter('date', 'date', date, { required: true }),
      parameter('party_size', 'count', party),
      parameter('outdoors', 'boolean', outdoors),
      parameter('note', 'message', note),
    ],
  ),
  tool(
    'repair',
    'Mend something.',
    { type: 'object', properties: { kind: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } } },
    [parameter('kind', 'text', {})],
  ),
]
