import { jsonIn } from '../lib/json.ts'
import { linkSteps, type LinkedSteps, type StepSource } from '../sample/link-steps.ts'
import { leavesOf } from '../sample/walk.ts'
import type { Sample } from '../sample/schema.ts'
import type { Edge } from '../sample/steps.ts'
import type { LoggedCall } from './walk-calls.ts'

/** Leaves of a result, and of arguments, that are looked at. */
const mostLeaves = 2000

/**
 * The steps of a dialogue whose later arguments stand in earlier results and not in the words before: what DESIGN
 * calls data flow. Undefined where no step hangs on another.
 */
export function dataFlowSteps(
  calls: readonly LoggedCall[],
  messages: Sample['messages'],
): LinkedSteps | undefined {
  const produced = new Map<string, Edge>()
  const sources: StepSource[] = []
  const words = wordsBefore(messages)
  for (const one of calls) {
    const flow: StepSource['flow'] = []
    for (const { pointer, value } of leavesOf(one.call.arguments).slice(0, mostLeaves)) {
      const key = keyOf(value)
      const from = key === undefined ? undefined : words(key, one.message, produced.get(key))
      if (from !== undefined) flow.push({ argument: pointer, from })
    }
    sources.push({ call: one.call, flow })
    if (one.failure || one.result === undefined) continue
    const value = jsonIn(one.result)
    if (value === undefined) continue
    for (const leaf of leavesOf(value).slice(0, mostLeaves)) {
      const key = keyOf(leaf.value)
      if (key !== undefined && !produced.has(key))
        produced.set(key, { result: one.call.id, pointer: leaf.pointer })
    }
  }
  return linkSteps(sources)
}

/** Finds the origin of a value in the words before a message; `produced` where nobody said it. */
function wordsBefore(messages: Sample['messages']) {
  const said: string[] = []
  let system = ''
  let read = 0
  return (key: string, before: number, produced: Edge | undefined): Edge | undefined => {
    for (; read < before; read++) {
      const message = messages[read]
      if (message.role === 'user') said.push(message.content.toLowerCase())
      else if (message.role === 'system') system += `${message.content.toLowerCase()}\n`
    }
    const turn = said.findLastIndex((text) => text.includes(key))
    if (turn >= 0) return turn === said.length - 1 ? { said: true } : { earlier: turn }
    return system.includes(key) ? undefined : produced
  }
}

/** A value that can be told again among others: three characters or more, no word such as `true`. */
function keyOf(value: string | number | boolean | null): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).toLowerCase()
  return text.length >= 3 && text.length <= 200 ? text : undefined
}
