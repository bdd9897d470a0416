import { schemaKeywords } from '../../catalog/schema/walk-schema.ts'
import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { DescriptionFile, References } from './references.ts'
import { createKinds } from './subtypes.ts'
import { isNames, plainKeywords, shown } from './schema-keywords.ts'
import { unicodePattern } from './unicode-pattern.ts'

/** `request`: what a call sends, without what only servers write; `response`: the other way. */
export type Direction = 'request' | 'response'

/** A schema in draft 2020-12; references are `#/$defs/NAME` and wait for their definitions. */
export interface SchemaPart {
  readonly schema: JsonObject | boolean
  readonly notes: readonly string[]
  /** Why parts of it cannot be had: references that were not followed. */
  readonly refused: readonly string[]
}

/** Turns the schemas of a description into JSON Schema 2020-12; each shared one once for all tools. */
export interface SchemaConverter {
  convert(schema: unknown, file: DescriptionFile): SchemaPart
  /** What `#/$defs/NAME` stands for. */
  definition(name: string): SchemaPart
  /** The type, title and description of `#/$defs/NAME`, without converting what is in it. */
  outline(name: string): JsonObject | boolean
}

/** Levels of one definition; deeper ones would not fit under `deepestSchema` once they are put together. */
const deepest = 90
/** Schemas in one definition: with YAML aliases a small text can hold more than memory. */
const mostSchemas = 30_000
/** Schemas in all definitions and operations together: some three times what the largest descriptions have. */
const mostTogether = 3_000_000
/** Characters of one definition; a tool has room for half of that. */
const mostCharacters = 2 ** 19

interface Run {
  readonly file: DescriptionFile
  readonly notes: Set<string>
  readonly refused: Set<string>
  schemas: number
  characters: number
}

const schemaKeywordNames = new Set<string>([
  ...schemaKeywords.one,
  ...schemaKeywords.list,
  ...schemaKeywords.named,
])
const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])
const mostNotes = 12

/** What is known while the schemas of a description are converted. */
interface Converter {
  readonly references: References
  readonly direction: Direction
  /** What marks properties that do not go this way. */
  readonly hiddenFlag: 'readOnly' | 'writeOnly'
  readonly kindsOf: ReturnType<typeof createKinds>
  /** The names of definitions, by what they define and the other way. */
  readonly names: Map<Json, string>
  readonly sources: Map<string, { readonly node: Json; readonly file: DescriptionFile }>
  readonly definitions: Map<string, SchemaPart>
  /** What was converted already: YAML aliases let many operations share one schema. */
  readonly converted: WeakMap<object, { readonly file: DescriptionFile; readonly part: SchemaPart }>
  readonly hiddenIn: WeakMap<object, readonly string[]>
  /** Schemas converted so far. */
  together: number
}

export function createSchemaConverter(references: References, direction: Direction): SchemaConverter {
  const converter: Converter = {
    references,
    direction,
    hiddenFlag: direction === 'request' ? 'readOnly' : 'writeOnly',
    kindsOf: createKinds(references),
    names: new Map(),
    sources: new Map(),
    definitions: new Map(),
    converted: new WeakMap(),
    hiddenIn: new WeakMap(),
    together: 0,
  }
  return {
    convert: (schema, file) => convert(converter, schema, file),
    definition: (name) => definition(converter, name),
    outline: (name) => outline(converter, name),
  }
}

function convert(converter: Converter, schema: unknown, file: DescriptionFile): SchemaPart {
  const before = isObject(schema) ? converter.converted.get(schema) : undefined
  if (before !== undefined && before.file === file) return before.part
  const run: Run = { file, notes: new Set(), refused: new Set(), schemas: 0, characters: 0 }
  const made = convertSchema(converter, schema, run, 0, new Set())
  const part = { schema: made, notes: [...run.notes], refused: [...run.refused] }
  if (isObject(schema)) converter.converted.set(schema, { file, part })
  return part
}

function outline(converter: Converter, name: string): JsonObject | boolean {
  const source = converter.sources.get(name)
  if (source === undefined || typeof source.node === 'boolean') return true
  const schema: JsonObject = {}
  for (const key of ['type', 'title', 'description', 'nullable', 'x-nullable']) {
    const value = own(source.node, key)
    if (typeof value === 'boolean' || key === 'type') schema[key] = value ?? null
    else if (typeof value === 'string') schema[key] = value.slice(0, 200)
  }
  if (schema.type === null) delete schema.type
  return convert(converter, schema, source.file).schema
}

