import type { Json, JsonObject } from '../../lib/json.ts'
import { readJsDoc } from './js-doc.ts'
import type { ModuleNames } from './module-names.ts'
import { child, children, docAbove, literalOf, nameOf, type Node } from './syntax.ts'

/** Types of one module as JSON Schema; interfaces and object types become `$defs`. */
export interface TypeSchemas {
  of(type: Node | undefined): JsonObject
  /** True where the type takes `undefined`. */
  allowsUndefined(type: Node | undefined): boolean
  /** The properties of an object type as they stand, not by reference; undefined for other types. */
  objectOf(type: Node | undefined): JsonObject | undefined
  /** The definitions that were referred to since the last time this was asked. */
  definitions(): JsonObject
  readonly notes: Set<string>
}

const keywords: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['TSStringKeyword', { type: 'string' }],
  ['TSNumberKeyword', { type: 'number' }],
  ['TSBooleanKeyword', { type: 'boolean' }],
  ['TSBigIntKeyword', { type: 'integer' }],
  ['TSNullKeyword', { type: 'null' }],
  ['TSObjectKeyword', { type: 'object' }],
  ['TSNeverKeyword', { not: {} }],
  ['TSTemplateLiteralType', { type: 'string' }],
])
const known: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['Date', { type: 'string', format: 'date-time' }],
  ['URL', { type: 'string', format: 'uri' }],
  ['RegExp', { type: 'string', format: 'regex' }],
  ['Uint8Array', { type: 'string', contentEncoding: 'base64' }],
  ['Buffer', { type: 'string', contentEncoding: 'base64' }],
  ['String', { type: 'string' }],
  ['Number', { type: 'number' }],
  ['Boolean', { type: 'boolean' }],
  ['object', { type: 'object' }],
  ['Object', { type: 'object' }],
])
const transparent = new Set([
  'Promise',
  'PromiseLike',
  'Readonly',
  'NonNullable',
  'Awaited',
  'Required',
  'AsyncIterable',
])
const arrays = new Set(['Array', 'ReadonlyArray', 'Iterable', 'Set', 'ReadonlySet'])
const deepest = 24
const mostLooks = 5000

/** What is known while the types of a module are read. */
interface Reader {
  readonly names: ModuleNames
  /** The schema behind `z.infer<typeof X>`. */
  readonly inferred: (constant: string) => JsonObject | undefined
  readonly notes: Set<string>
  /** Types that something refers to, whose definitions are to be made. */
  readonly wanted: Set<string>
  /** Types looked at since the last question. */
  looks: number
}

/** Opens the types of a module; `inferred` gives the schema behind `z.infer<typeof X>`. */
export function typeSchemas(
  names: ModuleNames,
  inferred: (constant: string) => JsonObject | undefined,
): TypeSchemas {
  const reader: Reader = { names, inferred, notes: new Set(), wanted: new Set(), looks: 0 }
  return {
    of(type) {
      reader.looks = 0
      return schemaOf(reader, type, 0)
    },
    allowsUndefined,
    objectOf(type) {
      reader.looks = 0
      return objectShape(reader, type, 0)
    },
    definitions() {
      const made: [string, JsonObject][] = []
      // Making one definition may ask for more: the set grows while it is walked.
      for (const name of reader.wanted) {
        const declaration = reader.names.types.get(name)
        reader.looks = 0
        made.push([
          name,
          (declaration && declared(reader, declaration, 0)) ??
            schemaOf(reader, child(declaration, 'typeAnnotation'), 0),
        ])
      }
      reader.wanted.clear()
      return Object.fromEntries(made)
    },
    notes: reader.notes,
  }
}

function schemaOf(reader: Reader, type: Node | undefined, depth: number): JsonObject {
  if (!type || depth > deepest || reader.looks++ > mostLooks) return {}
  const plain = keywords.get(type.type)
  if (plain) return { ...plain }
  switch (type.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
    case 'TSOptionalType':
      return schemaOf(reader, child(type, 'typeAnnotation'), depth + 1)
    case 'TSLiteralType':
      return literalType(type)
    case 'TSArrayType':
      return { type: 'array', items: schemaOf(reader, child(type, 'elementType'), depth + 1) }
    case 'TSTupleType':
      return tuple(reader, type, depth)
    case 'TSUnionType':
      return union(reader, children(type, 'types'), depth)
    case 'TSIntersectionType':
      return intersection(reader, children(type, 'types'), depth)
    case 'TSTypeLiteral':
      return members(reader, children(type, 'members'), depth)
    case 'TSTypeOperator':
      return type.operator === 'keyof'
        ? { type: 'string' }
        : schemaOf(reader, child(type, 'typeAnnotation'), depth + 1)
    case 'TSTypeReference':
      return reference(reader, type, depth)
    case 'TSIndexedAccessType':
      return elementType(reader, type)
    default:
      return {}
  }
}

