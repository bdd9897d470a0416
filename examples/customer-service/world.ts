// Larkfield's back end in small: what the five tools do, and what customers come with.
import type { OpenWorld, Proposer, WorldKit, WorldModule } from '../../src/worlds/define-world.ts'
import {
  day,
  openShop,
  putIn,
  orderId,
  type Address,
  type Order,
  type Shop,
  type Slot,
} from './world/shop.ts'

type Arguments = Parameters<OpenWorld['tools'][string]>[0]
type Handler = OpenWorld['tools'][string]

const reasons = ['defective', 'wrong_item', 'not_received', 'changed_mind', 'other'] as const
const dollars = (cents: number) => Math.round(cents) / 100

const world: WorldModule = {
  open(kit) {
    const shop = openShop(kit.random, kit.today, kit.madeUp)
    const changes: Change[] = []
    const changed = (change: Change) => changes.push(change)
    const talk: Talk = {}
    const found = finder(shop, kit)
    const about = (tool: string, act: (order: Order, args: Arguments) => Outcome): Handler => {
      return (args) =>
        found(args, (order) => {
          talk.last = { tool, order }
          return act(order, args)
        })
    }
    return {
      tools: {
        lookup_order: lookUp(
          shop,
          kit,
          about('lookup_order', (order) => ({ order: full(order) })),
          talk,
        ),
        check_status: about('check_status', statusOf),
        initiate_refund: about('initiate_refund', (order, args) => refund(order, args, kit, changed)),
        update_address: about('update_address', (order, args) => moveTo(order, args, kit, changed)),
        escalate_to_human: handOver(kit, changed),
      },
      propose: proposals(shop, kit, talk),
      state: () => ({ changes }),
    }
  },
}

export default world

type Outcome = ReturnType<Handler>

/** What the conversation is about: customers go on with the order that was looked at. */
interface Talk {
  last?: { readonly tool: string; readonly order: Order }
}
type Found = (args: Arguments, then: (order: Order) => Outcome) => Outcome

/** Reads `order_id` as the shop's system does: no guessing, but case and spaces do not matter. */
function finder(shop: Shop, { fail }: WorldKit): Found {
  return (args, then) => {
    const { order_id: given } = args
    if (typeof given !== 'string') return fail('missing_order_id', 'An order ID is required.')
    const id = given.trim().toUpperCase()
    if (!/^ORD-\d{5}$/.test(id))
      return fail('invalid_order_id', 'An order ID is ORD- followed by five digits.')
    const slot = shop.find(id)
    return slot === undefined
      ? fail('not_found', `No order with the ID ${id} was found.`)
      : then(shop.order(slot))
  }
}

function lookUp(shop: Shop, { fail }: WorldKit, byId: Handler, talk: Talk): Handler {
  return (args) => {
    if (args.order_id !== undefined) return byId(args)
    if (typeof args.email !== 'string')
      return fail('missing_argument', 'Give an order ID or an email address.')
    const slots = shop.ordersOf(args.email)
    if (slots.length === 0) return fail('not_found', `No orders were found for ${args.email.slice(0, 100)}.`)
    if (slots.length === 1) talk.last = { tool: 'lookup_order', order: shop.order(slots[0]) }
    return { orders: slots.map((slot) => short(shop.order(slot))) }
  }
}

const itemsOf = (order: Order) =>
  order.lines.map(({ product, quantity }) => ({
    name: product.name,
    quantity,
    price: dollars(product.cents),
  }))

function full(order: Order) {
  return {
    order_id: order.id,
    placed_on: order.placedOn,
    status: order.status,
    items: itemsOf(order),
    total: dollars(order.total),
    email: order.customer.email,
    shipping_address: { ...order.shippingAddress },
  }
}

function short(order: Order) {
  const items = order.lines.map(({ product }) => product.name)
  return {
    order_id: order.id,
    placed_on: order.placedOn,
    status: order.status,
    items,
    total: dollars(order.total),
  }
}

function statusOf(order: Order): Record<string, string> {
  const { id: order_id, status, carrier, trackingNumber: tracking_number, shippedOn: shipped_on } = order
  if (status === 'cancelled') return { order_id, status }
  if (status === 'processing') return { order_id, status, estimated_delivery: order.estimatedDelivery }
  const sent = { order_id, status, carrier, tracking_number, shipped_on }
  return status === 'delivered'
    ? { ...sent, delivered_on: order.deliveredOn }
    : { ...sent, estimated_delivery: order.estimatedDelivery }
}

