import { schemaKeywords } from '../../catalog/schema/walk-schema.ts'
import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { bothTexts } from './read-value.ts'
import type { SchemaConverter, SchemaPart } from './schema-converter.ts'

/** A schema that stands alone: whatever it refers to is in it or under its `$defs`. */
export interface AssembledSchema {
  readonly schema: JsonObject | boolean
  readonly notes: readonly string[]
  readonly refused: readonly string[]
  /** Characters of its JSON. */
  readonly size: number
}

/** Definitions up to this many characters are written where they are used; longer ones when used once. */
const small = 300
/** Levels that what is written in place may have, so that the whole stays under `deepestSchema`. */
const deepestInPlace = 60
/** Definitions that may turn out too large before the room counts as full. */
const mostMisfits = 20
const prefix = '#/$defs/'

interface Definition {
  schema: JsonObject | boolean
  /** Names it refers to, with how often. */
  readonly uses: Map<string, number>
  /** Named by a discriminator's mapping, so it has to stay under its name. */
  readonly pins: ReadonlySet<string>
  readonly size: number
  readonly height: number
}

/** Looks at a converted definition once for all tools that use it. */
const looked = new WeakMap<object, Definition>()

/**
 * Puts a schema and all that it refers to together: small definitions and those used once in their
 * place, shared and circular ones under `$defs`. Where that would be more than `most` characters, what
 * is farthest from the top is cut to its description, with a note.
 */
export function assembleSchema(part: SchemaPart, converter: SchemaConverter, most: number): AssembledSchema {
  const notes = new Set(part.notes)
  const refused = new Set(part.refused)
  const root = look(fitting(part.schema, most))
  if (root.schema !== part.schema) notes.add(tooLarge(most))
  const reached = reach(root, converter, most)
  if (reached.cut) notes.add(tooLarge(most))
  reached.notes.forEach((note) => notes.add(note))
  reached.refused.forEach((why) => refused.add(why))
  const schema = build(root, reached.definitions, true)
  const size = JSON.stringify(schema).length
  if (size <= most) return { schema, notes: [...notes], refused: [...refused], size }
  const apart = build(root, reached.definitions, false)
  return { schema: apart, notes: [...notes], refused: [...refused], size: JSON.stringify(apart).length }
}

/**
 * All that a schema refers to, nearest first. Room is kept for an outline of whatever is still open; a definition
 * for which there is no more than that is never converted once `mostMisfits` others were too large.
 */
function reach(root: Definition, converter: SchemaConverter, most: number) {
  const definitions = new Map<string, Definition>()
  const notes = new Set<string>()
  const refused = new Set<string>()
  const open = [...root.uses.keys()]
  const queued = new Set(open)
  const sizes = (names: readonly string[], shortOf: (name: string) => Definition) =>
    names.reduce((sum, name) => sum + name.length + 4 + shortOf(name).size, 0)
  const outline = (name: string) => outlineOf(name, converter)
  const short = root.size + sizes(open, outline) > most ? () => bare : outline
  let kept = sizes(open, short)
  let size = root.size
  let misfits = 0
  for (const name of open) {
    kept -= sizes([name], short)
    const given = misfits < mostMisfits ? converter.definition(name) : undefined
    given?.refused.forEach((why) => refused.add(why))
    const whole = given && look(given.schema)
    const fresh = [...(whole?.uses.keys() ?? [])].filter((used) => !queued.has(used))
    const freshSize = sizes(fresh, short)
    const fits = whole !== undefined && size + name.length + 4 + whole.size + kept + freshSize <= most
    const definition = fits ? whole : short(name)
    size += name.length + 4 + definition.size
    definitions.set(name, definition)
    if (fits) {
      given?.notes.forEach((note) => notes.add(note))
      fresh.forEach((used) => queued.add(used))
      open.push(...fresh)
      kept += freshSize
    } else misfits++
  }
  return { definitions, notes, refused, cut: misfits > 0 }
}

const bare = look({})
const outlines = new WeakMap<SchemaConverter, Map<string, Definition>>()

function outlineOf(name: string, converter: SchemaConverter): Definition {
  const known = outlines.get(converter) ?? new Map<string, Definition>()
  outlines.set(converter, known)
  const before = known.get(name)
  if (before !== undefined) return before
  const outline = look(stub(converter.outline(name)))
  known.set(name, outline)
  return outline
}

function tooLarge(most: number): string {
  return `the schema is larger than ${Math.round(most / 1024)} kB: its deepest parts are cut to their descriptions.`
}

function build(
  root: Definition,
  reached: ReadonlyMap<string, Definition>,
  inPlace: boolean,
): JsonObject | boolean {
  const written = inPlace ? writtenInPlace(root, reached) : new Map<string, JsonObject | boolean>()
  const top = replaceReferences(root.schema, written)
  if (typeof top === 'boolean' || reached.size === written.size) return top
  // Key by key, not from entries: with thousands of them that takes a tenth of the time.
  const $defs: JsonObject = {}
  for (const [name, one] of reached) if (!written.has(name)) $defs[name] = replacedIn(one, written)
  return { ...top, $defs }
}

