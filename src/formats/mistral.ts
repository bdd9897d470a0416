import { identity } from '../lib/hash.ts'
import type { AssistantTurn, Format, FormatOptions, TextMessage, ToolResult } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { readArguments } from './reading/call-arguments.ts'
import { readCallList, readCalls, type CallShape } from './reading/call-value.ts'
import { delimiters, takeUntil, textUntil } from './reading/delimiters.ts'
import { readEndToken } from './reading/end-tokens.ts'
import { accept, acceptPastSpace, ahead, peek, skipSpace, takeWhile, type Input } from './reading/input.ts'
import type { Sink } from './reading/sink.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'
import { toolDefinition } from './writing/tool-definition.ts'

const variants = ['pre-v11', 'v11', 'v13'] as const
type Variant = (typeof variants)[number]

const opener = '[TOOL_CALLS]'
const stops = delimiters(opener, '[THINK]', '</s>')
const thoughtEnd = delimiters('[/THINK]')
const shape: CallShape = {
  name: ['name'],
  arguments: ['arguments', 'parameters'],
  id: ['id'],
  closers: [opener, '[/TOOL_CALLS]', '</s>'],
}
/** One object without a list: without arguments it is the arguments of a call without a name. */
const single: CallShape = { ...shape, needsArguments: true }

/** Control tokens: inside the strings of what we write, their first character stands as an escape. */
const controls = [
  opener,
  '[/TOOL_CALLS]',
  '[ARGS]',
  '[CALL_ID]',
  '[TOOL_CONTENT]',
  '[TOOL_RESULTS]',
  '[/TOOL_RESULTS]',
  '[AVAILABLE_TOOLS]',
  '[/AVAILABLE_TOOLS]',
  '[INST]',
  '[/INST]',
  '[THINK]',
  '[/THINK]',
  '</s>',
]
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** Calls after `[TOOL_CALLS]`, by the tokenizer's generation: a JSON list, or a name and its arguments. */
export function mistral(options: FormatOptions<Variant> = {}): Format {
  const variant = options.variant ?? variants[0]
  const narrow = options.narrow ?? false
  const reads = { list: !narrow || variant === 'pre-v11', name: !narrow || variant !== 'pre-v11' }
  return defineFormat({
    name: 'mistral',
    variant,
    variants,
    carries: {
      parallel: true,
      ids: variant !== 'v13',
      textBesideCalls: true,
      thought: variant !== 'pre-v11',
      types: 'text',
    },
    loneThought: '[/THINK]',
    about: {
      models: 'Mistral 7B Instruct v0.3, Nemo, Small, Large, Ministral, Magistral, Devstral',
      summary:
        'Calls follow the control token [TOOL_CALLS]: one JSON list of {"name", "arguments", "id"} up to the seventh generation of the tokenizer (pre-v11), name[CALL_ID]id[ARGS]{…} with the token repeated for each call in the eleventh (v11), name[ARGS]{…} without an id from the thirteenth (v13).',
      policies: [
        'Text behind a call is kept; vLLM drops it.',
        'Calls of tools that were not offered are kept and marked; SGLang drops them.',
        'A call without a name ({…} or [ARGS]{…} right after the token) has the empty name, and what stood before the token is text, as in vLLM.',
        'Ids are exactly nine letters or digits, as the API and the chat templates demand: an id of another shape is replaced by nine characters of its hash, in calls and results alike.',
        '[THINK]…[/THINK] is the thought, also where calls stand inside it; llama.cpp leaves it in the text unless told otherwise.',
        'Text before [/THINK] without its opener, which may stand in the prompt, is the thought, as in ollama; a stream tells it as text first and says so when the tag comes.',
      ],
    },
    announce: (tools) => announce(tools, variant),
    encode: (turn) => encode(turn, variant),
    encodeResults: (results) => results.map((result) => encodeResult(result, variant)),
    *read(input, out) {
      for (;;) {
        const found = yield* textUntil(input, out, stops)
        if (found === undefined) return
        if (found === '</s>') yield* readEndToken(input, out, found, ['</s>'])
        else if (found === '[THINK]') yield* readThought(input, out)
        else yield* readCall(input, out, reads)
      }
    },
    sniff: (text) => (text.includes(opener) ? 0.95 : text.includes('[/THINK]') ? 0.5 : 0),
    id: mistralId,
  })
}

