import type { Json, JsonObject } from '../../lib/json.ts'
import type { View } from './result-view.ts'
import { isObject } from '../../lib/json.ts'
import { nameOf as nounOf, put } from './result-view.ts'
import { roleOf } from './field-role.ts'

/** Keys that say nothing of what is listed. */
const vague = new Set([
  'results',
  'result',
  'data',
  'entries',
  'matches',
  'records',
  'list',
  'hits',
  'items',
  'values',
])
const told = 3

type ReadSingle = (view: View, element: JsonObject, noun: string) => void

/** Reads what is in an order or a basket: `{items}`. */
export function readItems(view: View, list: readonly Json[]): void {
  const said = saidItems(view, list)
  if (said === undefined) return
  put(view, 'items', said)
  const single = list.length === 1 && quantityOf(list[0]) === 1
  view.tags.add(single && !(nameOf(list[0]) ?? '').endsWith('s') ? 'items=one' : 'items=many')
}

/** Reads a list that is the answer: none, one (read as a thing of its own), or many (`{count}`, `{firsts}`). */
export function readList(view: View, key: string, list: readonly Json[], readSingle: ReadSingle): void {
  if (view.slots.has('list')) return
  const { values } = view.context.language.replies
  const words = roleOf(key).words
  const last = words[words.length - 1] ?? key
  const noun = vague.has(last) ? nounOf(view.tool?.object ?? last, view) : singular(values.label(words), view)
  view.slots.set('list', values.plural(noun))
  view.slots.set('list.one', noun)
  if (list.length === 0) {
    view.tags.add('empty')
    return
  }
  const [first] = list
  if (list.length === 1 && isObject(first)) {
    view.tags.add('single')
    readSingle(view, first, noun.split(' ').at(-1) ?? noun)
    return
  }
  view.tags.add(`list=${noun}`)
  put(view, 'count', values.count(list.length))
  const style = view.random.int(3)
  const firsts = list.slice(0, told).flatMap((element) => describe(view, element, style) ?? [])
  if (firsts.length === 0) return
  if (list.length > told && firsts.length === told) firsts.push(values.more(list.length - told))
  put(view, 'firsts', values.listed(firsts))
}

const singular = (noun: string, { joints }: View): string => joints.singular?.(noun) ?? noun

/** One element of a list: its name or id, and what tells it apart. */
function describe(view: View, element: Json, style: number): string | undefined {
  if (typeof element === 'string' || typeof element === 'number') return String(element)
  if (!isObject(element)) return undefined
  const found = partsOf(view, element)
  const head = found.name ?? found.id ?? found.other
  if (head === undefined) return undefined
  const { items, date, status, money } = found
  if (style === 0) return aside(head, [items, status].filter(known).slice(0, 2), [money])
  if (style === 1)
    return aside(
      date === undefined ? head : (view.joints.dated?.(head, date) ?? `${head} (${date})`),
      [status ?? items],
      [money],
    )
  return aside(
    items === undefined ? head : (view.joints.holding?.(head, items) ?? `${head} (${items})`),
    [status, items === undefined ? money : undefined],
    [date],
  )
}

const known = (part: string | undefined): part is string => part !== undefined

function aside(
  head: string,
  parts: readonly (string | undefined)[],
  otherwise: readonly (string | undefined)[],
): string {
  const said = parts.filter(known)
  const shown = said.length > 0 ? said : otherwise.filter(known)
  return shown.length === 0 ? head : `${head} (${shown.join(', ')})`
}

interface Parts {
  name?: string
  id?: string
  items?: string
  date?: string
  status?: string
  money?: string
  other?: string
}

function partsOf(view: View, element: JsonObject): Parts {
  const { values } = view.context.language.replies
  const parts: Parts = {}
  for (const key of Object.keys(element).slice(0, 24)) {
    const value = element[key]
    const { role, slot } = roleOf(key)
    if (role === 'items' && Array.isArray(value)) parts.items ??= saidItems(view, value)
    else if (role === 'id' && slot !== 'tracking' && (typeof value === 'string' || typeof value === 'number'))
      parts.id ??= String(value)
    else if (role === 'name' && typeof value === 'string') parts.name ??= value
    else if (role === 'status' && typeof value === 'string') parts.status ??= values.status(value).adjective
    else if (role === 'money' && typeof value === 'number')
      parts.money ??= values.money(
        value,
        typeof element.currency === 'string' ? element.currency : view.currency,
        view.random,
      )
    else if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value))
      parts.date ??= values.date(value, view.context.today, view.random).bare
    else if (typeof value === 'string' && role === 'other' && value.length < 60) parts.other ??= value
  }
  return parts
}

function saidItems(view: View, list: readonly Json[]): string | undefined {
  const { values } = view.context.language.replies
  const named = list.flatMap((element) => {
    const name = nameOf(element)
    return name === undefined ? [] : [{ name, quantity: quantityOf(element) }]
  })
  if (named.length === 0) return undefined
  if (named.length <= told + 1) return values.items(named)
  const firsts = named.slice(0, told).map((one) => values.items([one]))
  return values.listed([...firsts, values.more(named.length - told)])
}

function nameOf(element: Json): string | undefined {
  if (typeof element === 'string') return element
  if (!isObject(element)) return undefined
  for (const key of ['name', 'title', 'product', 'product_name', 'item', 'description']) {
    const value = Object.hasOwn(element, key) ? element[key] : undefined
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

function quantityOf(element: Json): number {
  if (!isObject(element)) return 1
  const value = element.quantity ?? element.qty ?? 1
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 1
}
