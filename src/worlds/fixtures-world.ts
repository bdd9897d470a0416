import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { mix32, random, type Random } from '../lib/random.ts'
import { wordsOfName } from '../lib/text.ts'
import { guessType } from '../language/guess-type.ts'
import type { Language } from '../spec/language.ts'
import type { ResultWords } from '../spec/result-words.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import type { Outcome, Session, World } from '../spec/world.ts'
import { unknownTool } from './handlers-world.ts'

const salt = 0x66697874
/** How often a call fails as back ends do now and then. */
const failureChance = 0.04

/** What made-up results need of a language; without words of results they hold figures and names alone. */
type FixturesLanguage = Pick<Language, 'make' | 'form' | 'resultWords'>

/** Makes the value of one call that succeeds. */
type Result = (args: JsonObject, random: Random, today: string) => Json

/**
 * A world for any tools: a call returns what the tool's `returns` schema says, or else a small record
 * of what it is about (reads) or an acknowledgement that repeats its arguments (writes). It proposes
 * nothing and keeps nothing.
 */
export function fixturesWorld(tools: readonly CatalogTool[], language: FixturesLanguage): World {
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const results = new Map<string, Result>()
  const resultFor = (tool: CatalogTool): Result => {
    const result = results.get(tool.name) ?? resultOf(tool, language)
    results.set(tool.name, result)
    return result
  }
  const words = language.resultWords ?? plainWords
  return {
    name: 'fixtures',
    serves: (tool) => byName.has(tool),
    open(seed, today): Session {
      const dice = random(mix32(salt, seed))
      return {
        call(name, args): Outcome {
          const tool = byName.get(name)
          if (tool === undefined) return unknownTool(name)
          if (dice.chance(failureChance)) return { ok: false, error: failureOf(tool, args, dice, words) }
          return { ok: true, value: resultFor(tool)(args, dice, today) }
        },
        propose: () => undefined,
        state: () => undefined,
        close() {},
      }
    },
  }
}

function resultOf(tool: CatalogTool, language: FixturesLanguage): Result {
  const words = language.resultWords ?? plainWords
  if (tool.returns !== undefined && Object.keys(tool.returns).length > 0) {
    const report = tool.reads ? undefined : loneText(tool.returns)
    if (report !== undefined) return () => ({ [report]: words.done })
    const whole = parameterOf(keyOf(tool.object), tool.returns)
    return (args, dice, today) => {
      const made = language.make(whole, dice, today)
      return made === undefined ? acknowledged(tool, args, dice) : agreeing(made, args)
    }
  }
  if (!tool.reads) return (args, dice) => acknowledged(tool, args, dice)
  const key = keyOf(tool.object)
  const names = new Set(tool.params.filter((p) => p.type === 'identifier').map((p) => p.name))
  const listKey = tool.object.endsWith('menu') ? 'dishes' : keyOf(language.form(tool.object, many))
  const several = isList(tool, listKey)
  const fields = recordFields(tool, several, words)
  return (args, dice, today) => {
    const made = (known: JsonObject) => {
      const record: JsonObject = { ...known }
      for (const field of fields) {
        if (Object.hasOwn(record, field.name)) continue
        const one = language.make(field, dice, today)
        if (one !== undefined) record[field.name] = one
      }
      return record
    }
    // What was asked for stands in the call; the result says again only what names it.
    if (!several && fields.length === 0) return plainResult(tool, dice, language)
    if (!several) return { [key]: made(plainArguments(args, (name) => names.has(name))) }
    const first = fields[0]?.name ?? ''
    const wanted = 2 + dice.int(3)
    const entries: JsonObject[] = []
    for (let tries = 0; entries.length < wanted && tries < 20; tries++) {
      const one = made({})
      if (!entries.some((other) => other[first] === one[first])) entries.push(one)
    }
    return { [listKey]: entries }
  }
}

/** The key of a result that is one free text, as MCP servers wrap what a program prints. */
function loneText(returns: JsonObject): string | undefined {
  const entries = isObject(returns.properties) ? Object.entries(returns.properties) : []
  const [[key, one] = []] = entries
  const free = isObject(one) && one.type === 'string' && !('enum' in one || 'const' in one || 'format' in one)
  return entries.length === 1 && free && /^(?:content|text|result|output|message)$/.test(key ?? '')
    ? key
    : undefined
}

