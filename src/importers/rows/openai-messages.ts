import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import type { Message, Severity, ToolCall, Verdict } from '../../sample/schema.ts'

/** What has been seen of the row so far. */
export interface Reader {
  readonly verdicts: Verdict[]
  /** Calls without a result yet. */
  open: ToolCall[]
  /** Identities made up so far. */
  made: number
  calls: number
  users: number
  /** Assistant turns with calls. */
  turns: number
  parallel: boolean
}

/** A verdict on a row. */
export function fault(check: string, path: string, message: string, severity: Severity = 'error'): Verdict {
  return { check, severity, path, message }
}

/** One message of a row; undefined when it cannot be one, which is then told. */
export function readMessage(raw: Json, index: number, reader: Reader): Message | undefined {
  if (!isObject(raw)) {
    reader.verdicts.push(
      fault(
        'shape/bad-message',
        `/messages/${index}`,
        'This message is not an object. Give it "role" and "content".',
      ),
    )
    return undefined
  }
  switch (raw.role) {
    case 'user':
      reader.users++
      return { role: 'user', content: contentOf(raw.content, index, reader) ?? '' }
    case 'assistant':
      return readAssistant(raw, index, reader)
    case 'tool':
    case 'function':
      return readResult(raw, index, reader)
    case 'system':
    case 'developer':
      return { role: 'system', content: contentOf(raw.content, index, reader) ?? '' }
    default:
      reader.verdicts.push(
        fault(
          'shape/unknown-role',
          `/messages/${index}/role`,
          `The role ${quoted(raw.role)} is not known. Use system, user, assistant or tool.`,
        ),
      )
      return undefined
  }
}

function readAssistant(raw: JsonObject, index: number, reader: Reader): Message {
  const content = contentOf(raw.content, index, reader)
  const calls = callsIn(raw, index, reader)
  const message: Message = { role: 'assistant', content }
  const thought = raw.thought ?? raw.reasoning_content
  if (typeof thought === 'string') message.thought = thought
  if (calls !== undefined && calls.length > 0) {
    message.tool_calls = calls
    reader.calls += calls.length
    reader.turns++
    if (calls.length > 1) reader.parallel = true
    for (const call of calls) reader.open.push(call)
  }
  if (typeof raw.train === 'boolean') message.train = raw.train
  else if (raw.weight === 0) message.train = false
  return message
}

function callsIn(raw: JsonObject, index: number, reader: Reader): ToolCall[] | undefined {
  const list = raw.tool_calls
  if (Array.isArray(list)) {
    const calls: ToolCall[] = []
    for (let j = 0; j < list.length; j++) {
      const call = readCall(list[j], `/messages/${index}/tool_calls/${j}`, reader)
      if (call !== undefined) calls.push(call)
    }
    return calls
  }
  if (list !== undefined && list !== null)
    reader.verdicts.push(
      fault(
        'shape/bad-call',
        `/messages/${index}/tool_calls`,
        '"tool_calls" is not a list. Make it a list of calls.',
      ),
    )
  if (raw.function_call === undefined || raw.function_call === null) return undefined
  const call = readCall(raw.function_call, `/messages/${index}/function_call`, reader)
  return call === undefined ? undefined : [call]
}

function readCall(raw: Json, path: string, reader: Reader): ToolCall | undefined {
  const wrapped = isObject(raw) && isObject(raw.function) ? raw.function : raw
  if (!isObject(raw) || !isObject(wrapped) || typeof wrapped.name !== 'string') {
    reader.verdicts.push(
      fault(
        'shape/bad-call',
        path,
        'This call names no function. Give it {"function":{"name","arguments"}}.',
      ),
    )
    return undefined
  }
  const place = wrapped === raw ? path : `${path}/function`
  const args = argumentsOf(wrapped.arguments ?? wrapped.parameters, `${place}/arguments`, reader)
  const id = typeof raw.id === 'string' && raw.id !== '' ? raw.id : madeId(reader)
  return { id, name: wrapped.name, arguments: args }
}

function madeId(reader: Reader): string {
  return `call_${++reader.made}`
}

function argumentsOf(raw: Json | undefined, path: string, reader: Reader): JsonObject {
  if (typeof raw === 'string') {
    try {
      const parsed: Json = JSON.parse(raw)
      if (isObject(parsed)) return parsed
    } catch {
      reader.verdicts.push(
        fault(
          'schema/arguments-parse',
          path,
          `The arguments ${quoted(raw)} are not JSON. Write one complete JSON object.`,
        ),
      )
      return {}
    }
  } else if (isObject(raw)) return raw
  else if (raw === undefined || raw === null) return {}
  reader.verdicts.push(
    fault(
      'schema/arguments-parse',
      path,
      `The arguments are ${quoted(raw)}, not an object. Write {"name": value, …}.`,
    ),
  )
  return {}
}

/** A result without an id answers the first open call of its name, or the first open call. */
function readResult(raw: JsonObject, index: number, reader: Reader): Message {
  const content = resultText(raw.content, index, reader)
  const stated = typeof raw.name === 'string' ? raw.name : undefined
  const id = typeof raw.tool_call_id === 'string' && raw.tool_call_id !== '' ? raw.tool_call_id : undefined
  let at = -1
  for (let i = 0; i < reader.open.length; i++) {
    if (
      id !== undefined ? reader.open[i].id === id : stated === undefined || reader.open[i].name === stated
    ) {
      at = i
      break
    }
  }
  const call = at < 0 ? undefined : reader.open[at]
  if (at >= 0) reader.open.splice(at, 1)
  if (id === undefined && raw.role === 'tool')
    reader.verdicts.push(
      fault(
        'shape/missing-id',
        `/messages/${index}`,
        'This result has no tool_call_id. Repeat the id of its call.',
        'warning',
      ),
    )
  return { role: 'tool', tool_call_id: id ?? call?.id ?? '', name: stated ?? call?.name ?? '', content }
}

function resultText(raw: Json | undefined, index: number, reader: Reader): string {
  if (typeof raw === 'string') return raw
  if (raw === undefined || raw === null) return ''
  return Array.isArray(raw) && raw.every((part) => isObject(part) && typeof part.type === 'string')
    ? (contentOf(raw, index, reader) ?? '')
    : jsonText(raw)
}

function contentOf(raw: Json | undefined, index: number, reader: Reader): string | null {
  if (typeof raw === 'string') return raw
  if (raw === undefined || raw === null) return null
  if (Array.isArray(raw)) {
    const texts: string[] = []
    for (let i = 0; i < raw.length; i++) {
      const part = raw[i]
      if (typeof part === 'string') texts.push(part)
      else if (isObject(part) && typeof part.text === 'string') texts.push(part.text)
      else
        reader.verdicts.push(
          fault(
            'shape/content-part',
            `/messages/${index}/content/${i}`,
            'This part of the content is not text and was left out. Only text can be read.',
            'warning',
          ),
        )
    }
    return texts.join('\n')
  }
  reader.verdicts.push(
    fault(
      'shape/bad-content',
      `/messages/${index}/content`,
      `The content is ${quoted(raw)}. Write text, or null.`,
    ),
  )
  return null
}

function quoted(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : jsonText(value)
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
}

/** JSON text; a value nested too deep to be written is named instead. */
function jsonText(value: Json | undefined): string {
  try {
    return JSON.stringify(value) ?? 'missing'
  } catch {
    return '(nested too deep)'
  }
}
