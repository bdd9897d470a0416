import type { Format, FormatSet } from '../spec/format.ts'
import {
  fromAnthropic,
  fromGemini,
  fromOpenai,
  fromPromptCompletion,
  fromSharegpt,
} from '../importers/rows/foreign-rows.ts'
import { readRow } from '../importers/rows/openai.ts'
import { rowShape, type RowShape } from '../importers/rows/row-shape.ts'
import { isObject, jsonIn, type Json, type JsonObject } from '../lib/json.ts'
import { classes, kinds, type Message, type Sample, type Verdict } from '../sample/schema.ts'
import type { Problem } from '../spec/problem.ts'
import type { Tool } from '../spec/tool.ts'
import { formatOfText } from './text/format-of-text.ts'
import { fromText, type ToolSource } from './text/from-text.ts'
import { sourceShape, type SourceShape } from './source-shape.ts'
import { textTurns } from './text/text-turns.ts'

/** A row that was understood. */
interface AnyRow {
  readonly sample: Sample
  readonly tools: readonly Tool[]
  /** What of the row was not understood, one sentence each. */
  readonly losses: readonly string[]
}

type Refuse = (why: string, cause?: unknown) => Problem
type Definitions = (raw: readonly Json[], refuse: Refuse) => readonly Tool[]

/** Reads one row; throws what `refuse` makes for one that cannot be read. */
export type RowReader = (row: JsonObject, line: number, refuse: Refuse) => AnyRow

/** Prepares the reading of rows of any shape, or of the one that is named. Throws `convert/source`. */
export function rowReader(
  options: {
    readonly from?: string | undefined
    readonly tools?: readonly Tool[] | undefined
    readonly formats: FormatSet
  },
  definitions: Definitions,
): RowReader {
  const from = options.from === undefined ? {} : sourceShape(options.from, options.formats)
  const { tools: given = [], formats } = options
  return (row, line, refuse) => {
    const { openai, offered, faults } = asOpenai(row, { from, given, definitions, refuse, formats })
    const {
      sample,
      tools: raw,
      verdicts,
    } = readRow(openai, {
      id: `row-${line}`,
      toolNames: offered.map((tool) => tool.name),
    })
    const wrong = verdicts.find((verdict) => verdict.severity === 'error')
    if (wrong) throw refuse(`${wrong.path} ${wrong.message}`)
    if (sample.messages.length === 0) throw refuse('it holds no message.')
    const tools = raw === undefined ? offered : definitions(raw, refuse)
    const missing = missingTool(sample.tools, tools)
    if (missing !== undefined) throw refuse(withoutDefinition(missing))
    const losses = [...faults, ...verdicts.flatMap(lossOf), ...unknownFields(openai)]
    return { sample: { ...sample, messages: sample.messages.map(silentBesideCalls) }, tools, losses }
  }
}

interface Reading {
  readonly from: SourceShape
  readonly given: readonly Tool[]
  readonly definitions: Definitions
  readonly refuse: Refuse
  readonly formats: FormatSet
}

interface Openai {
  readonly openai: JsonObject
  /** The tools of a row that brings no definitions. */
  readonly offered: readonly Tool[]
  readonly faults: readonly string[]
}

function asOpenai(row: JsonObject, reading: Reading): Openai {
  const { from, given, refuse } = reading
  const shape = from.shape ?? rowShape(row)
  if (shape === undefined) throw refuse('its shape is not known. Name it with --from.')
  if (shape === 'preference')
    throw refuse('it is a preference pair. Convert the samples that it was made from.')
  if (shape === 'text') return fromTextRow(row, reading)
  return { openai: normalised[shape](row), offered: given, faults: [] }
}

const normalised: Readonly<
  Record<Exclude<RowShape, 'text' | 'preference'>, (row: JsonObject) => JsonObject>
> = {
  openai: fromOpenai,
  anthropic: fromAnthropic,
  gemini: fromGemini,
  sharegpt: fromSharegpt,
  'prompt-completion': fromPromptCompletion,
}

