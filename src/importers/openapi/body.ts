import { isObject, own } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { chooseMediaType } from './media-types.ts'
import type { Operation } from './operations.ts'
import { bothTexts, textAt, textsAt } from './read-value.ts'
import { described, schemaOfParameter } from './parameters.ts'
import type { ParameterContext, PlacedParameter } from './parameters.ts'
import type { SchemaPart } from './schema-converter.ts'

/** What a call sends as its body. */
export interface ReadBody {
  readonly part: SchemaPart
  readonly contentType: string
  readonly others: readonly string[]
  /** Undefined where the document does not say; then a body that is described is taken as needed. */
  readonly required: boolean | undefined
  readonly encoding?: JsonObject
  /** Swagger 2.0 names its body. */
  readonly name?: string
}

/** The body of an operation: `requestBody`, or the body and form parameters of Swagger 2.0. */
export function readBody(
  operation: Operation,
  objects: readonly PlacedParameter[],
  context: ParameterContext,
): ReadBody | undefined {
  const requestBody = own(operation.operation, 'requestBody')
  if (requestBody === undefined || requestBody === null) return bodyOfParameters(operation, objects, context)
  const followed = context.references.follow(requestBody, operation.file)
  if (followed.why !== undefined) {
    if (followed.refused) context.refuse(followed.why)
    else context.note(`the body is left out: ${followed.why}.`)
    return undefined
  }
  const media = chooseMediaType(own(followed.node, 'content'), followed.file, context.references)
  if (media === undefined) {
    context.note('the body is left out: it names no content type.')
    return undefined
  }
  const part = context.converter.convert(media.schema ?? anyBody(media.contentType), media.file)
  const required = own(followed.node, 'required')
  return {
    part: { ...part, schema: describedBody(part.schema, followed.node) },
    contentType: media.contentType,
    others: media.others,
    required: typeof required === 'boolean' ? required : undefined,
    ...(media.encoding && { encoding: media.encoding }),
  }
}

/** A body of which only the content type is known. */
function anyBody(contentType: string): JsonObject {
  return contentType.includes('json')
    ? { description: 'Any JSON.' }
    : { type: 'string', description: `Content of type ${contentType}.` }
}

function describedBody(schema: JsonObject | boolean, body: JsonObject): JsonObject | boolean {
  const description = textAt(body, 'description')
  if (description === undefined || schema === false) return schema
  const inner = schema === true ? {} : schema
  return { ...inner, description: bothTexts(description, inner.description) ?? description }
}

function bodyOfParameters(
  operation: Operation,
  objects: readonly PlacedParameter[],
  context: ParameterContext,
): ReadBody | undefined {
  const consumes = [textsAt(operation.operation, 'consumes'), textsAt(operation.file.root, 'consumes')].find(
    (list) => list.length > 0,
  )
  const whole = objects.find(({ node }) => own(node, 'in') === 'body')
  if (whole !== undefined) {
    const part = context.converter.convert(
      own(whole.node, 'schema') ?? schemaOfParameter(whole.node),
      whole.file,
    )
    const [contentType, ...others] = jsonFirst(consumes ?? ['application/json'])
    const name = textAt(whole.node, 'name')
    const required = own(whole.node, 'required')
    return {
      part: { ...part, schema: described(part.schema, whole.node) },
      contentType,
      others,
      required: typeof required === 'boolean' ? required : undefined,
      ...(name !== undefined && { name }),
    }
  }
  const fields = objects.filter(({ node }) => own(node, 'in') === 'formData')
  return fields.length === 0 ? undefined : formOf(fields, consumes ?? [], context)
}

function jsonFirst(types: readonly string[]): string[] {
  const json = types.find((type) => type.includes('json'))
  return json === undefined ? [...types] : [json, ...types.filter((type) => type !== json)]
}

/** The form parameters as one object. */
function formOf(
  fields: readonly PlacedParameter[],
  consumes: readonly string[],
  context: ParameterContext,
): ReadBody {
  const properties: JsonObject = {}
  const required: string[] = []
  const encoding: JsonObject = {}
  const notes: string[] = []
  const refused: string[] = []
  for (const { node, file } of fields) {
    const name = textAt(node, 'name') ?? ''
    if (name === '__proto__') continue
    const part = context.converter.convert(schemaOfParameter(node), file)
    properties[name] = described(part.schema, node)
    notes.push(...part.notes)
    refused.push(...part.refused)
    if (own(node, 'required') === true) required.push(name)
    const collection = textAt(node, 'collectionFormat')
    if (collection !== undefined) encoding[name] = { collectionFormat: collection }
  }
  const hasFile = fields.some(({ node }) => own(node, 'type') === 'file')
  const multipart =
    hasFile ||
    (consumes.some((type) => type.startsWith('multipart/')) &&
      !consumes.some((type) => type.includes('urlencoded')))
  const contentType = multipart ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
  const schema = { type: 'object', properties, ...(required.length > 0 && { required }) }
  return {
    part: { schema, notes, refused },
    contentType,
    others: consumes.filter((type) => type !== contentType),
    required: undefined,
    ...(Object.keys(encoding).length > 0 && { encoding }),
  }
}