function definition(converter: Converter, name: string): SchemaPart {
  let part = converter.definitions.get(name)
  if (part === undefined) {
    const source = converter.sources.get(name)
    part = source ? convert(converter, source.node, source.file) : { schema: true, notes: [], refused: [] }
    converter.definitions.set(name, part)
  }
  return part
}

function nameOf(converter: Converter, node: JsonObject, file: DescriptionFile, wanted: string): string {
  const known = converter.names.get(node)
  if (known !== undefined) return known
  const base = wanted.replace(/[^a-zA-Z0-9_.-]+/g, '_').slice(0, 100) || 'schema'
  let name = base === '__proto__' ? 'proto' : base
  for (let n = 2; converter.sources.has(name); n++) name = `${base}_${n}`
  converter.names.set(node, name)
  converter.sources.set(name, { node, file })
  return name
}

function convertSchema(
  converter: Converter,
  schema: unknown,
  run: Run,
  depth: number,
  hiddenAbove: ReadonlySet<string>,
  isPart = false,
): JsonObject | boolean {
  if (typeof schema === 'boolean') return schema
  const note = (sentence: string) => {
    if (run.notes.size < mostNotes) run.notes.add(sentence)
  }
  if (!isObject(schema)) {
    note(`a schema is ${shown(schema)}: anything is allowed there.`)
    return {}
  }
  if (
    depth > deepest ||
    ++run.schemas > mostSchemas ||
    ++converter.together > mostTogether ||
    run.characters > mostCharacters
  ) {
    note(
      `the schema is ${depth > deepest ? `more than ${deepest} levels deep` : 'too large'}: what stands beyond is left out.`,
    )
    return { description: 'Left out: the description is too deep or too large here.' }
  }
  const reference = ['$ref', '$dynamicRef', '$recursiveRef']
    .map((key) => own(schema, key))
    .find((one) => typeof one === 'string')
  if (typeof reference === 'string') return refer(converter, schema, reference, run, depth, isPart, note)
  return convertObject(converter, schema, run, depth, hiddenAbove, note)
}

function refer(
  converter: Converter,
  schema: JsonObject,
  reference: string,
  run: Run,
  depth: number,
  isPart: boolean,
  note: (sentence: string) => void,
) {
  const beside = Object.fromEntries(
    Object.entries(schema).filter(
      ([key]) =>
        !key.startsWith('$') && key !== '__proto__' && (!run.file.ignoresBeside || annotations.has(key)),
    ),
  )
  const kept = convertObject(converter, beside, run, depth, new Set(), note)
  const target = converter.references.resolve(reference, run.file)
  if ('why' in target) {
    if (target.refused) run.refused.add(target.why)
    else note(`${target.why}: anything is allowed there.`)
    return kept
  }
  if (!isObject(target.node)) {
    if (typeof target.node !== 'boolean')
      note(`${shown(reference)} leads to no schema: anything is allowed there.`)
    return target.node === false ? false : kept
  }
  const end = converter.references.follow(target.node, target.file)
  if (end.why !== undefined && !end.refused) {
    note(`${shown(reference)} leads nowhere, ${end.why}: anything is allowed there.`)
    return kept
  }
  // What a schema is composed of is the plain type: its subtypes are composed of it themselves.
  const kinds =
    isPart || converter.direction === 'response' || end.why !== undefined
      ? undefined
      : converter.kindsOf(end.node, end.file)
  if (kinds !== undefined && 'tooMany' in kinds)
    note(`${target.name} has ${kinds.tooMany} subtypes: only what they share is offered.`)
  else if (kinds !== undefined)
    note(`the ${kinds.count} subtypes that the discriminator of ${target.name} names are offered as oneOf.`)
  const to = {
    $ref:
      kinds !== undefined && 'schema' in kinds
        ? `#/$defs/${nameOf(converter, kinds.schema, kinds.file, `${target.name}_kinds`)}`
        : `#/$defs/${nameOf(converter, target.node, target.file, target.name)}`,
  }
  if (!isNullable(schema)) return { ...kept, ...to }
  const { anyOf, ...others } = kept
  return { ...others, anyOf: [to, { type: 'null' }], ...(anyOf !== undefined && { allOf: [{ anyOf }] }) }
}