/** Whether a call brings several things: a search, a list, a name in the plural. */
function isList(tool: CatalogTool, listKey: string): boolean {
  if (
    listKey === keyOf(tool.object) ||
    listKey === 'result' ||
    /balance|detail|statistic|metric/.test(tool.object)
  )
    return false
  if (listKey === 'dishes') return true
  return (
    tool.act === 'list' ||
    tool.act === 'search' ||
    wordsOfName(tool.name).includes(listKey.slice(listKey.lastIndexOf('_') + 1))
  )
}

/** A result that speaks of what was asked for says the same of it. */
function agreeing(made: Json, args: JsonObject): Json {
  if (!isObject(made)) return made
  for (const key of Object.keys(made)) {
    if (Object.hasOwn(args, key) && typeof args[key] === typeof made[key] && !isObject(args[key]))
      made[key] = args[key]
  }
  return made
}

function acknowledged(tool: CatalogTool, args: JsonObject, dice: Random): JsonObject {
  const id =
    tool.act === 'escalate'
      ? 'ticket_id'
      : tool.act === 'book'
        ? 'confirmation_number'
        : `${keyOf(tool.object)}_id`
  const result: JsonObject = { status: 'success' }
  // What has an identifier already gets no second one.
  const identified = Object.keys(args).some((name) => /_?id$/i.test(name))
  if (tool.act === 'escalate' || tool.act === 'create' || (!identified && making.test(tool.act)))
    result[id] = `${prefixOf(tool.object)}-${10_000 + dice.int(90_000)}`
  const unsaid = new Set(tool.params.filter((p) => prose.has(p.type)).map((p) => p.name))
  return {
    ...result,
    ...plainArguments(
      args,
      (name) => !(unsaid.has(name) && typeof args[name] === 'string') && !Array.isArray(args[name]),
    ),
  }
}

/** What brings something about that then has a number. */
const making =
  /^(?:create|add|book|order|schedule|send|generate|make|log|remind|insert|place|write|post|draft|register|apply|submit|report|request|refund|publish|import|buy|reserve|pay|transfer)$/

/** What was written for somebody to read is not read back by a machine. */
const prose: ReadonlySet<Parameter['type']> = new Set(['message', 'text', 'reason', 'code', 'list', 'query'])

/** Arguments as a result repeats them: long texts and deep objects stay away. Keys become own properties. */
function plainArguments(args: JsonObject, keeps: (name: string) => boolean = () => true): JsonObject {
  const kept = Object.entries(args).filter(([name, one]) => {
    if (!keeps(name)) return false
    if (typeof one === 'string') return one.length <= 200
    return one === null || typeof one !== 'object' || JSON.stringify(one).length <= 400
  })
  return Object.fromEntries(kept.slice(0, 12))
}

/** Fields that say something of a thing of this kind, by its noun; one that begins a list names its entries. */
const fieldsByNoun: readonly (readonly [RegExp, readonly string[]])[] = [
  [/review|rating/, ['author', 'rating']],
  [/weather|forecast|temperature/, ['condition', 'temperature']],
  [/leave|vacation|time off/, ['leave_balance']],
  [/attendance|timesheet/, ['attendance_rate']],
  [/payslip|salary|payroll/, ['net_pay', 'pay_date']],
  [/balance/, ['balance']],
  [/indicator|index|metric|score|statistic/, ['value']],
  [/rate$/, ['rate']],
  [/stock|quote|price|crypto|share/, ['price']],
  [
    /order|booking|reservation|purchase|shipment|invoice|payment|transaction/,
    ['status', 'total', 'created_on'],
  ],
  [/menu|dish|recipe|meal|food/, ['dish', 'dish_price']],
  [/offer|deal|discount|promotion|coupon/, ['offer']],
  [/distance|direction|route/, ['distance', 'travel_time']],
  [/elevation|altitude|height/, ['elevation']],
  [/coordinate|geocode/, ['latitude', 'longitude']],
  [/song|track|album|music|playlist/, ['song', 'artist']],
  [/movie|film|show|series/, ['movie', 'year']],
  [/company|overview|business|organization/, ['pe_ratio', 'dividend_yield']],
  [/employee|staff|colleague/, ['person', 'department']],
  [/user|customer|person|contact|profile|account|patient|member/, ['person', 'email', 'city']],
  [/calendar|channel|folder|mailbox|inbox|label|group|team|workspace|project|category|board|list/, ['label']],
  [/table|schema|column|database|key|relationship/, ['table', 'columns']],
  [/flight|train|trip|bus/, ['airline', 'departure_time', 'fare']],
  [/hotel|stay|accommodation|restaurant|place|venue|location|store/, ['venue', 'city', 'rating']],
  [/product|item|listing/, ['product', 'price']],
  [/event|meeting|appointment|task|reminder/, ['title', 'date', 'time']],
  [/message|thread|email|mail|comment|conversation/, ['subject', 'sender', 'date']],
  [/file|document|report|article|paper|page|book|note|news|video/, ['title', 'author', 'created_on']],
  [/repository|issue|pull|commit|ticket/, ['title', 'state', 'author']],
  [/state$|entity|device|light|lamp|lock|sensor|switch/, ['device', 'on_off']],
]

