import { isObject, type Json, type JsonObject, own } from '../../lib/json.ts'
import { fromAnthropic } from '../rows/foreign-rows.ts'
import { rowShape } from '../rows/row-shape.ts'
import { apiImporter, toolsAt, type Exchange } from './exchange.ts'
import type { RowImporter } from './row-importer.ts'
import { sortOpenai } from './sort-openai.ts'
import { onlyKnown, unread, type Sorter } from './sort-parts.ts'

/** Anthropic messages: rows, and requests with their responses. */
export function anthropicLog(): RowImporter {
  return apiImporter({
    name: 'anthropic',
    about: 'Anthropic messages with blocks, and logs of requests with their responses.',
    asks: (row) =>
      Array.isArray(own(row, 'messages')) && typeof row.reward !== 'number' && rowShape(row) === 'anthropic'
        ? 0.9
        : 0,
    answers: (response) =>
      Array.isArray(own(response, 'content')) &&
      (response.type === 'message' ||
        (response.role === 'assistant' && !Object.hasOwn(response, 'messages'))),
    read: { request: ['system', 'messages', 'tools'], response: () => ['content'] },
    messages: anthropicMessages,
    tools: (request, at, sorter) => toolsAt(request, ['tools'], at, sorter),
  })
}

function anthropicMessages({ request, response }: Exchange, sorter: Sorter): JsonObject[] {
  const native: JsonObject[] = []
  const list = request?.value.messages
  if (list !== undefined && list !== null && !Array.isArray(list))
    unread(sorter, `${request?.at}/messages`, 'This is no list of messages.', list)
  for (const [i, message] of (Array.isArray(list) ? list : []).entries()) {
    const path = `${request?.at}/messages/${i}`
    const role = own(message, 'role')
    if (isObject(message) && (role === 'user' || role === 'assistant' || role === 'system'))
      native.push(sortBlocks(message, path, sorter))
    else unread(sorter, path, 'This message is not the user’s or the assistant’s.', message)
  }
  if (response)
    native.push(sortBlocks({ role: 'assistant', content: response.value.content }, response.at, sorter))
  const system = systemOf(request?.value.system, `${request?.at}/system`, sorter)
  const { messages } = fromAnthropic({ ...(system !== undefined && { system }), messages: native })
  // Places of faults that are still found are those of the messages as they are here.
  return sortOpenai(messages, `${request?.at ?? ''}/messages`, sorter)
}

function systemOf(system: Json | undefined, path: string, sorter: Sorter): Json | undefined {
  if (system === undefined || system === null || typeof system === 'string') return system ?? undefined
  if (!Array.isArray(system)) {
    unread(sorter, path, 'This is no system prompt.', system)
    return undefined
  }
  return system.flatMap((block, i) => {
    if (typeof block === 'string') return [{ type: 'text', text: block }]
    if (isObject(block) && block.type === 'text' && typeof block.text === 'string')
      return [onlyKnown(block, `${path}/${i}`, keysOf.text, sorter)]
    unread(sorter, `${path}/${i}`, 'This block of the system prompt is not text.', block)
    return []
  })
}

const keys = (words: string) => new Set(words.split(' '))
const keysOf = {
  text: keys('type text'),
  thinking: keys('type thinking'),
  tool_use: keys('type id name input'),
  tool_result: keys('type tool_use_id content is_error'),
}
const messageKeys = keys('role content')

function sortBlocks(message: JsonObject, path: string, sorter: Sorter): JsonObject {
  const known = onlyKnown(message, path, messageKeys, sorter)
  const { content, role } = known
  if (!Array.isArray(content)) {
    if (typeof content === 'string' || content === null || content === undefined) return known
    unread(sorter, `${path}/content`, 'This content is neither text nor a list of blocks.', content)
    return { ...known, content: '' }
  }
  const blocks = content.flatMap((block, i) => sortBlock(block, role, `${path}/content/${i}`, sorter) ?? [])
  return { ...known, content: blocks }
}

/** A block that `fromAnthropic` reads in a message of this role; undefined for others, which are told. */
function sortBlock(
  block: Json,
  role: Json | undefined,
  path: string,
  sorter: Sorter,
): JsonObject | undefined {
  if (typeof block === 'string') return { type: 'text', text: block }
  if (isObject(block)) {
    const { type } = block
    if (type === 'text' && typeof block.text === 'string') return onlyKnown(block, path, keysOf.text, sorter)
    if (type === 'thinking' && role === 'assistant' && typeof block.thinking === 'string')
      return onlyKnown(block, path, keysOf.thinking, sorter)
    if (type === 'tool_use' && role === 'assistant' && typeof block.name === 'string')
      return onlyKnown(block, path, keysOf.tool_use, sorter)
    if (type === 'tool_result' && role !== 'assistant') return sortResult(block, path, sorter)
    if (type === 'redacted_thinking') {
      sorter.fields.set(path, block)
      return undefined
    }
  }
  const type = own(block, 'type')
  const which = typeof type === 'string' ? ` (${type.slice(0, 40)})` : ''
  unread(sorter, path, `This block${which} is not known here.`, block)
  return undefined
}

function sortResult(block: JsonObject, path: string, sorter: Sorter): JsonObject {
  const known = onlyKnown(block, path, keysOf.tool_result, sorter)
  const { content } = known
  if (!Array.isArray(content)) return known
  const texts = content.flatMap((part, i): JsonObject[] => {
    if (typeof part === 'string') return [{ type: 'text', text: part }]
    if (isObject(part) && part.type === 'text' && typeof part.text === 'string')
      return [onlyKnown(part, `${path}/content/${i}`, keysOf.text, sorter)]
    unread(sorter, `${path}/content/${i}`, 'This part of a result is not text.', part)
    return []
  })
  return { ...known, content: texts }
}
