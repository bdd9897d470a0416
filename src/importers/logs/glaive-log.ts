import { isObject, jsonIn, type Json, type JsonObject, own } from '../../lib/json.ts'
import { rowImporter, type RowImporter } from './row-importer.ts'
import { unread, type Sorter } from './sort-parts.ts'

/** Glaive's function calling data as it was published: two texts, the tools in one and the turns in the other. */
export function glaiveLog(): RowImporter {
  return rowImporter({
    name: 'glaive',
    about:
      "Glaive's own text: `system` with the functions, `chat` with USER, ASSISTANT and FUNCTION RESPONSE.",
    recognises(row) {
      const { chat } = twoTexts(row)
      return typeof chat === 'string' && /^\s{0,20}(?:USER|ASSISTANT|SYSTEM|A):/.test(chat) ? 0.95 : 0
    },
    read(row, sorter) {
      const { chat, system, ...rest } = twoTexts(row)
      const { text, tools } = systemOf(system, sorter)
      const turns = typeof chat === 'string' ? turnsOf(chat, sorter) : []
      if (typeof chat !== 'string' && chat !== undefined && chat !== null)
        unread(sorter, '/chat', 'This is no text.', chat)
      return {
        messages: text === '' ? turns : [{ role: 'system', content: text }, ...turns],
        tools,
        rest,
      }
    },
  })
}

/** The row with its two texts; its first version has both as one, under `sample` or `text`. */
function twoTexts(row: JsonObject): JsonObject {
  if (Object.hasOwn(row, 'chat')) return row
  const key = ['sample', 'text'].find((one) => isWhole(own(row, one)))
  const whole = key === undefined ? undefined : row[key]
  if (key === undefined || typeof whole !== 'string') return row
  const { [key]: _, ...rest } = row
  const at = whole.search(/\n\s{0,9}USER:/)
  return at < 0 ? { ...rest, chat: whole } : { ...rest, system: whole.slice(0, at), chat: whole.slice(at) }
}

function isWhole(text: Json | undefined): boolean {
  return (
    typeof text === 'string' &&
    /^\s{0,20}(?:SYSTEM|USER):/.test(text) &&
    (text.includes(opening) || text.includes(endOfText))
  )
}

/** The definitions stand behind the words, one object after the other. */
function systemOf(system: Json | undefined, sorter: Sorter): { text: string; tools: Json[] | undefined } {
  if (typeof system !== 'string') {
    if (system !== undefined && system !== null)
      unread(sorter, '/system', 'This system prompt is not text.', system)
    return { text: '', tools: undefined }
  }
  const whole = system.replace(/^\s{0,20}SYSTEM:/, '').trim()
  const at = whole.indexOf('{')
  if (at < 0) return { text: whole, tools: undefined }
  const found = jsonValuesIn(whole.slice(at))
  // What does not read to the end as definitions stays in the words.
  return found?.every((tool) => isObject(tool) && typeof tool.name === 'string')
    ? { text: whole.slice(0, at).trim(), tools: found }
    : { text: whole, tools: undefined }
}

const speakers = [
  ['USER:', 'user'],
  ['ASSISTANT:', 'assistant'],
  ['FUNCTION RESPONSE:', 'tool'],
  ['SYSTEM:', 'system'],
] as const

/** Some prints of it shorten the assistant's name. */
const shortSpeakers = [...speakers, ['A:', 'assistant']] as const

const endOfText = '<|endoftext|>'

function turnsOf(chat: string, sorter: Sorter): JsonObject[] {
  const messages: JsonObject[] = []
  let calls = 0
  let open: string[] = []
  for (const { role, text } of spokenIn(chat, sorter)) {
    if (role === 'tool') {
      const id = open.shift()
      messages.push({ role, ...(id !== undefined && { tool_call_id: id }), content: text })
      continue
    }
    const read = role === 'assistant' ? callIn(text) : undefined
    if (read === undefined) {
      if (role === 'assistant' && text.includes(opening))
        unread(sorter, '/chat', 'This call cannot be read; it was left in the assistant’s words.', text)
      messages.push({ role, content: text })
      continue
    }
    const id = `call_${++calls}`
    open = [id]
    const { before, name, args } = read
    messages.push({
      role,
      content: before === '' ? null : before,
      tool_calls: [{ id, type: 'function', function: { name, arguments: args } }],
    })
  }
  return messages
}

/** Turns begin at a speaker's name at the beginning of a line behind an empty one. */
function spokenIn(chat: string, sorter: Sorter): { role: string; text: string }[] {
  const turns: { role: string; text: string }[] = []
  const starts: { at: number; from: number; role: string }[] = []
  const known = chat.includes('ASSISTANT:') ? speakers : shortSpeakers
  for (let at = 0; at >= 0;) {
    let from = at
    while (chat[from] === '\n' || chat[from] === '\r' || chat[from] === ' ') from++
    const speaker = known.find(([name]) => chat.startsWith(name, from))
    if (speaker) starts.push({ at, from: from + speaker[0].length, role: speaker[1] })
    const next = chat.indexOf('\n\n', Math.max(from, at + 1))
    at = next
  }
  const before = chat.slice(0, starts[0]?.at ?? chat.length).trim()
  if (before !== '') unread(sorter, '/chat', 'These words stand before the first speaker.', before)
  for (const [i, { from, role }] of starts.entries()) {
    const raw = chat.slice(from, starts[i + 1]?.at ?? chat.length)
    const text = raw.replaceAll(endOfText, '').trim()
    if (text !== '' || role === 'tool') turns.push({ role, text })
  }
  return turns
}

const opening = '<functioncall>'

function callIn(text: string): { before: string; name: string; args: Json } | undefined {
  const at = text.indexOf(opening)
  if (at < 0) return undefined
  const raw = text
    .slice(at + opening.length)
    .replace('</functioncall>', '')
    .trim()
  const call = jsonIn(raw) ?? quotedCall(raw)
  if (!isObject(call) || typeof call.name !== 'string') return undefined
  if (Object.keys(call).some((key) => key !== 'name' && key !== 'arguments')) return undefined
  return { before: text.slice(0, at).trim(), name: call.name, args: call.arguments ?? {} }
}

/** Its arguments are JSON in single quotes. */
function quotedCall(raw: string): JsonObject | undefined {
  const key = raw.indexOf('"arguments"')
  const start = raw.indexOf("'", key)
  const end = raw.lastIndexOf("'")
  if (key < 0 || start < 0 || end <= start) return undefined
  const head = jsonIn(`${raw.slice(0, start)}null${raw.slice(end + 1)}`)
  if (!isObject(head)) return undefined
  const inner = raw.slice(start + 1, end)
  // An apostrophe is escaped as in Python.
  return { ...head, arguments: jsonIn(inner) ?? jsonIn(inner.replaceAll("\\'", "'")) ?? inner }
}

/** The JSON objects and lists that stand one after the other in a text; undefined where it holds anything else. */
function jsonValuesIn(text: string): Json[] | undefined {
  const values: Json[] = []
  let start = -1
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 92) i++
      else if (c === 34) inString = false
    } else if (c === 34 && depth > 0) inString = true
    else if (c === 123 || c === 91) {
      if (depth++ === 0) start = i
    } else if ((c === 125 || c === 93) && depth > 0) {
      if (--depth > 0) continue
      const value = jsonIn(text.slice(start, i + 1))
      if (value === undefined) return undefined
      values.push(value)
    } else if (depth === 0 && c !== 32 && c !== 10 && c !== 13 && c !== 9 && c !== 44) return undefined
  }
  return depth === 0 && !inString ? values : undefined
}
