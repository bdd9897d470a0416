import type { Json, JsonObject } from '../../lib/json.ts'
import type { ModuleNames } from './module-names.ts'
import { bothOf, joined, notRequired, nowRequired, without } from './object-shapes.ts'
import { bare, child, children, literalOf, nameOf, type Node } from './syntax.ts'
import { enumOf, picked, unionOf } from './type-schema.ts'
import { limitsOf } from './zod-limits.ts'

/** What a zod expression describes. */
export interface ZodSchema {
  readonly schema: JsonObject
  /** True where the value may be left out. */
  readonly optional: boolean
}

/** The zod schemas of one module, read from their text. */
export interface ZodSchemas {
  /** The schema of an expression; undefined for what is no zod schema. */
  of(expression: Node | undefined): ZodSchema | undefined
  /** The schema of a plain object whose values are zod schemas, as MCP servers take it. */
  ofShape(expression: Node | undefined): JsonObject | undefined
  /** The definitions of schemas that refer to themselves, since the last time this was asked. */
  definitions(): JsonObject
  readonly notes: Set<string>
}

const deepest = 40
const mostLooks = 5000

const string = (more: JsonObject = {}): JsonObject => ({ type: 'string', ...more })
/** Constructors without arguments that count. */
const plain: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['string', string()],
  ['number', { type: 'number' }],
  ['int', { type: 'integer' }],
  ['int32', { type: 'integer', minimum: -2147483648, maximum: 2147483647 }],
  ['float32', { type: 'number' }],
  ['float64', { type: 'number' }],
  ['bigint', { type: 'integer' }],
  ['boolean', { type: 'boolean' }],
  ['stringbool', string()],
  ['date', string({ format: 'date-time' })],
  ['null', { type: 'null' }],
  ['any', {}],
  ['unknown', {}],
  ['json', {}],
  ['custom', {}],
  ['instanceof', {}],
  ['never', { not: {} }],
  ['email', string({ format: 'email' })],
  ['url', string({ format: 'uri' })],
  ['httpUrl', string({ format: 'uri' })],
  ['uuid', string({ format: 'uuid' })],
  ['guid', string({ format: 'uuid' })],
  ['uuidv4', string({ format: 'uuid' })],
  ['ipv4', string({ format: 'ipv4' })],
  ['ipv6', string({ format: 'ipv6' })],
  ['hostname', string({ format: 'hostname' })],
  ['e164', string({ pattern: '^\\+[1-9]\\d{6,14}$' })],
  ['base64', string({ contentEncoding: 'base64' })],
  ['iso.date', string({ format: 'date' })],
  ['iso.datetime', string({ format: 'date-time' })],
  ['iso.time', string({ format: 'time' })],
  ['iso.duration', string({ format: 'duration' })],
  ['templateLiteral', string()],
  ['file', string({ contentEncoding: 'base64' })],
])
for (const name of ['cuid', 'cuid2', 'ulid', 'nanoid', 'ksuid', 'xid', 'emoji', 'jwt'])
  (plain as Map<string, JsonObject>).set(name, string())

const unchanged = new Set(
  'trim toLowerCase toUpperCase normalize finite safe brand readonly catch cuid cuid2 ulid nanoid emoji jwt check overwrite strip'.split(
    ' ',
  ),
)
const computed = new Set(['refine', 'superRefine', 'transform', 'pipe'])

/** What is known while the schemas of a module are read. */
interface Reader {
  readonly names: ModuleNames
  readonly notes: Set<string>
  /** Constants that are being read: whoever meets one of them again refers to it. */
  readonly open: Set<string>
  /** Constants that something refers to, whose definitions are to be made. */
  readonly wanted: Set<string>
  /** Expressions looked at since the last question. */
  looks: number
}

