import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { statedToday } from '../sample/walk.ts'
import {
  classes,
  kinds,
  type Class,
  type ExpectedCall,
  type Kind,
  type Message,
  type Sample,
  type Severity,
  type ToolCall,
  type Verdict,
} from '../sample/schema.ts'

/** What a row does not say of itself. */
export interface RowContext {
  /** Language of rows that name none; `en` when absent. */
  readonly language?: string
  /** ISO date for rows that state none. */
  readonly today?: string
  /** Names of the tools offered, for rows that bring none. */
  readonly toolNames?: readonly string[]
  /** Identity for rows without one. */
  readonly id?: string
}

export interface ReadRow {
  readonly sample: Sample
  /** The tool definitions as they stand in the row, not looked into; undefined when it has none. */
  readonly tools: readonly Json[] | undefined
  /** What could not be read. The sample holds what could. */
  readonly verdicts: readonly Verdict[]
}

/**
 * Reads any OpenAI-style chat row, or a line of our own `samples.jsonl`. It never throws: what it
 * cannot read becomes a verdict with a JSON pointer into the row.
 */
export function readRow(row: JsonObject, context: RowContext = {}): ReadRow {
  const verdicts: Verdict[] = []
  const tools = readTools(row, verdicts)
  const reader: Reader = { verdicts, open: [], made: 0, calls: 0, users: 0, parallel: false, turns: 0 }
  const messages: Message[] = []
  const raw = row.messages
  if (Array.isArray(raw)) {
    for (let i = 0; i < raw.length; i++) {
      const message = readMessage(raw[i], i, reader)
      if (message !== undefined) messages.push(message)
    }
  } else verdicts.push(fault('shape/no-messages', '/messages', 'The row has no list "messages". Put the conversation there.'))
  const sample = assemble(row, context, messages, namesOf(row, tools, context), reader)
  return { sample, tools, verdicts }
}

