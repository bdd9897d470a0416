import type { WorldRun } from '../../sample/world-run.ts'
import type { Ending } from '../../spec/story.ts'
import type { Session } from '../../spec/world.ts'

/** Characters of a final state, as JSON, that a sample carries. */
const mostState = 16_384

/** A session, and what is needed to check later how the world was left. */
export interface RecordedSession {
  readonly session: Session
  /** How the calls so far left the world; undefined where it keeps no state, or they changed nothing. */
  ending(): Ending | undefined
}

/** Records what a session of this seed is asked. */
export function recordedSession(open: Session, seed: number): RecordedSession {
  const opened = stateText(open)
  const proposals: WorldRun['proposals'] = []
  let calls = 0
  return {
    session: {
      call(name, args) {
        calls++
        return open.call(name, args)
      },
      propose(tool, turn, wish) {
        proposals.push({ before: calls, tool, turn, ...(wish && { wish }) })
        return open.propose(tool, turn, wish)
      },
      state: () => open.state(),
      close: () => open.close(),
    },
    ending() {
      const text = stateText(open)
      if (text === undefined || text === opened) return undefined
      if (text.length > mostState) return { tooLong: text.length, most: mostState }
      return { state: JSON.parse(text), world: { seed, proposals } }
    },
  }
}

/** A world may go on changing what it returned, so its text is kept. */
function stateText(session: Session): string | undefined {
  const state = session.state()
  return state === undefined ? undefined : JSON.stringify(state)
}
