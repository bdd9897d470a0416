/**
 * What using a tool does: one vocabulary for the whole house, known to no single language. The catalog tells the act of a
 * tool from its name and description (`catalog/infer/act-words.ts`); languages say what people ask for, by act.
 */
export interface Act {
  /** It only tells and changes nothing. */
  readonly reads?: true
  /** It brings something new about, which then has a number: a hotel room is booked, an order placed. */
  readonly makes?: true
  /** Its result says which thing was found or made, so that a later call can name it. */
  readonly yields?: true
  /** What it is done to, where that matters; anything when absent. */
  readonly of?: readonly string[]
  /** Acts that are next to it, nearest first, for things that it is not done to. */
  readonly near?: readonly string[]
}

const table = {
  find: { reads: true, yields: true, of: ['order', 'purchase'], near: ['get', 'search'] },
  track: {
    reads: true,
    yields: true,
    of: ['order', 'purchase', 'package', 'parcel', 'shipment', 'delivery'],
    near: ['check', 'find'],
  },
  refund: {
    of: ['order', 'purchase', 'payment', 'item', 'product', 'transaction', 'charge', 'refund', 'money'],
    near: ['cancel'],
  },
  redirect: { of: ['address', 'order', 'delivery', 'package', 'parcel', 'shipment'] },
  hand_over: { near: ['send'] },
  check: { reads: true, near: ['track', 'find'] },
  get: { reads: true },
  list: { reads: true, yields: true, near: ['find', 'search'] },
  search: { reads: true, yields: true, near: ['find', 'list'] },
  compare: { reads: true, near: ['compute', 'find'] },
  recommend: { reads: true, near: ['search', 'find'] },
  analyze: { reads: true },
  summarise: { reads: true },
  translate: { reads: true, near: ['convert', 'compute', 'find'] },
  convert: { reads: true },
  compute: { reads: true, near: ['convert', 'check', 'find'] },
  validate: { reads: true },
  create: { makes: true, yields: true, near: ['add', 'book'] },
  add: { makes: true },
  book: { makes: true, yields: true, near: ['schedule', 'create'] },
  order: { makes: true, yields: true, near: ['create'] },
  send: { makes: true, near: ['create'] },
  schedule: { makes: true, near: ['book', 'create'] },
  remind: {},
  generate: { makes: true },
  log: { makes: true },
  update: { near: ['set'] },
  delete: { near: ['cancel'] },
  cancel: { near: ['delete'] },
  set: {},
  turn_on: {},
  turn_off: {},
  start: {},
  stop: { near: ['cancel'] },
  open: {},
  close: {},
  pay: { near: ['send', 'create'] },
  transfer: {},
  subscribe: { near: ['create'] },
  unsubscribe: {},
  upload: { near: ['send', 'create'] },
  download: { near: ['find'] },
  share: {},
  assign: {},
  approve: {},
  call: {},
  run: { near: ['start', 'create'] },
  play: { near: ['run', 'create'] },
  navigate: { reads: true },
  do: {},
} as const satisfies Record<string, Act>

/** An act of the vocabulary. A tool whose verb nobody knows has that verb for its act instead (`snooze`). */
export type ActName = keyof typeof table

/** Every act by name; `do` serves a tool of which only that it does something is known. */
export const acts: ReadonlyMap<string, Act> = new Map<string, Act>(Object.entries(table))

export const actNames = Object.keys(table) as readonly ActName[]
