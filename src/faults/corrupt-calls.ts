import { isObject, sameJson, type Json, type JsonObject } from '../lib/json.ts'
import type { AssistantMessage, Sample, ToolCall } from '../sample/schema.ts'
import { callsOf, leavesOf } from '../sample/walk.ts'
import type { CatalogTool, Parameter, SemanticType } from '../spec/tool.ts'
import {
  accepts,
  fits,
  propertiesOf,
  targetCalls,
  type Corruption,
  type CorruptionContext,
} from './corruption.ts'
import { unsaidPaths } from './invented-value.ts'

/**
 * Calls another tool on offer, one that is easily taken for the right one where there is such. Arguments are
 * carried over where the other tool has them; what it requires beyond that comes from the truth or not at all.
 */
export const wrongTool: Corruption = (placed, sample, context) => {
  for (const { call, index, tool } of targetCalls(placed, sample, context)) {
    const found = rivals(tool, sample, context).flatMap(({ rival, weight }) => {
      const args = carried(call.arguments, tool, rival)
      if (args === undefined || isCalled(sample, rival.name, args)) return []
      return isHollow(rival, args, call.arguments) ? [] : [{ rival, args, weight }]
    })
    // A call without any argument is seldom mistaken for one with some.
    const filled = found.filter(({ args }) => Object.keys(args).length > 0)
    const choices = filled.length > 0 ? filled : found
    if (choices.length === 0) continue
    const { rival, args } = context.random.weighted(choices, (choice) => choice.weight)
    const wrong: ToolCall = { ...call, name: rival.name, arguments: args }
    const rejected = { ...placed.turn, tool_calls: (placed.turn.tool_calls ?? []).with(index, wrong) }
    const same = sameJson(args, call.arguments)
    return { rejected, path: `/tool_calls/${index}${same ? '/name' : ''}` }
  }
  return undefined
}

/** The other tools on offer; the nearer one is to the right tool the more it weighs. */
function rivals(
  tool: CatalogTool,
  sample: Sample,
  { tools }: CorruptionContext,
): { readonly rival: CatalogTool; readonly weight: number }[] {
  return sample.tools.flatMap((name) => {
    const rival = name === tool.name ? undefined : tools.get(name)
    const rank = tool.lookAlikes.indexOf(name)
    return rival === undefined ? [] : [{ rival, weight: rank < 0 ? 0.15 : 1 / (1 + rank) }]
  })
}

/**
 * True for a call from which all arguments are gone, to a tool that could take some, and for one to a tool
 * that finds nothing without any. Handing over to a person needs none.
 */
function isHollow(tool: CatalogTool, args: JsonObject, truth: JsonObject): boolean {
  if (Object.keys(args).length > 0 || tool.params.length === 0) return false
  if (Object.keys(truth).length > 0 && tool.act !== 'hand_over') return true
  return tool.params.some(({ type }) => type === 'identifier' || telling.has(type))
}

/** True when the conversation itself makes that call somewhere: then it is not wrong beyond doubt. */
function isCalled({ messages }: Sample, name: string, args: JsonObject): boolean {
  return messages.some(
    (message) =>
      message.role === 'assistant' &&
      message.tool_calls?.some((call) => call.name === name && sameJson(call.arguments, args)),
  )
}

/** The arguments that another tool can take over; undefined when that is not enough for it. */
function carried(args: JsonObject, from: CatalogTool, to: CatalogTool): JsonObject | undefined {
  const entries: [string, Json][] = []
  const used = new Set<string>()
  for (const property of Object.keys(propertiesOf(to.parameters))) {
    const parameter = to.params.find((one) => one.path === property)
    const own = Object.hasOwn(args, property) ? property : undefined
    const name = own ?? (parameter?.required === true ? likeNamed(parameter, from, args) : undefined)
    if (name === undefined || used.has(name)) continue
    if (parameter !== undefined && !fits(parameter, args[name])) continue
    used.add(name)
    entries.push([property, args[name]])
  }
  const free =
    Object.keys(propertiesOf(to.parameters)).length === 0 && isObject(to.parameters.additionalProperties)
  const carriedOver = Object.fromEntries(free ? Object.entries(args) : entries)
  return accepts(to, carriedOver) ? carriedOver : undefined
}

/** Types whose values say the same wherever they stand. */
const telling: ReadonlySet<SemanticType> = new Set<SemanticType>([
  'email',
  'phone',
  'person',
  'address',
  'city',
  'country',
  'postal_code',
  'date',
  'date_time',
  'time',
  'query',
  'product',
])

