import { wordsOfName } from '../../lib/text.ts'
import type { Parameter } from '../../spec/tool.ts'

/** What a field of a result means, by the words of its key. Field names are English in every language. */
export type Role =
  | 'id'
  | 'status'
  | 'money'
  | 'date'
  | 'carrier'
  | 'minutes'
  | 'days'
  | 'queue'
  | 'temperature'
  | 'name'
  | 'message'
  | 'private'
  | 'unit'
  | 'done'
  | 'quantity'
  | 'address'
  | 'items'
  | 'postal'
  | 'other'

export interface KeyRole {
  readonly role: Role
  readonly words: readonly string[]
  /** Slot it fills: what it identifies, which date or which money. */
  readonly slot: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const idEnds = words('id number no reference ref code confirmation locator pnr uuid')
const notIds = words(
  'postal zip country area status error language currency flight phone room seat gate line house promo',
)
const moneyWords = words(
  'amount total price cost fee balance charge subtotal tax fare payment refund rent deposit',
)
const statusEnds = words('status state stage phase')
const privateWords = words('email mail phone mobile password card cvv ssn token birthday dob iban secret')
const nameEnds = words('name title label subject headline')
const messageEnds = words('message summary description text note notes details answer reply')
/** Slots of other roles, which an identifier must not fill. */
const taken = words(
  'message name status address items money days minutes list count fields subject date start end',
)
const unitEnds = words('unit units currency scale')
const doneEnds = words('ok success successful done')
const itemEnds = words('items products lines contents articles')
const datesBy: readonly (readonly [slot: string, words: ReadonlySet<string>])[] = [
  ['delivered', words('delivered')],
  ['shipped', words('shipped dispatched')],
  ['eta', words('estimated expected eta arrival arrives delivery')],
  ['by', words('by deadline until before due expires expiry')],
  ['placed', words('placed ordered created order opened submitted')],
  ['start', words('start starts begin from checkin departure departs pickup')],
  ['end', words('end ends to checkout return dropoff')],
]

const known = new Map<string, KeyRole>()
const limit = 4000

/** The role of a key; results are remembered, since a world's keys come back with every call. */
export function roleOf(key: string): KeyRole {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = infer(wordsOfName(key.slice(0, 80)))
  if (known.size >= limit) known.clear()
  known.set(key, made)
  return made
}

/** Which date a key speaks of: `eta`, `delivered`, `placed`, …, or `date`. */
function dateSlot(parts: readonly string[]): string {
  if (parts.at(-1) === 'by' && !parts.includes('delivery') && !parts.includes('arrival')) return 'by'
  for (const [slot, marks] of datesBy) if (parts.some((word) => marks.has(word))) return slot
  if (parts.includes('check') && parts.includes('in')) return 'start'
  if (parts.includes('check') && parts.includes('out')) return 'end'
  return 'date'
}

function infer(parts: readonly string[]): KeyRole {
  const last = parts[parts.length - 1] ?? ''
  const has = (set: ReadonlySet<string>) => parts.some((word) => set.has(word))
  const as = (role: Role, slot: string): KeyRole => ({ role, words: parts, slot })
  if (has(privateWords)) return as('private', last)
  if (has(words('postal zip postcode'))) return as('postal', 'postal_code')
  if (unitEnds.has(last)) return as('unit', last)
  if (idEnds.has(last) && !has(notIds)) return as('id', idSlot(parts, last))
  if (statusEnds.has(last)) return as('status', 'status')
  if (last.startsWith('minute') || last === 'mins')
    return as('minutes', has(words('wait queue')) ? 'wait' : 'minutes')
  if (last === 'days') return as('days', 'days')
  if (has(moneyWords) && last !== 'count' && last !== 'date' && !has(words('by on at')))
    return as('money', moneySlot(parts))
  if (has(words('carrier courier shipper'))) return as('carrier', 'carrier')
  if (last === 'queue') return as('queue', 'queue')
  if (has(words('temperature temp'))) return as('temperature', 'temperature')
  if (nameEnds.has(last)) return as('name', 'name')
  if (messageEnds.has(last)) return as('message', 'message')
  if (doneEnds.has(last)) return as('done', 'done')
  if (last === 'quantity' || last === 'qty') return as('quantity', 'quantity')
  if (itemEnds.has(last)) return as('items', 'items')
  if (last === 'address') return as('address', 'address')
  return as('other', dateSlot(parts))
}

/** What a date under this key is called as a slot. */
export const slotOfDate = (key: string): string => dateSlot(roleOf(key).words)

function idSlot(parts: readonly string[], last: string): string {
  if (parts.length === 1) return last === 'id' || last === 'number' || last === 'no' ? 'id' : 'reference'
  if (parts.includes('tracking')) return 'tracking'
  const noun = parts.slice(0, -1).join('_')
  // A message's number is no message.
  return last === 'reference' || last === 'ref' ? 'reference' : taken.has(noun) ? `${noun}_` : noun
}

function moneySlot(parts: readonly string[]): string {
  for (const word of ['refund', 'amount', 'total', 'price', 'fare', 'cost', 'fee', 'balance']) {
    if (parts.includes(word)) return word === 'refund' ? 'amount' : word
  }
  return parts.find((word) => moneyWords.has(word)) ?? 'amount'
}

/** Whether a parameter that is left out means all of it, as its description says: an amount, for a full refund. */
export const standsForWhole = ({ schema }: Pick<Parameter, 'schema'>): boolean =>
  /\bfull\b/i.test(String(schema.description ?? ''))
