import type { AssistantMessage, Message, Sample, ToolCall } from '../sample/schema.ts'
import { said, type Format, type TextMessage, type TextSample, type ToolResult } from '../spec/format.ts'
import type { Tool } from '../spec/tool.ts'
import { oneCallATurn } from './writing/one-call-a-turn.ts'

export interface TextSampleOptions {
  /** Adds a line to the system message that names the format, for a model that learns several. */
  readonly named?: boolean
}

/**
 * A sample with its tools, calls and results as text in one format; several calls of a turn stand one after
 * the other where the format has one a turn. Throws `format/cannot-carry` where the format cannot hold it,
 * and a RangeError for a tool that is not there.
 */
export function textSample(
  format: Format,
  sample: Sample,
  tools: ReadonlyMap<string, Tool>,
  options: TextSampleOptions = {},
): TextSample {
  const offered = offeredTools(sample, tools)
  const messages: TextMessage[] = []
  const system: string[] = []
  let results: ToolResult[] = []
  let calls: readonly ToolCall[] = []
  const handBack = () => {
    if (results.length > 0) messages.push(...format.encodeResults(inOrderOf(calls, results)))
    results = []
  }
  for (const message of format.carries.parallel ? sample.messages : oneCallATurn(sample.messages)) {
    if (message.role === 'tool') {
      results.push({ id: message.tool_call_id, name: message.name, content: message.content })
      continue
    }
    handBack()
    calls = message.role === 'assistant' ? (message.tool_calls ?? []) : []
    if (message.role === 'system' && messages.length === 0) system.push(message.content)
    else messages.push(textMessage(format, message, offered))
  }
  handBack()
  if (offered.length > 0) system.push(announced(format, offered))
  const name = said(format)
  if (options.named) system.push(`Tool-call format: ${name}`)
  const head = system.filter((part) => part !== '').join('\n\n')
  return { format: name, messages: head === '' ? messages : [{ role: 'system', content: head }, ...messages] }
}

/** Results in the order of their calls: without ids in the text, places alone tell them apart. */
function inOrderOf(calls: readonly ToolCall[], results: readonly ToolResult[]): readonly ToolResult[] {
  if (results.length < 2) return results
  const places = new Map(calls.map((call, i) => [call.id, i]))
  const placeOf = ({ id }: ToolResult) => places.get(id) ?? calls.length
  return results.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** One assistant message as the model's text. Throws `format/cannot-carry`. */
export function assistantText(format: Format, message: AssistantMessage, tools: readonly Tool[]): string {
  return format.encode(
    {
      content: message.content,
      ...(message.thought !== undefined && { thought: message.thought }),
      calls: message.tool_calls ?? [],
    },
    tools,
  )
}

function textMessage(
  format: Format,
  message: Exclude<Message, { role: 'tool' }>,
  tools: readonly Tool[],
): TextMessage {
  if (message.role !== 'assistant') return { role: message.role, content: message.content }
  return {
    role: 'assistant',
    content: assistantText(format, message, tools),
    ...(message.train === false && { train: false }),
  }
}

/** Lists of tools repeat from row to row: the last of each set of names are kept. */
const keptLists = 64
const lists = new WeakMap<ReadonlyMap<string, Tool>, Map<string, readonly Tool[]>>()

/** The tools that a sample offers, the same list for the same names. */
export function offeredTools(sample: Sample, tools: ReadonlyMap<string, Tool>): readonly Tool[] {
  let known = lists.get(tools)
  if (!known) {
    known = new Map()
    lists.set(tools, known)
  }
  const key = sample.tools.join('\n')
  let list = known.get(key)
  if (!list) {
    list = sample.tools.map((name) => {
      const tool = tools.get(name)
      if (!tool) throw new RangeError(`the sample offers a tool that is not there: ${name}`)
      return tool
    })
    if (known.size >= keptLists) known.clear()
    known.set(key, list)
  }
  return list
}

const announcements = new WeakMap<readonly Tool[], Map<Format, string>>()

function announced(format: Format, tools: readonly Tool[]): string {
  let texts = announcements.get(tools)
  if (!texts) {
    texts = new Map()
    announcements.set(tools, texts)
  }
  let text = texts.get(format)
  if (text === undefined) {
    text = format.announce(tools)
    texts.set(format, text)
  }
  return text
}