/** Opens the zod schemas of a module. Nothing is run: what would have to be is any value, and told. */
export function zodSchemas(names: ModuleNames): ZodSchemas {
  const reader: Reader = { names, notes: new Set(), open: new Set(), wanted: new Set(), looks: 0 }
  return {
    of(expression) {
      reader.looks = 0
      return evaluate(reader, expression, 0)
    },
    ofShape(expression) {
      reader.looks = 0
      return shapeOf(reader, expression, 0)
    },
    definitions() {
      const made: [string, JsonObject][] = []
      for (const name of reader.wanted) {
        reader.looks = 0
        reader.open.add(name)
        made.push([name, evaluate(reader, reader.names.values.get(name), 0)?.schema ?? {}])
        reader.open.delete(name)
      }
      reader.wanted.clear()
      return Object.fromEntries(made)
    },
    notes: reader.notes,
  }
}

function value(reader: Reader, node: Node | undefined): Json | undefined {
  return literalOf(node, (name) => reader.names.values.get(name))
}

function unknown(reader: Reader, what: string): ZodSchema {
  reader.notes.add(
    `${what} would have to be run to be known: any value is allowed. Import with --run-code to run it.`,
  )
  return { schema: {}, optional: false }
}

function evaluate(reader: Reader, node: Node | undefined, depth: number): ZodSchema | undefined {
  const inner = bare(node)
  if (!inner || depth > deepest || reader.looks++ > mostLooks) return undefined
  if (inner.type === 'Identifier') return constantSchema(reader, nameOf(inner) ?? '', depth)
  if (inner.type !== 'CallExpression') return undefined
  const callee = child(inner, 'callee')
  const args = children(inner, 'arguments')
  const made = constructorName(reader, callee)
  if (made !== undefined) return construct(reader, made, args, depth)
  if (callee?.type !== 'MemberExpression' && callee?.type !== 'OptionalMemberExpression') return undefined
  const before = evaluate(reader, child(callee, 'object'), depth + 1)
  return before && apply(reader, before, nameOf(child(callee, 'property')) ?? '', args, depth)
}

/** A schema that is being read already refers to itself. */
function constantSchema(reader: Reader, name: string, depth: number): ZodSchema | undefined {
  const init = reader.names.values.get(name)
  if (!init) return undefined
  if (reader.open.has(name)) {
    reader.wanted.add(name)
    return { schema: { $ref: `#/$defs/${name}` }, optional: false }
  }
  reader.open.add(name)
  try {
    return evaluate(reader, init, depth + 1)
  } finally {
    reader.open.delete(name)
  }
}

/** `z.string` is `string`, `z.iso.date` is `iso.date`, `z.coerce.number` is `number`. */
function constructorName(reader: Reader, callee: Node | undefined): string | undefined {
  if (callee?.type === 'Identifier') return undefined
  const path: string[] = []
  let at = callee
  while (at?.type === 'MemberExpression') {
    path.unshift(nameOf(child(at, 'property')) ?? '')
    at = child(at, 'object')
  }
  if (
    at?.type !== 'Identifier' ||
    !reader.names.zod.has(nameOf(at) ?? '') ||
    path.length === 0 ||
    path.length > 2
  )
    return undefined
  if (path.length === 2 && path[0] !== 'coerce' && path[0] !== 'iso') return undefined
  return path[0] === 'iso' ? path.join('.') : path[path.length - 1]
}

