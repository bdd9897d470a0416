import type { Json, JsonObject } from '../../lib/json.ts'
import type { ClassText, Expression, ModuleText } from './python-source.ts'
import { constantsOf, enumeration, enumOf, isEnum, literal, type Constant } from './literals.ts'
import { readDocstring } from './docstring.ts'

/** Annotations of one module as JSON Schema. Classes become `$defs`. */
export interface TypeSchemas {
  /** The schema of an annotation; notes what it could not tell. */
  of(annotation: Expression | undefined): JsonObject
  /** The object that a class describes, as a schema of its own. */
  ofClass(name: string): JsonObject | undefined
  /** The definitions that were referred to since the last time this was asked. */
  definitions(): JsonObject
  /** The value of a name, where it is a plain one of this module. */
  readonly constant: Constant
  readonly notes: Set<string>
}

const plain: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['str', { type: 'string' }],
  ['int', { type: 'integer' }],
  ['float', { type: 'number' }],
  ['complex', { type: 'string' }],
  ['bool', { type: 'boolean' }],
  ['bytes', { type: 'string', contentEncoding: 'base64' }],
  ['None', { type: 'null' }],
  ['NoneType', { type: 'null' }],
  ['Any', {}],
  ['object', {}],
  ['dict', { type: 'object' }],
  ['Dict', { type: 'object' }],
  ['Mapping', { type: 'object' }],
  ['list', { type: 'array' }],
  ['List', { type: 'array' }],
  ['Sequence', { type: 'array' }],
  ['tuple', { type: 'array' }],
  ['Tuple', { type: 'array' }],
  ['set', { type: 'array', uniqueItems: true }],
  ['Set', { type: 'array', uniqueItems: true }],
  ['frozenset', { type: 'array', uniqueItems: true }],
  ['date', { type: 'string', format: 'date' }],
  ['datetime', { type: 'string', format: 'date-time' }],
  ['time', { type: 'string', format: 'time' }],
  ['timedelta', { type: 'string', format: 'duration' }],
  ['UUID', { type: 'string', format: 'uuid' }],
  ['Decimal', { type: 'number' }],
  ['Path', { type: 'string' }],
  ['PathLike', { type: 'string' }],
  ['Pattern', { type: 'string', format: 'regex' }],
  ['EmailStr', { type: 'string', format: 'email' }],
  ['HttpUrl', { type: 'string', format: 'uri' }],
  ['AnyUrl', { type: 'string', format: 'uri' }],
  ['AnyHttpUrl', { type: 'string', format: 'uri' }],
  ['IPv4Address', { type: 'string', format: 'ipv4' }],
  ['IPv6Address', { type: 'string', format: 'ipv6' }],
  ['PositiveInt', { type: 'integer', exclusiveMinimum: 0 }],
  ['NonNegativeInt', { type: 'integer', minimum: 0 }],
  ['PositiveFloat', { type: 'number', exclusiveMinimum: 0 }],
  ['NonNegativeFloat', { type: 'number', minimum: 0 }],
])

const lists = new Set(
  'list List Sequence Iterable Collection MutableSequence Iterator AsyncIterator Generator deque'.split(' '),
)
const sets = new Set('set Set frozenset FrozenSet AbstractSet'.split(' '))
const maps = new Set('dict Dict Mapping MutableMapping defaultdict OrderedDict'.split(' '))
/** Wrappers that say nothing of the value. */
const wrappers = new Set(
  'Final ClassVar Required NotRequired ReadOnly Awaitable Coroutine InitVar Doc'.split(' '),
)
const deepest = 24
/** Characters of a type that stands as a text. */
const longestType = 2000
/** Annotations looked at for one schema: aliases that name themselves twice would double at each level. */
const mostLooks = 5000

/** What is known while the types of a module are read. */
interface Reader {
  readonly module: ModuleText
  /** Reads a type that stands as a text. */
  readonly readExpression: (text: string) => Expression | undefined
  readonly classes: ReadonlyMap<string, ClassText>
  readonly constant: Constant
  readonly notes: Set<string>
  /** Classes that something refers to, whose definitions are to be made. */
  readonly wanted: Set<string>
  /** Annotations looked at since the last question. */
  looks: number
}