/** Name of a true argument that means what a parameter of the other tool means. */
function likeNamed(parameter: Parameter, from: CatalogTool, args: JsonObject): string | undefined {
  return from.params.find(
    (one) =>
      Object.hasOwn(args, one.path) &&
      one.type === parameter.type &&
      (telling.has(one.type) || (one.type === 'identifier' && one.noun === parameter.noun)),
  )?.path
}

/**
 * Calls in an order that does not work: two calls of one turn swapped where the second depends on the first or
 * both change the same thing; or what a later turn calls with an earlier result, called first.
 */
export const wrongOrder: Corruption = (placed, sample, context) =>
  swapped(placed.turn, sample, context) ?? hurried(placed.turn, placed.message, sample, context)

function swapped(turn: AssistantMessage, sample: Sample, { tools }: CorruptionContext) {
  const calls = turn.tool_calls ?? []
  for (let first = 0; first < calls.length; first++)
    for (let second = first + 1; second < calls.length; second++) {
      const [a, b] = [calls[first], calls[second]]
      if (!dependsOn(sample, b, a) && (a.name === b.name || !changeSame(a, b, tools))) continue
      return { rejected: { ...turn, tool_calls: calls.with(first, b).with(second, a) }, path: '/tool_calls' }
    }
  return undefined
}

/** True when the steps of a sample say that one call needs another. Steps stand in the order of the calls. */
function dependsOn(sample: Sample, later: ToolCall, earlier: ToolCall): boolean {
  if (sample.steps === undefined) return false
  const order = callsOf(sample).map(({ call }) => call)
  const step = sample.steps[order.indexOf(later)]
  const first = sample.steps[order.indexOf(earlier)]
  return step?.tool === later.name && first !== undefined && step.depends_on.includes(first.step_id)
}

/** True when two calls share an identifier and both change what it names. */
function changeSame(a: ToolCall, b: ToolCall, tools: ReadonlyMap<string, CatalogTool>): boolean {
  const [first, second] = [tools.get(a.name), tools.get(b.name)]
  if (first === undefined || second === undefined || first.reads || second.reads) return false
  const identifiers = leavesOf(a.arguments).filter(
    ({ value }) => typeof value === 'string' && /\d{3}/.test(value),
  )
  const others = new Set(leavesOf(b.arguments).map(({ value }) => value))
  return identifiers.some(({ value }) => others.has(value))
}

/** The next turn's calls in the place of this turn's, where they need what this turn's calls bring. */
function hurried(turn: AssistantMessage, at: number, sample: Sample, context: CorruptionContext) {
  const { messages } = sample
  if (turn.tool_calls === undefined || turn.tool_calls.length === 0) return undefined
  for (let i = at + 1; i < messages.length; i++) {
    const later = messages[i]
    if (later.role !== 'assistant' || later.train === false || !later.tool_calls?.length) continue
    const rejected = { ...turn, tool_calls: later.tool_calls }
    if (sameCalls(later.tool_calls, turn.tool_calls)) return undefined
    const needs =
      bringsFor(sample, at, later.tool_calls) ||
      later.tool_calls.some((call) => turn.tool_calls?.some((first) => dependsOn(sample, call, first)))
    return needs && unsaidPaths(sample, at, rejected, context).size > 0
      ? { rejected, path: '/tool_calls' }
      : undefined
  }
  return undefined
}

function sameCalls(a: readonly ToolCall[], b: readonly ToolCall[]): boolean {
  return a.every((call) => b.some((one) => one.name === call.name && sameJson(one.arguments, call.arguments)))
}

/** True when the results of a turn hold an identifier or figure that later calls are made with. */
function bringsFor({ messages }: Sample, at: number, later: readonly ToolCall[]): boolean {
  const before = messages.slice(0, at).map((message) => message.content ?? '')
  const results: string[] = []
  for (let i = at + 1; i < messages.length; i++) {
    const message = messages[i]
    if (message.role !== 'tool') break
    results.push(message.content)
  }
  return later.some((call) =>
    leavesOf(call.arguments).some(
      ({ value }) =>
        (typeof value === 'string' ? value.length > 2 : typeof value === 'number') &&
        results.some((text) => text.includes(String(value))) &&
        !before.some((text) => text.includes(String(value))),
    ),
  )
}
