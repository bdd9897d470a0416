import { countKeywords } from '../../catalog/schema/walk-schema.ts'
import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { plainData } from './read-value.ts'
import { unicodePattern } from './unicode-pattern.ts'

/** Says what was changed and why. */
export type Note = (sentence: string) => void

const typeNames = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

/** What other languages call a type, and what JSON Schema does. */
const foreignTypes: ReadonlyMap<string, JsonObject> = new Map(
  Object.entries<JsonObject>({
    int: { type: 'integer' },
    int32: { type: 'integer', format: 'int32' },
    int64: { type: 'integer', format: 'int64' },
    long: { type: 'integer', format: 'int64' },
    short: { type: 'integer' },
    float: { type: 'number', format: 'float' },
    double: { type: 'number', format: 'double' },
    decimal: { type: 'number' },
    numeric: { type: 'number' },
    bool: { type: 'boolean' },
    str: { type: 'string' },
    text: { type: 'string' },
    char: { type: 'string' },
    date: { type: 'string', format: 'date' },
    datetime: { type: 'string', format: 'date-time' },
    'date-time': { type: 'string', format: 'date-time' },
    timestamp: { type: 'string' },
    uuid: { type: 'string', format: 'uuid' },
    guid: { type: 'string', format: 'uuid' },
    uri: { type: 'string', format: 'uri' },
    url: { type: 'string', format: 'uri' },
    email: { type: 'string', format: 'email' },
    file: { type: 'string', format: 'binary' },
    binary: { type: 'string', format: 'binary' },
    dict: { type: 'object' },
    map: { type: 'object' },
    hash: { type: 'object' },
    list: { type: 'array' },
    set: { type: 'array' },
    tuple: { type: 'array' },
    any: {},
    mixed: {},
  }),
)

/** `type` (and `format` where the type's name told it) as JSON Schema writes them. */
export function typeKeywords(type: Json | undefined, note: Note): JsonObject {
  if (type === undefined) return {}
  if (Array.isArray(type)) {
    const parts = type.map((one) => typeKeywords(one, note).type)
    const names = [...new Set(parts.flat().filter((one) => typeof one === 'string'))]
    if (names.length === 0 || names.length < new Set(type).size) return {}
    return { type: names.length === 1 ? names[0] : names }
  }
  if (typeof type !== 'string') {
    note(`type ${shown(type)} left out: it is no name of a type.`)
    return {}
  }
  if (typeNames.has(type)) return { type }
  const lower = type.toLowerCase()
  if (typeNames.has(lower)) {
    note(`type ${shown(type)} written ${lower}.`)
    return { type: lower }
  }
  const meant = foreignTypes.get(lower)
  if (meant === undefined) note(`type ${shown(type)} left out: JSON Schema does not know it.`)
  else if (lower !== 'file')
    note(
      `type ${shown(type)} ${meant.type === undefined ? 'left out: anything is allowed' : `written ${JSON.stringify(meant)}`}.`,
    )
  return meant ?? {}
}

/** Keywords whose value is a number; the counts among them are whole and at least 0. */
const numberKeywords = new Set(['minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum'])
const counts = new Set<string>(countKeywords)
const textKeywords = new Set([
  'title',
  'description',
  'format',
  '$comment',
  'contentMediaType',
  'contentEncoding',
])
const flagKeywords = new Set(['readOnly', 'writeOnly', 'deprecated', 'uniqueItems'])

/** Characters of a title or description, and of all values of an `enum`: more fits in no tool. */
const longestText = 32_768
const longestEnum = 200_000

/** Keywords with a meaning of their own, made elsewhere or of no use in a tool's schema. */
const consumed = new Set([
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  '$id',
  'id',
  '$schema',
  '$anchor',
  '$dynamicAnchor',
  '$recursiveAnchor',
  '$vocabulary',
  '$defs',
  'definitions',
  'type',
  'nullable',
  'x-nullable',
  'example',
  'x-example',
  'examples',
  'enum',
  'discriminator',
  'required',
  '__proto__',
])

/** All keywords that hold no schema, checked and mended, what nobody knows of among them as it stands. */
export function plainKeywords(
  schema: JsonObject,
  isSchemaKeyword: (keyword: string) => boolean,
  note: Note,
): JsonObject {
  const out: JsonObject = typeKeywords(own(schema, 'type'), note)
  for (const [keyword, value] of Object.entries(schema)) {
    if (consumed.has(keyword) || isSchemaKeyword(keyword)) continue
    const kept = keywordValue(keyword, value, note)
    if (kept !== undefined) out[keyword] = kept
    else if (value !== undefined)
      note(
        `${keyword} left out: ${shown(value)} ${keyword === 'pattern' ? 'is no pattern of JSON Schema' : 'makes no sense there'}.`,
      )
  }
  mendLimits(schema, out)
  const examples = examplesOf(schema).map((one) => typedValue(one, out.type))
  if (examples.length > 0) out.examples = withoutRepeats(examples)
  if (out.default !== undefined) {
    const typed = typedValue(out.default, out.type)
    if (typed !== out.default)
      note(`default ${shown(out.default)} written ${JSON.stringify(typed)}, as its type asks.`)
    out.default = typed
  }
  const values = enumOf(schema, out, note)
  if (values !== undefined) out.enum = values
  return out
}

