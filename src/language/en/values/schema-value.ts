import { isObject, type Json, type JsonObject } from '../../../lib/json.ts'
import type { Random } from '../../../lib/random.ts'
import { wordsOfName } from '../../../lib/text.ts'
import type { SemanticType } from '../../../spec/tool.ts'
import { addressFields } from './address-fields.ts'
import { amounts } from './amounts.ts'
import { guessType } from '../../guess-type.ts'
import { putInOrder, ranges } from './ranges.ts'
import { stringMaker } from './string-value.ts'

/** Makes one value; undefined when it cannot. */
export type Maker = (random: Random, today: string) => unknown

/** What is known of a value beside its schema. */
export interface Hint {
  name: string
  type: SemanticType
  noun: string
  label: string
  values?: readonly (string | number | boolean)[]
  parts?: readonly { readonly path: string; readonly hint: Hint }[]
}

const maxDepth = 6
const nothing: Maker = () => undefined

/** Reads a schema once into a maker of values. Depth of nesting is bounded. */
export function makerOf(schema: Json | undefined, hint: Hint, depth: number): Maker {
  if (schema === true || schema === undefined) return makerOf({}, hint, depth)
  if (!isObject(schema) || depth > maxDepth) return nothing
  if (Object.hasOwn(schema, 'const')) {
    const only = schema.const
    return () => only
  }
  const allowed = Array.isArray(schema.enum) ? usableValues(schema.enum, schema) : hint.values
  if (allowed !== undefined && allowed.length > 0) return (random) => random.pick(allowed)
  const whole = withAll(schema)
  const branches = alternatives(whole)
  if (branches.length > 0) {
    const makers = branches.slice(0, 6).map((branch) => makerOf(branch, hint, depth + 1))
    return (random, today) => random.pick(makers)(random, today)
  }
  return byType(whole, hint, depth)
}

/** Null stands in an enum to say "may be absent"; it is used only when nothing else is there. */
function usableValues(values: readonly Json[], schema: JsonObject): readonly Json[] {
  const kinds = typesOf(schema)
  const fitting = values.filter(
    (value) => value !== null && (kinds.length === 0 || kinds.includes(kindOf(value, kinds))),
  )
  return fitting.length > 0 ? fitting : values
}

function kindOf(value: Json, kinds: readonly string[]): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value !== 'number') return typeof value
  return Number.isInteger(value) && kinds.includes('integer') ? 'integer' : 'number'
}

/** `allOf` folded into the schema itself. */
function withAll(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema
  const { allOf, ...rest } = schema
  let merged: JsonObject = rest
  for (const part of allOf) if (isObject(part)) merged = merge(merged, part)
  return merged
}

function merge(a: JsonObject, b: JsonObject): JsonObject {
  const merged: JsonObject = { ...a, ...b }
  if (isObject(a.properties) && isObject(b.properties))
    merged.properties = { ...a.properties, ...b.properties }
  if (Array.isArray(a.required) && Array.isArray(b.required)) merged.required = [...a.required, ...b.required]
  return merged
}

/** The branches of `anyOf` and `oneOf` that are not null, each with what stands beside them. */
function alternatives(schema: JsonObject): JsonObject[] {
  const { anyOf, oneOf, ...rest } = schema
  const listed = Array.isArray(anyOf) ? anyOf : Array.isArray(oneOf) ? oneOf : []
  return listed
    .filter(isObject)
    .filter((branch) => branch.type !== 'null')
    .map((branch) => merge(rest, branch))
}

function typesOf(schema: JsonObject): string[] {
  const { type } = schema
  const all =
    typeof type === 'string'
      ? [type]
      : Array.isArray(type)
        ? type.filter((one) => typeof one === 'string')
        : []
  const real = all.filter((one) => one !== 'null')
  return real.length > 0 ? real : all
}

/** The JSON type to make: the schema's, or the one its keywords speak of. */
function typeToMake(schema: JsonObject, hint: Hint): string {
  const kinds = typesOf(schema)
  if (kinds.length > 0) return kinds[0]
  if (isObject(schema.properties)) return 'object'
  if (schema.items !== undefined || Array.isArray(schema.prefixItems)) return 'array'
  if (typeof schema.minimum === 'number' || typeof schema.maximum === 'number') return 'number'
  if (hint.type === 'boolean' || hint.type === 'object') return hint.type
  if (hint.type === 'list') return 'array'
  return ['count', 'number', 'percentage', 'rating', 'year', 'age', 'money'].includes(hint.type)
    ? 'number'
    : 'string'
}

function byType(schema: JsonObject, hint: Hint, depth: number): Maker {
  switch (typeToMake(schema, hint)) {
    case 'string':
      return stringMaker(schema, hint)
    case 'integer':
      return numberMaker(schema, hint, true)
    case 'number':
      return numberMaker(schema, hint, false)
    case 'boolean':
      return (random) => random.chance(0.6)
    case 'null':
      return () => null
    case 'array':
      return listMaker(schema, hint, depth)
    case 'object':
      return objectMaker(schema, hint, depth)
    default:
      return nothing
  }
}

