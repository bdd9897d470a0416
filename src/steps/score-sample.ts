import type { Quality, Sample, ToolCall } from '../sample/schema.ts'
import type { Tool } from '../spec/tool.ts'
import { sampleQuality, scoreCalls } from './score.ts'

/**
 * The quality of a sample that was checked. Novelty is not known before the whole set is; until then it counts in full
 * for everybody.
 */
export function scoreSample(sample: Sample, naturalness: number, tools: ReadonlyMap<string, Tool>): Quality {
  const calls: ToolCall[] = []
  for (const message of sample.messages) {
    if (message.role === 'assistant' && message.train !== false && message.tool_calls)
      calls.push(...message.tool_calls)
  }
  const score = scoreCalls(calls, sample.expect.calls.flat(), tools)
  const values = calls.reduce((sum, call) => sum + Object.keys(call.arguments).length, 0)
  const unsaid = sample.verdicts.filter((verdict) => verdict.check.startsWith('grounding/')).length
  const grounding = values === 0 ? 1 : Math.max(0, 1 - unsaid / values)
  const parts = { overall: score.overall, grounding, naturalness, novelty: 1 }
  return { ...score, grounding, naturalness, novelty: 1, sample: sampleQuality(parts) }
}
