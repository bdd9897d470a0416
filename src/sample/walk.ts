import { pointerToken } from '../lib/json-pointer.ts'
import type { AssistantMessage, Sample, ToolCall } from './schema.ts'

/** A call and where it stands. */
export interface PlacedCall {
  readonly call: ToolCall
  /** Index of its message. */
  readonly message: number
  /** Index within its message. */
  readonly index: number
  /** JSON pointer to the call: `/messages/2/tool_calls/0`. */
  readonly path: string
}

/** An assistant message and where it stands. */
export interface PlacedTurn {
  readonly turn: AssistantMessage
  readonly message: number
  readonly path: string
  /** True when nothing but the end of the conversation follows. */
  readonly last: boolean
}

/** Every call of a conversation, in order. */
export function callsOf(sample: Sample): PlacedCall[] {
  const found: PlacedCall[] = []
  const { messages } = sample
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i]
    if (message.role !== 'assistant' || message.tool_calls === undefined) continue
    for (let j = 0; j < message.tool_calls.length; j++)
      found.push({
        call: message.tool_calls[j],
        message: i,
        index: j,
        path: `/messages/${i}/tool_calls/${j}`,
      })
  }
  return found
}

/** The calls that are learned: those of a turn with `train: false` show a mistake and are judged by nobody. */
export function trainedCalls(sample: Sample): PlacedCall[] {
  return callsOf(sample).filter(({ message }) => {
    const turn = sample.messages[message]
    return turn.role !== 'assistant' || turn.train !== false
  })
}

/** Every assistant message, in order. */
export function assistantTurns(sample: Sample): PlacedTurn[] {
  const found: PlacedTurn[] = []
  const { messages } = sample
  for (let i = 0; i < messages.length; i++) {
    const turn = messages[i]
    if (turn.role === 'assistant')
      found.push({ turn, message: i, path: `/messages/${i}`, last: i === messages.length - 1 })
  }
  return found
}

/** The text of the first user message; undefined when there is none. */
export function firstUser(sample: Sample): string | undefined {
  for (const message of sample.messages) if (message.role === 'user') return message.content
  return undefined
}

/** The text of the system message; undefined when the conversation does not begin with one. */
export function systemOf(sample: Pick<Sample, 'messages'>): string | undefined {
  const first = sample.messages[0]
  return first?.role === 'system' ? first.content : undefined
}

/** True when the conversation has a call. */
export function hasCalls(sample: Sample): boolean {
  for (const message of sample.messages)
    if (message.role === 'assistant' && message.tool_calls !== undefined && message.tool_calls.length > 0)
      return true
  return false
}

/** One value inside arguments that is not an object or a list. */
export interface Leaf {
  /** Keys and indices from the arguments: `/address/city`, `/items/0`; JSON pointer. */
  readonly pointer: string
  /** The same without indices, with dots, as `Parameter.path` has it: `address.city`, `items`. */
  readonly param: string
  readonly value: string | number | boolean | null
}

const deepest = 32

/** The leaves of arguments, in order; nothing below 32 levels is looked at. */
export function leavesOf(value: unknown): Leaf[] {
  const leaves: Leaf[] = []
  collect(value, '', '', 0, leaves)
  return leaves
}

function collect(value: unknown, pointer: string, param: string, depth: number, leaves: Leaf[]): void {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
  ) {
    leaves.push({ pointer, param, value })
    return
  }
  if (typeof value !== 'object' || depth > deepest) return
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) collect(value[i], `${pointer}/${i}`, param, depth + 1, leaves)
    return
  }
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields))
    collect(
      fields[key],
      `${pointer}/${pointerToken(key)}`,
      param === '' ? key : `${param}.${key}`,
      depth + 1,
      leaves,
    )
}

/** What a JSON pointer points to; undefined when there is nothing. */
export function atPointer(root: unknown, pointer: string): unknown {
  if (pointer === '') return root
  let at = root
  for (const token of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null) return undefined
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (!Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}
