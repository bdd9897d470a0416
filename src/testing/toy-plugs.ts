import { mix32, random, type Random } from '../lib/random.ts'
import type { Target } from '../spec/target.ts'
import type { Check } from '../spec/check.ts'
import { carriedCalls } from '../spec/story.ts'
import type { Message } from '../sample/schema.ts'
import type { Plugs } from '../build/plugs.ts'
import type { SampleInput } from '../project/build-input.ts'

/**
 * Small plugs for tests of the build itself: every message is a run of made-up words, some are
 * refused by a check, some cannot be written.
 */
export default async function toyPlugs({ plan, tools: offered }: SampleInput): Promise<Plugs> {
  const tools = offered.map((tool) => tool.name)
  return {
    draw: async (index, cell) => {
      const { name, kind, class: cellClass, tool } = plan.cells[cell]
      const call = {
        id: `call_${index}`,
        name: tool ?? '',
        arguments: { order_id: `ORD-${index}` },
        from: {},
        forms: {},
      }
      const outcome = { ok: true, value: { state: 'shipped' } } as const
      return {
        index,
        seed: mix32(plan.seed, index),
        cell: name,
        kind,
        class: cellClass,
        tags: [],
        language: 'en',
        today: '2026-11-27',
        tools,
        persona: 'toy',
        noisy: false,
        turns: [
          tool
            ? { does: 'request', rounds: [{ calls: [call], outcomes: [outcome], train: true }] }
            : { does: 'chat', reason: 'small_talk', rounds: [] },
        ],
        background: {},
      }
    },
    writer: {
      name: 'toy',
      write(blueprint) {
        const dice = random(blueprint.seed)
        if (dice.chance(0.05)) return undefined
        const words = Array.from({ length: 9 }, () => word(dice)).join(' ')
        const [turn] = blueprint.turns
        const calls = turn.rounds.flatMap(carriedCalls)
        const messages: Message[] = [
          { role: 'user', content: words },
          ...calls.flatMap(({ id, name, arguments: args, outcome }): Message[] => [
            { role: 'assistant', content: null, tool_calls: [{ id, name, arguments: args }] },
            { role: 'tool', tool_call_id: id, name, content: JSON.stringify(outcome) },
          ]),
          { role: 'assistant', content: 'Done.' },
        ]
        const template = `toy ${dice.int(400)}`
        return { messages, template, seeds: [], tags: [], naturalness: dice.next() }
      },
    },
    checks: [evenly],
  }
}

function word(dice: Random): string {
  return String.fromCharCode(...Array.from({ length: 4 }, () => 97 + dice.int(26)))
}

/** Refuses one row in ten. */
const evenly: Check = {
  code: 'toy/every-tenth',
  severity: 'error',
  needs: 'sample',
  about: 'Refuses one row in ten.',
  examples: { passes: [], fails: [] },
  run: ({ lineage }) =>
    (lineage.blueprint ?? 0) % 10 === 3
      ? [{ check: 'toy/every-tenth', severity: 'error', path: '', message: 'It is a tenth.' }]
      : [],
}

const lines: Target = {
  name: 'openai',
  summary: 'Rows for the tests of the engines.',
  source: '',
  loses: [],
  usesText: false,
  open: () => (sample) => [JSON.stringify({ messages: sample.messages })],
}

export const targets: ReadonlyMap<string, Target> = new Map([['openai', lines]])