/** What a call did, without what only names the deed: numbers of refunds and tickets. */
type Change = Readonly<Record<string, string | number | Record<string, string>>>
type Changed = (change: Change) => void

function refund(order: Order, args: Arguments, { fail, random, today }: WorldKit, changed: Changed): Outcome {
  if (!reasons.some((one) => one === args.reason))
    return fail('invalid_reason', `The reason must be one of ${reasons.join(', ')}.`)
  if (order.status === 'cancelled')
    return fail('order_cancelled', `Order ${order.id} was cancelled and has not been charged.`)
  const left = order.total - order.refunded
  if (left <= 0) return fail('already_refunded', `Order ${order.id} has already been refunded in full.`)
  const { amount } = args
  if (amount !== undefined && !(typeof amount === 'number' && amount > 0))
    return fail('invalid_amount', 'The amount must be above zero.')
  const cents = amount === undefined ? left : Math.round(amount * 100)
  if (cents > left)
    return fail(
      'amount_too_high',
      `At most $${(left / 100).toFixed(2)} can be refunded on order ${order.id}.`,
    )
  order.refunded += cents
  changed({ tool: 'initiate_refund', order_id: order.id, amount: dollars(cents) })
  return {
    refund_id: `RFD-${100_000 + random.int(900_000)}`,
    order_id: order.id,
    amount: dollars(cents),
    currency: 'USD',
    status: 'initiated',
    expected_by: day(today, 5 + random.int(4)),
  }
}

function moveTo(order: Order, args: Arguments, { fail }: WorldKit, changed: Changed): Outcome {
  if (order.status === 'cancelled') return fail('order_cancelled', `Order ${order.id} was cancelled.`)
  if (order.status === 'delivered')
    return fail('already_delivered', `Order ${order.id} was delivered on ${order.deliveredOn}.`)
  if (order.status === 'out_for_delivery') {
    return fail(
      'out_for_delivery',
      `Order ${order.id} is out for delivery today and can no longer be redirected.`,
    )
  }
  const address = readAddress(args.address, order.shippingAddress)
  if (typeof address === 'string') return fail('invalid_address', address)
  order.shippingAddress = address
  changed({ tool: 'update_address', order_id: order.id, shipping_address: { ...address } })
  return { order_id: order.id, status: 'updated', shipping_address: { ...address } }
}

