import type { Turn } from '../../spec/story.ts'
import type { World } from '../../spec/world.ts'

/** A call that the world did not carry out, for which a blueprint was given up. */
export interface FailedCall {
  readonly tool: string
  readonly code: string
  readonly message: string
}

/** A call whose failure spoils the story: where failures are no story, any but one that is put right. */
export function failedCall(turns: readonly Turn[], world: World): FailedCall | undefined {
  if (world.rejectsFailures !== true) return undefined
  const wrong = new Set(turns.flatMap((turn) => (turn.does === 'correct' ? [turn.wrong] : [])))
  for (const { calls, outcomes } of turns.flatMap((turn) => turn.rounds))
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.ok || (wrong.has(calls[i]) && outcome.error.accident !== true)) continue
      const { code, message } = outcome.error
      return { tool: calls[i].name, code, message }
    }
  return undefined
}
