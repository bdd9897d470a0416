import type { Validator } from '../catalog/schema/compile-schema.ts'
import { isObject, jsonIn, type Json, type JsonObject } from '../lib/json.ts'
import type { Outcome } from '../spec/world.ts'
import { failureKindOf } from './failure-kind.ts'

/** Characters of a result that are kept; no conversation carries more. */
const mostValue = 65_536
const mostMessage = 2_000
const mostDepth = 64

/**
 * What an MCP server's result says: its structured content, or JSON that stands in its only text, or
 * its texts; what is no text is named in brackets. `check` is the tool's own output schema.
 */
export function outcomeOf(result: JsonObject, check: Validator | undefined): Outcome {
  const content = Array.isArray(result.content) ? result.content : []
  if (result.isError === true) {
    const message = cut(content.map(textOfPart).join('\n').trim(), mostMessage)
    return failed('tool_error', message === '' ? 'The tool failed and did not say why.' : message)
  }
  const structured = result.structuredContent
  if (check !== undefined) {
    if (structured === undefined)
      return failed('bad_result', 'The tool promises a structured result and gave none.')
    const [fault] = check.validate(structured)
    if (fault !== undefined) {
      return failed(
        'bad_result',
        `The result contradicts the tool's own schema: ${`${fault.path} ${fault.message}`.trim()}.`,
      )
    }
  }
  return { ok: true, value: bounded(structured ?? valueOf(content)) }
}

/** A failure whose code says what kind it is. */
export function failed(code: string, message: string): Outcome {
  return { ok: false, error: { kind: failureKindOf(code), code, message } }
}

function valueOf(content: readonly Json[]): Json {
  if (content.length === 0) return null
  const text = content.map(textOfPart).join('\n')
  const [only] = content
  if (content.length > 1 || !isObject(only) || only.type !== 'text' || !/^\s*[[{]/.test(text)) return text
  if (text.length > mostValue) return text
  const json = jsonIn(text)
  // Numbers that JavaScript would round stay in the text as they are.
  return json === undefined || loses(text, json) ? text : json
}

/** Whether digits of a number are lost when the text is read. */
function loses(text: string, json: Json): boolean {
  const digits = (whole: string) => whole.match(/\d{16,}/g)?.join(' ') ?? ''
  return digits(text) !== digits(JSON.stringify(json))
}

function textOfPart(part: Json): string {
  if (!isObject(part)) return ''
  const { type, text, data, mimeType, uri, resource, name } = part
  if (type === 'text' && typeof text === 'string') return text
  const kind = typeof mimeType === 'string' ? ` ${mimeType.slice(0, 100)}` : ''
  if ((type === 'image' || type === 'audio') && typeof data === 'string')
    return `[${type}${kind}, ${Math.floor((data.length * 3) / 4)} bytes]`
  if (type === 'resource_link' && typeof uri === 'string')
    return `[resource ${typeof name === 'string' ? `${name.slice(0, 200)}, ` : ''}${uri.slice(0, 500)}]`
  if (type === 'resource' && isObject(resource)) {
    if (typeof resource.text === 'string') return resource.text
    return `[resource ${typeof resource.uri === 'string' ? resource.uri.slice(0, 500) : 'without an address'}]`
  }
  return `[${typeof type === 'string' ? type.slice(0, 50) : 'a part of no known type'}]`
}

function bounded(value: Json): Json {
  if (typeof value === 'string') return cut(value, mostValue)
  if (deeper(value, mostDepth)) return cut(JSON.stringify(value), mostValue)
  const plain = withoutBytes(value)
  const text = JSON.stringify(plain)
  return text.length > mostValue ? cut(text, mostValue) : plain
}

/** Longest encoded file that stays in a result. */
const mostEncoded = 200

/** Structured content in which files that are encoded as text are named, as they are among its parts. */
function withoutBytes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutBytes)
  if (!isObject(value)) return value
  const isFile = typeof value.mimeType === 'string'
  const named = Object.entries(value).map(([key, inner]) =>
    isFile && (key === 'data' || key === 'blob') && typeof inner === 'string' && inner.length > mostEncoded
      ? [key, `[${Math.floor((inner.length * 3) / 4)} bytes]`]
      : [key, withoutBytes(inner)],
  )
  return Object.fromEntries(named)
}

function deeper(value: Json, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return than === 0 || Object.values(value).some((inner: Json) => deeper(inner, than - 1))
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text.toWellFormed()
  return `${text.slice(0, most).toWellFormed()}… [cut here; ${text.length} characters in all]`
}
