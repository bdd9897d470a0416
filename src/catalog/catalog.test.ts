import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import type { CatalogTool, Parameter, Tool } from '../spec/tool.ts'
import { buildCatalog } from './catalog.ts'
import { identifierShape } from './infer/parameters.ts'

const orderId = { type: 'string', description: 'The order ID (format: ORD-XXXXX)' }

function tool(
  name: string,
  description: string,
  properties: JsonObject,
  required: string[] = [],
  returns?: JsonObject,
): Tool {
  return {
    name,
    description,
    parameters: { type: 'object', properties, required },
    ...(returns && { returns }),
  }
}

const shop: Tool[] = [
  tool('lookup_order', 'Find a customer order by order ID or email address.', {
    order_id: orderId,
    email: { type: 'string' },
  }),
  tool('check_status', 'Get the current status of an order.', { order_id: orderId }, ['order_id']),
  tool(
    'initiate_refund',
    'Start a refund for an order.',
    { order_id: orderId, reason: { enum: ['defective', 'other'] }, amount: { type: 'number' } },
    ['order_id'],
  ),
  tool(
    'update_address',
    'Change the shipping address of an order.',
    {
      order_id: orderId,
      address: {
        type: 'object',
        properties: {
          street: { type: 'string' },
          city: { type: 'string' },
          postal_code: { type: 'string', description: 'US ZIP code' },
        },
        required: ['street', 'city'],
      },
    },
    ['order_id', 'address'],
  ),
  tool('escalate_to_human', 'Transfer the conversation to a human agent.', { reason: { type: 'string' } }),
]

function byName(catalog: readonly CatalogTool[], name: string): CatalogTool {
  const found = catalog.find((one) => one.name === name)
  if (!found) throw new Error(`no tool ${name}`)
  return found
}

function parameter(properties: JsonObject, path: string): Parameter {
  const [{ params }] = buildCatalog([tool('get_thing', 'Gets it.', properties)])
  const found = params.find((one) => one.path === path)
  if (!found) throw new Error(`no parameter ${path} in ${params.map((one) => one.path).join(', ')}`)
  return found
}

describe('acts', () => {
  test.each([
    ['lookup_order', 'find', 'order', true],
    ['check_status', 'track', 'order', true],
    ['initiate_refund', 'refund', 'order', false],
    ['update_address', 'redirect', 'order', false],
    ['escalate_to_human', 'hand_over', 'human', false],
  ])('%s is to %s the %s', (name, act, object, reads) => {
    expect(byName(buildCatalog(shop), name)).toMatchObject({ act, object, reads })
  })

  test.each([
    ['get_order_status', 'track', 'order', true],
    ['get_refund_policy', 'get', 'refund policy', true],
    ['orders.create', 'create', 'order', false],
    ['insertRecord', 'create', 'record', false],
    ['searchFlightsByCity', 'search', 'flight', true],
    ['snooze_issue', 'snooze', 'issue', false],
  ])('the name %s alone says enough', (name, act, object, reads) => {
    const description = name === 'snooze_issue' ? 'Snooze an issue.' : ''
    const [made] = buildCatalog([tool(name, description, {})])
    expect([made.reads, made.object]).toEqual([reads, object])
    expect(made.act).toBe(act)
  })
})

describe('semantic types', () => {
  test.each<[string, JsonObject, string]>([
    ['order_id', { type: 'string' }, 'identifier'],
    ['user_email', { type: 'string' }, 'email'],
    ['email_subject', { type: 'string' }, 'title'],
    ['customer_name', { type: 'string' }, 'person'],
    ['destination', { type: 'string', description: '到达城市的标准名称 (canonical city name)' }, 'city'],
    ['departureDate', { type: 'string' }, 'date'],
    ['when', { type: 'string', description: 'Day in YYYY-MM-DD' }, 'date'],
    ['start', { type: 'string', format: 'date-time' }, 'date_time'],
    ['max_price', { type: 'integer' }, 'money'],
    ['num_guests', { type: 'integer' }, 'count'],
    ['temperature', { type: 'number', description: 'Sampling temperature' }, 'number'],
    ['temperature', { type: 'number' }, 'temperature'],
    ['lat', { type: 'number' }, 'latitude'],
    ['zip', { type: 'string' }, 'postal_code'],
    ['unit', { type: 'string', enum: ['celsius', 'fahrenheit'] }, 'enum'],
    ['maybe', { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] }, 'date'],
    ['dry_run', { type: 'boolean' }, 'boolean'],
    ['tags', { type: 'array', items: { type: 'string' } }, 'list'],
    ['reference', { type: 'string', pattern: '^EXP-[0-9]{6}$' }, 'identifier'],
    ['ip_address', { type: 'string' }, 'code'],
  ])('%s %j is %s', (name, schema, type) => {
    expect(parameter({ [name]: schema }, name).type).toBe(type)
  })
})

