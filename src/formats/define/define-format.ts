import { sameJson } from '../../lib/json.ts'
import {
  said,
  type AssistantTurn,
  type Capabilities,
  type DecodedTurn,
  type Format,
  type FormatAbout,
  type StreamDecoder,
  type TextMessage,
  type ToolResult,
} from '../../spec/format.ts'
import { Problem } from '../../spec/problem.ts'
import type { Tool } from '../../spec/tool.ts'
import { recognisedBy } from '../detect/by-name.ts'
import { openInput, type Input } from '../reading/input.ts'
import { eventSink, turnSink, type Sink } from '../reading/sink.ts'

/** What a reader is told besides the text. */
export interface ReadContext {
  /** The tools that were offered, by name; empty when none were handed in. */
  readonly tools: ReadonlyMap<string, Tool>
}

/** What a format is made of; `defineFormat` adds the rest. */
export interface FormatDefinition {
  readonly name: string
  readonly variant?: string
  readonly variants?: readonly string[]
  readonly carries: Capabilities
  readonly about: FormatAbout
  announce(tools: readonly Tool[]): string
  /** Writes a turn; what does not come back the same when read is refused by the caller. */
  encode(turn: AssistantTurn, tools: ReadonlyMap<string, Tool>): string
  encodeResults(results: readonly ToolResult[]): readonly TextMessage[]
  /** Walks through a text and puts what it finds into the sink, up to the end of the input. */
  read(input: Input, out: Sink, context: ReadContext): Generator<void, void>
  /** The closing tag of a thought, where prompts end with the opening tag, so that the text begins inside the thought. */
  readonly loneThought?: string
  /** Left out by formats that the table of model names knows. */
  recognises?(modelName: string): number
  sniff(text: string): number
  /** How an id stands in the text, where the format allows only ids of its own shape. */
  id?(id: string): string
}

/**
 * Makes a format from a writer and a reader. The reader serves whole texts and streams alike. The writer
 * is never trusted: every text is read back, and one that does not give the turn again is refused.
 */
export function defineFormat(definition: FormatDefinition): Format {
  const { name, carries } = definition
  const variant = definition.variant ?? definition.variants?.[0] ?? name
  const variants = definition.variants ?? [variant]
  const decode = (text: string, tools?: readonly Tool[]): DecodedTurn => {
    const { sink, turn } = turnSink({ known: namesOf(tools), loneThought: definition.loneThought })
    const input = openInput()
    input.push(text)
    input.end()
    const steps = definition.read(input, sink, { tools: byName(tools) })
    for (let step = steps.next(); !step.done; step = steps.next());
    if (input.at < input.buffer.length) sink.text(input.buffer.slice(input.at))
    return turn()
  }
  return {
    name,
    variant,
    variants,
    carries,
    about: definition.about,
    announce: (tools) => definition.announce(tools),
    encode(turn, tools) {
      const refuse = (what: string, advice: string) =>
        Problem.of('format/cannot-carry', { format: said({ name, variant, variants }), what, do: advice })
      if (turn.calls.length > 1 && !carries.parallel)
        throw refuse(
          `${turn.calls.length} calls in one turn`,
          'Put one call in a turn, or choose another format.',
        )
      if (turn.calls.length > 0 && !isEmpty(turn.content) && !carries.textBesideCalls)
        throw refuse('text beside a call', 'Leave the text out, or choose another format.')
      if (!isEmpty(turn.thought) && !carries.thought)
        throw refuse('a thought', 'Leave it out, or choose another format.')
      const text = definition.encode(turn, byName(tools))
      const lost = difference(turn, decode(text, tools), definition)
      if (lost !== undefined)
        throw refuse(lost, 'Read back, its text gives something else. Choose another format for this sample.')
      return text
    },
    encodeResults: (results) => definition.encodeResults(results),
    decode,
    stream: (tools) => openStream(definition, tools),
    recognises: (modelName) => definition.recognises?.(modelName) ?? recognisedAs(name, modelName),
    sniff: (text) => definition.sniff(text),
    ...(definition.id && { id: definition.id }),
  }
}

/** How surely the table of model names says that a model speaks a format. */
function recognisedAs(name: string, modelName: string): number {
  return recognisedBy(modelName).find((one) => one.format === name)?.confidence ?? 0
}

function openStream(definition: FormatDefinition, tools: readonly Tool[] | undefined): StreamDecoder {
  const { sink, take } = eventSink({ known: namesOf(tools), loneThought: definition.loneThought })
  const input = openInput()
  const steps = definition.read(input, sink, { tools: byName(tools) })
  // The first half of a surrogate pair waits for the second.
  let half = ''
  return {
    push(chunk) {
      const text = half + chunk
      const last = text.charCodeAt(text.length - 1)
      half = last >= 0xd800 && last <= 0xdbff ? text.slice(-1) : ''
      input.push(half === '' ? text : text.slice(0, -1))
      steps.next()
      return take()
    },
    end() {
      input.push(half)
      input.end()
      for (let step = steps.next(); !step.done; step = steps.next());
      if (input.at < input.buffer.length) sink.text(input.buffer.slice(input.at))
      return take(true)
    },
  }
}

function namesOf(tools: readonly Tool[] | undefined): ReadonlySet<string> | undefined {
  return tools && tools.length > 0 ? new Set(tools.map((tool) => tool.name)) : undefined
}

/** The last list of tools by name: a whole file is decoded against one list. */
const lastTools = new WeakMap<readonly Tool[], ReadonlyMap<string, Tool>>()
const noTools: ReadonlyMap<string, Tool> = new Map()

function byName(tools: readonly Tool[] | undefined): ReadonlyMap<string, Tool> {
  if (!tools) return noTools
  let map = lastTools.get(tools)
  if (!map) {
    map = new Map(tools.map((tool) => [tool.name, tool]))
    lastTools.set(tools, map)
  }
  return map
}

const isEmpty = (text: string | null | undefined) => text === null || text === undefined || text.trim() === ''

/** What of a turn did not come back, in words; undefined when all did. Ids count where the text has them. */
export function difference(
  turn: AssistantTurn,
  back: DecodedTurn,
  format: Pick<Format, 'carries' | 'id'>,
): string | undefined {
  const idOf = format.id ?? ((id: string) => id)
  if (back.calls.length !== turn.calls.length)
    return `this turn: ${back.calls.length} of its calls would be read back`
  for (let i = 0; i < turn.calls.length; i++) {
    const [call, read] = [turn.calls[i], back.calls[i]]
    if (call.name !== read.name) return `the name ${JSON.stringify(call.name)}`
    if (!sameJson(call.arguments, read.arguments)) return `the arguments of ${call.name}`
    if (format.carries.ids && call.id !== undefined && idOf(call.id) !== read.id)
      return `the id ${JSON.stringify(call.id)}`
  }
  if (!sameText(turn.content, back.content)) return 'the text of this turn'
  if (!sameText(turn.thought, back.thought)) return 'the thought of this turn'
  return undefined
}

/** White space at the edges of a text is not carried: models put it there and take it away. */
function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? '').trim() === (b ?? '').trim()
}
