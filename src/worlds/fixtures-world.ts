import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { mix32, random, type Random } from '../lib/random.ts'
import { wordsOfName } from '../lib/text.ts'
import { guessType } from '../language/en/values/guess.ts'
import { value } from '../language/en/values/value.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import type { Outcome, Session, World } from '../spec/world.ts'
import { unknownTool } from './handlers-world.ts'

const salt = 0x66697874
/** How often a call fails as back ends do now and then. */
const failureChance = 0.04

/** Makes the value of one call that succeeds. */
type Result = (args: JsonObject, random: Random, today: string) => Json

/**
 * A world for any tools: a call returns what the tool's `returns` schema says, or else a small record
 * of what it is about (reads) or an acknowledgement that repeats its arguments (writes). It proposes
 * nothing and keeps only a list of the calls.
 */
export function fixturesWorld(tools: readonly CatalogTool[]): World {
  const byName = new Map(tools.map((tool) => [tool.name, { tool, result: resultOf(tool) }]))
  return {
    name: 'fixtures',
    serves: (tool) => byName.has(tool),
    open(seed, today): Session {
      const dice = random(mix32(salt, seed))
      const calls: Json[] = []
      return {
        call(name, args): Outcome {
          const known = byName.get(name)
          if (known === undefined) return unknownTool(name)
          if (dice.chance(failureChance)) return { ok: false, error: failureOf(known.tool, args, dice) }
          calls.push(name)
          return { ok: true, value: known.result(args, dice, today) }
        },
        propose: () => undefined,
        state: () => ({ calls: [...calls] }),
        close() {},
      }
    },
  }
}

function resultOf(tool: CatalogTool): Result {
  if (tool.returns !== undefined && Object.keys(tool.returns).length > 0) {
    const whole = parameterOf(keyOf(tool.object), tool.returns)
    return (args, dice, today) => {
      const made = value(whole, dice, { today })
      return made === undefined ? acknowledged(tool, args, dice) : agreeing(made as Json, args)
    }
  }
  if (!tool.reads) return (args, dice) => acknowledged(tool, args, dice)
  const key = keyOf(tool.object)
  const fields = recordFields(tool)
  return (args, dice, today) => {
    const record: JsonObject = plainArguments(args, (name) => !asksOnly.test(name))
    for (const field of fields) {
      if (Object.hasOwn(record, field.name)) continue
      const made = value(field, dice, { today })
      if (made !== undefined) record[field.name] = made as Json
    }
    return { [key]: record }
  }
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
  const id = tool.act === 'escalate' ? 'ticket_id' : `${keyOf(tool.object)}_id`
  const result: JsonObject = { status: 'success' }
  // What has an identifier already gets no second one.
  const identified = Object.keys(args).some((name) => /_?id$/i.test(name))
  if (tool.act === 'escalate' || tool.act === 'create' || !identified)
    result[id] = `${prefixOf(tool.object)}-${10_000 + dice.int(90_000)}`
  return { ...result, ...plainArguments(args) }
}

/** Arguments as a result repeats them: long texts and deep objects stay away. Keys become own properties. */
function plainArguments(args: JsonObject, keeps: (name: string) => boolean = () => true): JsonObject {
  const kept = Object.entries(args).filter(([name, one]) => {
    if (!keeps(name)) return false
    if (typeof one === 'string') return one.length <= 200
    return one === null || typeof one !== 'object' || JSON.stringify(one).length <= 400
  })
  return Object.fromEntries(kept.slice(0, 12))
}

/** Arguments that steer a search and say nothing of what is found. */
const asksOnly = /^(min|max|limit|page|offset|sort|order_?by|filter|query|search|include|top|num)/i

/** Fields that say something of a thing of this kind, by its noun. */
const fieldsByNoun: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /order|booking|reservation|purchase|shipment|invoice|payment|transaction/,
    ['status', 'total', 'created_on'],
  ],
  [/weather|forecast|temperature/, ['condition', 'temperature']],
  [/user|customer|person|contact|profile|account|employee|patient|member/, ['name', 'email', 'city']],
  [/flight|train|trip|route|bus/, ['departure_time', 'arrival_time', 'price']],
  [/hotel|restaurant|place|venue|location|store/, ['name', 'city', 'rating']],
  [/product|item|stock|price|quote|listing/, ['price', 'quantity', 'rating']],
  [/event|meeting|appointment|task|reminder/, ['title', 'date', 'time']],
  [/file|document|report|article|paper|page|book|note|news|video/, ['title', 'author', 'created_on']],
  [/repository|issue|pull|commit|ticket|project/, ['title', 'state', 'author']],
]

function recordFields(tool: CatalogTool): Parameter[] {
  const noun = tool.object.toLowerCase()
  const names = fieldsByNoun.find(([rule]) => rule.test(noun))?.[1] ?? ['status', 'created_on']
  return names.map((name) => parameterOf(name, fieldSchemas[name] ?? { type: 'string' }))
}

const fieldSchemas: Readonly<Record<string, JsonObject>> = {
  status: { type: 'string', enum: ['active', 'completed', 'pending', 'processing'] },
  state: { type: 'string', enum: ['open', 'closed', 'in review'] },
  condition: { type: 'string', enum: ['sunny', 'partly cloudy', 'light rain', 'overcast', 'windy', 'clear'] },
  total: { type: 'number' },
  price: { type: 'number', minimum: 15 },
  created_on: { type: 'string', format: 'date' },
  temperature: { type: 'number' },
  quantity: { type: 'integer' },
  rating: { type: 'number', minimum: 3, maximum: 5, multipleOf: 0.5 },
}

function parameterOf(name: string, schema: JsonObject): Parameter {
  const type =
    name === 'name' || name === 'author'
      ? 'person'
      : guessType(name, typeof schema.type === 'string' ? schema.type : undefined)
  return { path: name, name, schema, type, required: true, label: wordsOfName(name).join(' '), noun: name }
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
function failureOf(tool: CatalogTool, args: JsonObject, dice: Random): { code: string; message: string } {
  const sought = tool.params.find((one) => one.type === 'identifier' && Object.hasOwn(args, one.name))
  const wanted = sought === undefined ? undefined : args[sought.name]
  if (typeof wanted === 'string' && wanted.length <= 100 && dice.chance(0.6)) {
    return { code: 'not_found', message: `No ${tool.object} was found for ${wanted}.` }
  }
  return dice.pick(generalFailures)
}

const generalFailures = [
  { code: 'timeout', message: 'The service did not answer in time.' },
  { code: 'unavailable', message: 'The service is not available right now.' },
  { code: 'rate_limited', message: 'Too many requests; try again in a minute.' },
] as const
