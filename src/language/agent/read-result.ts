import type { View } from './result-view.ts'
import type { KeyRole } from './field-role.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { isObject } from '../../lib/json.ts'
import { put, tag } from './result-view.ts'
import { readItems, readList } from './read-list.ts'
import { roleOf, slotOfDate } from './field-role.ts'
import { isSentence, fieldClause, isWord, onlyText, putMessage, readText } from './read-text.ts'

const maxLeaves = 80
const maxDepth = 5

/** Reads the arguments of a call: what the user wants done, and to what. */
export function readArguments(view: View, args: JsonObject): void {
  for (const key of Object.keys(args)) {
    const value = args[key]
    const role = roleOf(key)
    if (role.role === 'private') view.tags.add(`arg.${role.slot}`)
    else if (typeof value === 'string' && isWord(value) && role.role !== 'id') tag(view, key, value)
    if (role.role === 'id' && (typeof value === 'string' || typeof value === 'number')) {
      view.given.add(String(value))
      view.tags.add(`arg.${role.slot}`)
    }
    read(view, key, value, args, 1, true)
  }
  setSubject(view, args)
}

/** Reads what a call came back with. */
export function readResult(view: View, value: Json): void {
  if (Array.isArray(value)) readList(view, view.tool?.object ?? 'results', value, readSingle)
  else if (isObject(value)) {
    const text = onlyText(value)
    if (text === undefined) readObject(view, value, 0, false)
    else readText(view, text)
  } else if (typeof value === 'string') readText(view, value)
  else if (value !== null) view.fields.push(fieldClause(view, 'result', value))
}

/** Reads every field of an object; a bare `id` in it is that of `noun`. */
function readObject(view: View, object: JsonObject, depth: number, given: boolean, noun?: string): void {
  if (depth > maxDepth) return
  for (const key of Object.keys(object)) read(view, key, object[key], object, depth, given, noun)
}

/** An element that is alone in its list is read as the thing itself. */
const readSingle = (view: View, element: JsonObject, noun: string): void =>
  readObject(view, element, 1, false, noun)

function read(
  view: View,
  key: string,
  value: Json,
  owner: JsonObject,
  depth: number,
  given: boolean,
  noun?: string,
): void {
  if (value === null || ++view.leaves > maxLeaves) return
  const role = roleOf(key)
  if (Array.isArray(value)) {
    if (given) return
    if (role.role === 'items' && (depth > 0 || Object.keys(owner).length > 1)) readItems(view, value)
    else readList(view, key, value, readSingle)
  } else if (isObject(value)) {
    if (isAddress(value)) setAddress(view, value)
    else readObject(view, value, depth + 1, given, role.words[role.words.length - 1])
  } else leaf(view, key, role, value, owner, given, noun)
}

function leaf(
  view: View,
  key: string,
  role: KeyRole,
  value: string | number | boolean,
  owner: JsonObject,
  given: boolean,
  noun?: string,
): void {
  const { values } = view.context.language.replies
  if (role.role === 'private' || role.role === 'done' || role.role === 'unit' || role.role === 'postal')
    return
  if (typeof value === 'string' && isDate(value)) {
    const slot = slotOfDate(key)
    if (view.slots.has(slot)) return
    const said = values.date(value, view.context.today, view.random)
    put(view, slot, said.bare)
    view.slots.set(`on.${slot}`, said.on)
    if (value.slice(0, 10) < view.context.today.slice(0, 10)) view.tags.add(`${slot}.past`)
    if (slot === 'date' && !given && !/^(?:of|at|on|by)$/.test(role.words.at(-1) ?? ''))
      view.fields.push(values.field(values.label(role.words), said.bare))
    return
  }
  if (role.role === 'id' && typeof value !== 'boolean') return setId(view, role, String(value), noun, given)
  if (typeof value === 'number' && numeric(view, role, value, owner)) return
  if (typeof value === 'string' && role.role === 'status') {
    tag(view, 'status', value)
    const said = values.status(value)
    put(view, 'status', said.adjective)
    if (!view.slots.has('status.is')) view.slots.set('status.is', said.is)
    return
  }
  if (
    typeof value === 'string' &&
    (role.role === 'carrier' || role.role === 'queue' || role.role === 'name')
  ) {
    if (role.role === 'queue') tag(view, 'queue', value)
    return put(view, role.role, value)
  }
  if (typeof value === 'string' && role.role === 'message') {
    if (isSentence(value)) putMessage(view, value)
    return
  }
  if (!given) view.fields.push(fieldClause(view, key, value))
}