function keywordValue(keyword: string, value: Json, note: Note): Json | undefined {
  if (numberKeywords.has(keyword)) {
    if (typeof value === 'boolean' && keyword.startsWith('exclusive')) return value
    const number = numberOf(value)
    return number === undefined || (keyword === 'multipleOf' && number <= 0) ? undefined : number
  }
  if (counts.has(keyword)) {
    const number = numberOf(value)
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
  }
  if (textKeywords.has(keyword)) {
    const text = textOf(value)
    if (text === undefined || text.length <= longestText) return text
    note(`${keyword} is cut to its first ${longestText} characters: it has ${text.length}.`)
    return text.slice(0, longestText).toWellFormed()
  }
  if (flagKeywords.has(keyword))
    return typeof value === 'boolean' ? value : value === 'true' ? true : undefined
  if (keyword === 'dependentRequired')
    return isObject(value) && Object.values(value).every(isNames) ? value : undefined
  if (keyword === 'pattern') {
    if (typeof value !== 'string') return undefined
    const pattern = value.length > longestText ? undefined : unicodePattern(value)
    if (pattern !== undefined && pattern !== value) {
      const at = firstDifference(value, pattern)
      note(`pattern ${around(value, at)} written ${around(pattern, at)}, so that Unicode mode takes it.`)
    }
    return pattern
  }
  return plainData(value)
}

function textOf(value: Json): string | undefined {
  if (typeof value === 'string') return value.toWellFormed()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function numberOf(value: Json): number | undefined {
  const number =
    typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** `exclusiveMinimum: true` of OpenAPI 3.0 means that `minimum` itself is not allowed. */
function mendLimits(schema: JsonObject, out: JsonObject): void {
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ]) {
    const value = out[exclusive]
    if (typeof value !== 'boolean') continue
    delete out[exclusive]
    if (!value || typeof out[limit] !== 'number') continue
    out[exclusive] = out[limit]
    delete out[limit]
  }
}

function examplesOf(schema: JsonObject): Json[] {
  const given: unknown[] = []
  for (const keyword of ['example', 'x-example'])
    if (Object.hasOwn(schema, keyword)) given.push(schema[keyword])
  const many = own(schema, 'examples')
  if (Array.isArray(many)) given.push(...many.slice(0, 100))
  else if (isObject(many))
    given.push(
      ...Object.values(many)
        .slice(0, 100)
        .map((one) => own(one, 'value') ?? one),
    )
  return given.map(plainData).filter((one) => one !== undefined)
}

/** The allowed values, of the type that the schema names: YAML reads `1.0` and `yes` otherwise than was meant. */
function enumOf(schema: JsonObject, out: JsonObject, note: Note): Json[] | undefined {
  const given = own(schema, 'enum')
  if (given === undefined) return undefined
  if (!Array.isArray(given) || given.length === 0) {
    note(`enum left out: ${shown(given)} is no list of values.`)
    return undefined
  }
  const values = new Map<string, Json>()
  let characters = 0
  for (const one of given) {
    const value = plainData(one)
    if (value === undefined) continue
    const typed = typedValue(value, out.type)
    if (typed !== value)
      note(`enum value ${shown(value)} written ${JSON.stringify(typed)}, as its type asks.`)
    const written = JSON.stringify(typed)
    characters += written.length + 1
    if (characters > longestEnum) {
      note(`enum left out: its ${given.length} values are more than a tool can hold.`)
      return undefined
    }
    values.set(written, typed)
  }
  const orNull = own(schema, 'nullable') === true || own(schema, 'x-nullable') === true
  if (orNull && values.size > 0) values.set('null', null)
  return values.size === 0 ? undefined : [...values.values()]
}

/** The values, each once. */
export function withoutRepeats(values: readonly Json[]): Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

function typedValue(value: Json, type: Json | undefined): Json {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if ((type === 'integer' || type === 'number') && typeof value === 'string') return numberOf(value) ?? value
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

export function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

function firstDifference(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

/** A long text in a sentence: what stands around one of its places. */
function around(text: string, at: number): string {
  if (text.length <= 70) return JSON.stringify(text)
  const from = at < 30 ? 0 : at - 20
  const cut = text.slice(from, from + 50).toWellFormed()
  return JSON.stringify(`${from > 0 ? '…' : ''}${cut}${from + 50 < text.length ? '…' : ''}`)
}

/** A value in a sentence, short. */
export function shown(value: unknown): string {
  if (isObject(value)) return 'an object'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
