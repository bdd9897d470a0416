import { readMessage, type Reader } from '../importers/rows/openai-messages.ts'
import { atPointer } from '../sample/walk.ts'
import type { Message, ToolCall } from '../sample/schema.ts'
import type { Json } from '../lib/json.ts'
import type { LoggedDialogue, Unread } from '../spec/log-importer.ts'

/** A dialogue whose messages are those of a sample. */
export interface ReadableDialogue {
  readonly messages: Message[]
  /** Arguments that are no JSON object, by the id of their call; the call itself has none. */
  readonly malformed: ReadonlyMap<string, string>
  readonly unread: readonly Unread[]
  /** Messages that were joined with the one before: of two in a row by one speaker a sample has one. */
  readonly joined: number
}

/**
 * Reads the OpenAI-style messages of a logged dialogue. Calls are numbered anew (`call_1`, …), since logs repeat
 * identities; leading system messages, and assistant text before a call, become one message.
 */
export function readableDialogue(dialogue: LoggedDialogue): ReadableDialogue {
  const reader: Reader = { verdicts: [], open: [], made: 0, calls: 0, users: 0, parallel: false, turns: 0 }
  const read: Message[] = []
  const unread: Unread[] = []
  const malformedOf = new Map<ToolCall, string>()
  dialogue.messages.forEach((raw, index) => {
    const before = reader.verdicts.length
    const message = readMessage(raw, index, reader)
    const told = reader.verdicts.slice(before)
    for (const { check, path, message: why } of told) {
      // The part of a path that points into this message; the reader counts from the list.
      const value = atPointer(
        { messages: [] as Json[], [index]: raw },
        `/${index}${path.slice(`/messages/${index}`.length)}`,
      )
      if (check === 'schema/arguments-parse') {
        const call = callAt(message, told, path)
        if (call) malformedOf.set(call, typeof value === 'string' ? value : JSON.stringify(value ?? null))
      } else if (check !== 'shape/missing-id')
        unread.push({ place: dialogue.place, path, why, value: (value ?? null) as Json })
    }
    if (message) read.push(message)
  })
  const { messages, malformed } = renumbered(read, malformedOf)
  const whole = joinedMessages(messages)
  return { messages: whole, malformed, unread, joined: messages.length - whole.length }
}

/** The call that a path names, where calls before it may have been left out. */
function callAt(
  message: Message | undefined,
  told: readonly { check: string; path: string }[],
  path: string,
): ToolCall | undefined {
  if (message?.role !== 'assistant') return undefined
  const at = /\/tool_calls\/(\d+)\//.exec(path)
  if (!at) return message.tool_calls?.[0]
  const index = Number(at[1])
  const dropped = told.filter((one) => {
    const other = one.check === 'shape/bad-call' ? /\/tool_calls\/(\d+)$/.exec(one.path) : null
    return other !== null && Number(other[1]) < index
  }).length
  return message.tool_calls?.[index - dropped]
}

/** Gives every call its own identity and every result that of the call it answers. */
function renumbered(messages: readonly Message[], malformedOf: ReadonlyMap<ToolCall, string>) {
  const malformed = new Map<string, string>()
  const open: { old: string; id: string; name: string }[] = []
  let made = 0
  const renamed = messages.map((message): Message => {
    if (message.role === 'assistant' && message.tool_calls) {
      const calls = message.tool_calls.map((call) => {
        const id = `call_${++made}`
        open.push({ old: call.id, id, name: call.name })
        const text = malformedOf.get(call)
        if (text !== undefined) malformed.set(id, text)
        return { ...call, id }
      })
      return { ...message, tool_calls: calls }
    }
    if (message.role !== 'tool') return message
    const at = open.findIndex((call) => call.old === message.tool_call_id)
    if (at < 0) return { ...message, tool_call_id: `call_unknown_${++made}` }
    const [call] = open.splice(at, 1)
    return { ...message, tool_call_id: call.id, name: message.name === '' ? call.name : message.name }
  })
  return { messages: renamed, malformed }
}

function joinedMessages(messages: readonly Message[]): Message[] {
  const whole: Message[] = []
  for (const message of messages) {
    const before = whole.at(-1)
    const both = before && joined(before, message)
    if (both) whole[whole.length - 1] = both
    else whole.push(message)
  }
  return whole
}

function joined(before: Message, after: Message): Message | undefined {
  if (before.role === 'system' && after.role === 'system')
    return { role: 'system', content: text(before, after) }
  if (before.role === 'user' && after.role === 'user') return { role: 'user', content: text(before, after) }
  if (before.role !== 'assistant' || after.role !== 'assistant') return undefined
  // Calls without results between them stay two turns: what was known at which of them is not told.
  if (before.tool_calls || before.train !== after.train) return undefined
  const thought = [before.thought, after.thought].filter((one) => one !== undefined).join('\n')
  return { ...after, content: text(before, after) || null, ...(thought !== '' && { thought }) }
}

function text(before: Message, after: Message): string {
  return [before.content, after.content].filter((one) => one !== null && one !== '').join('\n\n')
}
