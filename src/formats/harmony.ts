import type { AssistantTurn, Format, FormatOptions, TextMessage, ToolResult } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { defineFormat } from './define/define-format.ts'
import { typescriptNamespace } from './writing/typescript-tools.ts'
import { readArguments } from './reading/call-arguments.ts'
import { delimiters, textUntil } from './reading/delimiters.ts'
import { readEndToken } from './reading/end-tokens.ts'
import { acceptOneOf, ahead, peek, skipSpace, takeWhile, type Input } from './reading/input.ts'
import { openEffort } from './reading/paired-value.ts'
import type { Sink } from './reading/sink.ts'
import { escapeDelimiters, spacedJson } from './writing/spaced-json.ts'

const variants = ['gpt-oss'] as const
type Variant = (typeof variants)[number]

const start = '<|start|>'
const channelMark = '<|channel|>'
const constrainMark = '<|constrain|>'
const messageMark = '<|message|>'
const callEnd = '<|call|>'
const ends = ['<|end|>', '<|return|>', callEnd]
const stops = delimiters(start, channelMark, ...ends)
const functions = 'functions.'

/** Special tokens: inside the strings of what we write, their first character stands as an escape. */
const controls = ['<|']
const json = (value: unknown) => escapeDelimiters(spacedJson(value), controls)

/** The messages of gpt-oss: thought, text and calls on channels, a call to the recipient `functions.name`. */
export function harmony(_options: FormatOptions<Variant> = {}): Format {
  return defineFormat({
    name: 'harmony',
    variants,
    carries: { parallel: true, ids: false, textBesideCalls: true, thought: true, types: 'text' },
    about: {
      models: 'gpt-oss-20b and gpt-oss-120b',
      summary:
        'A turn is a row of messages, each with a channel: analysis is the thought, final the answer, commentary the text before calls. A call is a message to functions.name with its arguments as JSON. The prompt ends with <|start|>assistant, so that the text begins with a channel.',
      policies: [
        'What stands on the channels final and commentary is content, also beside calls; vLLM gives the last final message only.',
        'The recipient may stand before or behind the channel and on any channel; a call on analysis is a call, as in llama.cpp.',
        'Other recipients than functions.name, such as browser.search, are calls of that name when their content is JSON, and text otherwise.',
        'Arguments without their last bracket are text: <|call|> alone may be missing, as engines strip it, and a turn that was cut off looks just like it.',
        'A call whose arguments are no JSON is text; some peers hand them on as they are.',
        'A tool announced in TypeScript loses the difference between integer and number, additionalProperties: false, and the inside of a schema that refers to itself; keywords without a notation stand in comments.',
      ],
    },
    announce,
    encode,
    encodeResults: (results) => results.map(encodeResult),
    read: (input, out) => readHarmony(input, out),
    sniff: (text) =>
      text.includes(channelMark) && text.includes(messageMark) ? 0.98 : text.includes(channelMark) ? 0.7 : 0,
  })
}

function announce(tools: readonly Tool[]): string {
  if (tools.length === 0) return ''
  return [
    '# Valid channels: analysis, commentary, final. Channel must be included for every message.',
    "Calls to these tools must go to the commentary channel: 'functions'.",
    '',
    '# Tools',
    '',
    '## functions',
    '',
    typescriptNamespace(tools),
  ].join('\n')
}

function encode(turn: AssistantTurn): string {
  const parts: string[] = []
  const says = (channel: string, text: string, end: string) =>
    parts.push(`${channelMark}${channel}${messageMark}${text}${end}`)
  if (turn.thought?.trim()) says('analysis', turn.thought, '<|end|>')
  const { content, calls } = turn
  if (calls.length === 0) says('final', content ?? '', '<|return|>')
  else if (content?.trim()) says('commentary', content, '<|end|>')
  for (const call of calls)
    says(`commentary to=${functions}${call.name} ${constrainMark}json`, json(call.arguments), callEnd)
  return parts.join(`${start}assistant`)
}

function encodeResult(result: ToolResult): TextMessage {
  const header = `${start}${functions}${result.name} to=assistant${channelMark}commentary`
  return { role: 'tool', content: `${header}${messageMark}${result.content}<|end|>` }
}

/** Where the text of a message goes; `broken` is content that looked like a call and keeps its tokens. */
type Place = 'outside' | 'content' | 'thought' | 'broken'

