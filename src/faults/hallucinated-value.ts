import type { Json } from '../lib/json.ts'
import { leavesOf } from '../sample/walk.ts'
import type { Corruption, CorruptingFault } from '../spec/corruption.ts'
import {
  accepts,
  filledShare,
  isAlternative,
  parameterAt,
  targetCalls,
  withArguments,
  withValue,
} from './answer-parts.ts'
import { inventedValue } from './invented-value.ts'

const tries = 4

/**
 * Puts a value of the same kind that nobody said in the place of the true one. The schema accepts it;
 * the evidence search of the grounding checks finds it nowhere.
 */
const corrupt: Corruption = (placed, sample, context) => {
  const known = JSON.stringify(sample.messages)
  for (const target of targetCalls(placed, sample, context)) {
    const { call, tool, expected } = target
    for (const leaf of context.random.shuffle(leavesOf(call.arguments))) {
      const parameter = parameterAt(tool.params, leaf.param)
      for (let i = 0; i < tries; i++) {
        const value = inventedValue(leaf, parameter, sample.today ?? context.today, context)
        if (value === undefined) break
        if (isSaid(known, value)) continue
        const args = withValue(call.arguments, leaf.pointer, value)
        if (!accepts(tool, args) || isAlternative(expected, leaf.pointer, args)) continue
        const corrupted = withArguments(placed.turn, target, args, leaf.pointer)
        if (context.unsaid(sample, placed.message, corrupted.rejected).has(corrupted.path)) return corrupted
      }
    }
  }
  return undefined
}

function isSaid(known: string, value: Json): boolean {
  return known.includes(
    typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : JSON.stringify(value),
  )
}

export const hallucinatedValue: CorruptingFault = {
  name: 'hallucinated_value',
  corrupt,
  chance: filledShare,
}