function literalType(type: Node): JsonObject {
  const value = literalOf(child(type, 'literal'))
  return value === undefined ? { type: 'string' } : enumOf([value])
}

function tuple(reader: Reader, type: Node, depth: number): JsonObject {
  const items = children(type, 'elementTypes').map((one) =>
    one.type === 'TSNamedTupleMember' ? child(one, 'elementType') : one,
  )
  const fixed = items.filter((one) => one?.type !== 'TSRestType')
  const needed = fixed.filter((one) => one?.type !== 'TSOptionalType').length
  const rest = items.find((one) => one?.type === 'TSRestType')
  const spread = schemaOf(reader, child(rest, 'typeAnnotation'), depth + 1)
  return {
    type: 'array',
    prefixItems: fixed.map((one) => schemaOf(reader, one, depth + 1)),
    minItems: needed,
    ...(rest ? { items: spread.items ?? {} } : { maxItems: fixed.length }),
  }
}

function union(reader: Reader, types: readonly Node[], depth: number): JsonObject {
  return unionOf(
    types.filter((one) => one.type !== 'TSUndefinedKeyword').map((one) => schemaOf(reader, one, depth + 1)),
  )
}

function intersection(reader: Reader, types: readonly Node[], depth: number): JsonObject {
  const parts = types.map((one) => objectShape(reader, one, depth + 1))
  if (parts.every((part) => part !== undefined)) return merged(parts)
  return { allOf: types.map((one) => schemaOf(reader, one, depth + 1)) }
}

function members(reader: Reader, list: readonly Node[], depth: number): JsonObject {
  const properties: [string, JsonObject][] = []
  const required: string[] = []
  let others: JsonObject | undefined
  for (const member of list) {
    const type = child(member, 'typeAnnotation')
    if (member.type === 'TSIndexSignature') others = schemaOf(reader, type, depth + 1)
    const name = nameOf(child(member, 'key'))
    if (member.type !== 'TSPropertySignature' || name === undefined) continue
    properties.push([name, documented(schemaOf(reader, type, depth + 1), docAbove(member))])
    if (member.optional !== true && !allowsUndefined(type)) required.push(name)
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...(others && { additionalProperties: others }),
  }
}

function reference(reader: Reader, type: Node, depth: number): JsonObject {
  const name = typeName(child(type, 'typeName'))
  const args = children(child(type, 'typeArguments') ?? child(type, 'typeParameters'), 'params')
  const inner = (i: number) => schemaOf(reader, args[i], depth + 1)
  if (arrays.has(name))
    return { type: 'array', items: inner(0), ...(name.endsWith('Set') && { uniqueItems: true }) }
  if (name === 'Required')
    return changed(reader, args[0], depth, (shape) => ({
      ...shape,
      required: Object.keys((shape.properties ?? {}) as object),
    }))
  if (name === 'Partial') return changed(reader, args[0], depth, (shape) => ({ ...shape, required: [] }))
  if (name === 'Pick' || name === 'Omit')
    return changed(reader, args[0], depth, (shape) =>
      picked(shape, literalsOf(reader, args[1]), name === 'Pick'),
    )
  if (name === 'Exclude' || name === 'Extract') return excluded(reader, args, name === 'Exclude', depth)
  if (transparent.has(name)) return inner(0)
  if (name === 'Record') return record(reader, args, depth)
  if (name === 'Map' || name === 'ReadonlyMap') return { type: 'object', additionalProperties: inner(1) }
  if (/(?:^|\.)(?:infer|input|output|TypeOf)$/.test(name)) return inferredFrom(reader, args[0])
  return named(reader, name, depth)
}

function named(reader: Reader, name: string, depth: number): JsonObject {
  const declaration = reader.names.types.get(name)
  if (!declaration) {
    const plain = known.get(name)
    if (!plain) reader.notes.add(`The type ${name} is not in this file: any value is allowed.`)
    return plain ? { ...plain } : {}
  }
  if (declaration.type === 'TSEnumDeclaration') return enumeration(declaration)
  const alias = child(declaration, 'typeAnnotation')
  const isObject =
    declaration.type === 'TSInterfaceDeclaration' ||
    alias?.type === 'TSTypeLiteral' ||
    alias?.type === 'TSIntersectionType'
  if (!isObject && depth < deepest / 2) return schemaOf(reader, alias, depth + 1)
  reader.wanted.add(name)
  return { $ref: `#/$defs/${name}` }
}

