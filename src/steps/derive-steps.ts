import { linkSteps, type LinkedSteps } from '../sample/link-steps.ts'
import type { Turn } from '../spec/story.ts'

/** The typed steps of a story, from its edges; undefined where no call hangs on the result of another. */
export function deriveSteps(turns: readonly Turn[]): LinkedSteps | undefined {
  const calls = turns.flatMap((turn) => turn.rounds.flatMap((round) => round.calls))
  // Most stories have one call, or none.
  if (!calls.some(({ from }) => Object.values(from).some((edge) => 'result' in edge))) return undefined
  return linkSteps(
    calls.map(({ id, name, arguments: args, from }) => ({
      call: { id, name, arguments: args },
      flow: Object.entries(from).map(([argument, edge]) => ({ argument, from: edge })),
    })),
  )
}