/** What has been seen of the row so far. */
interface Reader {
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

function fault(check: string, path: string, message: string, severity: Severity = 'error'): Verdict {
  return { check, severity, path, message }
}

function readMessage(raw: Json, index: number, reader: Reader): Message | undefined {
  if (!isObject(raw)) {
    reader.verdicts.push(
      fault('shape/bad-message', `/messages/${index}`, 'This message is not an object. Give it "role" and "content".'),
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
      fault('shape/bad-call', `/messages/${index}/tool_calls`, '"tool_calls" is not a list. Make it a list of calls.'),
    )
  if (raw.function_call === undefined || raw.function_call === null) return undefined
  const call = readCall(raw.function_call, `/messages/${index}/function_call`, reader)
  return call === undefined ? undefined : [call]
}

function readCall(raw: Json, path: string, reader: Reader): ToolCall | undefined {
  const wrapped = isObject(raw) && isObject(raw.function) ? raw.function : raw
  if (!isObject(raw) || !isObject(wrapped) || typeof wrapped.name !== 'string') {
    reader.verdicts.push(
      fault('shape/bad-call', path, 'This call names no function. Give it {"function":{"name","arguments"}}.'),
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
    fault('schema/arguments-parse', path, `The arguments are ${quoted(raw)}, not an object. Write {"name": value, …}.`),
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
    if (id !== undefined ? reader.open[i].id === id : stated === undefined || reader.open[i].name === stated) {
      at = i
      break
    }
  }
  const call = at < 0 ? undefined : reader.open[at]
  if (at >= 0) reader.open.splice(at, 1)
  if (id === undefined && raw.role === 'tool')
    reader.verdicts.push(
      fault('shape/missing-id', `/messages/${index}`, 'This result has no tool_call_id. Repeat the id of its call.', 'warning'),
    )
  return { role: 'tool', tool_call_id: id ?? call?.id ?? '', name: stated ?? call?.name ?? '', content }
}

function resultText(raw: Json | undefined, index: number, reader: Reader): string {
  if (typeof raw === 'string') return raw
  if (raw === undefined || raw === null) return ''
  return Array.isArray(raw) && raw.every((part) => isObject(part) && typeof part.type === 'string')
    ? (contentOf(raw, index, reader) ?? '')
    : JSON.stringify(raw)
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
    fault('shape/bad-content', `/messages/${index}/content`, `The content is ${quoted(raw)}. Write text, or null.`),
  )
  return null
}

/** Tools written as a JSON string repeat from row to row: the last few texts are kept parsed. */
const parsedTools = new Map<string, readonly Json[]>()
const parsedToolsKept = 64

function readTools(row: JsonObject, verdicts: Verdict[]): readonly Json[] | undefined {
  const key = row.tools === undefined || row.tools === null ? 'functions' : 'tools'
  const raw = row[key]
  if (raw === undefined || raw === null) return undefined
  if (Array.isArray(raw)) return row.v === 1 && raw.every((item) => typeof item === 'string') ? undefined : raw
  if (typeof raw === 'string') {
    const known = parsedTools.get(raw)
    if (known !== undefined) return known
    try {
      const parsed: Json = JSON.parse(raw)
      if (Array.isArray(parsed)) {
        if (parsedTools.size >= parsedToolsKept) parsedTools.clear()
        parsedTools.set(raw, parsed)
        return parsed
      }
    } catch {
      // Told below: whatever it is, it is not a list of tools.
    }
  }
  verdicts.push(fault('schema/tools-parse', `/${key}`, `"${key}" is not a list of tools. Write the list, or its JSON text.`))
  return undefined
}

/** The name in a raw tool definition, wrapped (`{function: {name}}`) or bare. */
export function rawToolName(raw: Json): string | undefined {
  if (!isObject(raw)) return undefined
  const inner = isObject(raw.function) ? raw.function : raw
  return typeof inner.name === 'string' ? inner.name : undefined
}

function namesOf(row: JsonObject, tools: readonly Json[] | undefined, context: RowContext): string[] {
  if (tools === undefined)
    return row.v === 1 && Array.isArray(row.tools) ? strings(row.tools) : [...(context.toolNames ?? [])]
  const names: string[] = []
  for (const tool of tools) {
    const name = rawToolName(tool)
    if (name !== undefined) names.push(name)
  }
  return names
}

function assemble(
  row: JsonObject,
  context: RowContext,
  messages: Message[],
  tools: string[],
  reader: Reader,
): Sample {
  const kind = kinds.includes(row.kind as Kind) ? (row.kind as Kind) : kindOf(messages, tools, reader)
  const first = messages[0]
  const today =
    dateOf(row.today) ?? (first?.role === 'system' ? statedToday(first.content) : undefined) ?? context.today
  const sample: Sample = {
    v: 1,
    id: typeof row.id === 'string' ? row.id : (context.id ?? ''),
    kind,
    class: classes.includes(row.class as Class) ? (row.class as Class) : classOf(kind),
    tags: Array.isArray(row.tags) ? strings(row.tags) : [],
    language: typeof row.language === 'string' ? row.language : (context.language ?? 'en'),
    tools,
    messages,
    expect: { calls: row.v === 1 && isExpectation(row.expect) ? row.expect.calls : expectedOf(messages) },
    verdicts: [],
    lineage: isLineage(row.lineage) ? row.lineage : { source: 'unknown', seeds: [], parents: [] },
  }
  if (today !== undefined) sample.today = today
  return sample
}

function dateOf(raw: Json | undefined): string | undefined {
  return typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw) ? raw : undefined
}

function strings(raw: readonly Json[]): string[] {
  return raw.filter((item) => typeof item === 'string')
}

function kindOf(messages: readonly Message[], tools: readonly string[], reader: Reader): Kind {
  if (reader.calls === 0) return 'no_tool'
  if (reader.users > 1) {
    const reply = messages.find((message) => message.role === 'assistant')
    return reply?.role === 'assistant' && reply.tool_calls === undefined && reader.turns === 1 && asks(reply.content)
      ? 'clarify'
      : 'multi_turn'
  }
  if (reader.turns > 1) return 'multi_step'
  if (reader.parallel) return 'parallel'
  return tools.length > 1 ? 'choice' : 'single'
}

function asks(content: string | null): boolean {
  return content !== null && content.includes('?')
}

function classOf(kind: Kind): Class {
  if (kind === 'no_tool') return 'negative'
  return kind === 'clarify' || kind === 'error_recovery' ? 'hard' : 'positive'
}

function expectedOf(messages: readonly Message[]): ExpectedCall[][] {
  const turns: ExpectedCall[][] = []
  for (const message of messages) {
    if (message.role !== 'assistant') continue
    turns.push((message.tool_calls ?? []).map((call) => ({ name: call.name, arguments: call.arguments })))
  }
  return turns
}

function isExpectation(raw: Json | undefined): raw is { calls: never[][] } {
  return (
    isObject(raw) &&
    Array.isArray(raw.calls) &&
    raw.calls.every(
      (turn) =>
        Array.isArray(turn) &&
        turn.every((call) => isObject(call) && typeof call.name === 'string' && isObject(call.arguments)),
    )
  )
}

const sources = ['grammar', 'teacher', 'log', 'rule', 'failure', 'unknown']

function isLineage(raw: Json | undefined): raw is JsonObject & Sample['lineage'] {
  return (
    isObject(raw) &&
    typeof raw.source === 'string' &&
    sources.includes(raw.source) &&
    Array.isArray(raw.seeds) &&
    raw.seeds.every((seed) => typeof seed === 'string') &&
    Array.isArray(raw.parents) &&
    raw.parents.every((parent) => typeof parent === 'string')
  )
}

function quoted(value: Json | undefined): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing')
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
}