function replacedIn(
  one: Definition,
  written: ReadonlyMap<string, JsonObject | boolean>,
): JsonObject | boolean {
  for (const name of one.uses.keys()) if (written.has(name)) return replaceReferences(one.schema, written)
  return one.schema
}

/** The definitions that are written where they are used, whole. Circular ones are none of them. */
function writtenInPlace(
  root: Definition,
  reached: ReadonlyMap<string, Definition>,
): Map<string, JsonObject | boolean> {
  const uses = new Map<string, number>()
  const pinned = new Set<string>()
  for (const one of [root, ...reached.values()]) {
    for (const [name, times] of one.uses) uses.set(name, (uses.get(name) ?? 0) + times)
    one.pins.forEach((name) => pinned.add(name))
  }
  const written = new Map<string, JsonObject | boolean>()
  const heights = new Map<string, number>()
  for (const name of innermostFirst(reached)) {
    const one = reached.get(name)
    if (one === undefined || pinned.has(name)) continue
    const height = one.height + Math.max(0, ...[...one.uses.keys()].map((used) => heights.get(used) ?? 0))
    if (height > deepestInPlace) continue
    const once = uses.get(name) === 1
    if (!once && one.size > small) continue
    const schema = replacedIn(one, written)
    if (!once && schema !== one.schema && JSON.stringify(schema).length > small) continue
    written.set(name, schema)
    heights.set(name, height)
  }
  return written
}

/** The names that stand in no circle, each after all that it refers to but those in circles. */
function innermostFirst(reached: ReadonlyMap<string, Definition>): string[] {
  const users = new Map<string, string[]>([...reached.keys()].map((name) => [name, []]))
  for (const [name, one] of reached) for (const used of one.uses.keys()) users.get(used)?.push(name)
  const uses = new Map([...reached].map(([name, one]) => [name, [...one.uses.keys()]]))
  const below = peeled(uses, users)
  const left = [...reached.keys()].filter((name) => !below.has(name))
  const above = peeled(among(users, left), among(uses, left))
  return [...below, ...[...above].toReversed()]
}

/** What stays free when everything that holds nothing any more is taken away, again and again. */
function peeled(
  holds: ReadonlyMap<string, readonly string[]>,
  heldBy: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const waiting = new Map([...holds].map(([name, list]) => [name, list.length]))
  const free = new Set([...waiting].filter(([, count]) => count === 0).map(([name]) => name))
  for (const name of free) {
    for (const other of heldBy.get(name) ?? []) {
      const count = (waiting.get(other) ?? 0) - 1
      waiting.set(other, count)
      if (count === 0) free.add(other)
    }
  }
  return free
}

function among(
  edges: ReadonlyMap<string, readonly string[]>,
  names: readonly string[],
): Map<string, readonly string[]> {
  const kept = new Set(names)
  return new Map(names.map((name) => [name, (edges.get(name) ?? []).filter((other) => kept.has(other))]))
}

function look(schema: JsonObject | boolean): Definition {
  const known = typeof schema === 'object' ? looked.get(schema) : undefined
  if (known !== undefined) return known
  const uses = new Map<string, number>()
  const pins = new Set<string>()
  let height = 0
  const visit = (one: Json, depth: number): Json => {
    height = Math.max(height, depth)
    const name = referenceOf(one)
    if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1)
    for (const to of Object.values(own(own(one, 'discriminator'), 'mapping') ?? {}))
      if (typeof to === 'string') pins.add(to.slice(prefix.length))
    return eachInner(one, (inner) => visit(inner, depth + 1))
  }
  visit(schema, 0)
  const definition = { schema, uses, pins, size: JSON.stringify(schema).length, height }
  if (typeof schema === 'object') looked.set(schema, definition)
  return definition
}

function referenceOf(schema: Json): string | undefined {
  const reference = own(schema, '$ref')
  return typeof reference === 'string' && reference.startsWith(prefix)
    ? reference.slice(prefix.length)
    : undefined
}

/** The schema with the references of `written` replaced; the same object where there are none. */
function replaceReferences(
  schema: JsonObject | boolean,
  written: ReadonlyMap<string, JsonObject | boolean>,
): JsonObject | boolean {
  const replace = (one: Json): Json => {
    const inner = eachInner(one, replace)
    const name = referenceOf(inner)
    const target = name === undefined ? undefined : written.get(name)
    if (target === undefined || !isObject(inner)) return inner
    const { $ref: _, ...beside } = inner
    if (Object.keys(beside).length === 0) return target
    if (typeof target === 'boolean') return target ? beside : false
    // What describes this use stands before what describes the thing itself.
    if (Object.keys(beside).every((key) => annotations.has(key))) {
      const description = bothTexts(beside.description, target.description)
      return { ...target, ...beside, ...(description !== undefined && { description }) }
    }
    const all = Array.isArray(beside.allOf) ? beside.allOf : []
    return { ...beside, allOf: [...all, target] }
  }
  const replaced = replace(schema)
  return typeof replaced === 'boolean' || isObject(replaced) ? replaced : schema
}

