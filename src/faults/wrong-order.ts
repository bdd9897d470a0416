import { sameJson } from '../lib/json.ts'
import type { AssistantMessage, Sample, ToolCall } from '../sample/schema.ts'
import { callsOf, leavesOf } from '../sample/walk.ts'
import type { Corruption, CorruptingFault, CorruptionContext } from '../spec/corruption.ts'
import type { CatalogTool } from '../spec/tool.ts'

/**
 * Calls in an order that does not work: two calls of one turn swapped where the second depends on the first or
 * both change the same thing; or what a later turn calls with an earlier result, called first.
 */
const corrupt: Corruption = (placed, sample, context) =>
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
    return needs && context.unsaid(sample, at, rejected).size > 0
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

/** Share of samples with calls whose order matters that is supposed. */
const withOrder = 0.02

export const wrongOrder: CorruptingFault = {
  name: 'wrong_order',
  corrupt,
  chance: () => withOrder,
}
