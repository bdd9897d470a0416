import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import { chooseMediaType } from './media-types.ts'
import type { Operation } from './operations.ts'
import { bothTexts, plainData, textAt } from './read-value.ts'
import type { DescriptionFile, References } from './references.ts'
import type { SchemaConverter, SchemaPart } from './schema-converter.ts'
import { withoutRepeats } from './schema-keywords.ts'

/** One parameter of an operation, and the property that it became. */
export interface ReadParameter {
  readonly name: string
  /** `path`, `query`, `querystring`, `header` or `cookie`. */
  readonly in: string
  readonly required: boolean
  readonly part: SchemaPart
  /** How a call writes it: style, explode, content type. */
  readonly writing: JsonObject
}

/** A parameter object as it stands in the description, with its file. */
export interface PlacedParameter {
  readonly node: JsonObject
  readonly file: DescriptionFile
}

/** What the parameters of an operation are read with. */
export interface ParameterContext {
  readonly references: References
  readonly converter: SchemaConverter
  /** `in name` of what security schemes send, in lower case. */
  readonly secrets: ReadonlySet<string>
  readonly note: (sentence: string) => void
  readonly refuse: (why: string) => void
}

const places = new Set(['path', 'query', 'querystring', 'header', 'cookie'])
/** Headers that OpenAPI says are described elsewhere. */
const ownHeaders = new Set(['accept', 'content-type', 'authorization'])

/** The parameter objects of an operation and of its path; the operation's count where both name one. */
export function parameterObjects(
  { operation, pathItem, file }: Operation,
  context: ParameterContext,
): PlacedParameter[] {
  const found = new Map<string, PlacedParameter>()
  for (const list of [own(pathItem, 'parameters'), own(operation, 'parameters')]) {
    const items = Array.isArray(list) ? list : isObject(list) ? Object.values(list) : []
    for (const item of items) {
      const followed = context.references.follow(item, file)
      if (followed.why !== undefined) {
        if (followed.refused) context.refuse(followed.why)
        else context.note(`a parameter is left out: ${followed.why}.`)
        continue
      }
      const name = own(followed.node, 'name')
      const place = own(followed.node, 'in')
      if (typeof name !== 'string' || name === '') context.note('a parameter without a name is left out.')
      else found.set(`${String(place)} ${name}`, followed)
    }
  }
  return [...found.values()]
}

/** The parameters that a call fills in: not the body, and not what a security scheme sends. */
export function readParameters(
  objects: readonly PlacedParameter[],
  path: string,
  context: ParameterContext,
): ReadParameter[] {
  const found: ReadParameter[] = []
  for (const { node, file } of objects) {
    const name = textAt(node, 'name') ?? ''
    const given = own(node, 'in')
    if (given === 'body' || given === 'formData') continue
    const place = typeof given === 'string' && places.has(given) ? given : 'query'
    if (place !== given) context.note(`${name} is taken as a query parameter: it does not say where it goes.`)
    if (name === '__proto__') context.note('the parameter __proto__ is left out: no program can carry it.')
    else if (context.secrets.has(`${place} ${name.toLowerCase()}`))
      context.note(
        `${name} (${place}) is left out: it is a key of a security scheme, which the caller sends.`,
      )
    else if (place === 'header' && ownHeaders.has(name.toLowerCase()))
      context.note(`the header ${name} is left out: the content type or the security scheme decides it.`)
    else found.push(readParameter(node, file, name, place, context))
  }
  return [...found, ...undeclared(path, found, context)]
}

function readParameter(
  node: JsonObject,
  file: DescriptionFile,
  name: string,
  place: string,
  context: ParameterContext,
): ReadParameter {
  const media =
    own(node, 'schema') === undefined
      ? chooseMediaType(own(node, 'content'), file, context.references)
      : undefined
  const schema = own(node, 'schema') ?? media?.schema ?? schemaOfParameter(node)
  const part = context.converter.convert(schema, media?.file ?? file)
  const writing = writingOf(node, place)
  return {
    name,
    in: place,
    required: place === 'path' || own(node, 'required') === true,
    part: { ...part, schema: described(part.schema, node) },
    writing: media ? { contentType: media.contentType } : writing,
  }
}