/** Opens the types of a module; `readExpression` reads a type that stands as a text. */
export function typeSchemas(
  module: ModuleText,
  readExpression: (text: string) => Expression | undefined,
): TypeSchemas {
  const reader: Reader = {
    module,
    readExpression,
    classes: new Map(module.classes.map((one) => [one.name, one])),
    constant: constantsOf(module),
    notes: new Set(),
    wanted: new Set(),
    looks: 0,
  }
  return {
    constant: reader.constant,
    of(annotation) {
      reader.looks = 0
      return schemaOf(reader, annotation)
    },
    ofClass: (name) => ofClass(reader, name),
    definitions() {
      const made: [string, JsonObject][] = []
      // Making one definition may ask for more: the set grows while it is walked.
      for (const name of reader.wanted) made.push([name, ofClass(reader, name) ?? {}])
      reader.wanted.clear()
      return Object.fromEntries(made)
    },
    notes: reader.notes,
  }
}

function named(reader: Reader, dotted: string, depth: number): JsonObject {
  const name = dotted.slice(dotted.lastIndexOf('.') + 1)
  const alias = reader.module.aliases.get(dotted)
  if (alias && depth < deepest) return schemaOf(reader, alias, depth + 1)
  if (reader.classes.has(name)) {
    reader.wanted.add(name)
    return { $ref: `#/$defs/${name}` }
  }
  const known = plain.get(name)
  if (known) return { ...known }
  reader.notes.add(`The type ${dotted} is not in this file: any value is allowed.`)
  return {}
}

function schemaOf(reader: Reader, annotation: Expression | undefined, depth = 0): JsonObject {
  if (!annotation || depth > deepest || reader.looks++ > mostLooks) return {}
  switch (annotation.kind) {
    case 'name':
      return named(reader, annotation.name, depth)
    case 'none':
      return { type: 'null' }
    case 'string':
      return quotedType(reader, annotation.value, depth)
    case 'union':
      return anyOf(members(annotation).map((item) => schemaOf(reader, item, depth + 1)))
    case 'subscript':
      return generic(reader, annotation.of, annotation.items, depth)
    case 'call':
      return annotation.of.kind === 'name' ? constrained(reader, annotation, depth) : {}
    default:
      return {}
  }
}

/** `"Order"` and `"list[Order] | None"`: a forward reference. */
function quotedType(reader: Reader, text: string, depth: number): JsonObject {
  const read = text.length > longestType ? undefined : reader.readExpression(text)
  if (read && read.kind !== 'string' && read.kind !== 'other') return schemaOf(reader, read, depth + 1)
  reader.notes.add(
    `The type ${JSON.stringify(text.slice(0, 100))} stands as a text and was not read: any value is allowed.`,
  )
  return {}
}

function literals(reader: Reader, items: readonly Expression[]): JsonObject {
  const values = items.map((item) => literal(item, reader.constant))
  const known = values.filter((value) => value !== undefined)
  if (known.length === values.length) return enumOf(known)
  reader.notes.add('A value of a Literal[…] is not in this file: any value is allowed.')
  return {}
}

function generic(reader: Reader, of: Expression, items: readonly Expression[], depth: number): JsonObject {
  const dotted = of.kind === 'name' ? of.name : ''
  const name = dotted.slice(dotted.lastIndexOf('.') + 1)
  const inner = (i: number) => schemaOf(reader, items[i], depth + 1)
  if (name === 'Optional') return anyOf([inner(0), { type: 'null' }])
  if (name === 'Union') return anyOf(items.map((_, i) => inner(i)))
  if (name === 'Literal') return literals(reader, items)
  if (name === 'Annotated') return annotated(reader, items, depth)
  if (wrappers.has(name)) return inner(items.length - 1)
  if (lists.has(name)) return { type: 'array', items: inner(0) }
  if (sets.has(name)) return { type: 'array', items: inner(0), uniqueItems: true }
  if (maps.has(name)) return items.length > 1 ? map(inner(0), inner(1)) : { type: 'object' }
  if (name === 'tuple' || name === 'Tuple') return tuple(reader, items, depth)
  return named(reader, dotted, depth)
}

