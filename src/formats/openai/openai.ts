import type { AssistantTurn, Format, FormatCall } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'
import { isObject } from '../../lib/json.ts'
import { defineFormat } from '../define/define-format.ts'
import { valueFromText } from '../reading/call-value.ts'
import { delimiters, takeUntil, textUntil } from '../reading/delimiters.ts'
import { accept, acceptOneOf, ahead, peek, skipSpace, skipWhile, type Input } from '../reading/input.ts'
import { firstKey } from '../reading/json-in-text.ts'
import type { Sink } from '../reading/sink.ts'
import { readValue } from '../reading/value.ts'
import { toolDefinition } from '../writing/tool-definition.ts'
import { valueTaker, type ValueTaker } from './take-value.ts'

const callsKey = delimiters('"tool_calls"')
const lineEnd = delimiters('\n')
/** Fields of an event stream that say nothing of the answer. */
const quietFields = ['event:', 'id:', 'retry:', ': ']

/** The assistant message of OpenAI's chat API as JSON text; reads whole responses and streams of them too. */
export function openai(): Format {
  return defineFormat({
    name: 'openai',
    variants: ['message'],
    carries: { parallel: true, ids: true, textBesideCalls: true, thought: true, types: 'text' },
    about: {
      models: 'OpenAI and the many servers with its API',
      summary:
        'The text is the JSON of an assistant message: {"role", "content", "tool_calls"}, where the arguments of a call are a JSON string.',
      policies: [
        'Whole chat completions, items and events of the Responses API, bare lists of calls, streams of deltas (one JSON object after another, or "data:" lines) and the generic {"tool_call"}, {"tool_calls"} and {"response"} of llama.cpp are read as well.',
        'Deltas belong together by index, without one by id or by order; a call is handed out when the text ends or the next message begins, never because its arguments happen to parse early.',
        'Empty arguments are {}; an empty id is no id; a call that never gets a name is left out.',
        'A call whose arguments are cut off or broken is text.',
        'A call without an id gets one when it is written: call_1, call_2, …',
        'The thought stands in reasoning_content, as DeepSeek and vLLM have it.',
        'Only the first choice of a response is read.',
      ],
    },
    announce,
    encode,
    encodeResults: (results) =>
      results.map((result) => ({
        role: 'tool',
        content: JSON.stringify({ role: 'tool', tool_call_id: result.id, content: result.content }),
      })),
    *read(input, out) {
      const taker = valueTaker(out)
      while (yield* readNext(input, out, taker));
      taker.flush()
    },
    sniff,
  })
}

/** Reads one JSON value or one line of an event stream; false at the end of the text. */
function* readNext(input: Input, out: Sink, taker: ValueTaker): Generator<void, boolean> {
  const mark = input.mark()
  yield* skipSpace(input)
  let code = yield* peek(input)
  let read = false
  if (code === 0x64 && (yield* accept(input, 'data:'))) {
    yield* skipSpace(input)
    code = yield* peek(input)
    read = yield* accept(input, '[DONE]')
  }
  if (!read && (code === 0x5b || (yield* firstKey(input)) !== undefined)) {
    const here = input.mark()
    const value = input.tired ? undefined : yield* readValue(input)
    read = value !== undefined && taker.take(value.value)
    if (read) for (const repair of value?.repairs ?? []) out.repair(repair)
    else {
      input.rewind(here)
      read = yield* readCutMessage(input, out, taker)
    }
    input.release(here)
  } else if (!read && (yield* acceptOneOf(input, quietFields)) !== undefined) {
    yield* skipWhile(input, (unit) => unit !== 0x0a)
    read = true
  }
  if (!read) {
    input.rewind(mark)
    taker.flush()
    yield* readLine(input, out)
  }
  input.release(mark)
  return !Number.isNaN(yield* peek(input))
}

/**
 * Reads what is complete of a message that was cut off among its calls: the calls, and what stood before
 * them. False where no call was complete; the cursor is then left anywhere.
 */
function* readCutMessage(input: Input, out: Sink, taker: ValueTaker): Generator<void, boolean> {
  if (input.tired || !(yield* ahead(input, '{'))) return false
  const head = yield* takeUntil(input, callsKey)
  yield* skipSpace(input)
  if (head.found === undefined || !(yield* accept(input, ':'))) return false
  yield* skipSpace(input)
  if (!(yield* accept(input, '['))) return false
  let calls = 0
  for (;;) {
    const read = yield* readValue(input, { missing: 0 })
    const call = read && isObject(read.value) ? read.value : undefined
    if (!call || !isObject(call.function) || !Object.hasOwn(call.function, 'arguments')) break
    if (calls === 0) {
      const before = valueFromText(`${head.text.replace(/,\s*$/, '')}}`)
      if (before) taker.take(before.value)
    }
    taker.take(call)
    calls++
    yield* skipSpace(input)
    if (!(yield* accept(input, ','))) break
  }
  if (calls > 0) {
    taker.flush()
    out.repair('missing-closer')
  }
  return calls > 0
}

/** Hands out one line as text. */
function* readLine(input: Input, out: Sink): Generator<void> {
  if ((yield* textUntil(input, out, lineEnd)) === undefined) return
  yield* accept(input, '\n')
  out.text('\n')
}

function announce(tools: readonly Tool[]): string {
  return [
    'You can call tools. Answer with one assistant message as JSON, and nothing else:',
    '{"role": "assistant", "content": <text or null>, "tool_calls": [{"id": <string>, "type": "function", "function": {"name": <tool name>, "arguments": <JSON object as a string>}}]}',
    'Leave tool_calls out when no tool is needed. The tools:',
    '',
    JSON.stringify(tools.map(toolDefinition)),
  ].join('\n')
}

function encode(turn: AssistantTurn): string {
  const taken = new Set(turn.calls.map((call) => call.id))
  let next = 1
  const idOf = (call: FormatCall): string => {
    if (call.id !== undefined && call.id !== '') return call.id
    while (taken.has(`call_${next}`)) next++
    return `call_${next++}`
  }
  const calls = turn.calls.map((call) => ({
    id: idOf(call),
    type: 'function',
    function: { name: call.name, arguments: JSON.stringify(call.arguments) },
  }))
  return JSON.stringify({
    role: 'assistant',
    content: turn.content,
    ...(turn.thought !== undefined && turn.thought !== '' && { reasoning_content: turn.thought }),
    ...(calls.length > 0 && { tool_calls: calls }),
  })
}

function sniff(text: string): number {
  const from = text.slice(0, 512).trimStart()
  if (!/^(?:data:\s{0,8})?[{[]/.test(from)) return 0
  if (/"tool_calls"\s{0,8}:/.test(text) || /"role"\s{0,8}:\s{0,8}"assistant"/.test(text)) return 0.95
  if (/"choices"\s{0,8}:/.test(text) && /"delta"\s{0,8}:|"message"\s{0,8}:/.test(text)) return 0.95
  if (/"type"\s{0,8}:\s{0,8}"function_call"/.test(text)) return 0.9
  return /^\{\s{0,8}"tool_call"\s{0,8}:/.test(from) ? 0.9 : 0
}
