import type {
  AssistantTurn,
  Format,
  FormatOptions,
  RepairCode,
  TextMessage,
  ToolResult,
} from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { readCallList, readCalls, type CallShape } from './reading/call-value.ts'
import { delimiters, textUntil } from './reading/delimiters.ts'
import { readEndToken } from './reading/end-tokens.ts'
import { holdCalls } from './reading/held-calls.ts'
import { acceptPastSpace, ahead, peek, skipSpace, type Input } from './reading/input.ts'
import { readBareCalls } from './reading/json-in-text.ts'
import { openEffort } from './reading/paired-value.ts'
import type { Sink } from './reading/sink.ts'
import { readThought } from './reading/thought.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { bareDefinition, toolDefinition } from './writing/tool-definition.ts'

const variants = ['3', '20b-fc', '4'] as const
type Variant = (typeof variants)[number]

const openers = { '3': '<|tool_call|>', '20b-fc': '<function_call>', '4': '<tool_call>' } as const
const blockEnd = '</tool_call>'
const responseEnd = '</response>'
const endTokens = ['<|end_of_text|>', '<|endoftext|>']
const stops = {
  all: delimiters(...Object.values(openers), responseEnd, ...endTokens),
  // Granite 3 writes the tag of its successor now and then.
  '3': delimiters(openers['3'], openers['4'], responseEnd, ...endTokens),
  '20b-fc': delimiters(openers['20b-fc'], ...endTokens),
  '4': delimiters(openers['4'], ...endTokens),
}
const shape: CallShape = {
  name: ['name'],
  arguments: ['arguments', 'parameters'],
  closers: [blockEnd, ...Object.values(openers), ...endTokens],
}

/** Tokens and tags: inside the strings of what we write, their first character stands as an escape. */
const controls = [
  '<|',
  openers['4'],
  blockEnd,
  openers['20b-fc'],
  '<think>',
  '</think>',
  '<response>',
  responseEnd,
]
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** The calls of IBM's Granite: a JSON list behind a token, or one object behind or in a tag. */
export function granite(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const looked = stops[options.narrow ? variant : 'all']
  return defineFormat({
    name: 'granite',
    variant,
    variants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: variant === '3', types: 'text' },
    loneThought: '</think>',
    about: {
      models: 'Granite 3.0 to 3.3 Instruct, Granite 20B Function Calling, Granite 4',
      summary:
        'Calls are a JSON list behind <|tool_call|> (3), or one JSON object for each call, behind <function_call> (20b-fc) or in <tool_call> tags as Hermes has them (4).',
      policies: [
        'Text before, between and behind calls is kept; vLLM wants the calls of Granite 3 at the beginning and drops the text of a stream.',
        'A JSON list of calls without its token is read at the beginning of the answer (repair missing-opener), as in vLLM; anywhere else it is text, and one object is always text.',
        'One object behind <|tool_call|>, or several, are calls too, as older templates show them.',
        'A list that was cut off keeps the calls that are complete; vLLM drops them.',
        'A thought is read where the text begins with <think>; <response>…</response> behind it is the content.',
      ],
    },
    announce: (tools) => (tools.length === 0 ? '' : announce(tools, variant)),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => results.map((result) => encodeResult(result, variant)),
    *read(input, out) {
      yield* readThought(input, out)
      const effort = openEffort()
      let responded = yield* acceptPastSpace(input, '<response>')
      if (variant === '3' || !options.narrow) yield* readBareList(input, out)
      for (;;) {
        const found = yield* textUntil(input, out, looked)
        if (found === undefined) return
        if (endTokens.includes(found)) yield* readEndToken(input, out, found, endTokens)
        else if (found === responseEnd && responded) {
          responded = false
          input.at += found.length
        } else if (found === responseEnd || effort.attempts <= 0 || !(yield* readBlock(input, out, found))) {
          effort.attempts--
          input.at += found.length
          out.text(found)
        }
      }
    },
    sniff,
  })
}

/** Reads a token or tag and the calls behind it. False where there are none; the cursor then stands before it. */
function* readBlock(input: Input, out: Sink, opener: string): Generator<void, boolean> {
  const mark = input.mark()
  input.at += opener.length
  yield* skipSpace(input)
  const isList = (yield* peek(input)) === 0x5b
  const read = isList ? (yield* readCallList(input, out, shape)) > 0 : yield* readObjects(input, out, opener)
  if (!read) input.rewind(mark)
  else if (isList) yield* acceptPastSpace(input, blockEnd)
  input.release(mark)
  return read
}