/** An id as Mistral takes it: nine letters or digits. */
function mistralId(id: string): string {
  if (/^[a-zA-Z0-9]{9}$/.test(id)) return id
  return BigInt(`0x${identity(id, 14)}`)
    .toString(36)
    .padStart(9, '0')
    .slice(-9)
}

function announce(tools: readonly Tool[], variant: Variant): string {
  const space = variant === 'pre-v11' ? ' ' : ''
  return `[AVAILABLE_TOOLS]${space}${json(tools.map(toolDefinition))}[/AVAILABLE_TOOLS]`
}

function encode(turn: AssistantTurn, variant: Variant): string {
  const thought = turn.thought ? `[THINK]${turn.thought}[/THINK]` : ''
  const text = thought + (turn.content ?? '')
  if (turn.calls.length === 0) return text
  if (variant === 'pre-v11') {
    const calls = turn.calls.map((call) => ({
      name: call.name,
      arguments: call.arguments,
      ...(call.id !== undefined && { id: mistralId(call.id) }),
    }))
    return `${text}${opener} ${json(calls)}`
  }
  const calls = turn.calls.map((call) => {
    const id = variant === 'v11' && call.id !== undefined ? `[CALL_ID]${mistralId(call.id)}` : ''
    return `${opener}${call.name}${id}[ARGS]${json(call.arguments)}`
  })
  return text + calls.join('')
}

function encodeResult(result: ToolResult, variant: Variant): TextMessage {
  const id = mistralId(result.id)
  if (variant === 'v13') return { role: 'tool', content: `[TOOL_RESULTS]${result.content}[/TOOL_RESULTS]` }
  if (variant === 'v11')
    return { role: 'tool', content: `[TOOL_RESULTS]${id}[TOOL_CONTENT]${result.content}[/TOOL_RESULTS]` }
  const content = escapeDelimiters(
    isJson(result.content) ? result.content : JSON.stringify(result.content),
    controls,
  )
  return {
    role: 'tool',
    content: `[TOOL_RESULTS] {"content": ${content}, "call_id": ${JSON.stringify(id)}}[/TOOL_RESULTS]`,
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Reads `[THINK]…[/THINK]`; one that does not end is text. */
function* readThought(input: Input, out: Sink): Generator<void> {
  const mark = input.mark()
  yield* accept(input, '[THINK]')
  const taken = yield* takeUntil(input, thoughtEnd)
  if (taken.found !== undefined) out.thought(taken.text)
  else {
    input.rewind(mark)
    yield* accept(input, '[THINK]')
    out.text('[THINK]')
  }
  input.release(mark)
}

/** Reads what follows `[TOOL_CALLS]`: a list of calls, one call as JSON, or a name and its arguments. */
function* readCall(input: Input, out: Sink, reads: { list: boolean; name: boolean }): Generator<void> {
  const mark = input.mark()
  yield* accept(input, opener)
  yield* skipSpace(input)
  const code = yield* peek(input)
  const isCall =
    code === 0x5b && !(yield* ahead(input, '[ARGS]')) && !(yield* ahead(input, '[CALL_ID]'))
      ? reads.list && (yield* readCallList(input, out, shape)) > 0
      : code === 0x7b && reads.list && (yield* readCalls(input, out, single))
        ? true
        : reads.name && (yield* readNamed(input, out))
  if (isCall) {
    // As some templates close it.
    yield* acceptPastSpace(input, '[/TOOL_CALLS]')
  } else {
    input.rewind(mark)
    yield* accept(input, opener)
    out.text(opener)
  }
  input.release(mark)
}

const isNameUnit = (code: number) =>
  code > 0x20 && code !== 0x5b && code !== 0x7b && code !== 0x22 && code !== 0xa0
const isIdUnit = (code: number) => code > 0x20 && code !== 0x5b && code !== 0x7b

/** Reads `name[CALL_ID]id[ARGS]{…}`, of which only the arguments have to be there. */
function* readNamed(input: Input, out: Sink): Generator<void, boolean> {
  const name = yield* takeWhile(input, isNameUnit, 256)
  yield* skipSpace(input)
  let id: string | undefined
  if (yield* accept(input, '[CALL_ID]')) {
    id = (yield* takeWhile(input, isIdUnit, 256)) || undefined
    yield* skipSpace(input)
  }
  const marked = yield* accept(input, '[ARGS]')
  yield* skipSpace(input)
  const code = yield* peek(input)
  if (code !== 0x7b && !(marked && code === 0x22)) return false
  return yield* readArguments(input, out, name, { id, closers: shape.closers ?? [] })
}