/** Numbers that have a role of their own; false when it is just a number. */
function numeric(view: View, role: KeyRole, value: number, owner: JsonObject): boolean {
  const { values } = view.context.language.replies
  switch (role.role) {
    case 'money': {
      const said = values.money(value, currencyIn(owner) ?? view.currency, view.random)
      // A refund's amount is what is spoken of, also where a total stands before it.
      if (role.slot === 'amount' && !view.slots.has('amount')) view.slots.delete('money')
      put(view, 'money', said)
      put(view, role.slot, said)
      view.slots.set('a.money', values.withArticle(view.slots.get('money') ?? said))
      if (!view.slots.has('money.label')) view.slots.set('money.label', values.label(role.words))
      return true
    }
    case 'minutes':
      if (value === 0) view.tags.add(`${role.slot}=none`)
      else put(view, role.slot, values.minutes(value))
      return true
    case 'days':
      put(view, 'days', values.days(value))
      return true
    case 'temperature': {
      const unit = owner.unit ?? owner.units ?? role.words[role.words.length - 1]
      put(
        view,
        'temperature',
        values.temperature(
          value,
          typeof unit === 'string' && unit !== 'temperature' && unit !== 'temp' ? unit : undefined,
        ),
      )
      return true
    }
    default:
      return false
  }
}

function setId(view: View, role: KeyRole, value: string, noun: string | undefined, given: boolean): void {
  const slot = role.slot === 'id' ? (noun ?? view.tool?.object.replaceAll(' ', '_') ?? 'id') : role.slot
  put(view, slot, value)
  if (given || view.given.has(value) || view.slots.has('ref') || slot === 'tracking') return
  const { values } = view.context.language.replies
  view.slots.set('ref', value)
  const name =
    slot === 'reference'
      ? role.words.join(' ')
      : (view.joints.numberOf?.(slot.replaceAll('_', ' ')) ?? slot.replaceAll('_', ' '))
  view.slots.set('ref.label', slot === 'reference' && role.words.length > 1 ? values.label(role.words) : name)
  view.tags.add('has.ref')
}

function setAddress(view: View, value: JsonObject): void {
  const parts: Record<string, string> = {}
  for (const key of Object.keys(value)) {
    const said = value[key]
    const name = addressParts.get(key.toLowerCase())
    if (name !== undefined && (typeof said === 'string' || typeof said === 'number'))
      parts[name] = String(said)
  }
  put(view, 'address', view.context.language.replies.values.address(parts))
  if (parts.street !== undefined) put(view, 'street', parts.street)
  if (parts.city !== undefined) put(view, 'city', parts.city)
}

const addressParts = new Map([
  ['street', 'street'],
  ['street_address', 'street'],
  ['line1', 'street'],
  ['address1', 'street'],
  ['address_line1', 'street'],
  ['unit', 'unit'],
  ['line2', 'unit'],
  ['apartment', 'unit'],
  ['city', 'city'],
  ['town', 'city'],
  ['state', 'state'],
  ['region', 'state'],
  ['province', 'state'],
  ['postal_code', 'postal_code'],
  ['zip', 'postal_code'],
  ['zip_code', 'postal_code'],
  ['postcode', 'postal_code'],
  ['country', 'country'],
])

const isAddress = (value: JsonObject): boolean => {
  const parts = Object.keys(value).map((key) => addressParts.get(key.toLowerCase()))
  return parts.includes('street') && parts.includes('city')
}

/** What the call is about, as one calls it: "order ORD-48213", "Lisbon". */
function setSubject(view: View, args: JsonObject): void {
  for (const key of Object.keys(args)) {
    const role = roleOf(key)
    const value = args[key]
    if (role.role !== 'id' || (typeof value !== 'string' && typeof value !== 'number')) continue
    const noun =
      role.slot === 'id' || role.slot === 'reference'
        ? (view.tool?.object ?? '')
        : role.slot.replaceAll('_', ' ')
    return put(view, 'subject', `${noun} ${value}`.trim())
  }
  for (const param of view.tool?.params ?? []) {
    const value = args[param.name]
    if (typeof value === 'string' && subjectTypes.has(param.type) && value.length < 50)
      return put(view, 'subject', value)
  }
}

const subjectTypes = new Set([
  'city',
  'place',
  'person',
  'company',
  'product',
  'title',
  'query',
  'keyword',
  'code',
  'country',
  'username',
])

function currencyIn(owner: JsonObject): string | undefined {
  const code = owner.currency
  return typeof code === 'string' && code.length > 0 && code.length < 5 ? code.toUpperCase() : undefined
}

const isDate = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-[0-3]\d(?:[T ]\d{2}:\d{2}|$)/.test(text)
