import { isObject, jsonIn, type Json, type JsonObject, own } from '../../lib/json.ts'
import { fromSharegpt } from '../rows/foreign-rows.ts'
import { callsAsText } from './call-marks.ts'
import { toolsAt } from './exchange.ts'
import { openaiList } from './openai-log.ts'
import { rowImporter, type RowImporter } from './row-importer.ts'
import { knownRole, sortOpenai } from './sort-openai.ts'
import { onlyKnown, unread, type Sorter } from './sort-parts.ts'

/** ShareGPT conversations, with calls as turns of their own or in the text. */
export function sharegptLog(): RowImporter {
  return rowImporter({
    name: 'sharegpt',
    about: 'ShareGPT conversations: calls as function_call and observation turns, or in the text.',
    recognises(row) {
      const list = own(row, 'conversations')
      if (!Array.isArray(list)) return turnsUnderMessages(row) ? 0.9 : 0
      return list.some(
        (turn) => isObject(turn) && (Object.hasOwn(turn, 'from') || Object.hasOwn(turn, 'role')),
      )
        ? 0.9
        : 0.4
    },
    read(row, sorter) {
      const key = turnsUnderMessages(row) ? 'messages' : 'conversations'
      const { [key]: turns, system, tools: _t, functions: _f, format, ...rest } = row
      const messages = messagesOf(turns, `/${key}`, sorter)
      const head = typeof system === 'string' && system !== '' ? [{ role: 'system', content: system }] : []
      if (head.length === 0 && system !== undefined && system !== null && system !== '')
        unread(sorter, '/system', 'This system prompt is not text.', system)
      const named = typeof format === 'string' ? format : undefined
      return {
        messages: [...head, ...messages],
        tools: toolsAt(row, ['tools', 'functions'], '', sorter),
        text: callsAsText(messages),
        format: named,
        rest: named === undefined && format !== undefined ? { ...rest, format } : rest,
      }
    },
  })
}

/** Turns of ShareGPT where others have messages. */
function turnsUnderMessages(row: JsonObject): boolean {
  const list = own(row, 'messages')
  const first = Array.isArray(list) && !Object.hasOwn(row, 'conversations') ? list[0] : undefined
  return isObject(first) && typeof first.from === 'string' && Object.hasOwn(first, 'value')
}

const turnKeys = new Set(['from', 'value', 'weight', 'train', 'loss'])

function messagesOf(list: Json | undefined, path: string, sorter: Sorter): JsonObject[] {
  if (!Array.isArray(list)) {
    if (list !== undefined && list !== null) unread(sorter, path, 'This is no list of turns.', list)
    return []
  }
  const first = list.find((turn) => isObject(turn))
  if (first !== undefined && Object.hasOwn(first, 'role')) return openaiList(list, path, sorter)
  const turns = list.flatMap((turn, i) => sortTurn(turn, `${path}/${i}`, sorter) ?? [])
  const { messages } = fromSharegpt({ conversations: turns })
  return sortOpenai(messages, path, sorter)
}

/** A turn that `fromSharegpt` reads; undefined for what is none, which is told. */
function sortTurn(raw: Json, path: string, sorter: Sorter): JsonObject | undefined {
  if (!isObject(raw)) {
    unread(sorter, path, 'This turn is no object.', raw)
    return undefined
  }
  const turn = onlyKnown(raw, path, turnKeys, sorter)
  for (const key of ['weight', 'train', 'loss']) {
    const mark = turn[key]
    if (mark !== undefined) sorter.fields.set(`${path}/${key}`, mark)
  }
  const from = typeof turn.from === 'string' ? turn.from.toLowerCase() : turn.from
  const value = textOf(turn.value)
  if (value === undefined) {
    unread(sorter, `${path}/value`, 'This turn holds no text.', turn.value ?? null)
    return undefined
  }
  if (from === 'function_call' || from === 'function-call' || from === 'tool_call') {
    if (holdsCalls(value)) return { from: 'function_call', value }
    unread(sorter, `${path}/value`, 'This call cannot be read; it was left in the assistant’s words.', value)
    return { from: 'gpt', value }
  }
  const role = knownRole(from === 'chatgpt' || from === 'bing' || from === 'bard' ? 'gpt' : from)
  if (role === undefined) {
    unread(sorter, path, 'Who speaks in this turn is not known.', raw)
    return undefined
  }
  return { from: role === 'tool' || role === 'function' ? 'observation' : role, value }
}

/** Results and calls are data in some files. */
function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value
  return isObject(value) || Array.isArray(value) ? JSON.stringify(value) : undefined
}

/** Whether all of a text is calls that name their function. */
function holdsCalls(value: string): boolean {
  const parsed = jsonIn(value)
  const list = Array.isArray(parsed) ? parsed : [parsed]
  return (
    list.length > 0 &&
    list.every(
      (one) =>
        isObject(one) &&
        typeof one.name === 'string' &&
        Object.keys(one).every((key) => key === 'name' || key === 'arguments'),
    )
  )
}
