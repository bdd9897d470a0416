import { isObject, sameJson, type Json, type JsonObject } from '../lib/json.ts'
import type { Sample, ToolCall } from '../sample/schema.ts'
import type { Corruption, CorruptingFault, CorruptionContext } from '../spec/corruption.ts'
import type { CatalogTool, Parameter, SemanticType } from '../spec/tool.ts'
import { accepts, fits, propertiesOf, targetCalls } from './answer-parts.ts'

/**
 * Calls another tool on offer, one that is easily taken for the right one where there is such. Arguments are
 * carried over where the other tool has them; what it requires beyond that comes from the truth or not at all.
 */
const corrupt: Corruption = (placed, sample, context) => {
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

export const wrongTool: CorruptingFault = {
  name: 'wrong_tool',
  corrupt,
  chance: () => 0.75,
}
