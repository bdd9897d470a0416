import type { AssistantTurn, Format, FormatOptions } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import type { CallShape } from './reading/call-value.ts'
import { delimiters } from './reading/delimiters.ts'
import { accept, acceptPastSpace, acceptOneOf, skipSpace, takeWhile, type Input } from './reading/input.ts'
import { jsonInText, type JsonInText } from './reading/json-in-text.ts'
import type { Sink } from './reading/sink.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const variants = ['object', 'list', 'xlam'] as const
type Variant = (typeof variants)[number]

const fence = '```'
const closing = new Map([
  ['functools', undefined],
  ['[TOOL_CALLS]', undefined],
  ['<tool_call>', '</tool_call>'],
  ['<|tool_call|>', '<|/tool_call|>'],
])
const stops = { all: delimiters(...closing.keys(), fence, '</think>'), bare: delimiters('</think>') }
const shape: CallShape = {
  name: ['name'],
  arguments: ['arguments', 'parameters'],
  anyKey: true,
  needsArguments: true,
  closers: ['</tool_call>', '<|/tool_call|>', fence],
}
const knownOnly: CallShape = { ...shape, onlyKnown: true }

/** Marks that engines cut at: inside the strings of what we write, their first character is an escape. */
const controls = ['[TOOL_CALLS]', '<tool_call>', '</tool_call>', '<think>', '</think>', fence, 'functools[']
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** Calls as bare JSON: what guided decoding gives, and the lists of xLAM and Phi-4-mini. */
export function jsonSchema(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const looked = options.narrow && variant !== 'xlam' ? stops.bare : stops.all
  return defineFormat({
    name: 'json_schema',
    variant,
    variants,
    carries: {
      parallel: variant !== 'object',
      ids: false,
      textBesideCalls: variant === 'xlam',
      thought: false,
      types: 'text',
    },
    about: {
      models: 'Any model under guided decoding; xLAM, Phi-4-mini',
      summary:
        'A call is bare JSON: one object {"name", "arguments"} (object), a list of {"name", "parameters"} as tool_choice "required" gives it in vLLM and SGLang (list), or a list of {"name", "arguments"} as xLAM writes it (xlam). Phi-4-mini puts "functools" before the list.',
      policies: [
        'Calls are also found after text, in code fences, behind [TOOL_CALLS], functools and </think>, and in <tool_call> tags; text on all sides of them is kept.',
        'An object is a call only when it has a name and arguments (or parameters); all other JSON is text, and nothing inside it is taken for a call.',
        'Where tools were offered, JSON that stands behind text or in a code fence is a call only for one of them, as in ollama; JSON that begins the answer is a call for any name, and marked.',
        'A list without its closing bracket keeps the calls that are complete; ollama drops them.',
        '<think>…</think> stays in the text, as in vLLM.',
      ],
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => results.map((result) => ({ role: 'tool', content: result.content })),
    *read(input, sink) {
      const { out, fresh } = watched(sink)
      const bare = jsonInText()
      for (;;) {
        const found = yield* bare.textUntil(input, out, looked)
        if (found === undefined) return
        const taken = fresh.is ? shape : knownOnly
        if (found === '</think>') {
          yield* asText(input, out, found)
          fresh.is = true
        } else if (found === fence) {
          if (!(yield* readFenced(input, out, bare, fresh.is))) yield* asText(input, out, found)
        } else if (found === '{' || found === '[') {
          if (yield* bare.readCallsOrText(input, out, taken)) yield* dropExtraBracket(input, out)
        } else if (!(yield* readMarked(input, out, bare, found))) yield* asText(input, out, found)
      }
    },
    sniff,
  })
}

/** A sink that knows whether any text has passed since the answer began. */
function watched(sink: Sink): { out: Sink; fresh: { is: boolean } } {
  const fresh = { is: true }
  const out: Sink = {
    ...sink,
    text(text) {
      if (fresh.is && text.trim() !== '') fresh.is = false
      sink.text(text)
    },
  }
  return { out, fresh }
}

function* asText(input: Input, out: Sink, found: string): Generator<void> {
  yield* accept(input, found)
  out.text(found)
}

/** Reads calls behind a mark that announces them. False where none follow; the cursor then stands before it. */
function* readMarked(input: Input, out: Sink, bare: JsonInText, found: string): Generator<void, boolean> {
  const mark = input.mark()
  yield* accept(input, found)
  const read = yield* bare.readCalls(input, out, shape)
  if (read) yield* readCloser(input, out, closing.get(found))
  else input.rewind(mark)
  input.release(mark)
  return read
}

function* readCloser(input: Input, out: Sink, closer: string | undefined): Generator<void> {
  yield* dropExtraBracket(input, out)
  if (closer !== undefined && !(yield* acceptPastSpace(input, closer))) out.repair('missing-closer')
}

const isWordUnit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f

/** Reads a code fence that holds nothing but calls. False for any other; the cursor then stands before it. */
function* readFenced(input: Input, out: Sink, bare: JsonInText, anyName: boolean): Generator<void, boolean> {
  const mark = input.mark()
  yield* accept(input, fence)
  yield* takeWhile(input, isWordUnit, 32)
  yield* skipSpace(input)
  yield* acceptOneOf(input, ['functools', '[TOOL_CALLS]'])
  const read = yield* bare.readCalls(input, out, anyName ? shape : knownOnly)
  if (read) yield* readCloser(input, out, fence)
  else input.rewind(mark)
  input.release(mark)
  return read
}

/** Leaves out a second closing bracket right behind a list, which small models write. */
function* dropExtraBracket(input: Input, out: Sink): Generator<void> {
  if (yield* accept(input, ']')) out.repair('trailing-text')
}

function announce(tools: readonly Tool[], variant: Variant): string {
  if (variant === 'xlam') {
    return [
      'You have access to a set of tools. When using tools, make calls in a single JSON array: ',
      '',
      '[{"name": "tool_call_name", "arguments": {"arg1": "value1", "arg2": "value2"}}, ... (additional parallel tool calls as needed)]',
      '',
      "If no tool is suitable, state that explicitly. If the user's input lacks required parameters, ask for clarification. Do not interpret or respond until tool results are returned. Once they are available, process them or make additional calls if needed. For tasks that don't require tools, such as casual conversation or general advice, respond directly in plain text. The available tools are:",
      '',
      tools.map((tool) => JSON.stringify(toolDefinition(tool), null, 4)).join('\n\n'),
    ].join('\n')
  }
  const [how, form] =
    variant === 'object'
      ? [
          'a single JSON object and nothing else',
          '{"name": <tool name>, "arguments": {<argument name>: <value>, ...}}',
        ]
      : [
          'a JSON array with one object for each call and nothing else',
          '[{"name": <tool name>, "parameters": {<argument name>: <value>, ...}}, ...]',
        ]
  return [
    `These tools are available, one JSON definition on a line. To call one, answer with ${how}:`,
    form,
    'When no tool is needed, answer in plain text.',
    '',
    ...tools.map((tool) => spacedJson(toolDefinition(tool))),
  ].join('\n')
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const text = turn.content ?? ''
  if (turn.calls.length === 0) return text
  const key = variant === 'list' ? 'parameters' : 'arguments'
  const calls = turn.calls.map((call) => ({ name: call.name, [key]: call.arguments }))
  if (variant === 'object') return json(calls[0])
  return text.trim() === '' ? json(calls) : `${text}[TOOL_CALLS]${json(calls)}`
}

/** Bare JSON tells little: only a text that begins with it, or holds the mark of Phi-4-mini, is likely. */
function sniff(text: string): number {
  if (/functools\s{0,8}\[/.test(text)) return 0.9
  const from = text.slice(0, 4096).trimStart()
  if (!/^(?:```\w{0,16}\s{0,8})?\[?\s{0,64}\{/.test(from)) return 0
  return /"name"\s{0,8}:/.test(text) && /"(?:arguments|parameters)"\s{0,8}:/.test(text) ? 0.6 : 0
}
