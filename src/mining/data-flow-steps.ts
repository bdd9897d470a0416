import { isObject, jsonIn, type Json } from '../lib/json.ts'
import { leavesOf } from '../sample/walk.ts'
import type { Sample } from '../sample/schema.ts'
import type { LoggedCall } from './walk-calls.ts'

/** Leaves of a result that are looked at. */
const mostLeaves = 2000

/**
 * The steps of a dialogue whose later arguments stand in earlier results and not in the words before: what DESIGN
 * calls data flow. Undefined where no step hangs on another.
 */
export function dataFlowSteps(
  calls: readonly LoggedCall[],
  messages: Sample['messages'],
): Json[] | undefined {
  const produced = new Map<string, { step: number; path: string }>()
  const steps: Json[] = []
  let linked = false
  let said = ''
  let read = 0
  calls.forEach((one, i) => {
    for (; read < one.message; read++) {
      const message = messages[read]
      if (message.role === 'user' || message.role === 'system') said += `${message.content.toLowerCase()}\n`
    }
    const flow: Json[] = []
    const on = new Set<number>()
    for (const { pointer, value } of leavesOf(one.call.arguments)) {
      const key = keyOf(value)
      const from = key === undefined ? undefined : produced.get(key)
      if (!from || key === undefined || said.includes(key)) continue
      on.add(from.step)
      flow.push({ argument: pointer, from: `$result_${from.step}${from.path}` })
    }
    if (on.size > 0) linked = true
    steps.push({
      step_id: i + 1,
      tool: one.call.name,
      arguments: one.call.arguments,
      output_var: `$result_${i + 1}`,
      depends_on: [...on].toSorted((a, b) => a - b),
      data_flow: flow,
    })
    if (one.failure || one.result === undefined) return
    const value = jsonIn(one.result)
    if (value === undefined) return
    for (const leaf of leavesOf(isObject(value) || Array.isArray(value) ? value : { '': value }).slice(
      0,
      mostLeaves,
    )) {
      const key = keyOf(leaf.value)
      if (key !== undefined && !produced.has(key)) produced.set(key, { step: i + 1, path: leaf.pointer })
    }
  })
  return linked ? steps : undefined
}

/** A value that can be told again among others: three characters or more, no word such as `true`. */
function keyOf(value: string | number | boolean | null): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).toLowerCase()
  return text.length >= 3 && text.length <= 200 ? text : undefined
}
