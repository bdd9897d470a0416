import type { Json, JsonObject } from '../../lib/json.ts'
import { bare, type Node } from './syntax.ts'

/** Methods that add one fact to a text. */
const textFormats: ReadonlyMap<string, JsonObject> = new Map<string, JsonObject>([
  ['email', { format: 'email' }],
  ['url', { format: 'uri' }],
  ['uuid', { format: 'uuid' }],
  ['datetime', { format: 'date-time' }],
  ['date', { format: 'date' }],
  ['time', { format: 'time' }],
  ['duration', { format: 'duration' }],
  ['base64', { contentEncoding: 'base64' }],
  ['ip', {}],
])

/** The bounds, the format or the pattern that a method of zod adds to a schema; one that is not known is noted. */
export function limitsOf(
  schema: JsonObject,
  method: string,
  argument: Node | undefined,
  first: Json | undefined,
  notes: Set<string>,
): JsonObject {
  const { type } = schema
  const [least, most] =
    type === 'array'
      ? ['minItems', 'maxItems']
      : type === 'string'
        ? ['minLength', 'maxLength']
        : ['minimum', 'maximum']
  const number = typeof first === 'number' ? first : undefined
  if (type === 'string') {
    const format = textFormats.get(method)
    if (format) return format
    if (method === 'regex') return patternOf(schema, argument)
    if (typeof first === 'string') {
      if (method === 'startsWith') return alsoPattern(schema, `^${escaped(first)}`)
      if (method === 'endsWith') return alsoPattern(schema, `${escaped(first)}$`)
      if (method === 'includes') return alsoPattern(schema, escaped(first))
    }
  }
  switch (method) {
    case 'min':
    case 'gte':
      return number === undefined ? {} : { [least]: number }
    case 'max':
    case 'lte':
      return number === undefined ? {} : { [most]: number }
    case 'length':
    case 'size':
      return number === undefined ? {} : { [least]: number, [most]: number }
    case 'nonempty':
      return { [least]: 1 }
    case 'int':
      return { type: 'integer' }
    case 'positive':
      return { exclusiveMinimum: 0 }
    case 'negative':
      return { exclusiveMaximum: 0 }
    case 'nonnegative':
      return { minimum: 0 }
    case 'nonpositive':
      return { maximum: 0 }
    case 'gt':
      return number === undefined ? {} : { exclusiveMinimum: number }
    case 'lt':
      return number === undefined ? {} : { exclusiveMaximum: number }
    case 'multipleOf':
    case 'step':
      return number === undefined ? {} : { multipleOf: number }
    default:
      notes.add(`What .${method}() says was not read.`)
      return {}
  }
}

function patternOf(schema: JsonObject, argument: Node | undefined): JsonObject {
  const inner = bare(argument)
  const pattern = inner?.type === 'RegExpLiteral' ? inner.pattern : undefined
  return typeof pattern === 'string' ? alsoPattern(schema, pattern) : {}
}

/** A second pattern stands beside the first. */
function alsoPattern(schema: JsonObject, pattern: string): JsonObject {
  if (schema.pattern === undefined) return { pattern }
  return { allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), { pattern }] }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