/** The properties of a type, whole: for `Pick`, `extends` and `&`. */
function objectShape(reader: Reader, type: Node | undefined, depth: number): JsonObject | undefined {
  if (!type || depth > deepest || reader.looks++ > mostLooks) return undefined
  if (type.type === 'TSTypeAnnotation' || type.type === 'TSParenthesizedType')
    return objectShape(reader, child(type, 'typeAnnotation'), depth + 1)
  if (type.type === 'TSTypeReference') {
    const name = typeName(child(type, 'typeName'))
    const declaration = reader.names.types.get(name)
    if (declaration) return declared(reader, declaration, depth + 1)
  }
  const schema = schemaOf(reader, type, depth + 1)
  return schema.type === 'object' && schema.properties !== undefined ? schema : undefined
}

function declared(reader: Reader, declaration: Node, depth: number): JsonObject | undefined {
  if (depth > deepest) return undefined
  const { description } = readJsDoc(reader.names.typeDocs.get(nameOf(child(declaration, 'id')) ?? '') ?? '')
  const said: JsonObject = description === '' ? {} : { description }
  if (declaration.type !== 'TSInterfaceDeclaration') {
    const shape = objectShape(reader, child(declaration, 'typeAnnotation'), depth + 1)
    return shape && { ...shape, ...said }
  }
  const own = members(reader, children(child(declaration, 'body'), 'body'), depth)
  const parents = children(declaration, 'extends').flatMap((one) => {
    const name = typeName(child(one, 'expression'))
    const parent = reader.names.types.get(name)
    const shape = parent && parent !== declaration ? declared(reader, parent, depth + 1) : undefined
    return shape ? [shape] : []
  })
  return { ...merged([...parents, own]), ...said }
}

function changed(
  reader: Reader,
  type: Node | undefined,
  depth: number,
  change: (shape: JsonObject) => JsonObject,
): JsonObject {
  const shape = objectShape(reader, type, depth + 1)
  return shape ? change(shape) : schemaOf(reader, type, depth + 1)
}

function literalsOf(reader: Reader, type: Node | undefined): Set<string> {
  const values = schemaOf(reader, type, 0).enum
  return new Set(Array.isArray(values) ? values.map(String) : [])
}

function excluded(reader: Reader, args: readonly Node[], without: boolean, depth: number): JsonObject {
  const { enum: all } = schemaOf(reader, args[0], depth + 1)
  const some = literalsOf(reader, args[1])
  return Array.isArray(all) ? enumOf(all.filter((one) => some.has(String(one)) !== without)) : {}
}

function record(reader: Reader, args: readonly Node[], depth: number): JsonObject {
  const keys = schemaOf(reader, args[0], depth + 1)
  const values = schemaOf(reader, args[1], depth + 1)
  if (!Array.isArray(keys.enum)) return { type: 'object', additionalProperties: values }
  const fields = keys.enum.map(String)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((key) => [key, values])),
    required: fields,
  }
}

function inferredFrom(reader: Reader, type: Node | undefined): JsonObject {
  const name = type?.type === 'TSTypeQuery' ? nameOf(child(type, 'exprName')) : undefined
  return (name !== undefined ? reader.inferred(name) : undefined) ?? {}
}

/** `(typeof units)[number]`. */
function elementType(reader: Reader, type: Node): JsonObject {
  let object = child(type, 'objectType')
  if (object?.type === 'TSParenthesizedType') object = child(object, 'typeAnnotation')
  const name = object?.type === 'TSTypeQuery' ? nameOf(child(object, 'exprName')) : undefined
  const values =
    name === undefined
      ? undefined
      : literalOf(reader.names.values.get(name), (one) => reader.names.values.get(one))
  return Array.isArray(values) ? enumOf(values) : {}
}

function enumeration(declaration: Node): JsonObject {
  const list =
    children(declaration, 'members').length > 0
      ? children(declaration, 'members')
      : children(child(declaration, 'body'), 'members')
  let next = 0
  return enumOf(
    list.map((member) => {
      const value = literalOf(child(member, 'initializer'))
      if (typeof value === 'number') next = value
      return value ?? next++
    }),
  )
}

