import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { ImportedTool } from '../../spec/tool-importer.ts'
import { assembleSchema } from './assemble-schema.ts'
import { propertiesOfBody, readBody } from './body.ts'
import type { ReadBody } from './body.ts'
import { describeOperation } from './describe-operation.ts'
import { chooseMediaType } from './media-types.ts'
import type { MediaType } from './media-types.ts'
import { nameOfPath } from './names.ts'
import type { Operation } from './operations.ts'
import { objectAt, textAt, textsAt } from './read-value.ts'
import { parameterObjects, readParameters } from './parameters.ts'
import type { ReadParameter } from './parameters.ts'
import type { DescriptionFile, References } from './references.ts'
import type { SchemaConverter, SchemaPart } from './schema-converter.ts'
import type { SecuritySchemes } from './security.ts'

/** What all operations of one description share. */
export interface DescriptionContext {
  readonly file: DescriptionFile
  readonly references: References
  readonly requests: SchemaConverter
  readonly responses: SchemaConverter
  readonly security: SecuritySchemes
  readonly name: (wanted: string, note: (sentence: string) => void) => string
  readonly tagTexts: ReadonlyMap<string, string>
  /** Title and version, and where the calls go by default. */
  readonly document: JsonObject
  readonly serversOf: (operation: Operation) => string[]
  /** Characters that the parameters of the next tool may have; its result half as many, for no model reads it. */
  readonly room: () => number
}

/** A tool, or why the operation cannot be one; and why its result is not described, where it should be. */
export interface ToolOfOperation {
  readonly tool?: ImportedTool
  /** Characters that the tool takes, and how many properties were looked at for it. */
  readonly size?: number
  readonly properties?: number
  readonly faults: readonly string[]
}

const mostNotes = 24
const longestNote = 600

/** One operation as a tool: parameters and body in one schema, the rest in its origin. */
export function toTool(operation: Operation, context: DescriptionContext): ToolOfOperation {
  const notes = new Set<string>()
  const refusals = new Set<string>()
  const note = (sentence: string) => void notes.add(sentence)
  const reading = {
    references: context.references,
    converter: context.requests,
    secrets: context.security.secrets,
    note,
    refuse: (why: string) => void refusals.add(why),
  }
  const objects = parameterObjects(operation, reading)
  const parameters = readParameters(objects, operation.path, reading)
  const body = readBody(operation, objects, reading)
  const folded = fold(parameters, body, context.requests, note)
  const assembled = assembleSchema(folded.part, context.requests, context.room())
  for (const why of [...refusals, ...assembled.refused]) refusals.add(why)
  if (refusals.size > 0 || !isObject(assembled.schema)) return { faults: [...refusals].map(needs) }
  assembled.notes.forEach(note)
  const result = readResult(operation, context, note)
  const wanted = textAt(operation.operation, 'operationId') ?? nameOfPath(operation.method, operation.path)
  const named = context.name(wanted, note)
  const left = Object.keys(objectAt(operation.operation, 'callbacks')).length
  if (left > 0) note(`${left} callback${left === 1 ? '' : 's'} left out: a server calls them, no model does.`)
  const { returns } = result
  const description = describedAs(operation, context, note)
  const told = [...notes].map(bounded)
  const origin = originOf(operation, context, shortened(folded, assembled.schema), body, result.media)
  return {
    properties: Object.keys(objectAt(folded.part.schema, 'properties')).length,
    size: description.length + assembled.size + (result.size ?? 0) + JSON.stringify(origin).length,
    tool: {
      tool: {
        name: named,
        description,
        parameters: assembled.schema,
        ...(returns !== undefined && { returns }),
      },
      place: operation.place,
      origin,
      notes:
        told.length <= mostNotes
          ? told
          : [...told.slice(0, mostNotes), `and ${told.length - mostNotes} more changes.`],
    },
    faults: result.faults,
  }
}

/** Characters of a description; a model reads no more of one tool. */
const longestDescription = 32_768

/** A note whose end is kept: names in it may be of any length. */
function bounded(note: string): string {
  return note.length <= longestNote ? note : `${note.slice(0, longestNote - 200)}…${note.slice(-199)}`
}

function describedAs(
  operation: Operation,
  context: DescriptionContext,
  note: (sentence: string) => void,
): string {
  const text = describeOperation(operation, context.tagTexts)
  const most = Math.min(longestDescription, Math.max(2048, context.room()))
  if (text.length <= most) return text
  note(`the description is cut to its first ${most} characters.`)
  // A slice would keep the whole text in memory: this is a copy.
  return Buffer.from(text.slice(0, most).toWellFormed()).toString()
}

/** Where properties had no room, nothing is said of where they go. */
function shortened(folded: Folded, schema: JsonObject): Folded {
  const { properties } = schema
  const kept = folded.parameters.filter(
    ({ property }) => isObject(properties) && Object.hasOwn(properties, String(property)),
  )
  return kept.length === folded.parameters.length ? folded : { ...folded, parameters: kept }
}

function needs(why: string): string {
  return `needs what is not there: ${why}.`
}

interface Folded {
  readonly part: SchemaPart
  readonly parameters: JsonObject[]
  readonly body: JsonObject | undefined
}