/** Keywords of an object whose properties can stand beside other parameters without changing their meaning. */
const foldable = new Set([
  'type',
  'properties',
  'required',
  'title',
  'description',
  'additionalProperties',
  'examples',
  'deprecated',
  'default',
  '$comment',
  'readOnly',
  'writeOnly',
])

/** A body that is an object with properties, as those; undefined where it has to stay whole. */
export function propertiesOfBody(
  part: SchemaPart,
  definition: (name: string) => SchemaPart,
  depth = 0,
): (SchemaPart & { readonly schema: JsonObject }) | undefined {
  if (depth > 10) return undefined
  const notes = [...part.notes]
  const refused = [...part.refused]
  let schema = part.schema
  for (let hops = 0; hops < 20; hops++) {
    if (!isObject(schema)) return undefined
    const { $ref: reference, ...beside }: JsonObject = schema
    if (typeof reference !== 'string') break
    const target = definition(reference.slice('#/$defs/'.length))
    notes.push(...target.notes)
    refused.push(...target.refused)
    if (
      !isObject(target.schema) ||
      Object.keys(beside).some((key) => !['description', 'title'].includes(key))
    )
      return undefined
    const description = bothTexts(beside.description, target.schema.description)
    schema = { ...target.schema, ...beside, ...(description !== undefined && { description }) }
  }
  if (!isObject(schema)) return undefined
  const { type, properties } = schema
  if (
    (type !== undefined && type !== 'object') ||
    Object.keys(schema).some(
      (key) => !foldable.has(key) && !key.startsWith('x-') && key !== 'xml' && key !== 'externalDocs',
    )
  )
    return mergedAll(schema, { notes, refused }, definition, depth)
  if (!isObject(properties) || Object.keys(properties).length === 0) return undefined
  return { schema, notes, refused }
}

/**
 * `allOf` of plain objects that share no property says the same as one object with the properties of
 * all; one of them that forbids other properties would forbid those of its neighbours.
 */
function mergedAll(
  schema: JsonObject,
  told: Omit<SchemaPart, 'schema'>,
  definition: (name: string) => SchemaPart,
  depth: number,
) {
  const { allOf, ...beside } = schema
  if (!Array.isArray(allOf)) return undefined
  const properties: JsonObject = {}
  const required = new Set<string>()
  const notes = [...told.notes]
  const refused = [...told.refused]
  const branches = [
    ...allOf,
    ...(Object.hasOwn(beside, 'properties') || Object.hasOwn(beside, 'required') ? [beside] : []),
  ]
  for (const branch of branches) {
    if (!isObject(branch)) return undefined
    const onlyRequired = Object.keys(branch).every(
      (key) => key === 'required' || key === 'type' || key === 'title' || key === 'description',
    )
    const opened = onlyRequired
      ? { schema: branch, notes: [], refused: [] }
      : propertiesOfBody({ schema: branch, notes: [], refused: [] }, definition, depth + 1)
    if (opened === undefined) return undefined
    const closed = opened.schema.additionalProperties
    if (closed !== undefined && closed !== true) return undefined
    for (const [name, one] of Object.entries(
      isObject(opened.schema.properties) ? opened.schema.properties : {},
    )) {
      if (Object.hasOwn(properties, name)) return undefined
      properties[name] = one
    }
    for (const name of textsAt(opened.schema, 'required')) required.add(name)
    notes.push(...opened.notes)
    refused.push(...opened.refused)
  }
  if (Object.keys(properties).length === 0) return undefined
  const { title, description } = beside
  if (Object.keys(beside).some((key) => !foldable.has(key) && !key.startsWith('x-'))) return undefined
  const merged: JsonObject = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    type: 'object',
    properties,
    ...(required.size > 0 && { required: [...required] }),
  }
  return { schema: merged, notes, refused }
}