const annotations = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])

/** What a keyword holds: one schema, a list of them, or schemas by name. */
const kinds = new Map<string, readonly string[]>()
for (const [kind, keywords] of Object.entries(schemaKeywords))
  for (const keyword of keywords) kinds.set(keyword, [...(kinds.get(keyword) ?? []), kind])

/** A schema with `change` applied to the schemas right inside it; the same object where nothing changes. */
function eachInner(schema: Json, change: (inner: Json) => Json): Json {
  if (!isObject(schema)) return schema
  let copy: JsonObject | undefined
  const put = (keyword: string, value: Json) => {
    copy ??= { ...schema }
    copy[keyword] = value
  }
  for (const keyword of Object.keys(schema)) {
    const kind = kinds.get(keyword)
    if (kind === undefined) continue
    const value = schema[keyword]
    if (Array.isArray(value)) {
      if (!kind.includes('list')) continue
      const changed = value.map(change)
      if (changed.some((one, i) => one !== value[i])) put(keyword, changed)
    } else if (kind.includes('one')) {
      const changed = change(value)
      if (changed !== value) put(keyword, changed)
    } else if (kind.includes('named') && isObject(value)) {
      let table: JsonObject | undefined
      for (const name of Object.keys(value)) {
        const changed = change(value[name])
        if (changed === value[name]) continue
        table ??= { ...value }
        table[name] = changed
      }
      if (table !== undefined) put(keyword, table)
    }
  }
  return copy ?? schema
}

/** What can be said of a definition for which there is no room. */
function stub(schema: JsonObject | boolean): JsonObject | boolean {
  if (typeof schema === 'boolean') return schema
  const { type, title, description } = schema
  return {
    ...(type !== undefined && { type }),
    ...(typeof title === 'string' && { title: title.slice(0, 200) }),
    description:
      typeof description === 'string' ? description.slice(0, 200) : 'Left out: the schema is too large.',
  }
}

/** The schema where it fits; otherwise cut at the deepest level at which it does, or left with fewer properties. */
function fitting(schema: JsonObject | boolean, most: number): JsonObject | boolean {
  if (JSON.stringify(schema).length <= most) return schema
  const properties = own(schema, 'properties')
  if (isObject(properties) && Object.keys(properties).length * shortProperty > most)
    return fewerProperties(schema, most)
  let fits: JsonObject | boolean | undefined
  let [low, high] = [0, cutLevels.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const cut = cutBelow(schema, cutLevels[middle])
    if (JSON.stringify(cut).length <= most) {
      fits = cut
      low = middle + 1
    } else high = middle - 1
  }
  return fits ?? fewerProperties(schema, most)
}

const cutLevels = [1, 2, 3, 4, 6, 8, 12, 16, 24]
/** Characters of a short property, `"a":{"type":"string"},`: where they alone are too many, no level helps. */
const shortProperty = 22

/** An object with as many of its properties as fit, what is required before the others. */
function fewerProperties(schema: JsonObject | boolean, most: number): JsonObject | boolean {
  if (!isObject(schema) || !isObject(schema.properties)) return stub(schema)
  const needed = new Set(Array.isArray(schema.required) ? schema.required : [])
  const given = Object.entries(schema.properties)
  const properties: JsonObject = {}
  let left = most * 0.8 - 500
  const inOrder = [
    ...given.filter(([name]) => needed.has(name)),
    ...given.filter(([name]) => !needed.has(name)),
  ]
  for (const [name, one] of inOrder) {
    const cut = isObject(one) ? stub(one) : one
    left -= (needed.has(name) ? 2 : 1) * (name.length + 4) + JSON.stringify(cut).length
    if (left < 0) break
    properties[name] = cut
  }
  const required = [...needed].filter((name) => typeof name === 'string' && Object.hasOwn(properties, name))
  const top = stub({ ...schema, description: schema.description ?? 'Not all of its properties are here.' })
  return isObject(top) ? { ...top, properties, ...(required.length > 0 && { required }) } : top
}

function cutBelow(schema: JsonObject | boolean, levels: number): JsonObject | boolean {
  const cut = (one: Json, left: number): Json => {
    if (left === 0) return typeof one === 'boolean' || isObject(one) ? stub(one) : one
    return eachInner(one, (inner) => cut(inner, left - 1))
  }
  const result = cut(schema, levels)
  return typeof result === 'boolean' || isObject(result) ? result : schema
}