function convertObject(
  converter: Converter,
  schema: JsonObject,
  run: Run,
  depth: number,
  hiddenAbove: ReadonlySet<string>,
  note: (sentence: string) => void,
): JsonObject {
  const out = plainKeywords(schema, (keyword) => schemaKeywordNames.has(keyword), note)
  run.characters += JSON.stringify(out).length
  const hidden = new Set([...hiddenAbove, ...hiddenNames(converter, schema, run.file)])
  const inner = (one: unknown) => convertSchema(converter, one, run, depth + 1, new Set())
  convertNamed(converter, schema, out, run, inner, hidden, note)
  convertRequired(schema, out, hidden, note)
  for (const keyword of schemaKeywords.one) {
    const value = own(schema, keyword)
    if (value === undefined || value === null || (keyword === 'items' && Array.isArray(value))) continue
    if (isObject(value) || typeof value === 'boolean') out[keyword] = inner(value)
    else note(`${keyword} left out: ${shown(value)} is no schema.`)
  }
  for (const keyword of schemaKeywords.list) {
    const value = own(schema, keyword)
    if (value === undefined || (keyword === 'items' && !Array.isArray(value))) continue
    const list = Array.isArray(value) ? value : isObject(value) ? [value] : []
    if (list.length === 0) {
      if (keyword !== 'items') note(`${keyword} left out: ${shown(value)} is no list of schemas.`)
      continue
    }
    const above = keyword === 'allOf' ? hidden : new Set<string>()
    out[keyword === 'items' ? 'prefixItems' : keyword] = list.map((one) =>
      convertSchema(converter, one, run, depth + 1, above, keyword === 'allOf'),
    )
  }
  if (Array.isArray(own(schema, 'items')) && out.additionalItems !== undefined)
    out.items = out.additionalItems
  delete out.additionalItems
  const discriminator = discriminatorOf(converter, schema, run.file)
  if (discriminator !== undefined) out.discriminator = discriminator
  return isNullable(schema) ? orNull(out) : out
}

function convertNamed(
  converter: Converter,
  schema: JsonObject,
  out: JsonObject,
  run: Run,
  inner: (one: unknown) => Json,
  hidden: ReadonlySet<string>,
  note: (sentence: string) => void,
) {
  const properties = propertiesOf(converter, schema, run.file)
  if (properties !== undefined) {
    const kept: JsonObject = {}
    for (const [name, one] of Object.entries(properties)) {
      if (run.characters > mostCharacters) {
        note(`the properties from ${shown(name)} on are left out: the schema is too large.`)
        break
      }
      if (name === '__proto__') note('the property __proto__ is left out: no program can carry it.')
      else if (!hidden.has(name)) {
        run.characters += name.length + 4
        kept[name] = inner(one)
      }
    }
    out.properties = kept
  } else if (own(schema, 'properties') !== undefined)
    note(`properties left out: ${shown(own(schema, 'properties'))} is no object of schemas.`)
  const patterns = own(schema, 'patternProperties')
  if (isObject(patterns)) {
    const kept: JsonObject = {}
    for (const [source, one] of Object.entries(patterns)) {
      const pattern = unicodePattern(source)
      if (pattern === undefined) note(`patternProperties ${shown(source)} left out: it is no pattern.`)
      else kept[pattern] = inner(one)
    }
    if (Object.keys(kept).length > 0) out.patternProperties = kept
  }
  const needed: JsonObject = {}
  const shapes: JsonObject = {}
  for (const keyword of ['dependencies', 'dependentSchemas']) {
    const table = own(schema, keyword)
    for (const [name, one] of isObject(table) ? Object.entries(table) : []) {
      if (name === '__proto__') continue
      if (isNames(one)) needed[name] = one
      else shapes[name] = inner(one)
    }
  }
  if (Object.keys(needed).length > 0) out.dependentRequired = needed
  if (Object.keys(shapes).length > 0) out.dependentSchemas = shapes
}

/** `properties`, also where it is itself a reference. */
function propertiesOf(
  converter: Converter,
  schema: JsonObject,
  file: DescriptionFile,
): JsonObject | undefined {
  const properties = own(schema, 'properties')
  if (!isObject(properties)) return undefined
  if (typeof own(properties, '$ref') !== 'string') return properties
  const followed = converter.references.follow(properties, file)
  return followed.why === undefined ? followed.node : undefined
}

function isHidden(converter: Converter, property: unknown, file: DescriptionFile): boolean {
  if (own(property, converter.hiddenFlag) === true) return true
  const reference = own(property, '$ref')
  if (typeof reference !== 'string') return false
  const target = converter.references.resolve(reference, file)
  return 'node' in target && own(target.node, converter.hiddenFlag) === true
}

function hiddenHere(converter: Converter, node: JsonObject, file: DescriptionFile): readonly string[] {
  const known = converter.hiddenIn.get(node)
  if (known !== undefined) return known
  const names = Object.entries(propertiesOf(converter, node, file) ?? {})
    .filter(([, property]) => isHidden(converter, property, file))
    .map(([name]) => name)
  converter.hiddenIn.set(node, names)
  return names
}