const notOfSchema = new Set([
  'name',
  'in',
  'required',
  'style',
  'explode',
  'allowReserved',
  'allowEmptyValue',
  'collectionFormat',
  'content',
  'schema',
  'description',
  'deprecated',
  'example',
  'examples',
  'x-example',
])

/** In Swagger 2.0 a parameter is its own schema. */
export function schemaOfParameter(node: JsonObject): JsonObject {
  const schema = Object.fromEntries(
    Object.entries(node).filter(([key]) => !notOfSchema.has(key) && key !== '__proto__'),
  )
  return Object.hasOwn(schema, 'type') || Object.hasOwn(schema, 'enum')
    ? schema
    : { ...schema, type: 'string' }
}

/** What the parameter says of itself stands before what its schema says. */
export function described(schema: JsonObject | boolean, node: JsonObject): JsonObject | boolean {
  const inner = isObject(schema) ? schema.description : undefined
  const description = bothTexts(textAt(node, 'description'), inner)
  const examples = [own(node, 'example') ?? own(node, 'x-example'), ...exampleValues(own(node, 'examples'))]
    .map(plainData)
    .filter((one) => one !== undefined)
  const beside: JsonObject = {
    ...(description !== undefined && { description }),
    ...(own(node, 'deprecated') === true && { deprecated: true }),
    ...(examples.length > 0 && { examples: withoutRepeats(examples) }),
  }
  if (Object.keys(beside).length === 0 || schema === false) return schema
  return { ...(schema === true ? {} : schema), ...beside }
}

function exampleValues(examples: Json | undefined): unknown[] {
  if (Array.isArray(examples)) return examples.slice(0, 20)
  if (!isObject(examples)) return []
  return Object.values(examples)
    .slice(0, 20)
    .map((one) => own(one, 'value') ?? own(one, 'dataValue'))
    .filter((one) => one !== undefined)
}

const collectionStyles: Readonly<Record<string, JsonObject>> = {
  csv: { explode: false },
  multi: { style: 'form', explode: true },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
  tsv: { style: 'tabDelimited', explode: false },
}

/** How the value is written into the request, with OpenAPI's defaults spelled out. */
function writingOf(node: JsonObject, place: string): JsonObject {
  const plain = place === 'path' || place === 'header' ? 'simple' : 'form'
  const style = textAt(node, 'style') ?? plain
  const writing: JsonObject = { style, explode: style === 'form' }
  const collection = textAt(node, 'collectionFormat')
  const isList = own(node, 'type') === 'array'
  if (collection !== undefined && Object.hasOwn(collectionStyles, collection))
    Object.assign(writing, collectionStyles[collection])
  else if (isList) writing.explode = false
  const explode = own(node, 'explode')
  if (typeof explode === 'boolean') writing.explode = explode
  for (const key of ['allowReserved', 'allowEmptyValue']) if (own(node, key) === true) writing[key] = true
  return writing
}

/** Parts of the path that no parameter describes: a call cannot do without them. */
function undeclared(
  path: string,
  found: readonly ReadParameter[],
  context: ParameterContext,
): ReadParameter[] {
  const declared = new Set(found.filter((one) => one.in === 'path').map(({ name }) => name))
  for (const { name, in: place } of found)
    if (place === 'path' && !path.includes(name))
      context.note(`${name} is a path parameter that ${path.slice(0, 200)} does not have.`)
  return placeholders(path)
    .filter((name) => !declared.has(name) && name !== '__proto__')
    .map((name) => {
      context.note(`${name} stands in the path without a parameter that describes it: taken as a text.`)
      const schema = { type: 'string', description: `The ${name} in the path ${path.slice(0, 200)}.` }
      return {
        name,
        in: 'path',
        required: true,
        part: { schema, notes: [], refused: [] },
        writing: { style: 'simple', explode: false },
      }
    })
}

/** `/files/{id}/{+path}` has `id` and `path`. */
function placeholders(path: string): string[] {
  const names = [...path.slice(0, 4000).matchAll(/\{([^{}]{1,200})\}/g)].map(
    ([, inside]) =>
      inside
        .replace(/^[+./;?&#]/, '')
        .replace(/[*+]$/, '')
        .split(':')[0],
  )
  return [...new Set(names)].filter((name) => name !== '')
}