function fromTextRow(row: JsonObject, reading: Reading): Openai {
  const turns = textTurns(row)
  if (turns.length === 0) throw reading.refuse('it holds no message.')
  const { tools, source } = toolsOf(row, reading)
  const format =
    reading.from.format ??
    namedFormat(row, reading) ??
    formatOfText(turns, tools, reading.formats) ??
    reading.formats.named('hermes')
  const { messages, faults, offered } = fromText(turns, format, tools, source)
  const { conversations: _c, text: _t, system: _s, format: _f, offered: _o, ...rest } = row
  return { openai: { ...rest, messages: [...messages] }, offered, faults }
}

/** The tools that a row of text offers: its own, those it lists, or some of all that are given. */
function toolsOf(
  row: JsonObject,
  { given, definitions, refuse }: Reading,
): { readonly tools: readonly Tool[]; readonly source: ToolSource } {
  const own = typeof row.tools === 'string' ? jsonIn(row.tools) : row.tools
  if (Array.isArray(own)) return { tools: definitions(own, refuse), source: 'beside' }
  const { offered } = row
  if (!Array.isArray(offered)) return { tools: given, source: 'given' }
  const byName = new Map(given.map((tool) => [tool.name, tool]))
  const tools = offered.map((name) => {
    const tool = typeof name === 'string' ? byName.get(name) : undefined
    if (!tool) throw refuse(withoutDefinition(String(name)))
    return tool
  })
  return { tools, source: 'listed' }
}

function namedFormat({ format }: JsonObject, { refuse, formats }: Reading): Format | undefined {
  if (typeof format !== 'string') return undefined
  if (formats.names.includes(format.split(':', 1)[0])) return formats.named(format)
  throw refuse(`its format ${JSON.stringify(format)} is not known. Name its shape or format with --from.`)
}

function missingTool(names: readonly string[], tools: readonly Tool[]): string | undefined {
  const known = new Set(tools.map((tool) => tool.name))
  return names.find((name) => !known.has(name))
}

function withoutDefinition(name: string): string {
  return `it offers ${name}, whose definition is not there. Hand the tools in with --tools FILE.`
}

/** Shapes without null write an empty text beside calls. */
function silentBesideCalls(message: Message): Message {
  const silent =
    message.role === 'assistant' && message.content === '' && (message.tool_calls?.length ?? 0) > 0
  return silent ? { ...message, content: null } : message
}

function lossOf({ check }: Verdict): string[] {
  return check === 'shape/content-part' ? ['Parts of messages that are not text: only text can be read.'] : []
}

const rowFields = new Set(
  'v id language today tools functions messages parallel_tool_calls parallel_function_calls tool_choice'.split(
    ' ',
  ),
)
/** Marks of our own records, which say things about the conversation and are no part of it. */
const sampleFields = new Set(
  'kind class tags expect steps critical_path decision_points quality verdicts lineage'.split(' '),
)
const messageFields = new Set(
  'role content thought reasoning_content tool_calls function_call tool_call_id name train weight'.split(' '),
)

function isOneOf(words: readonly string[], value: Json | undefined): boolean {
  return typeof value === 'string' && words.includes(value)
}

/** Fields that hold something and that nobody reads. */
function unknownFields(row: JsonObject): string[] {
  const found = new Set<string>()
  // Our records, and rows of the target huggingface, which have their kind and class too.
  const ours = row.v === 1 || (isOneOf(kinds, row.kind) && isOneOf(classes, row.class))
  for (const [key, value] of Object.entries(row)) {
    const known = rowFields.has(key) || (ours && sampleFields.has(key))
    if (!known && value !== null) found.add(`The field ${JSON.stringify(key)} of the row.`)
  }
  for (const message of Array.isArray(row.messages) ? row.messages : []) {
    if (!isObject(message)) continue
    for (const [key, value] of Object.entries(message))
      if (!messageFields.has(key) && value !== null)
        found.add(`The field ${JSON.stringify(key)} of a message.`)
  }
  return [...found]
}
