import { sameJson } from '../lib/json.ts'
import { callsOf } from '../sample/walk.ts'
import type { Sample, Verdict } from '../sample/schema.ts'
import type { WorldRun } from '../sample/world-run.ts'
import type { WorldCheck } from '../spec/check.ts'
import { resultText } from '../spec/story.ts'
import type { Session, World } from '../spec/world.ts'
import { call, calls, conversation, result, says, user } from './examples.ts'
import { quoted } from './verdict.ts'

const code = 'label/final-state'
/** Differing results that are told; after the first, others follow from it. */
const mostTold = 3
const advice =
  'Everything in it must follow from its seed and the calls: no clock, no dice of its own, nothing kept.'

/**
 * Carries the calls of a sample out again, in the world opened from the same seed, with the same proposals between
 * them, and compares results and final state. Only samples that say how their world is opened are looked at.
 */
export const finalStateCheck: WorldCheck = {
  code,
  severity: 'error',
  needs: 'world',
  about:
    'The calls of a sample, carried out again in its world, must come back with the same results and leave it in the state that the sample expects: else neither can be trusted.',
  examples: examples(),
  async run(sample, { world, today }) {
    const { final_state } = sample.expect
    const opened = sample.lineage.world
    if (final_state === undefined || opened === undefined) return []
    const session = world.open(opened.seed, sample.today ?? today ?? '')
    try {
      const verdicts = await differingResults(sample, opened, session)
      const state = session.state()
      if (!sameJson(state, final_state)) {
        verdicts.push(
          verdict(
            '/expect/final_state',
            `Carried out again, the calls leave ${quoted(state)}, not ${quoted(final_state)}. ${advice}`,
          ),
        )
      }
      return verdicts
    } finally {
      session.close()
    }
  },
}

async function differingResults(
  sample: Sample,
  { proposals }: WorldRun,
  session: Session,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const results = new Map(
    sample.messages.flatMap((m, at) => (m.role === 'tool' ? [[m.tool_call_id, at]] : [])),
  )
  let proposed = 0
  for (const [number, { call: made }] of callsOf(sample).entries()) {
    for (; proposed < proposals.length && proposals[proposed].before <= number; proposed++) {
      const { tool, turn, wish } = proposals[proposed]
      session.propose(tool, turn, wish)
    }
    const again = resultText(await session.call(made.name, made.arguments))
    const at = results.get(made.id)
    const told = at === undefined ? undefined : sample.messages[at].content
    if (at === undefined || told === again || verdicts.length >= mostTold) continue
    verdicts.push(
      verdict(
        `/messages/${at}`,
        `Carried out again, ${made.name} comes back with ${quoted(again)}. ${advice}`,
      ),
    )
  }
  return verdicts
}

function verdict(path: string, message: string): Verdict {
  return { check: code, severity: 'error', path, message }
}

/** A pad of notes, and a conversation that adds to it. */
function examples(): WorldCheck['examples'] {
  const world: World = {
    name: 'notes',
    serves: (tool) => tool === 'add_note',
    open(seed) {
      const notes: string[] = []
      return {
        call(_, { text }) {
          notes.push(String(text))
          return { ok: true, value: { number: seed + notes.length } }
        },
        propose: () => undefined,
        state: () => ({ notes: [...notes] }),
        close() {},
      }
    },
  }
  const note = call('add_note', { text: 'water the ferns' })
  const sample = (number: number, notes: readonly string[]): Sample => {
    const messages = [
      user('Note that down: water the ferns.'),
      calls(note),
      result('add_note', { number }),
      says('It is on your list.'),
    ]
    const made = conversation('single', messages, { tools: ['add_note'] })
    return {
      ...made,
      expect: { ...made.expect, final_state: { notes: [...notes] } },
      lineage: { ...made.lineage, world: { seed: 7, proposals: [] } },
    }
  }
  return {
    world,
    passes: [sample(8, ['water the ferns'])],
    fails: [sample(9, ['water the ferns']), sample(8, ['water the roses']), sample(8, [])],
  }
}