/** The address as given; a sentence when it cannot be shipped to. */
function readAddress(given: unknown, before: Address): Address | string {
  if (typeof given !== 'object' || given === null) return 'An address needs a street and a city.'
  const text = (key: string) => {
    const value: unknown = Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const [street, city, state, postal_code] = ['street', 'city', 'state', 'postal_code'].map(text)
  if (street === undefined || city === undefined) return 'An address needs a street and a city.'
  if (postal_code !== undefined && !/^\d{5}(-\d{4})?$/.test(postal_code)) return 'A ZIP code has five digits.'
  if (state !== undefined && !/^[A-Za-z]{2}$/.test(state)) return 'A state is given by its two-letter code.'
  const stays = city.toLowerCase() === before.city.toLowerCase()
  const whole: Address = { street, city }
  const stateKept = state ?? (stays ? before.state : undefined)
  if (stateKept !== undefined) whole.state = stateKept
  if (postal_code !== undefined) whole.postal_code = postal_code
  return whole
}

function handOver({ fail, random }: WorldKit, changed: Changed): Handler {
  return (args) => {
    const high = args.priority === 'high'
    if (random.chance(high ? 0.02 : 0.05))
      return fail('agents_offline', 'No agents are online; they are back at 8 am Eastern time.')
    const queue = high ? 'priority' : 'general'
    changed({ tool: 'escalate_to_human', queue })
    return {
      ticket_id: `TCK-${100_000 + random.int(900_000)}`,
      queue,
      wait_minutes: high ? 1 + random.int(5) : 3 + random.int(25),
    }
  }
}

/** What customers come with. They mostly know their order; about one in twelve has something wrong. */
function proposals(shop: Shop, { random, madeUp }: WorldKit, talk: Talk): Record<string, Proposer> {
  /** The order of this turn that suits; customers take turns. */
  const choose = (turn: number, suits: (slot: Slot) => boolean): Slot | undefined => {
    const first = Math.abs(Math.trunc(turn)) % shop.customers
    for (let i = 0; i < shop.customers; i++) {
      const owner = (first + i) % shop.customers
      const own = shop.slots.filter((slot) => slot.owner === owner && suits(slot))
      if (own.length > 0) return own[random.int(own.length)]
    }
    return undefined
  }
  const orderFor = (tool: string, turn: number, suits: (slot: Slot) => boolean): Order => {
    if (turn > 0 && talk.last !== undefined && talk.last.tool !== tool) return talk.last.order
    const kept = (slot: Slot) => slot.status !== 'cancelled'
    return shop.order(choose(turn, suits) ?? choose(turn, kept) ?? shop.slots[0])
  }
  const any = (slot: Slot) => slot.status !== 'cancelled' || random.chance(0.3)
  const idOf = (order: Order) =>
    order !== talk.last?.order && random.chance(0.05) ? mistyped(order.id, shop, random) : order.id
  return {
    lookup_order: ({ turn, wish }) => {
      const order = orderFor('lookup_order', turn, any)
      if (wish.background?.item !== undefined) putIn(order, wish.background.item, random)
      return {
        arguments: { order_id: idOf(order), email: order.customer.email },
        background: backgroundOf(order, random),
      }
    },
    check_status: ({ turn, wish }) => {
      const status = wish.background?.status
      // Who asks where a parcel is mostly still waits for it.
      const waits = (slot: Slot) => (slot.status === 'delivered' ? random.chance(0.2) : any(slot))
      const suits = (slot: Slot) => (status === undefined ? waits(slot) : slot.status === status)
      const order = orderFor('check_status', turn, suits)
      return { arguments: { order_id: idOf(order) }, background: backgroundOf(order, random) }
    },
    initiate_refund: ({ turn, wish }) => {
      const reason = wish.arguments?.reason
      // Most refunds are asked for after the parcel has come.
      const came = reason === undefined ? random.chance(0.7) : reason !== 'not_received' || random.chance(0.4)
      const unpaid = ({ status, refunded }: Slot) =>
        (came ? status === 'delivered' : status !== 'cancelled') && (!refunded || random.chance(0.5))
      const order = orderFor('initiate_refund', turn, unpaid)
      const { product } = random.pick(order.lines)
      const amount = random.chance(0.012)
        ? dollars(order.total + 2_000)
        : partOf(order, product.cents, random)
      return {
        arguments: { order_id: idOf(order), reason: reason ?? reasonFor(order, random), amount },
        background: { ...backgroundOf(order, random), item: product.name, category: product.category },
      }
    },
    update_address: ({ turn }) => {
      const late = random.chance(0.04)
      const open = ({ status }: Slot) =>
        late ? status === 'delivered' : status === 'processing' || status === 'shipped'
      const order = orderFor('update_address', turn, open)
      return {
        arguments: { order_id: idOf(order), address: { ...madeUp.address(random) } },
        background: backgroundOf(order, random),
      }
    },
    escalate_to_human: ({ turn }) => ({
      arguments: {},
      background: backgroundOf(orderFor('escalate_to_human', turn, any), random),
    }),
  }
}

function backgroundOf(order: Order, random: WorldKit['random']): Record<string, string> {
  const { product } = random.pick(order.lines)
  return {
    item: product.name,
    category: product.category,
    status: order.status,
    customer: order.customer.given,
  }
}

/** One digit off, as people mistype; never another order of the shop. */
function mistyped(id: string, shop: Shop, random: WorldKit['random']): string {
  const at = 5 + random.int(4)
  const wrong = id.slice(0, at) + ((Number(id[at]) + 1 + random.int(9)) % 10) + id.slice(at + 1)
  return shop.find(wrong) === undefined ? wrong : orderId(random)
}

/** Only what has come can be broken or wrong; only what was sent can be missing. */
function reasonFor(order: Order, random: WorldKit['random']): string {
  if (order.status === 'delivered') {
    return random.pick([
      'defective',
      'defective',
      'wrong_item',
      'wrong_item',
      'changed_mind',
      'changed_mind',
      'not_received',
      'other',
    ])
  }
  return order.status === 'processing'
    ? 'other'
    : random.pick(['not_received', 'not_received', 'not_received', 'other'])
}

/** Less than the total, in dollars: one item of several, or some money off. */
function partOf(order: Order, itemCents: number, random: WorldKit['random']): number {
  if (itemCents < order.total) return dollars(itemCents)
  const share = 50 * Math.max(1, Math.round((order.total * (0.1 + 0.4 * random.next())) / 50))
  return dollars(Math.min(share, order.total - 1))
}