function numberMaker(schema: JsonObject, hint: Hint, whole: boolean): Maker {
  const examples = (Array.isArray(schema.examples) ? schema.examples : []).filter(
    (one) => typeof one === 'number' && (!whole || Number.isInteger(one)) && inBounds(one, schema),
  )
  const make = amounts(hint.type, schema, whole)
  if (make === undefined) return nothing
  return examples.length === 0
    ? make
    : (random) => (random.chance(0.25) ? random.pick(examples) : make(random))
}

function inBounds(n: number, schema: JsonObject): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  return (
    (typeof minimum !== 'number' || n >= minimum) &&
    (typeof maximum !== 'number' || n <= maximum) &&
    (typeof exclusiveMinimum !== 'number' || n > exclusiveMinimum) &&
    (typeof exclusiveMaximum !== 'number' || n < exclusiveMaximum) &&
    (typeof multipleOf !== 'number' || Number.isInteger(n / multipleOf))
  )
}

const size = (value: Json | undefined, otherwise: number): number =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : otherwise

function listMaker(schema: JsonObject, hint: Hint, depth: number): Maker {
  const name = hint.name.replace(/ies$/, 'y').replace(/s$/, '')
  const heads = Array.isArray(schema.prefixItems)
    ? schema.prefixItems
    : Array.isArray(schema.items)
      ? schema.items
      : []
  const fixed = heads.map((item) => makerOf(item, childHint(name, item), depth + 1))
  const items = Array.isArray(schema.items) ? schema.additionalItems : schema.items
  const item = items === false ? undefined : makerOf(items, childHint(name, items), depth + 1)
  const least = Math.max(size(schema.minItems, fixed.length > 0 ? fixed.length : 1), fixed.length)
  // Nobody dictates a list of records.
  const usual = isObject(items) && (items.type === 'object' || isObject(items.properties)) ? 1 : 3
  const most = Math.min(
    size(schema.maxItems, Infinity),
    Math.max(least, fixed.length > 0 ? fixed.length : usual),
  )
  if (most > 1000) return nothing
  return (random, today) => {
    const wanted = Math.min(least, most) + random.int(Math.max(0, most - least) + 1)
    const out = fixed.slice(0, wanted).map((make) => make(random, today))
    const seen = new Set(out.map((one) => JSON.stringify(one)))
    // Two equal items in a list look wrong even where the schema lets them stand.
    for (let tries = 0; item !== undefined && out.length < wanted && tries < wanted * 8; tries++) {
      const next = item(random, today)
      const text = JSON.stringify(next)
      if (next === undefined || seen.has(text)) {
        if (next === undefined || schema.uniqueItems === true || tries < wanted * 4) continue
      }
      seen.add(text)
      out.push(next)
    }
    return out.length < size(schema.minItems, 0) || out.includes(undefined) ? undefined : out
  }
}

function childHint(name: string, schema: Json | undefined): Hint {
  const words = wordsOfName(name)
  const kind = isObject(schema) ? typesOf(withAll(schema))[0] : undefined
  const properties = isObject(schema) && isObject(schema.properties)
  return {
    name,
    type: guessType(name, kind ?? (properties ? 'object' : undefined)),
    noun: words.findLast((word) => word !== 'id') ?? 'item',
    label: words.join(' '),
  }
}

function objectMaker(schema: JsonObject, hint: Hint, depth: number): Maker {
  const properties = isObject(schema.properties) ? schema.properties : {}
  const required = new Set(
    Array.isArray(schema.required) ? schema.required.filter((one) => typeof one === 'string') : [],
  )
  const parts = new Map(
    hint.parts?.map((part) => [part.path.slice(part.path.lastIndexOf('.') + 1), part.hint]),
  )
  const fields = Object.keys(properties)
    .slice(0, 60)
    .map((name) => {
      const known = parts.get(name) ?? childHint(name, properties[name])
      return {
        name,
        type: known.type,
        required: required.has(name),
        make: makerOf(properties[name], known, depth + 1),
        schema: properties[name],
      }
    })
  for (const name of required) {
    if (!Object.hasOwn(properties, name)) {
      const make = makerOf({ type: 'string' }, childHint(name, undefined), depth + 1)
      fields.push({ name, type: 'text', required: true, make, schema: {} })
    }
  }
  const together = hint.type === 'address' ? addressFields(fields) : undefined
  const every = hint.type === 'address' || depth === 0
  const extra =
    isObject(schema.additionalProperties) && fields.length === 0 ? schema.additionalProperties : undefined
  const extraMaker = extra === undefined ? undefined : makerOf(extra, childHint('label', extra), depth + 1)
  const most = size(schema.maxProperties, Infinity)
  const pairs = ranges(fields)
  return (random, today) => {
    const joined = together?.(random)
    const entries: [string, unknown][] = []
    for (const field of fields) {
      if (!field.required && (entries.length >= most || (!every && random.chance(0.4)))) continue
      const made = joined?.get(field.name) ?? field.make(random, today)
      if (made !== undefined) entries.push([field.name, made])
      else if (field.required) return undefined
    }
    if (extraMaker !== undefined) {
      for (const key of extraKeys) {
        if (entries.length >= Math.max(1, size(schema.minProperties, 1))) break
        entries.push([key, extraMaker(random, today)])
      }
    }
    for (const [low, high] of pairs) putInOrder(entries, low, high)
    return Object.fromEntries(entries)
  }
}

const extraKeys = ['primary', 'secondary', 'source', 'region', 'team'] as const
