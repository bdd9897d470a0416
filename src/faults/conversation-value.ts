import { jsonIn, isObject, type Json } from '../lib/json.ts'
import type { Sample } from '../sample/schema.ts'
import type { Language } from '../spec/language.ts'
import type { Parameter, SemanticType } from '../spec/tool.ts'
import { fits } from './answer-parts.ts'

/** A value that somebody wrote before a message and that could be a parameter's; undefined when there is none. */
export function conversationValue(
  parameter: Parameter,
  sample: Sample,
  before: number,
  language: Language | undefined,
): Json | undefined {
  const found =
    fromCalls(parameter, sample, before) ??
    fromResults(parameter, sample, before) ??
    language?.read(usersWords(sample, before)).value(parameter) ??
    (isWordy(parameter) ? lastSentence(sample, before, language) : undefined)
  return found !== undefined && fits(parameter, found) ? found : undefined
}

/** Free text: a model puts the user's own words there. */
const wordy: ReadonlySet<SemanticType> = new Set<SemanticType>([
  'reason',
  'message',
  'text',
  'query',
  'title',
  'keyword',
])

/** Whether the user's own words could be the value. */
export function isWordy(parameter: Parameter): boolean {
  return wordy.has(parameter.type)
}

function fromCalls(parameter: Parameter, { messages }: Sample, before: number): Json | undefined {
  for (let i = before - 1; i >= 0; i--) {
    const message = messages[i]
    if (message.role !== 'assistant') continue
    for (const call of message.tool_calls ?? [])
      if (Object.hasOwn(call.arguments, parameter.path)) return call.arguments[parameter.path]
  }
  return undefined
}

function fromResults(parameter: Parameter, { messages }: Sample, before: number): Json | undefined {
  for (let i = before - 1; i >= 0; i--) {
    const message = messages[i]
    if (message.role !== 'tool') continue
    const found = fieldOf(jsonIn(message.content), parameter.name, 0)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first field of that name, no deeper than four levels. */
function fieldOf(value: Json | undefined, name: string, depth: number): Json | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined
  if (isObject(value)) {
    if (Object.hasOwn(value, 'error')) return undefined
    if (Object.hasOwn(value, name)) return value[name]
  }
  for (const inner of Object.values(value)) {
    const found = fieldOf(inner, name, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** All that users wrote before a message. */
export function usersWords({ messages }: Sample, before: number): string {
  return messages
    .slice(0, before)
    .flatMap((message) => (message.role === 'user' ? [message.content] : []))
    .join('\n')
}

const longest = 80

/** A sentence or clause of the last user message before a message; one without figures where there is such. */
function lastSentence(
  { messages }: Sample,
  before: number,
  language: Language | undefined,
): string | undefined {
  const text = messages.slice(0, before).findLast((message) => message.role === 'user')?.content ?? ''
  const parts = text
    .slice(0, 2000)
    .split(/[.!?\n]+(?=\s|$)/)
    .flatMap((sentence) => (sentence.length > longest ? sentence.split(/[,;:] | - /) : [sentence]))
    .map((part) => part.trim())
    .filter((part) => part.includes(' ') && part.length <= longest)
  const longestFirst = parts.toSorted((a, b) => b.length - a.length)
  const telling = longestFirst.filter((part) => language?.read(part.toLowerCase()).isCourtesy() !== true)
  return telling.find((part) => !/[\d@]/.test(part) && part.length > 12) ?? telling[0]
}