function tuple(reader: Reader, items: readonly Expression[], depth: number): JsonObject {
  if (items.length === 2 && items[1].kind === 'ellipsis')
    return { type: 'array', items: schemaOf(reader, items[0], depth + 1) }
  return {
    type: 'array',
    prefixItems: items.map((item) => schemaOf(reader, item, depth + 1)),
    minItems: items.length,
    maxItems: items.length,
  }
}

function annotated(reader: Reader, [type, ...more]: readonly Expression[], depth: number): JsonObject {
  const schema = schemaOf(reader, type, depth + 1)
  const said = more.map((one): JsonObject => {
    if (one.kind === 'string') return { description: one.value }
    return one.kind === 'call' ? fieldKeywords(one, reader.constant) : {}
  })
  return lengths(Object.assign(schema, ...said))
}

/** `constr(min_length=1)`, `conint(ge=0)`. */
function constrained(reader: Reader, call: Expression & { kind: 'call' }, depth: number): JsonObject {
  const name = call.of.kind === 'name' ? call.of.name : ''
  const base = /^con(str|int|float|list|set|decimal)$/.exec(name.slice(name.lastIndexOf('.') + 1))?.[1]
  if (base === undefined) return {}
  return {
    ...named(reader, base === 'decimal' ? 'Decimal' : base, depth),
    ...fieldKeywords(call, reader.constant),
  }
}

function ofClass(reader: Reader, name: string): JsonObject | undefined {
  const found = reader.classes.get(name)
  reader.looks = 0
  return found && (isEnum(found) ? enumeration(found, reader.constant) : object(reader, found, new Set()))
}

function object(reader: Reader, found: ClassText, heirs: ReadonlySet<ClassText>): JsonObject {
  const { summary, parameters } = readDocstring(found.docstring)
  const properties: [string, JsonObject][] = []
  const required = new Set<string>()
  for (const base of found.bases) {
    const parent = base.kind === 'name' ? reader.classes.get(base.name) : undefined
    const isNew = parent && parent !== found && !heirs.has(parent) && !isEnum(parent)
    const own = isNew ? object(reader, parent, new Set([...heirs, found])) : undefined
    if (!own) continue
    properties.push(...Object.entries((own.properties ?? {}) as Record<string, JsonObject>))
    for (const one of Array.isArray(own.required) ? own.required : []) required.add(String(one))
  }
  const total = found.keywords.get('total')
  const optional = total?.kind === 'boolean' && !total.value
  for (const field of found.fields) {
    if (!field.annotation || field.name.startsWith('_') || isNamed(field.annotation, 'ClassVar')) continue
    const {
      schema,
      required: needed,
      alias,
    } = fieldSchema(schemaOf(reader, field.annotation), field.value, reader.constant)
    const described = schema.description ?? parameters.get(field.name)?.description ?? field.docstring
    const key = alias ?? field.name
    properties.push([
      key,
      typeof described === 'string' && described !== '' ? { ...schema, description: described } : schema,
    ])
    const marked =
      isNamed(field.annotation, 'Required') || (!isNamed(field.annotation, 'NotRequired') && !optional)
    // An heir may give a default to what its parent asks for.
    if (needed && marked) required.add(key)
    else required.delete(key)
  }
  return {
    type: 'object',
    ...(summary !== '' && { description: summary }),
    properties: Object.fromEntries(properties),
    ...(required.size > 0 && { required: [...required] }),
    ...(forbidsMore(found) && { additionalProperties: false }),
  }
}

/** `a | b | c` is read as pairs. */
function members(union: Expression & { kind: 'union' }): Expression[] {
  return union.items.flatMap((item) => (item.kind === 'union' ? members(item) : [item]))
}

/** The keys of a map are texts: what else is said of them is kept. */
function map({ type, ...limits }: JsonObject, values: JsonObject): JsonObject {
  const bounded = type === 'string' && Object.keys(limits).length > 0 && limits.$ref === undefined
  return { type: 'object', ...(bounded && { propertyNames: limits }), additionalProperties: values }
}

/** `model_config = ConfigDict(extra="forbid")`. */
function forbidsMore({ fields, keywords: given }: ClassText): boolean {
  const config = fields.find(({ name }) => name === 'model_config')?.value
  const extra = config?.kind === 'call' ? config.keywords.get('extra') : given.get('extra')
  return extra?.kind === 'string' && extra.value === 'forbid'
}