function construct(reader: Reader, name: string, args: readonly Node[], depth: number): ZodSchema {
  const inner = (i: number): ZodSchema =>
    evaluate(reader, args[i], depth + 1) ?? unknown(reader, 'A part that is no zod expression of this file')
  const needed = (schema: JsonObject): ZodSchema => ({ schema, optional: false })
  const simple = plain.get(name)
  if (simple) return needed({ ...simple })
  switch (name) {
    case 'object':
    case 'interface':
    case 'looseObject':
      return needed(shapeOf(reader, args[0], depth) ?? { type: 'object' })
    case 'strictObject':
      return needed({
        ...(shapeOf(reader, args[0], depth) ?? { type: 'object' }),
        additionalProperties: false,
      })
    case 'array':
      return needed({ type: 'array', items: inner(0).schema })
    case 'set':
      return needed({ type: 'array', items: inner(0).schema, uniqueItems: true })
    case 'tuple': {
      const items = children(bare(args[0]), 'elements').map(
        (one) => evaluate(reader, one, depth + 1)?.schema ?? {},
      )
      const rest = args[1] ? inner(1).schema : undefined
      return needed({
        type: 'array',
        prefixItems: items,
        minItems: items.length,
        ...(rest ? { items: rest } : { maxItems: items.length }),
      })
    }
    case 'record':
    case 'partialRecord':
    case 'map': {
      const keys = args.length > 1 ? inner(0).schema : {}
      const values = inner(args.length > 1 ? 1 : 0).schema
      const { type: _, ...limits } = keys
      return needed({
        type: 'object',
        ...(Object.keys(limits).length > 0 && { propertyNames: limits }),
        additionalProperties: values,
      })
    }
    case 'literal': {
      const given = value(reader, args[0])
      if (given === undefined) return unknown(reader, 'A literal')
      return needed(Array.isArray(given) ? enumOf(given) : { ...enumOf([given]) })
    }
    case 'enum':
    case 'nativeEnum':
      return needed(enumeration(reader, args[0]))
    case 'union':
    case 'xor':
      return needed(
        unionOf(
          children(bare(args[0]), 'elements').map((one) => evaluate(reader, one, depth + 1)?.schema ?? {}),
        ),
      )
    case 'discriminatedUnion':
      return needed({
        oneOf: children(bare(args[1]), 'elements').map(
          (one) => evaluate(reader, one, depth + 1)?.schema ?? {},
        ),
      })
    case 'intersection':
      return needed(bothOf(inner(0).schema, inner(1).schema))
    case 'optional':
    case 'nullish':
    case 'nullable':
      return apply(reader, inner(0), name, [], depth)
    case 'readonly':
      return inner(0)
    case 'lazy':
      return evaluate(reader, returned(args[0]), depth + 1) ?? unknown(reader, 'A lazy schema')
    case 'preprocess':
      return inner(1)
    case 'undefined':
    case 'void':
      return { schema: {}, optional: true }
    default:
      return unknown(reader, `z.${name}`)
  }
}

function apply(
  reader: Reader,
  before: ZodSchema,
  method: string,
  args: readonly Node[],
  depth: number,
): ZodSchema {
  const { schema, optional } = before
  const first = value(reader, args[0])
  const add = (more: JsonObject): ZodSchema => ({ schema: { ...schema, ...more }, optional })
  const objectWith = (change: (shape: JsonObject) => JsonObject): ZodSchema => ({
    schema: change(schema),
    optional,
  })
  if (unchanged.has(method)) return before
  if (computed.has(method)) {
    reader.notes.add(`What .${method}() checks or changes is code and has no place in a schema.`)
    return before
  }
  switch (method) {
    case 'optional':
    case 'exactOptional':
      return { schema, optional: true }
    case 'nullable':
      return { schema: unionOf([schema, { type: 'null' }]), optional }
    case 'nullish':
      return { schema: unionOf([schema, { type: 'null' }]), optional: true }
    case 'default':
    case 'prefault':
      return { schema: first === undefined ? schema : { ...schema, default: first }, optional: true }
    case 'describe':
      return typeof first === 'string' ? add({ description: first }) : before
    case 'meta':
    case 'register': {
      const facts = value(reader, args.at(-1))
      return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
        ? add(withoutId(facts))
        : before
    }
    case 'array':
      return { schema: { type: 'array', items: schema }, optional: false }
    case 'or':
      return { schema: unionOf([schema, evaluate(reader, args[0], depth + 1)?.schema ?? {}]), optional }
    case 'and':
      return { schema: bothOf(schema, evaluate(reader, args[0], depth + 1)?.schema ?? {}), optional }
    case 'strict':
      return add({ additionalProperties: false })
    case 'passthrough':
    case 'loose':
      return before
    case 'catchall':
      return add({ additionalProperties: evaluate(reader, args[0], depth + 1)?.schema ?? {} })
    case 'extend':
    case 'safeExtend':
    case 'setKey':
      return objectWith((shape) => joined(shape, shapeOf(reader, args[0], depth) ?? {}))
    case 'merge':
      return objectWith((shape) => joined(shape, evaluate(reader, args[0], depth + 1)?.schema ?? {}))
    case 'pick':
    case 'omit':
      return objectWith((shape) => picked(shape, keysOf(first), method === 'pick'))
    case 'partial':
    case 'deepPartial':
      return objectWith((shape) =>
        first === undefined ? without(shape, 'required') : notRequired(shape, keysOf(first)),
      )
    case 'required':
      return objectWith((shape) => nowRequired(shape, first === undefined ? undefined : keysOf(first)))
    case 'rest': {
      const { maxItems: _, ...open } = schema
      return { schema: { ...open, items: evaluate(reader, args[0], depth + 1)?.schema ?? {} }, optional }
    }
    case 'extract':
    case 'exclude': {
      const some = new Set(Array.isArray(first) ? first : [])
      const all = Array.isArray(schema.enum) ? schema.enum : []
      return add({ enum: all.filter((one) => some.has(one) === (method === 'extract')) })
    }
    case 'keyof':
      return { schema: enumOf(Object.keys((schema.properties ?? {}) as JsonObject)), optional: false }
    case 'unwrap':
    case 'removeDefault':
      return { schema: without(schema, 'default'), optional: false }
    default:
      return add(limitsOf(schema, method, args[0], first, reader.notes))
  }
}