/** Fields of one thing, or of each in a list; none where nothing is known of such things. */
function recordFields(tool: CatalogTool, several: boolean, words: ResultWords): Parameter[] {
  const noun = tool.object.toLowerCase()
  const open = /availability|vacancy/.test(noun)
  const found = open
    ? undefined
    : backwards(tool)
      ? ['address']
      : fieldsByNoun.find(([rule]) => rule.test(noun))?.[1]
  const foreign =
    found?.[0] === 'offer' &&
    !/restaurant|menu|food|meal|lunch|dinner/i.test(
      `${tool.name} ${tool.description} ${tool.params.map((p) => p.name).join(' ')}`,
    )
  const numbered = `${keyOf(singularHead(noun))}_id`
  const names =
    found === undefined || foreign
      ? several
        ? [numbered]
        : []
      : several && found[0] === 'status'
        ? [numbered, ...found]
        : found
  // What was asked for by its name or number needs no other name.
  const told =
    several || found === undefined || !naming.has(found[0]) || found.length === 1 ? names : names.slice(1)
  const known = told.filter((name) => !wordFields.has(name) || Object.hasOwn(words.fields, name))
  return known.map((name) => ({
    ...parameterOf(name, schemaOf(name, words)),
    name: keyed[name] ?? name,
    noun: name === 'title' ? noun : name,
  }))
}

/** From a latitude and a longitude back to an address. */
function backwards(tool: CatalogTool): boolean {
  return (
    /coordinate|geocode|location|address/.test(tool.object) && tool.params.some((p) => p.type === 'latitude')
  )
}

const naming = new Set(['device', 'venue', 'product', 'table', 'song', 'movie', 'airline'])

function singularHead(noun: string): string {
  return noun.slice(noun.lastIndexOf(' ') + 1)
}

/** A sentence for a thing of which nothing is known, or a figure for what is computed. */
function plainResult(tool: CatalogTool, dice: Random, language: FixturesLanguage): JsonObject {
  const words = language.resultWords
  if (words === undefined) return { status: 'success' }
  if (/^(?:compute|convert|calculate|count|estimate|solve)$/.test(tool.act))
    return { result: Math.round(dice.next() * 9000 + 100) / 10 }
  if (/availability|vacancy/.test(tool.object)) return { message: words.available(dice) }
  if (tool.object === 'query') return { message: words.rows(2 + dice.int(60)) }
  const nouns = language.form(tool.object, many)
  const several = nouns === tool.object ? false : wordsOfName(tool.name).includes(singularHead(nouns))
  const noun = several ? nouns : tool.object
  const checked = /^(?:check|validate|analyze)$/.test(tool.act)
  return { message: words.state({ noun, several, checked }, dice) }
}

const many = { number: 2 }

/** Fields whose values are words, which only a language has. */
const wordFields: ReadonlySet<string> = new Set([
  'status',
  'state',
  'condition',
  'leave_balance',
  'attendance_rate',
  'net_pay',
  'distance',
  'travel_time',
  'elevation',
  'columns',
  'dividend_yield',
  'offer',
  'department',
  'on_off',
  'device',
  'airline',
  'label',
])