function isNamed(annotation: Expression, name: string): boolean {
  const of = annotation.kind === 'subscript' ? annotation.of : annotation
  return of.kind === 'name' && (of.name === name || of.name.endsWith(`.${name}`))
}

/** One schema for several: types that say nothing else are listed, all others stand in `anyOf`. */
function anyOf(schemas: readonly JsonObject[]): JsonObject {
  if (schemas.length === 1) return schemas[0]
  if (schemas.some((schema) => Object.keys(schema).length === 0)) return {}
  const bare = schemas.every((schema) => Object.keys(schema).length === 1 && typeof schema.type === 'string')
  if (bare) return { type: [...new Set(schemas.map((schema) => schema.type))] }
  const [first, second] = schemas
  // `Literal["a"] | None` is one list of values.
  if (schemas.length === 2 && Array.isArray(first.enum) && second.type === 'null')
    return {
      ...first,
      ...(typeof first.type === 'string' && { type: [first.type, 'null'] }),
      enum: [...first.enum, null],
    }
  if (
    schemas.length === 2 &&
    second.type === 'null' &&
    typeof first.type === 'string' &&
    first.enum === undefined
  )
    return { ...first, type: [first.type, 'null'] }
  return { anyOf: [...schemas] }
}

const keywordNames: ReadonlyMap<string, string> = new Map([
  ['description', 'description'],
  ['title', 'title'],
  ['ge', 'minimum'],
  ['gt', 'exclusiveMinimum'],
  ['le', 'maximum'],
  ['lt', 'exclusiveMaximum'],
  ['multiple_of', 'multipleOf'],
  ['min_length', 'minLength'],
  ['max_length', 'maxLength'],
  ['min_items', 'minItems'],
  ['max_items', 'maxItems'],
  ['pattern', 'pattern'],
  ['regex', 'pattern'],
  ['examples', 'examples'],
])

/** The keywords of `Field(…)`, `Query(…)`, `Len(…)` that JSON Schema has, too. */
function fieldKeywords(call: Expression & { kind: 'call' }, constant: Constant): JsonObject {
  const made: [string, Json][] = []
  for (const [key, value] of call.keywords) {
    const name = keywordNames.get(key)
    const plainValue = name === undefined ? undefined : literal(value, constant)
    if (name !== undefined && plainValue !== undefined && plainValue !== null) made.push([name, plainValue])
  }
  return Object.fromEntries(made)
}

/** `Field(…)` and its like say more of a field; any other call computes its default. */
function describesField({ of }: Expression & { kind: 'call' }): boolean {
  return (
    of.kind === 'name' &&
    /^(?:[Ff]ield|Query|Path|Body|Header|Form|Cookie|File|Param|Option|Argument|InputField|Parameter)$/.test(
      of.name.slice(of.name.lastIndexOf('.') + 1),
    )
  )
}

/** What a default says: `= 3`, `= None`, `= Field(default=3, ge=1)`, `= Field(...)`. */
export function fieldSchema(
  schema: JsonObject,
  value: Expression | undefined,
  constant: Constant,
): { schema: JsonObject; required: boolean; alias?: string } {
  if (!value || value.kind === 'ellipsis') return { schema, required: true }
  if (value.kind === 'call' && describesField(value)) {
    const own = lengths({ ...schema, ...fieldKeywords(value, constant) })
    const alias = value.keywords.get('alias')
    const given = value.args[0] ?? value.keywords.get('default')
    const made = value.keywords.has('default_factory')
    const inner = fieldSchema(own, given, constant)
    return {
      ...inner,
      required: !made && inner.required,
      ...(alias?.kind === 'string' && { alias: alias.value }),
    }
  }
  const plainValue = literal(value, constant)
  return {
    schema: plainValue === undefined || plainValue === null ? schema : { ...schema, default: plainValue },
    required: false,
  }
}

/** `min_length` of a list counts its items. */
function lengths(schema: JsonObject): JsonObject {
  if (schema.type !== 'array') return schema
  const { minLength, maxLength, ...rest } = schema
  return {
    ...rest,
    ...(minLength !== undefined && { minItems: minLength }),
    ...(maxLength !== undefined && { maxItems: maxLength }),
  }
}