describe('parameters', () => {
  test('an address comes whole, with its parts', () => {
    const address = byName(buildCatalog(shop), 'update_address').params[1]
    expect(address).toMatchObject({ path: 'address', type: 'address', required: true, label: 'address' })
    expect(address.parts?.map(({ path, type, label, required }) => [path, type, label, required])).toEqual([
      ['address.street', 'street', 'street', true],
      ['address.city', 'city', 'city', true],
      ['address.postal_code', 'postal_code', 'ZIP code', false],
    ])
  })

  test('a nested object is taken apart, and a bare id in it is its own', () => {
    const product = { type: 'object', properties: { id: { type: 'string' } } }
    expect(parameter({ product }, 'product.id')).toMatchObject({
      type: 'identifier',
      noun: 'product',
      label: 'product ID',
    })
  })

  test('an optional object with required parts comes whole', () => {
    const options = {
      type: 'object',
      properties: { a: { type: 'number' }, b: { type: 'number' } },
      required: ['a'],
    }
    const { type, parts } = parameter({ options }, 'options')
    expect(type).toBe('object')
    expect(parts?.map(({ path, required }) => [path, required])).toEqual([
      ['options.a', true],
      ['options.b', false],
    ])
  })

  test('references are followed, circles too', () => {
    const parameters = {
      type: 'object',
      properties: { node: { $ref: '#/$defs/node' } },
      $defs: {
        node: { type: 'object', properties: { city: { type: 'string' }, next: { $ref: '#/$defs/node' } } },
      },
    }
    const [{ params }] = buildCatalog([{ name: 'add_node', description: '', parameters }])
    expect(params[0]).toMatchObject({ path: 'node.city', type: 'city' })
    expect(params.length).toBeLessThan(20)
  })

  test.each([
    ['order_id', 'order number', 'order'],
    ['userId', 'user ID', 'user'],
    ['tracking_number', 'tracking number', 'tracking'],
    ['check_in', 'check-in date', 'check-in date'],
    ['party_size', 'party size', 'size'],
    ['num_tickets', 'number of tickets', 'ticket'],
  ])('people call %s %s', (name, label, noun) => {
    expect(parameter({ [name]: { type: 'string' } }, name)).toMatchObject({ label, noun })
  })

  test('shapes of identifiers', () => {
    expect(identifierShape({ schema: orderId })).toBe('ORD-#####')
    expect(identifierShape({ schema: { pattern: '^EXP-[0-9]{6}$' } })).toBe('EXP-######')
    expect(identifierShape({ schema: { description: 'The order' } })).toBeUndefined()
  })
})

describe('between tools', () => {
  test('look-alikes are the tools that share their rare words', () => {
    const records = [
      tool('insert_record', 'Create a new expense record.', {}),
      tool('update_record', 'Change an expense record.', {}),
    ]
    const catalog = buildCatalog([...records, tool('get_weather', 'Weather of a city.', {})])
    expect(catalog.map((one) => one.lookAlikes)).toEqual([['update_record'], ['insert_record'], []])
  })

  test('what finds an order feeds what needs its number', () => {
    expect(byName(buildCatalog(shop), 'initiate_refund').fedBy).toEqual([
      { from: 'lookup_order', to: 'initiate_refund', param: '/order_id' },
    ])
  })

  test('declared results say which field it is', () => {
    const returns = {
      type: 'object',
      properties: { orders: { type: 'array', items: { properties: { id: { type: 'string' } } } } },
    }
    const catalog = buildCatalog([tool('search', 'Search.', {}, [], returns), shop[1]])
    expect(catalog[1].fedBy).toEqual([
      { from: 'search', field: '/orders/*/id', to: 'check_status', param: '/order_id' },
    ])
  })

  test('the hash follows the definition and nothing else', () => {
    const [a, b, c] = [shop[0], { ...shop[0], extra: 1 }, { ...shop[0], description: 'Other.' }].map(
      (one) => buildCatalog([one])[0].hash,
    )
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })
})

const data = new URL('../../../shared/data/tools.jsonl.gz', import.meta.url)
describe.skipIf(!existsSync(data))('18,116 real tools', () => {
  test('all of them build, with flows and look-alikes that exist', { timeout: 120_000 }, () => {
    const lines = gunzipSync(readFileSync(data)).toString().trim().split('\n')
    const tools = lines.map((line): Tool => JSON.parse(line))
    const catalog = buildCatalog(tools)
    const names = new Set(tools.map((one) => one.name))
    for (const one of catalog) {
      expect(one.object).not.toBe('')
      for (const near of one.lookAlikes) if (!names.has(near) || near === one.name) throw new Error(near)
      for (const flow of one.fedBy) if (!names.has(flow.from)) throw new Error(flow.from)
      for (const { label, noun, path } of one.params)
        if (label === '' || noun === '') throw new Error(`${one.name} ${path}`)
    }
  })
})