/** One object of all that a call says: parameters first, then the body's properties or the body whole. */
function fold(
  parameters: readonly ReadParameter[],
  body: ReadBody | undefined,
  converter: SchemaConverter,
  note: (sentence: string) => void,
): Folded {
  const properties: JsonObject = {}
  const required: string[] = []
  const places: JsonObject[] = []
  const parts: SchemaPart[] = parameters.map(({ part }) => part)
  for (const one of parameters) {
    const property = freeName(properties, one.name, `${one.in}_${one.name}`)
    if (property !== one.name)
      note(`the ${one.in} parameter ${one.name} is called ${property}: two parameters have its name.`)
    properties[property] = one.part.schema
    if (one.required) required.push(property)
    places.push({ property, name: one.name, in: one.in, ...one.writing })
  }
  if (body === undefined)
    return { part: joinParts(rootOf(properties, required), parts), parameters: places, body: undefined }
  const open = propertiesOfBody(body.part, converter.definition)
  const own = open && isObject(open.schema.properties) ? Object.keys(open.schema.properties) : []
  const collides = own.some((name) => Object.hasOwn(properties, name))
  const optional = body.required === false && open?.schema.required !== undefined
  if (open !== undefined && !collides && !optional) {
    const { properties: inner, required: needed, examples, type: _, ...others }: JsonObject = open.schema
    const root = {
      ...rootOf({ ...properties, ...(isObject(inner) ? inner : {}) }, [
        ...required,
        ...textsAt({ needed: needed ?? [] }, 'needed'),
      ]),
      ...others,
    }
    // An example of the body alone would be no example of a call that also has a path.
    const whole = examples !== undefined && parameters.length === 0 ? { ...root, examples } : root
    return {
      part: joinParts(whole, [...parts, open]),
      parameters: places,
      body: { ...bodyOrigin(body), properties: own },
    }
  }
  if (collides) note('the body stands whole under one property: a name in it is taken by another parameter.')
  const property = freeName(properties, 'body', 'request_body')
  properties[property] = body.part.schema
  if (body.required !== false) required.push(property)
  return {
    part: joinParts(rootOf(properties, required), [...parts, body.part]),
    parameters: places,
    body: { ...bodyOrigin(body), property },
  }
}

function freeName(taken: JsonObject, ...wanted: [string, string]): string {
  const [first, second] = wanted
  if (!Object.hasOwn(taken, first)) return first
  let name = second
  for (let n = 2; Object.hasOwn(taken, name); n++) name = `${second}_${n}`
  return name
}

function rootOf(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: 'object', properties, ...(required.length > 0 && { required: [...new Set(required)] }) }
}

function joinParts(schema: JsonObject, parts: readonly SchemaPart[]): SchemaPart {
  return {
    schema,
    notes: parts.flatMap(({ notes }) => notes),
    refused: parts.flatMap(({ refused }) => refused),
  }
}

function bodyOrigin(body: ReadBody): JsonObject {
  return {
    contentType: body.contentType,
    ...(body.others.length > 0 && { otherContentTypes: [...body.others].slice(0, 20) }),
    ...(body.required !== undefined && { required: body.required }),
    ...(body.name !== undefined && { name: body.name }),
    ...(body.encoding !== undefined && { encoding: body.encoding }),
  }
}

interface Result {
  readonly returns?: JsonObject
  readonly media?: JsonObject
  readonly size?: number
  readonly faults: readonly string[]
}

/** The schema of what the first successful response holds; JSON is preferred. */
function readResult(
  operation: Operation,
  context: DescriptionContext,
  note: (sentence: string) => void,
): Result {
  const responses = objectAt(operation.operation, 'responses')
  const good = Object.keys(responses)
    .filter((status) => /^2(?:\d\d|XX)$/i.test(status))
    .toSorted()
  for (const status of [...good, ...(good.length === 0 ? ['default'] : [])]) {
    const followed = context.references.follow(own(responses, status), operation.file)
    if (followed.why !== undefined) continue
    const media = contentOf(followed.node, followed.file, operation, context)
    if (media?.schema === undefined || media.schema === null) continue
    const part = context.responses.convert(media.schema, media.file)
    const { schema, notes, refused, size } = assembleSchema(part, context.responses, context.room() / 2)
    if (refused.length > 0)
      return {
        faults: refused.map((why) => `is imported without the schema of its result, which ${needs(why)}`),
      }
    if (!isObject(schema) || Object.keys(schema).length === 0) continue
    notes.forEach((one) => note(`result: ${one}`))
    return { returns: schema, media: { status, contentType: media.contentType }, size, faults: [] }
  }
  return { faults: [] }
}

function contentOf(
  response: JsonObject,
  file: DescriptionFile,
  operation: Operation,
  context: DescriptionContext,
): MediaType | undefined {
  const schema = own(response, 'schema')
  if (schema === undefined) return chooseMediaType(own(response, 'content'), file, context.references)
  const produces =
    [textsAt(operation.operation, 'produces'), textsAt(file.root, 'produces')].find(
      (list) => list.length > 0,
    ) ?? []
  const contentType = produces.find((type) => type.includes('json')) ?? produces[0] ?? 'application/json'
  return { contentType, schema, file, others: [] }
}

/** All that a call needs besides its arguments, so that a world can send it. */
function originOf(
  operation: Operation,
  context: DescriptionContext,
  folded: Folded,
  body: ReadBody | undefined,
  returns: JsonObject | undefined,
): JsonObject {
  const id = textAt(operation.operation, 'operationId')
  const security: Json[] | undefined = context.security.neededBy(operation)
  const tags = textsAt(operation.operation, 'tags')
  return {
    kind: 'openapi',
    document: context.document,
    method: operation.method,
    path: operation.path,
    ...(id !== undefined && { operationId: id }),
    servers: context.serversOf(operation),
    parameters: folded.parameters,
    ...(folded.body && { body: folded.body }),
    ...(body && { contentType: body.contentType }),
    ...(returns && { returns }),
    ...(security && { security }),
    ...(tags.length > 0 && { tags: tags.slice(0, 100) }),
    ...(own(operation.operation, 'deprecated') === true && { deprecated: true }),
  }
}