/** Reads a list of calls that stands at the beginning without its token. */
function* readBareList(input: Input, out: Sink): Generator<void> {
  const mark = input.mark()
  yield* skipSpace(input)
  const read =
    (yield* peek(input)) === 0x5b && (yield* readBareCalls(input, out, { ...shape, needsArguments: true }))
  if (read) out.repair('missing-opener')
  else input.rewind(mark)
  input.release(mark)
}

/** Reads one object or several, each behind the other, and the closing tag. */
function* readObjects(input: Input, out: Sink, opener: string): Generator<void, boolean> {
  const held = holdCalls(out)
  let calls = 0
  for (;;) {
    const mark = input.mark()
    yield* skipSpace(input)
    const read = (yield* peek(input)) === 0x7b && (yield* readCalls(input, held.sink, shape))
    if (!read) input.rewind(mark)
    input.release(mark)
    if (!read) return calls > 0
    calls++
    const closed = opener !== openers['20b-fc'] && (yield* acceptPastSpace(input, blockEnd))
    const repairs: RepairCode[] = closed || opener !== openers['4'] ? [] : ['missing-closer']
    held.flush(...repairs)
    if (closed || !(yield* followsObject(input))) return true
  }
}

function* followsObject(input: Input): Generator<void, boolean> {
  const mark = input.mark()
  yield* skipSpace(input)
  const follows = yield* ahead(input, '{"name"')
  input.rewind(mark)
  input.release(mark)
  return follows
}

function announce(tools: readonly Tool[], variant: Variant): string {
  if (variant === '3')
    return [
      "You are a helpful assistant with access to the following tools. When a tool is required to answer the user's query, respond only with <|tool_call|> followed by a JSON list of tools used. If a tool does not exist in the provided list of tools, notify the user that you do not have the ability to fulfill the request.",
      JSON.stringify(tools.map(bareDefinition), null, 4),
    ].join('\n')
  if (variant === '20b-fc')
    return [
      'You are a helpful assistant with access to the following function calls. Your task is to produce a sequence of function calls necessary to generate response to the user utterance. Use the following function calls as required.',
      '<|function_call_library|>',
      ...tools.map((tool) => spacedJson(bareDefinition(tool))),
      'Write each call as:',
      '<function_call> {"name": <function-name>, "arguments": <args-json-object>}',
    ].join('\n')
  return [
    'You are a helpful assistant with access to the following tools. You may call one or more tools to assist with the user query.',
    '',
    'You are provided with function signatures within <tools></tools> XML tags:',
    '<tools>',
    ...tools.map((tool) => spacedJson(toolDefinition(tool))),
    '</tools>',
    '',
    'For each tool call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:',
    '<tool_call>',
    '{"name": <function-name>, "arguments": <args-json-object>}',
    '</tool_call>. If a tool does not exist in the provided list of tools, notify the user that you do not have the ability to fulfill the request.',
  ].join('\n')
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const text = turn.content ?? ''
  const calls = turn.calls.map((call) => ({ name: call.name, arguments: call.arguments }))
  const joined = (parts: readonly string[]) => [...(text.trim() === '' ? [] : [text]), ...parts].join('\n')
  if (variant === '20b-fc') return joined(calls.map((call) => `${openers[variant]} ${json(call)}`))
  if (variant === '4') return joined(calls.map((call) => `${openers[variant]}\n${json(call)}\n${blockEnd}`))
  const thought = turn.thought?.trim() ? `<think>${turn.thought}</think>` : ''
  if (calls.length > 0) return `${thought}${text}${openers[variant]}${json(calls)}`
  return thought === '' ? text : `${thought}<response>${text}${responseEnd}`
}

function encodeResult(result: ToolResult, variant: Variant): TextMessage {
  if (variant === '4')
    return { role: 'user', content: `<tool_response>\n${result.content}\n</tool_response>` }
  if (variant === '20b-fc') return { role: 'tool', content: `<function_response> ${result.content}` }
  return { role: 'tool', content: result.content }
}

function sniff(text: string): number {
  if (text.includes(openers['3'])) return 0.9
  if (/<function_call>\s{0,8}\{/.test(text)) return 0.7
  return /<tool_call>\s{0,8}\[/.test(text) ? 0.5 : 0
}