function allowsUndefined(type: Node | undefined): boolean {
  const inner = type?.type === 'TSTypeAnnotation' ? child(type, 'typeAnnotation') : type
  return (
    inner?.type === 'TSUndefinedKeyword' ||
    children(inner, 'types').some((one) => inner?.type === 'TSUnionType' && one.type === 'TSUndefinedKeyword')
  )
}

function typeName(node: Node | undefined): string {
  if (node?.type === 'TSQualifiedName')
    return `${typeName(child(node, 'left'))}.${typeName(child(node, 'right'))}`
  if (node?.type === 'MemberExpression')
    return `${typeName(child(node, 'object'))}.${typeName(child(node, 'property'))}`
  return nameOf(node) ?? ''
}

/** Values as an enumeration, with their type where they share one. */
export function enumOf(values: readonly Json[]): JsonObject {
  const types = new Set(values.map((value) => (value === null ? 'null' : typeof value)))
  return { ...(types.size === 1 && { type: [...types][0] }), enum: [...values] }
}

/** One schema for several: values join into one list, bare types into one, others stand in `anyOf`. */
export function unionOf(schemas: readonly JsonObject[]): JsonObject {
  if (schemas.length === 1) return schemas[0]
  if (schemas.length === 0 || schemas.some((schema) => Object.keys(schema).length === 0)) return {}
  const isNull = (schema: JsonObject) => schema.type === 'null'
  const isEnum = (schema: JsonObject) =>
    Array.isArray(schema.enum) && Object.keys(schema).every((key) => key === 'type' || key === 'enum')
  if (schemas.every((schema) => isEnum(schema) || isNull(schema)) && schemas.some(isEnum))
    return enumOf([
      ...new Set(schemas.flatMap((schema): Json[] => (Array.isArray(schema.enum) ? schema.enum : [null]))),
    ])
  const bareTypes = schemas.every(
    (schema) => Object.keys(schema).length === 1 && typeof schema.type === 'string',
  )
  if (bareTypes) return { type: [...new Set(schemas.map((schema) => schema.type))] }
  const [first, second] = schemas
  if (schemas.length === 2 && isNull(second) && typeof first.type === 'string' && first.enum === undefined)
    return { ...first, type: [first.type, 'null'] }
  return { anyOf: [...schemas] }
}

function merged(shapes: readonly JsonObject[]): JsonObject {
  const properties = Object.fromEntries(
    shapes.flatMap((shape) => Object.entries((shape.properties ?? {}) as JsonObject)),
  )
  const required = [
    ...new Set(shapes.flatMap((shape) => (Array.isArray(shape.required) ? shape.required : []))),
  ]
  const others = shapes.find((shape) => shape.additionalProperties !== undefined)?.additionalProperties
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(others !== undefined && { additionalProperties: others }),
  }
}

/** Some of the properties of an object, or all but some. */
export function picked(shape: JsonObject, keys: ReadonlySet<string>, keep: boolean): JsonObject {
  const { properties, required, ...rest } = shape
  const left = Object.entries((properties ?? {}) as JsonObject).filter(([key]) => keys.has(key) === keep)
  const needed = (Array.isArray(required) ? required : []).filter((key) => keys.has(String(key)) === keep)
  return { ...rest, properties: Object.fromEntries(left), ...(needed.length > 0 && { required: needed }) }
}

const numericTags = new Set(
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems'.split(
    ' ',
  ),
)
const textTags = new Set(['format', 'pattern', 'title'])

/** A schema with what its comment says. */
export function documented(schema: JsonObject, comment: string): JsonObject {
  if (comment === '') return schema
  const { description, tags } = readJsDoc(comment)
  const more: [string, Json][] = description === '' ? [] : [['description', description]]
  for (const [tag, text] of tags) {
    if (numericTags.has(tag) && text !== '' && Number.isFinite(Number(text))) more.push([tag, Number(text)])
    else if (textTags.has(tag) && text !== '') more.push([tag, text])
    else if (tag === 'default' || tag === 'defaultValue') more.push(['default', valueIn(text)])
    else if (tag === 'example') more.push(['examples', [valueIn(text)]])
    else if (tag === 'deprecated') more.push(['deprecated', true])
    else if (tag === 'integer') more.push(['type', 'integer'])
  }
  return { ...schema, ...Object.fromEntries(more) }
}

function valueIn(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text.replace(/^(['`])(.*)\1$/s, '$2')
  }
}
