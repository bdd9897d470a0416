import type { WorldKit } from '../../../src/worlds/define-world.ts'
import { products, type Product } from './products.ts'

type Random = WorldKit['random']
type MadeUp = WorldKit['madeUp']

export type Status = 'processing' | 'shipped' | 'out_for_delivery' | 'delivered' | 'cancelled'

export interface Address {
  street: string
  city: string
  state?: string
  postal_code?: string
}

export interface Line {
  readonly product: Product
  readonly quantity: number
}

/** An order in full. Money is in cents. */
export interface Order {
  readonly id: string
  readonly placedOn: string
  readonly status: Status
  readonly lines: Line[]
  total: number
  readonly customer: Customer
  readonly carrier: string
  readonly trackingNumber: string
  readonly shippedOn: string
  readonly estimatedDelivery: string
  readonly deliveredOn: string
  shippingAddress: Address
  refunded: number
}

export interface Customer {
  readonly given: string
  readonly email: string
  readonly home: Address
}

/** What is known of an order before anybody looks at it: all that is needed to choose one. */
export interface Slot {
  readonly id: string
  readonly owner: number
  readonly status: Status
  /** Days since it was placed. */
  readonly age: number
  readonly refunded: boolean
}

/** A small shop, drawn from the seed. Orders and customers are built when they are first looked at. */
export interface Shop {
  readonly slots: readonly Slot[]
  readonly customers: number
  order(slot: Slot): Order
  customer(index: number): Customer
  find(id: string): Slot | undefined
  ordersOf(email: string): readonly Slot[]
}

const carriers = ['UPS', 'FedEx', 'USPS', 'DHL', 'OnTrac'] as const
/** Opens the shop of a seed: 6 to 10 customers with one to three orders each. */
export function openShop(random: Random, today: string, madeUp: MadeUp): Shop {
  const customers = 6 + random.int(5)
  const slots: Slot[] = []
  for (let owner = 0; owner < customers; owner++) {
    const count = 1 + random.int(3)
    for (let i = 0; i < count; i++) slots.push(drawSlot(random, owner, slots))
  }
  const people: (Customer | undefined)[] = []
  const orders = new Map<Slot, Order>()
  const customer = (index: number) => (people[index] ??= drawCustomer(random.fork(index), madeUp))
  const order = (slot: Slot) => {
    let built = orders.get(slot)
    if (built === undefined) {
      built = drawOrder(slot, customer(slot.owner), random.fork(Number(slot.id.slice(4))), today, madeUp)
      orders.set(slot, built)
    }
    return built
  }
  const ordersOf = (email: string) => {
    const wanted = email.trim().toLowerCase()
    // Whoever has been looked at comes first: that is nearly always the one.
    let owner = people.findIndex((one) => one?.email === wanted)
    for (let i = 0; owner < 0 && i < customers; i++) if (customer(i).email === wanted) owner = i
    return slots.filter((slot) => slot.owner === owner)
  }
  return { slots, customers, order, customer, ordersOf, find: (id) => slots.find((slot) => slot.id === id) }
}

function drawSlot(random: Random, owner: number, taken: readonly Slot[]): Slot {
  let id = orderId(random)
  while (taken.some((slot) => slot.id === id)) id = orderId(random)
  const kind = random.next()
  const age = kind < 0.25 ? random.int(2) : kind < 0.6 ? 2 + random.int(4) : 6 + random.int(36)
  const status = random.chance(0.05) ? 'cancelled' : statusAt(age, random)
  return { id, owner, age, status, refunded: status === 'delivered' && random.chance(0.03) }
}

/** An order number, such as the shop prints on its invoices. */
export function orderId(random: Random): string {
  return `ORD-${10_000 + random.int(90_000)}`
}

function statusAt(age: number, random: Random): Status {
  if (age < 2) return 'processing'
  if (age < 4) return 'shipped'
  if (age < 6) return random.chance(0.5) ? 'out_for_delivery' : 'shipped'
  return random.chance(0.08) && age < 12 ? 'shipped' : 'delivered'
}

function drawCustomer(random: Random, madeUp: MadeUp): Customer {
  const person = madeUp.person(random)
  return { given: person.given, email: madeUp.email(person, random), home: madeUp.address(random) }
}

function drawOrder(slot: Slot, customer: Customer, random: Random, today: string, madeUp: MadeUp): Order {
  const lines: Line[] = []
  const count = random.chance(0.5) ? 1 : 2 + random.int(2)
  while (lines.length < count) {
    const product = random.pick(products)
    if (lines.some((line) => line.product === product)) continue
    lines.push({ product, quantity: random.chance(0.86) ? 1 : 2 + random.int(2) })
  }
  const total = lines.reduce((sum, { product, quantity }) => sum + product.cents * quantity, 0)
  const sent = 1 + random.int(2)
  const onTheWay = slot.status === 'delivered' ? Math.min(slot.age - 1, 3 + random.int(4)) : 0
  // An order out for delivery comes today; one that is late still has an estimate ahead of it.
  const eta = slot.status === 'out_for_delivery' ? 0 : Math.max(1, 6 + random.int(3) - slot.age)
  const carrier = random.pick(carriers)
  return {
    id: slot.id,
    placedOn: day(today, -slot.age),
    status: slot.status,
    lines,
    total,
    customer,
    carrier,
    trackingNumber: trackingNumber(carrier, random),
    shippedOn: day(today, -slot.age + sent),
    estimatedDelivery: day(today, eta),
    deliveredOn: day(today, -slot.age + Math.max(sent, onTheWay)),
    shippingAddress: random.chance(0.85) ? customer.home : madeUp.address(random),
    refunded: slot.refunded ? total : 0,
  }
}

/** Makes an item of the customer's story part of the order, in the place of its first one. */
export function putIn(order: Order, item: string, random: Random): void {
  const known = products.find((product) => product.name === item)
  const product = known ?? {
    name: item,
    category: order.lines[0].product.category,
    cents: 999 + 100 * random.int(80),
  }
  order.lines[0] = { product, quantity: 1 }
  order.total = order.lines.reduce((sum, line) => sum + line.product.cents * line.quantity, 0)
}

function trackingNumber(carrier: string, random: Random): string {
  const digits = (n: number) => String(10 ** (n - 1) + Math.floor(random.next() * 9 * 10 ** (n - 1)))
  if (carrier === 'UPS') return `1Z${digits(3)}AW${digits(10)}`
  if (carrier === 'USPS') return `9400${digits(9)}${digits(9)}`
  return carrier === 'OnTrac' ? `C${digits(14)}` : digits(12)
}

/** A date so many days from another. */
export function day(today: string, days: number): string {
  const at = Math.floor(Date.parse(today) / 86_400_000) + days
  const known = written.get(at)
  if (known !== undefined) return known
  const date = new Date(at * 86_400_000).toISOString().slice(0, 10)
  written.set(at, date)
  return date
}

/** Dates as they are written, by their day since 1970: an order is a few weeks old at most. */
const written = new Map<number, string>()
