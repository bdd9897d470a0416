import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import { fault, readMessage, type Reader } from './openai-messages.ts'
import {
  classes,
  kinds,
  type Class,
  type ExpectedCall,
  type Kind,
  type Message,
  type Sample,
  type Verdict,
} from '../../sample/schema.ts'

/** What a row does not say of itself. */
export interface RowContext {
  /** Language of rows that name none; `en` when absent. */
  readonly language?: string
  /** The ISO date that a system message states, in the language of the row. */
  readonly statedToday?: (system: string, language: string) => string | undefined
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
  } else
    verdicts.push(
      fault('shape/no-messages', '/messages', 'The row has no list "messages". Put the conversation there.'),
    )
  const sample = assemble(row, context, messages, namesOf(row, tools, context), reader)
  return { sample, tools, verdicts }
}

/** Tools written as a JSON string repeat from row to row: the last few texts are kept parsed. */
const parsedTools = new Map<string, readonly Json[]>()
const parsedToolsKept = 64

function readTools(row: JsonObject, verdicts: Verdict[]): readonly Json[] | undefined {
  const key = row.tools === undefined || row.tools === null ? 'functions' : 'tools'
  const raw = row[key]
  if (raw === undefined || raw === null) return undefined
  if (Array.isArray(raw))
    return row.v === 1 && raw.every((item) => typeof item === 'string') ? undefined : raw
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
  verdicts.push(
    fault(
      'schema/tools-parse',
      `/${key}`,
      `"${key}" is not a list of tools. Write the list, or its JSON text.`,
    ),
  )
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
  const language = typeof row.language === 'string' ? row.language : (context.language ?? 'en')
  const stated = first?.role === 'system' ? context.statedToday?.(first.content, language) : undefined
  const today = dateOf(row.today) ?? stated ?? context.today
  const sample: Sample = {
    v: 1,
    id: typeof row.id === 'string' ? row.id : (context.id ?? ''),
    kind,
    class: classes.includes(row.class as Class) ? (row.class as Class) : classOf(kind),
    tags: Array.isArray(row.tags) ? strings(row.tags) : [],
    language,
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
    return reply?.role === 'assistant' &&
      reply.tool_calls === undefined &&
      reader.turns === 1 &&
      asks(reply.content)
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
    raw.calls.every((turn) => Array.isArray(turn) && turn.every(isExpectedCall))
  )
}

function isExpectedCall(raw: Json): boolean {
  if (!isObject(raw) || typeof raw.name !== 'string' || !isObject(raw.arguments)) return false
  const { alternatives } = raw
  return (
    alternatives === undefined || (isObject(alternatives) && Object.values(alternatives).every(Array.isArray))
  )
}

const sources = new Set(['grammar', 'teacher', 'log', 'rule', 'failure', 'unknown'])

function isLineage(raw: Json | undefined): raw is JsonObject & Sample['lineage'] {
  return (
    isObject(raw) &&
    typeof raw.source === 'string' &&
    sources.has(raw.source) &&
    Array.isArray(raw.seeds) &&
    raw.seeds.every((seed) => typeof seed === 'string') &&
    Array.isArray(raw.parents) &&
    raw.parents.every((parent) => typeof parent === 'string')
  )
}
