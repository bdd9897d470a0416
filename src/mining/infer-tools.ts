import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import type { Tool } from '../spec/tool.ts'

/** Gathers calls of tools that no log defines, and tells what the tools must look like. Memory is bounded. */
export interface ToolInference {
  add(name: string, args: JsonObject): void
  /** The tools in the order of their names; the number of calls stands in their descriptions. */
  tools(): Tool[]
}

const mostTools = 5000
const mostParameters = 100
const mostValues = 12
const longestValue = 40
const deepest = 6
/** A list of values is taken for all there are only when each was seen this often on average, of so many calls. */
const seenEach = 4
const seenInAll = 8

interface Seen {
  /** Objects that could have had it. */
  count: number
  readonly types: Set<string>
  /** Short strings; undefined once there are too many to be a list. */
  values: Map<string, number> | undefined
  fields: Map<string, Seen> | undefined
  items: Seen | undefined
  /** Times it was an object. */
  objects: number
}

/** Opens an inference. What is seen of values is masked before it comes here. */
export function inferTools(): ToolInference {
  const tools = new Map<string, Seen>()
  return {
    add(name, args) {
      let seen = tools.get(name)
      if (!seen) {
        if (tools.size >= mostTools) return
        tools.set(name, (seen = blank()))
      }
      note(seen, args, 0)
    },
    tools: () =>
      [...tools]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, seen]) => ({
          name,
          description: `${sentence(name)}. Inferred from ${seen.count} call${seen.count === 1 ? '' : 's'} in logs: check its words, its types and what is required.`,
          parameters: objectSchema(seen),
        })),
  }
}

function blank(): Seen {
  return { count: 0, types: new Set(), values: new Map(), fields: undefined, items: undefined, objects: 0 }
}

function note(seen: Seen, value: Json, depth: number): void {
  seen.count++
  seen.types.add(typeName(value))
  if (typeof value === 'string') noteText(seen, value)
  else seen.values = value === null ? seen.values : undefined
  if (depth > deepest) return
  if (Array.isArray(value)) {
    seen.items ??= blank()
    for (const item of value.slice(0, 50)) note(seen.items, item, depth + 1)
  } else if (isObject(value)) {
    seen.objects++
    seen.fields ??= new Map()
    for (const [key, inner] of Object.entries(value)) {
      let field = seen.fields.get(key)
      if (!field) {
        if (seen.fields.size >= mostParameters) continue
        seen.fields.set(key, (field = blank()))
      }
      note(field, inner, depth + 1)
    }
  }
}

function noteText(seen: Seen, text: string): void {
  const { values } = seen
  if (!values) return
  if (text.length > longestValue || (!values.has(text) && values.size >= mostValues)) seen.values = undefined
  else values.set(text, (values.get(text) ?? 0) + 1)
}

function typeName(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function objectSchema(seen: Seen): JsonObject {
  // A null prototype would not be plain JSON: a key `__proto__` is left out, no tool can carry it.
  const fields = [...(seen.fields ?? [])].filter(([key]) => key !== '__proto__')
  const required = fields.filter(([, field]) => field.count === seen.objects).map(([key]) => key)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([key, field]) => [key, schemaOf(field)])),
    ...(required.length > 0 && { required }),
  }
}

function schemaOf(seen: Seen): JsonObject {
  const types = [...seen.types].filter((type) => !(type === 'integer' && seen.types.has('number'))).toSorted()
  if (types.length !== 1) return types.length === 0 ? {} : { type: types }
  if (types[0] === 'object') return objectSchema(seen)
  if (types[0] === 'array') return { type: 'array', items: seen.items ? schemaOf(seen.items) : {} }
  const values = seen.values
  if (types[0] === 'string' && values && isList(values, seen.count))
    return { type: 'string', enum: [...values.keys()].toSorted() }
  return { type: types[0] }
}

/** Few words that come back again and again, as a list of choices would: no names, no numbers, no sentences. */
function isList(values: ReadonlyMap<string, number>, count: number): boolean {
  if (values.size < 2 || count < seenInAll || count < values.size * seenEach) return false
  for (const [value, times] of values) if (times < 2 || !/^[a-z][a-z_-]{1,24}$/.test(value)) return false
  return true
}

/** A tool's name as a sentence: `get_user_details` → `Get user details`. */
function sentence(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
  return words === '' ? name : words[0].toUpperCase() + words.slice(1)
}