/** Properties of the schema and of all that it is composed of which do not belong in this direction. */
function hiddenNames(converter: Converter, schema: JsonObject, file: DescriptionFile): ReadonlySet<string> {
  const hidden = new Set<string>()
  const open: { node: JsonObject; file: DescriptionFile }[] = [{ node: schema, file }]
  const seen = new Set<JsonObject>()
  for (let looked = 0; looked < 50; looked++) {
    const next = open.pop()
    if (next === undefined) break
    const followed = converter.references.follow(next.node, next.file)
    if (followed.why !== undefined || seen.has(followed.node)) continue
    seen.add(followed.node)
    for (const name of hiddenHere(converter, followed.node, followed.file)) hidden.add(name)
    const all = own(followed.node, 'allOf')
    if (Array.isArray(all)) open.push(...all.filter(isObject).map((node) => ({ node, file: followed.file })))
  }
  return hidden
}

/** The mapping of a discriminator, pointing at the definitions of the tool's schema. */
function discriminatorOf(converter: Converter, schema: JsonObject, file: DescriptionFile): Json | undefined {
  const given = own(schema, 'discriminator')
  if (typeof given === 'string') return { propertyName: given }
  const name = own(given, 'propertyName')
  if (typeof name !== 'string') return undefined
  const branches = [own(schema, 'oneOf'), own(schema, 'anyOf')].flatMap((list) =>
    Array.isArray(list) ? list : [],
  )
  const offered = new Set(
    branches.flatMap((branch) => {
      const reference = own(branch, '$ref')
      const target = typeof reference === 'string' ? converter.references.resolve(reference, file) : undefined
      return target !== undefined && 'node' in target ? [target.node] : []
    }),
  )
  const mapping: JsonObject = {}
  const table = own(given, 'mapping')
  for (const [value, to] of isObject(table) ? Object.entries(table).slice(0, 1000) : []) {
    if (typeof to !== 'string' || value === '__proto__') continue
    const target = converter.references.resolve(to, file)
    if ('node' in target && isObject(target.node) && offered.has(target.node))
      mapping[value] = `#/$defs/${nameOf(converter, target.node, target.file, target.name)}`
  }
  return Object.keys(mapping).length > 0 ? { propertyName: name, mapping } : { propertyName: name }
}

function isNullable(schema: JsonObject): boolean {
  return own(schema, 'nullable') === true || own(schema, 'x-nullable') === true
}

/** `nullable` as 2020-12 says it: one more type, or one more alternative. */
function orNull(schema: JsonObject): JsonObject {
  const { type } = schema
  if (type !== undefined) {
    const types = Array.isArray(type) ? type : [type]
    if (
      Object.hasOwn(schema, 'const') ||
      ['allOf', 'oneOf', 'anyOf', 'not'].some((key) => Object.hasOwn(schema, key))
    )
      return asAlternative(schema)
    return { ...schema, type: types.includes('null') ? types : [...types, 'null'] }
  }
  const decides = Object.keys(schema).some((key) => !annotations.has(key))
  return decides && !Array.isArray(schema.enum) ? asAlternative(schema) : schema
}

function asAlternative(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema)
  const outer = entries.filter(([key]) => annotations.has(key))
  const inner = entries.filter(([key]) => !annotations.has(key))
  return { ...Object.fromEntries(outer), anyOf: [Object.fromEntries(inner), { type: 'null' }] }
}

/** `required` as a list; `required: true` on a property is how draft 3 said it. */
function convertRequired(
  schema: JsonObject,
  out: JsonObject,
  hidden: ReadonlySet<string>,
  note: (sentence: string) => void,
): void {
  const given = own(schema, 'required')
  const names = new Set(Array.isArray(given) ? given.filter((name) => typeof name === 'string') : [])
  const properties = own(schema, 'properties')
  for (const [name, one] of isObject(properties) ? Object.entries(properties) : []) {
    if (own(one, 'required') !== true) continue
    if (!names.has(name)) note(`required: true on ${name} moved to the list of its object.`)
    names.add(name)
  }
  const there =
    isObject(properties) && isObject(out.properties) ? { before: properties, now: out.properties } : undefined
  const lost = (name: string) =>
    there !== undefined && Object.hasOwn(there.before, name) && !Object.hasOwn(there.now, name)
  const kept = [...names].filter((name) => !hidden.has(name) && name !== '__proto__' && !lost(name))
  if (kept.length > 0) out.required = kept
}
