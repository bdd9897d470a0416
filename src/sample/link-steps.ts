import { wordsOfName } from '../lib/text.ts'
import type { ToolCall } from './schema.ts'
import type { Step } from './steps.ts'

/** A call with what is known of where its arguments come from. */
export interface StepSource {
  readonly call: ToolCall
  readonly flow: Step['data_flow']
}

/** Steps that hang on each other. */
export interface LinkedSteps {
  readonly steps: Step[]
  /** The longest chain of steps of which each needs the one before. */
  readonly critical_path: number[]
}

/** The steps of calls in their order; undefined where no call takes an argument from the result of another. */
export function linkSteps(sources: readonly StepSource[]): LinkedSteps | undefined {
  const steps: Step[] = []
  const byCall = new Map<string, Step>()
  const names = new Map<string, number>()
  for (const { call, flow } of sources) {
    const on = new Set<number>()
    for (const { from } of flow) {
      const source = 'result' in from ? byCall.get(from.result) : undefined
      if (source === undefined || !('result' in from)) continue
      on.add(source.step_id)
      const field = source.output_var + from.pointer.replaceAll('/', '.')
      if (!source.produces.includes(field)) source.produces.push(field)
    }
    const step: Step = {
      step_id: steps.length + 1,
      call: call.id,
      tool: call.name,
      arguments: call.arguments,
      output_var: variableFor(call.name, names),
      produces: [],
      depends_on: [...on].toSorted((a, b) => a - b),
      data_flow: [...flow],
    }
    steps.push(step)
    byCall.set(call.id, step)
  }
  const critical_path = longestChain(steps)
  return critical_path.length > 1 ? { steps, critical_path } : undefined
}

/** `lookup_order` → `$order`, the second time `$order_2`: the name of the tool without its verb. */
function variableFor(tool: string, names: Map<string, number>): string {
  const words = wordsOfName(tool)
  const name = (words.length > 1 ? words.slice(1) : words).join('_') || 'result'
  const count = (names.get(name) ?? 0) + 1
  names.set(name, count)
  return count === 1 ? `$${name}` : `$${name}_${count}`
}

function longestChain(steps: readonly Step[]): number[] {
  const chains: number[][] = []
  let longest: number[] = []
  for (const { step_id, depends_on } of steps) {
    let before: readonly number[] = []
    for (const id of depends_on) if (chains[id - 1].length > before.length) before = chains[id - 1]
    const chain = [...before, step_id]
    chains.push(chain)
    if (chain.length > longest.length) longest = chain
  }
  return longest
}
