import type { RepairCode } from '../../spec/format.ts'
import type { ReadContext } from '../define/define-format.ts'
import { readCalls } from '../reading/call-value.ts'
import { delimiters, textUntil } from '../reading/delimiters.ts'
import { accept, acceptOneOf, ahead, peek, skipSpace, takeWhile, type Input } from '../reading/input.ts'
import { readPythonArguments } from '../reading/python-call.ts'
import type { Sink } from '../reading/sink.ts'
import { readGemmaArguments } from './gemma-value.ts'

/** Tags around calls, with what closes them. */
export const gemmaTags = new Map<string, string>([
  ['<|tool_call>', '<tool_call|>'],
  ['<start_function_call>', '<end_function_call>'],
])

const longestName = 256
const isNamePart = (code: number) => code > 0x20 && !'{}()<>[]"=,'.includes(String.fromCharCode(code))

/**
 * Reads the block whose opening tag stands at the cursor: `call:name{…}`, once or several times, also
 * with Python's brackets. False where it holds no call; its opening tag has then become text.
 */
export function* readGemmaBlock(
  input: Input,
  out: Sink,
  opener: string,
  context: ReadContext,
): Generator<void, boolean> {
  const closer = gemmaTags.get(opener) ?? ''
  const mark = input.mark()
  input.at += opener.length
  let calls = 0
  let isCut = false
  for (;;) {
    const from = input.mark()
    yield* skipSpace(input)
    const isCall = (yield* accept(input, 'call:'))
      ? yield* readGemmaCall(input, out, closer, context)
      : (yield* ahead(input, '{')) && (yield* readJson(input, out, closer))
    // The text ended inside a call: what stands in its strings is no text of its own.
    if (!isCall) isCut = Number.isNaN(yield* peek(input)) && !input.since(from).includes(closer)
    if (!isCall) input.rewind(from)
    input.release(from)
    if (!isCall) break
    calls++
  }
  if (isCut && (calls === 0 || (yield* ahead(input, 'call:')))) {
    if (calls === 0) input.rewind(mark)
    out.text(input.buffer.slice(input.at))
    input.at = input.buffer.length
  } else if (calls === 0) {
    input.rewind(mark)
    input.at += opener.length
    out.text(opener)
  } else {
    yield* skipSpace(input)
    if (!(yield* accept(input, closer))) out.repair('missing-closer')
  }
  input.release(mark)
  return calls > 0
}

function* readJson(input: Input, out: Sink, closer: string): Generator<void, boolean> {
  const shape = {
    name: ['name'],
    arguments: ['args', 'arguments', 'parameters'],
    anyKey: true,
    closers: [closer],
  }
  return yield* readCalls(input, out, shape)
}

/** A call behind `call:`, told argument by argument. */
function* readGemmaCall(
  input: Input,
  out: Sink,
  closer: string,
  context: ReadContext,
): Generator<void, boolean> {
  const name = yield* takeWhile(input, isNamePart, longestName)
  if (name === '') return false
  yield* skipSpace(input)
  const mends = new Set<RepairCode>()
  if (yield* accept(input, '(')) {
    const read = yield* readPythonArguments(input, out, name, mends)
    if (!read.arguments && read.begun) out.drop()
    if (!read.arguments) return false
    mends.add('wrong-tag')
    const call = { name, arguments: read.arguments, repairs: [...mends] }
    if (read.begun) out.end(call)
    else out.add(call)
    return true
  }
  if ((yield* peek(input)) !== 0x7b) {
    if (!(yield* ahead(input, closer))) return false
    out.add({ name, arguments: {}, repairs: ['missing-arguments'] })
    return true
  }
  let begun = false
  const root = context.tools.get(name)?.parameters
  const args = yield* readGemmaArguments(input, { mends, closers: [closer], root }, (key, value) => {
    if (!begun) out.begin(name)
    out.member(begun ? ',' : '{', key, value)
    begun = true
  })
  if (!args && begun) out.drop()
  if (!args) return false
  const call = { name, arguments: args, repairs: [...mends] }
  if (begun) {
    out.delta('}')
    out.end(call)
  } else out.add(call)
  return true
}

export const channelOpener = '<|channel>'
export const channelCloser = '<channel|>'
const channelStops = delimiters(channelOpener, channelCloser)

/** Reads a channel whose opening tag was read: whatever its name, what stands in it is the thought. */
export function* readChannel(input: Input, out: Sink): Generator<void> {
  const thought: Sink = { ...out, text: (text) => out.thought(text) }
  for (;;) {
    yield* acceptOneOf(input, ['thought\n', 'thought\r\n'])
    const found = yield* textUntil(input, thought, channelStops)
    if (found === undefined) return
    input.at += found.length
    if (found === channelCloser) return
  }
}
