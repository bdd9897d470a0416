import { plainReader } from '../language/reading/text-reader.ts'
import type { Json, JsonObject } from '../lib/json.ts'
import { wordsOf } from '../lib/plain-words.ts'
import { wordsOfName } from '../lib/text.ts'
import type { Sample, ToolCall } from '../sample/schema.ts'
import { leavesOf } from '../sample/walk.ts'
import type { CorruptionContext } from '../spec/corruption.ts'
import type { Lexicon } from '../spec/reading.ts'
import type { CatalogTool, Parameter } from '../spec/tool.ts'
import { accepts, fits, parameterAt, requiredOf, withValue } from './answer-parts.ts'
import { conversationValue, isWordy, usersWords } from './conversation-value.ts'
import { failureWords } from './failure-words.ts'
import { inventedValue } from './invented-value.ts'

type Called = Pick<ToolCall, 'name' | 'arguments'>

/** The call whose result has just come, once more; undefined after a failure, where trying again may be right. */
export function repeatedCall({ messages }: Sample, at: number): Called | undefined {
  const result = messages[at - 1]
  if (result.role !== 'tool' || failureWords(result.content) !== undefined) return undefined
  for (let i = at - 1; i >= 0; i--) {
    const message = messages[i]
    if (message.role !== 'assistant') continue
    const call = message.tool_calls?.find((one) => one.id === result.tool_call_id)
    return call && { name: call.name, arguments: call.arguments }
  }
  return undefined
}

/**
 * The call that follows once the user has answered, made now with what is missing made up. Undefined
 * when no call follows, or when nothing is missing: then the truth only asked for a yes.
 */
export function guessedCall(sample: Sample, at: number, context: CorruptionContext): Called | undefined {
  const { messages } = sample
  const next = messages.slice(at + 1).find((message) => message.role === 'assistant')
  const call = next?.role === 'assistant' ? next.tool_calls?.[0] : undefined
  const tool = call && context.tools.get(call.name)
  if (call === undefined || tool === undefined) return undefined
  const answer = { role: 'assistant' as const, content: null, tool_calls: [call] }
  const unsaid = context.unsaid(sample, at, answer)
  let args = call.arguments
  for (const leaf of leavesOf(call.arguments)) {
    if (!unsaid.has(`/tool_calls/0/arguments${leaf.pointer}`)) continue
    const value = guessed(leaf.value, parameterAt(tool.params, leaf.param), sample, context)
    if (value === undefined) return undefined
    args = withValue(args, leaf.pointer, value)
  }
  return args !== call.arguments && accepts(tool, args) ? { name: call.name, arguments: args } : undefined
}

function guessed(
  value: string | number | boolean | null,
  parameter: Parameter | undefined,
  sample: Sample,
  context: CorruptionContext,
): Json | undefined {
  const { random, today } = context
  const others = parameter?.values?.filter((one) => one !== value)
  if (others !== undefined && others.length > 0) return random.pick(others)
  for (let i = 0; i < 4; i++) {
    const made = inventedValue({ value }, parameter, sample.today ?? today, context)
    if (made !== value) return made
  }
  return undefined
}

/** A call to a tool on offer whose words are near the user's; what it needs is taken from the words or made up. */
export function plausibleCall(sample: Sample, at: number, context: CorruptionContext): Called | undefined {
  const user = sample.messages.slice(0, at).findLast((message) => message.role === 'user')?.content ?? ''
  const { lexicon } = (context.language?.read ?? plainReader)('')
  const said = new Set(wordsOf(user.slice(0, 2000)).map(lexicon.stem))
  // After a confirmation question the same call is what comes next: it would not be wrong.
  if (callsLater(sample, at)) return undefined
  const words = JSON.stringify(sample.messages.slice(0, at)).toLowerCase()
  const weighed = sample.tools.flatMap((name) => {
    const tool = context.tools.get(name)
    if (tool === undefined) return []
    const args = filled(tool, sample, at, context)
    if (args === undefined) return []
    let shared = 0
    for (const word of stemsOf(tool, lexicon)) if (said.has(word)) shared++
    // A model rather looks something up than makes up a whole address to a question about opening hours.
    const made = leavesOf(args).filter(({ value }) => !words.includes(String(value).toLowerCase())).length
    return [
      {
        called: { name, arguments: args },
        weight: ((tool.reads ? 1 : 0.4) * (0.2 + 2 * shared)) / (1 + made) ** 2,
      },
    ]
  })
  return weighed.length === 0 ? undefined : context.random.weighted(weighed, ({ weight }) => weight).called
}

