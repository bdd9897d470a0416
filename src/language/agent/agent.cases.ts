// Data for tests: a shop's five tools as the catalog knows them, and results as its world gives them.
import type { Json, JsonObject } from '../../lib/json.ts'
import type { Random } from '../../lib/random.ts'
import type { CarriedCall } from '../../spec/story.ts'
import type { CatalogTool, Parameter, SemanticType } from '../../spec/tool.ts'

const param = (
  name: string,
  type: SemanticType,
  label: string,
  more: Partial<Parameter> = {},
): Parameter => ({
  path: name,
  name,
  schema: { type: 'string' },
  type,
  required: true,
  label,
  noun: 'order',
  ...more,
})

const tool = (
  name: string,
  act: string,
  object: string,
  reads: boolean,
  params: Parameter[],
): CatalogTool => ({
  name,
  description: name === 'initiate_refund' ? 'Amounts are in USD.' : name,
  parameters: {},
  act,
  object,
  params,
  reads,
  lookAlikes: [],
  fedBy: [],
  hash: name,
})

const orderId = param('order_id', 'identifier', 'order number')
const reasons = ['defective', 'wrong_item', 'not_received', 'changed_mind', 'other']

export const shopTools: ReadonlyMap<string, CatalogTool> = new Map(
  [
    tool('lookup_order', 'find', 'order', true, [
      { ...orderId, required: false },
      param('email', 'email', 'email', { required: false }),
    ]),
    tool('check_status', 'track', 'order', true, [orderId]),
    tool('initiate_refund', 'refund', 'order', false, [
      orderId,
      param('reason', 'enum', 'reason', { values: reasons }),
      param('amount', 'money', 'amount', {
        required: false,
        schema: { description: 'Omit for full refund.' },
      }),
    ]),
    tool('update_address', 'redirect', 'order', false, [
      orderId,
      param('address', 'address', 'address', {
        parts: [param('street', 'street', 'street', { path: 'address.street' })],
      }),
    ]),
    tool('escalate_to_human', 'hand_over', 'human', false, [
      param('reason', 'text', 'reason', { required: false }),
    ]),
  ].map((one) => [one.name, one]),
)

const products = [
  'stand mixer',
  'desk lamp',
  'wool socks',
  'pair of hiking boots',
  'umbrella',
  'French press',
  'set of towels',
  'The Lighthouse Keeper (paperback)',
]
const places: JsonObject[] = [
  { street: '48 Alder Lane', city: 'Duluth', state: 'MN', postal_code: '55805' },
  { street: '1207 W Birch St, Apt 4', city: 'Boise', state: 'ID', postal_code: '83702' },
  { street: '9 Quarry Road', city: 'Camden' },
]
export const today = '2026-03-04'

function order(random: Random, id: string): JsonObject {
  const items = random
    .shuffle(products)
    .slice(0, 1 + random.int(3))
    .map((name) => ({ name, quantity: 1 + random.int(2), price: 12.5 + random.int(40) }))
  return {
    order_id: id,
    placed_on: `2026-02-${10 + random.int(18)}`,
    status: random.pick(['processing', 'shipped', 'out_for_delivery', 'delivered', 'cancelled']),
    items,
    total: Math.round((20 + random.next() * 300) * 100) / 100,
    email: 'ines.caldeira@posteo.net',
    shipping_address: random.pick(places),
  }
}

const failureCodes: Record<string, readonly string[]> = {
  lookup_order: ['not_found'],
  check_status: ['not_found'],
  initiate_refund: ['not_found', 'already_refunded', 'amount_too_high', 'not_shipped', 'already_cancelled'],
  update_address: ['not_found', 'already_delivered', 'already_cancelled', 'out_for_delivery'],
  escalate_to_human: ['agents_offline'],
}

/** A call of one of the five tools with what came back; `fails` draws an error instead. */
export function shopCall(name: string, random: Random, fails = false): CarriedCall {
  const id = `ORD-${10_000 + random.int(89_999)}`
  const { args, value } = made(name, id, random)
  const outcome = fails
    ? {
        ok: false as const,
        error: {
          kind: 'refused' as const,
          code: random.pick(failureCodes[name]),
          message: 'The request could not be completed.',
        },
      }
    : { ok: true as const, value }
  return { id: 'call_1', name, arguments: args, from: {}, forms: {}, outcome }
}

function made(name: string, id: string, random: Random): { args: JsonObject; value: Json } {
  switch (name) {
    case 'lookup_order':
      if (random.chance(0.6)) return { args: { order_id: id }, value: { order: order(random, id) } }
      return {
        args: { email: 'ines.caldeira@posteo.net' },
        value: {
          orders: Array.from({ length: 1 + random.int(3) }, () =>
            order(random, `ORD-${10_000 + random.int(89_999)}`),
          ),
        },
      }
    case 'check_status':
      return { args: { order_id: id }, value: statusOf(id, random) }
    case 'initiate_refund': {
      const amount = Math.round((5 + random.next() * 200) * 100) / 100
      const due: JsonObject = random.chance(0.5)
        ? { expected_days: 3 + random.int(6) }
        : { refund_by: `2026-03-${10 + random.int(9)}` }
      return {
        args: { order_id: id, reason: random.pick(reasons), ...(random.chance(0.4) ? { amount } : {}) },
        value: {
          refund_id: `RF-${1000 + random.int(8999)}`,
          order_id: id,
          amount,
          currency: 'USD',
          status: 'initiated',
          ...due,
        },
      }
    }
    case 'update_address': {
      const address = random.pick(places)
      return {
        args: { order_id: id, address },
        value: { order_id: id, status: 'updated', shipping_address: address },
      }
    }
    default: {
      const queue = random.pick(['general', 'priority'])
      return {
        args: random.chance(0.5) ? { reason: 'The parcel was lost twice.' } : {},
        value: { ticket_id: `T-${1000 + random.int(8999)}`, queue, wait_minutes: random.int(16) },
      }
    }
  }
}

function statusOf(id: string, random: Random): JsonObject {
  const status = random.pick(['processing', 'shipped', 'out_for_delivery', 'delivered', 'cancelled'])
  const eta = `2026-03-${String(random.chance(0.1) ? 2 : 4 + random.int(9)).padStart(2, '0')}`
  const carrier = random.pick(['UPS', 'USPS', 'FedEx'])
  const sent = {
    carrier,
    tracking_number: `1Z${100_000_000 + random.int(899_999_999)}`,
    shipped_on: `2026-02-${20 + random.int(8)}`,
  }
  if (status === 'cancelled') return { order_id: id, status }
  if (status === 'processing')
    return { order_id: id, status, ...(random.chance(0.5) ? { estimated_delivery: '2026-03-12' } : {}) }
  if (status === 'delivered') return { order_id: id, status, ...sent, delivered_on: '2026-03-02' }
  return { order_id: id, status, ...sent, estimated_delivery: status === 'shipped' ? eta : today }
}