function enumeration(reader: Reader, node: Node | undefined): JsonObject {
  const given = value(reader, node)
  if (Array.isArray(given)) return enumOf(given)
  if (typeof given === 'object' && given !== null) return enumOf(Object.values(given))
  const declaration = reader.names.types.get(nameOf(bare(node)) ?? '')
  const list =
    children(declaration, 'members').length > 0
      ? children(declaration, 'members')
      : children(child(declaration, 'body'), 'members')
  if (list.length > 0) return enumOf(list.map((member, i) => literalOf(child(member, 'initializer')) ?? i))
  reader.notes.add('The values of an enumeration are not in this file: any text is allowed.')
  return string()
}

function shapeOf(reader: Reader, node: Node | undefined, depth: number): JsonObject | undefined {
  const inner = bare(node)
  if (inner?.type === 'Identifier')
    return shapeOf(reader, reader.names.values.get(nameOf(inner) ?? ''), depth + 1)
  if (inner?.type === 'MemberExpression' && nameOf(child(inner, 'property')) === 'shape')
    return evaluate(reader, child(inner, 'object'), depth + 1)?.schema
  if (inner?.type !== 'ObjectExpression' || depth > deepest) return undefined
  const properties: [string, JsonObject][] = []
  const required: string[] = []
  for (const property of children(inner, 'properties')) {
    if (property.type === 'SpreadElement') {
      const spread = shapeOf(reader, child(property, 'argument'), depth + 1)
      properties.push(...Object.entries((spread?.properties ?? {}) as Record<string, JsonObject>))
      if (Array.isArray(spread?.required)) required.push(...spread.required.map(String))
      continue
    }
    const key = property.computed === true ? undefined : nameOf(child(property, 'key'))
    if (key === undefined) continue
    // zod writes what refers to itself as a getter.
    const expression = property.type === 'ObjectMethod' ? returned(property) : child(property, 'value')
    const made = evaluate(reader, expression, depth + 1) ?? unknown(reader, `"${key}"`)
    properties.push([key, made.schema])
    if (!made.optional) required.push(key)
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  }
}

/** What a function returns: its expression, or that of its return statement. */
function returned(node: Node | undefined): Node | undefined {
  const body = child(bare(node), 'body')
  if (body?.type !== 'BlockStatement') return body
  return child(
    children(body, 'body').find((one) => one.type === 'ReturnStatement'),
    'argument',
  )
}

function keysOf(mask: Json | undefined): Set<string> {
  return new Set(typeof mask === 'object' && mask !== null && !Array.isArray(mask) ? Object.keys(mask) : [])
}

function withoutId(facts: JsonObject): JsonObject {
  return without(facts, 'id')
}