function callsLater({ messages }: Sample, at: number): boolean {
  const next = messages.slice(at + 1).find((message) => message.role === 'assistant')
  return next?.role === 'assistant' && next.tool_calls !== undefined && next.tool_calls.length > 0
}

const stemsBy = new WeakMap<Lexicon, WeakMap<CatalogTool, readonly string[]>>()

function stemsOf(tool: CatalogTool, lexicon: Lexicon): readonly string[] {
  let stems = stemsBy.get(lexicon)
  if (stems === undefined) stemsBy.set(lexicon, (stems = new WeakMap()))
  let found = stems.get(tool)
  if (found === undefined) {
    const words = [...wordsOfName(tool.name), ...wordsOf(tool.description.slice(0, 400))]
    found = [...new Set(words.filter((word) => !lexicon.isFunctionWord(word)).map(lexicon.stem))]
    stems.set(tool, found)
  }
  return found
}

/** Arguments that satisfy a tool: what it requires, and what the conversation has for the rest. */
function filled(
  tool: CatalogTool,
  sample: Sample,
  at: number,
  context: CorruptionContext,
): JsonObject | undefined {
  const { random } = context
  const today = sample.today ?? context.today
  const required = new Set(requiredOf(tool.parameters))
  const users = usersWords(sample, at)
  const entries: [string, Json][] = []
  const spare: Parameter[] = []
  for (const parameter of tool.params) {
    if (parameter.path.includes('[]')) continue
    const nested = parameter.path.includes('.')
    if (nested && !(parameter.required && required.has(parameter.path.slice(0, parameter.path.indexOf('.')))))
      continue
    if (nested || required.has(parameter.path)) {
      const value =
        conversationValue(parameter, sample, at, context.language) ?? made(parameter, today, context)
      if (value === undefined) return undefined
      entries.push([parameter.path, value])
    } else {
      const value = context.language?.read(users).value(parameter)
      if (value !== undefined && fits(parameter, value)) entries.push([parameter.path, value])
      else if (parameter.type !== 'boolean') spare.push(parameter)
    }
  }
  if (entries.length === 0 && spare.length > 0) {
    const parameter = spare.find(isWordy) ?? spare[random.chance(0.7) ? 0 : random.int(spare.length)]
    const value =
      conversationValue(parameter, sample, at, context.language) ?? made(parameter, today, context)
    if (value !== undefined) entries.push([parameter.path, value])
  }
  const args = assembled(entries)
  return accepts(tool, args) ? args : undefined
}

/** An object from values by their paths with dots. */
function assembled(entries: readonly (readonly [string, Json])[]): JsonObject {
  const inner = new Map<string, [string, Json][]>()
  const fields = new Map<string, Json>()
  for (const [path, value] of entries) {
    const dot = path.indexOf('.')
    if (dot < 0) fields.set(path, value)
    else
      inner.set(path.slice(0, dot), [...(inner.get(path.slice(0, dot)) ?? []), [path.slice(dot + 1), value]])
  }
  for (const [name, parts] of inner) fields.set(name, assembled(parts))
  return Object.fromEntries(fields)
}

function made(
  parameter: Parameter,
  today: string,
  { random, language }: CorruptionContext,
): Json | undefined {
  return language?.make(parameter, random, today)
}
