import type { ReadContext } from '../define/define-format.ts'
import { delimiters, textUntil } from '../reading/delimiters.ts'
import { readEndToken } from '../reading/end-tokens.ts'
import { accept, skipSpace, type Input } from '../reading/input.ts'
import type { Sink } from '../reading/sink.ts'
import { channelCloser, channelOpener, gemmaTags, readChannel, readGemmaBlock } from './gemma-call.ts'
import { readBareProgram, readFence } from './tool-code.ts'
import { readBrokenWire, readWire } from './wire.ts'

export const variants = ['wire', 'functiongemma', 'gemma4', 'tool_code'] as const
export type Variant = (typeof variants)[number]

/** What a reader looks for. */
interface GeminiShape {
  readonly json: boolean
  readonly program: boolean
  /** Tags that begin something. */
  readonly openers: readonly string[]
}

const codeFence = '```tool_code'
const jsonFence = '```json'
const endTokens = ['<turn|>', '<end_of_turn>', '<eos>'] as const
/** Tokens that end or follow a call: noise behind one. */
const strays = [...gemmaTags.values(), '<|tool_response>', '<start_function_response>', channelCloser]

export function shapeFor(only: Variant | undefined): GeminiShape {
  const of: Record<Variant, readonly string[]> = {
    wire: [],
    functiongemma: ['<start_function_call>'],
    gemma4: ['<|tool_call>', channelOpener],
    tool_code: [codeFence, jsonFence],
  }
  return {
    json: only === undefined || only === 'wire' || only === 'tool_code',
    program: only === undefined || only === 'tool_code',
    openers: only === undefined ? variants.flatMap((variant) => of[variant]) : of[only],
  }
}

/** Reads a whole text: JSON that it begins with, calls in their tags and fences, thoughts, and the text around. */
export function* readGemini(
  input: Input,
  out: Sink,
  shape: GeminiShape,
  context: ReadContext,
): Generator<void, void> {
  if (shape.json) {
    while (yield* readWire(input, out));
    if (yield* readBrokenWire(input, out)) return
  }
  if (shape.program && (yield* readBareProgram(input, out))) return
  const stops = delimiters(...shape.openers, ...strays, ...endTokens)
  let isBehind = false
  for (;;) {
    const found = yield* textUntil(input, out, stops)
    if (found === undefined) return
    if (gemmaTags.has(found)) isBehind = yield* readGemmaBlock(input, out, found, context)
    else if (found === channelOpener) {
      input.at += found.length
      yield* readChannel(input, out)
      isBehind = true
    } else if (found === codeFence || found === jsonFence) {
      if (!(yield* readFenced(input, out, found))) out.text(found)
    } else if ((endTokens as readonly string[]).includes(found))
      yield* readEndToken(input, out, found, endTokens)
    else {
      if (!isBehind) out.text(found)
      input.at += found.length
    }
  }
}

/** A fenced block of calls; false where it holds none, and the cursor stands behind its opening. */
function* readFenced(input: Input, out: Sink, opener: string): Generator<void, boolean> {
  const mark = input.mark()
  input.at += opener.length
  let isCall: boolean
  if (opener === codeFence) isCall = yield* readFence(input, out)
  else {
    isCall = yield* readWire(input, out)
    if (isCall) {
      yield* skipSpace(input)
      if (!(yield* accept(input, '```'))) out.repair('missing-closer')
    }
  }
  if (!isCall) {
    input.rewind(mark)
    input.at += opener.length
  }
  input.release(mark)
  return isCall
}