function* readHarmony(input: Input, out: Sink): Generator<void> {
  let thoughts = 0
  let contents = 0
  const toThought: Sink = { ...out, text: (text) => out.thought(text) }
  const effort = openEffort()
  let place = (yield* readMessage(input, out)) ?? 'outside'
  if (place === 'thought') thoughts++
  if (place === 'content') contents++
  for (;;) {
    const to = place === 'thought' ? toThought : out
    const found = yield* textUntil(input, to, stops)
    if (found === undefined) return
    if (ends.includes(found)) {
      if (place === 'outside') yield* readEndToken(input, out, found, ends)
      else {
        const isEnd = yield* endsMessage(input)
        if (!isEnd || place === 'broken') to.text(found)
        if (isEnd) place = 'outside'
      }
      continue
    }
    const next = effort.attempts > 0 ? yield* readMessage(input, out) : undefined
    if (next === undefined || next === 'broken') effort.attempts--
    if (next === undefined) {
      input.at += found.length
      to.text(found)
      continue
    }
    if (next === 'thought' && thoughts++ > 0) out.thought('\n')
    if (next === 'content' && contents++ > 0) out.text('\n')
    place = next
  }
}

/** Reads over a token that may end a message; false where it is part of the text. */
function* endsMessage(input: Input): Generator<void, boolean> {
  yield* acceptOneOf(input, ends)
  const mark = input.mark()
  yield* skipSpace(input)
  const isEnd =
    Number.isNaN(yield* peek(input)) || (yield* ahead(input, start)) || (yield* ahead(input, channelMark))
  if (!isEnd) input.rewind(mark)
  input.release(mark)
  return isEnd
}

/**
 * Reads the header of a message, and the whole of one that is a call. Tells where the text of the message
 * goes; undefined where no message begins, and the cursor then stands where it stood.
 */
function* readMessage(input: Input, out: Sink): Generator<void, Place | undefined> {
  const mark = input.mark()
  const header = yield* readHeader(input)
  let place: Place | undefined
  if (header) {
    const { recipient, channel } = header
    if (recipient === undefined) place = channel === 'analysis' ? 'thought' : 'content'
    else if (yield* readBody(input, out, recipient)) place = 'outside'
    else {
      out.text(input.since(mark))
      place = 'broken'
    }
  }
  if (place === undefined) input.rewind(mark)
  input.release(mark)
  return place
}

interface Header {
  readonly channel: string
  readonly recipient: string | undefined
}

const longestPart = 256
const mostParts = 8
const isPartUnit = (code: number) => code !== 0x3c

/** Reads up to and over `<|message|>`: a role, a channel, a recipient and a type in their usual places. */
function* readHeader(input: Input): Generator<void, Header | undefined> {
  let mark: string | undefined
  let channel = ''
  let recipient: string | undefined
  for (let parts = 0; parts < mostParts; parts++) {
    const text = yield* takeWhile(input, isPartUnit, longestPart)
    const words = text.split(/\s/).filter((word) => word !== '')
    recipient = words.find((word) => word.startsWith('to='))?.slice(3) ?? recipient
    const first = words.find((word) => !word.startsWith('to=')) ?? ''
    if (mark === channelMark) channel = first
    else if (mark !== constrainMark && first !== '' && first !== 'assistant') return undefined
    mark = yield* acceptOneOf(input, [messageMark, channelMark, constrainMark, start])
    if (mark === messageMark)
      return { channel, recipient: recipient === 'assistant' || recipient === 'user' ? undefined : recipient }
    if (mark === undefined || (mark === start && parts > 0)) return undefined
  }
  return undefined
}

/** Reads the arguments of a call and what ends its message. Without arguments the cursor stays. */
function* readBody(input: Input, out: Sink, recipient: string): Generator<void, boolean> {
  const name = recipient.startsWith(functions) ? recipient.slice(functions.length) : recipient
  if (name === '' || !(yield* opensArguments(input))) return false
  if (!(yield* readArguments(input, out, name, { closers: [...ends, channelMark, start], missing: 0 })))
    return false
  const mark = input.mark()
  yield* skipSpace(input)
  if ((yield* acceptOneOf(input, ends)) === undefined) input.rewind(mark)
  input.release(mark)
  return true
}

function* opensArguments(input: Input): Generator<void, boolean> {
  const mark = input.mark()
  yield* skipSpace(input)
  const code = yield* peek(input)
  input.rewind(mark)
  input.release(mark)
  return code === 0x7b || code === 0x22
}
