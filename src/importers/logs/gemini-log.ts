import { isObject, type Json, type JsonObject, own } from '../../lib/json.ts'
import { fromGemini } from '../rows/foreign-rows.ts'
import { apiImporter, toolsAt, type Exchange } from './exchange.ts'
import type { RowImporter } from './row-importer.ts'
import { sortOpenai } from './sort-openai.ts'
import { onlyKnown, unread, type Sorter } from './sort-parts.ts'

/** Gemini's contents: rows, and requests with their responses. */
export function geminiLog(): RowImporter {
  return apiImporter({
    name: 'gemini',
    about: 'Gemini contents with parts, and logs of requests with their candidates.',
    asks: (row) => (Object.hasOwn(row, 'contents') && row.contents !== null ? 0.85 : 0),
    answers: (response) => Array.isArray(own(response, 'candidates')),
    read: {
      request: ['contents', 'systemInstruction', 'system_instruction', 'tools'],
      response: () => ['candidates'],
    },
    messages: geminiMessages,
    tools: (request, at, sorter) => toolsAt(request, ['tools'], at, sorter),
  })
}

function geminiMessages({ request, response }: Exchange, sorter: Sorter): JsonObject[] {
  const contents: JsonObject[] = []
  const raw = request?.value.contents
  // The clients take a text, or one content, in place of a list.
  for (const [i, one] of (Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]).entries()) {
    const at = Array.isArray(raw) ? `${request?.at}/contents/${i}` : `${request?.at}/contents`
    const content = typeof one === 'string' ? { role: 'user', parts: [{ text: one }] } : one
    if (isObject(content)) contents.push(sortContent(content, at, sorter))
    else unread(sorter, at, 'This content is no object.', one)
  }
  if (response) contents.push(...answerOf(response.value.candidates, `${response.at}/candidates`, sorter))
  const system = systemOf(request?.value, request?.at ?? '', sorter)
  const { messages } = fromGemini({ contents, ...(system && { systemInstruction: system }) })
  return sortOpenai(messages, `${request?.at ?? ''}/contents`, sorter)
}

function systemOf(request: JsonObject | undefined, at: string, sorter: Sorter): JsonObject | undefined {
  const found: JsonObject[] = []
  for (const key of ['systemInstruction', 'system_instruction']) {
    const raw = own(request, key)
    if (raw === undefined || raw === null) continue
    const content = typeof raw === 'string' ? { parts: [{ text: raw }] } : raw
    if (!isObject(content)) unread(sorter, `${at}/${key}`, 'This is no system instruction.', raw)
    else {
      const { parts } = sortContent({ ...content, role: 'user' }, `${at}/${key}`, sorter)
      if (Array.isArray(parts)) found.push(...parts.filter(isObject))
    }
  }
  return found.length === 0 ? undefined : { parts: found }
}

const candidateKeys = new Set(['content', 'finishReason', 'finish_reason', 'avgLogprobs', 'safetyRatings'])

function answerOf(candidates: Json | undefined, path: string, sorter: Sorter): JsonObject[] {
  const made: JsonObject[] = []
  for (const [i, candidate] of (Array.isArray(candidates) ? candidates : []).entries()) {
    const at = `${path}/${i}`
    if (made.length > 0) unread(sorter, at, 'Another answer to the same request.', candidate)
    else if (isObject(candidate) && isObject(candidate.content)) {
      const { content, ...marks } = onlyKnown(candidate, at, candidateKeys, sorter)
      for (const [key, value] of Object.entries(marks)) sorter.fields.set(`${at}/${key}`, value)
      if (isObject(content)) made.push(sortContent({ role: 'model', ...content }, `${at}/content`, sorter))
    } else unread(sorter, at, 'This candidate holds no content.', candidate)
  }
  return made
}

const contentKeys = new Set(['role', 'parts'])
const roles = new Set<Json | undefined>(['user', 'model', 'function', 'tool', undefined])

function sortContent(raw: JsonObject, path: string, sorter: Sorter): JsonObject {
  const { role, parts } = onlyKnown(raw, path, contentKeys, sorter)
  if (!roles.has(role))
    unread(sorter, `${path}/role`, 'This role is not known; its words are read as the user’s.', role)
  const list = typeof parts === 'string' || isObject(parts) ? [parts] : parts
  if (!Array.isArray(list)) {
    if (list !== undefined && list !== null)
      unread(sorter, `${path}/parts`, 'This is no list of parts.', list)
    return { ...(role !== undefined && { role }), parts: [] }
  }
  const model = role === 'model'
  return {
    ...(role !== undefined && { role }),
    parts: list.flatMap((part, i) => sortPart(part, model, `${path}/parts/${i}`, sorter) ?? []),
  }
}

const textKeys = new Set(['text'])
const thoughtKeys = new Set(['text', 'thought'])
const callKeys = new Set(['id', 'name', 'args'])
const resultKeys = new Set(['id', 'name', 'response'])
const partKeys = new Set(['functionCall', 'function_call', 'functionResponse', 'function_response'])

/** A part that `fromGemini` reads, in the writing of the REST API; undefined for others, which are told. */
function sortPart(part: Json, model: boolean, path: string, sorter: Sorter): JsonObject | undefined {
  if (typeof part === 'string') return { text: part }
  const call = own(part, 'functionCall') ?? own(part, 'function_call')
  const result = own(part, 'functionResponse') ?? own(part, 'function_response')
  if (isObject(part)) {
    if (model && isObject(call) && typeof call.name === 'string' && !isObject(result)) {
      onlyKnown(part, path, partKeys, sorter)
      return { functionCall: onlyKnown(call, `${path}/functionCall`, callKeys, sorter) }
    }
    if (!model && isObject(result) && !isObject(call)) {
      onlyKnown(part, path, partKeys, sorter)
      return { functionResponse: onlyKnown(result, `${path}/functionResponse`, resultKeys, sorter) }
    }
    if (typeof part.text === 'string' && !isObject(call) && !isObject(result))
      return onlyKnown(part, path, typeof part.thought === 'boolean' ? thoughtKeys : textKeys, sorter)
  }
  const kind = isObject(part) ? Object.keys(part)[0]?.slice(0, 40) : undefined
  unread(sorter, path, `This part${kind === undefined ? '' : ` (${kind})`} is not known here.`, part)
  return undefined
}