function schemaOf(field: string, { fields }: ResultWords): JsonObject {
  if (wordFields.has(field)) return { type: 'string', enum: [...fields[field]] }
  return fieldSchemas[field] ?? { type: 'string' }
}

const fieldSchemas: Readonly<Record<string, JsonObject>> = {
  total: { type: 'number', minimum: 12, maximum: 480 },
  price: { type: 'number', minimum: 15, maximum: 480 },
  dish_price: { type: 'number', minimum: 6, maximum: 28, multipleOf: 0.5 },
  fare: { type: 'integer', minimum: 120, maximum: 1400 },
  created_on: { type: 'string', format: 'date' },
  temperature: { type: 'integer', minimum: -4, maximum: 31 },
  pay_date: { type: 'string', format: 'date' },
  balance: { type: 'number', minimum: 20, maximum: 4000, multipleOf: 0.5 },
  value: { type: 'number', minimum: 12, maximum: 88, multipleOf: 0.5 },
  rate: { type: 'number', minimum: 0.4, maximum: 4, multipleOf: 0.01 },
  rating: { type: 'number', minimum: 3, maximum: 5, multipleOf: 0.5 },
  year: { type: 'integer', minimum: 1962, maximum: 2024 },
  pe_ratio: { type: 'number', minimum: 9, maximum: 42, multipleOf: 0.5 },
  address: { type: 'string' },
}

/** Keys under which fields stand whose plain name would mean another kind of value. */
const keyed: Readonly<Record<string, string>> = {
  on_off: 'state',
  label: 'name',
  device: 'name',
  airline: 'name',
  dish: 'name',
  dish_price: 'price',
  fare: 'price',
  offer: 'name',
  author: 'author',
  table: 'name',
  song: 'title',
  movie: 'title',
  person: 'name',
  venue: 'name',
  product: 'name',
}

function parameterOf(name: string, schema: JsonObject): Parameter {
  return {
    path: name,
    name,
    schema,
    type: fieldTypes[name] ?? guessType(name, typeof schema.type === 'string' ? schema.type : undefined),
    required: true,
    label: wordsOfName(name).join(' '),
    noun: name,
  }
}

const fieldTypes: Readonly<Record<string, Parameter['type']>> = {
  address: 'address',
  author: 'person',
  sender: 'person',
  person: 'person',
  venue: 'title',
  song: 'title',
  movie: 'title',
  dish: 'title',
  table: 'title',
  product: 'product',
}

/** `hotel room` → `hotel_room`; words that name no thing give `result`. */
function keyOf(object: string): string {
  const key = wordsOfName(object).join('_')
  return key === '' || /^(status|info|information|details|data)$/.test(key) ? 'result' : key
}

function prefixOf(object: string): string {
  const letters = object.toUpperCase().replace(/[^A-Z]/g, '')
  return letters.length >= 3 ? letters.slice(0, 3) : 'REF'
}

/** Only what may befall any call; a search may find nothing when it names one thing. */
function failureOf(
  tool: CatalogTool,
  args: JsonObject,
  dice: Random,
  words: ResultWords,
): Extract<Outcome, { ok: false }>['error'] {
  const sought = tool.params.find((one) => one.type === 'identifier' && Object.hasOwn(args, one.name))
  const wanted = sought === undefined ? undefined : args[sought.name]
  if (typeof wanted === 'string' && wanted.length <= 100 && dice.chance(0.6)) {
    return { kind: 'not_found', code: 'not_found', message: words.notFound(tool.object, wanted) }
  }
  return dice.pick([
    { kind: 'time_out', code: 'timeout', message: words.timeOut },
    { kind: 'server_error', code: 'unavailable', message: words.unavailable },
    { kind: 'rate_limit', code: 'rate_limited', message: words.rateLimited },
  ] as const)
}

/** What is said where nobody has words: codes. */
const plainWords: ResultWords = {
  fields: {},
  done: 'OK',
  state: () => 'OK',
  available: () => 'OK',
  rows: (count) => String(count),
  notFound: (_, wanted) => `not_found: ${wanted}`,
  timeOut: 'timeout',
  unavailable: 'unavailable',
  rateLimited: 'rate_limited',
}
