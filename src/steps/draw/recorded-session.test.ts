import { expect, it } from 'vitest'
import { finalStateCheck } from '../../checks/final-state.ts'
import { call, calls, conversation, result, says, user } from '../../checks/examples.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { Sample } from '../../sample/schema.ts'
import type { WorldModule } from '../../worlds/define-world.ts'
import { handlersWorld } from '../../worlds/handlers-world.ts'
import { recordedSession } from './recorded-session.ts'

const today = '2026-11-27'
const pad = (number: (random: () => number) => number, most = 10): WorldModule => ({
  open({ random, fail }) {
    const notes: { text: string; number: number }[] = []
    return {
      tools: {
        add_note({ text }) {
          if (text === '') return fail('missing_text', 'A note needs words.')
          notes.push({ text: String(text).slice(0, most), number: number(() => random.int(1_000_000)) })
          return { ...notes[notes.length - 1] }
        },
      },
      // What is proposed moves the dice, as the customers of an example do.
      propose: {
        add_note: ({ wish }) => ({
          arguments: { text: `${String(wish.background?.item)} ${random.int(9)}` },
        }),
      },
      state: () => notes,
    }
  },
})

async function played(module: WorldModule, args: JsonObject): Promise<Sample & { tooLong?: number }> {
  const { session, ending } = recordedSession(handlersWorld(module, 'pad').open(5, today), 5)
  session.propose('add_note', 0, { background: { item: 'ferns' } })
  const outcome = await session.call('add_note', args)
  const left = ending()
  await session.call('add_note', { text: 'and one more' })
  const note = call('add_note', args)
  const content = outcome.ok ? outcome.value : { error: outcome.error }
  const sample = conversation('single', [
    user('Note it.'),
    calls(note),
    result('add_note', content),
    says('Done.'),
  ])
  if (left === undefined) return sample
  if ('tooLong' in left) return { ...sample, tooLong: left.tooLong }
  return {
    ...sample,
    expect: { ...sample.expect, final_state: left.state },
    lineage: { ...sample.lineage, world: left.world },
  }
}

const judged = (module: WorldModule, sample: Sample) =>
  finalStateCheck.run(sample, {
    tools: new Map(),
    facts: undefined,
    languages: new Map(),
    today,
    world: handlersWorld(module, 'pad'),
  })

it('keeps the state as it was left, and what it takes to have it again', async () => {
  const pure = pad((dice) => dice())
  const sample = await played(pure, { text: 'water' })
  expect(sample.expect.final_state).toEqual([{ text: 'water', number: expect.any(Number) }])
  expect(sample.lineage.world).toEqual({
    seed: 5,
    proposals: [{ before: 0, tool: 'add_note', turn: 0, wish: { background: { item: 'ferns' } } }],
  })
  expect(await judged(pure, sample)).toEqual([])
  // The proposal took a number of the dice; without it another one follows.
  const forgotten = { ...sample, lineage: { ...sample.lineage, world: { seed: 5, proposals: [] } } }
  expect((await judged(pure, forgotten)).map(({ path }) => path)).toEqual([
    '/messages/2',
    '/expect/final_state',
  ])
})

it('tells a world that does not follow from its seed', async () => {
  let count = 0
  const impure = pad(() => count++)
  const sample = await played(impure, { text: 'water' })
  expect((await judged(impure, sample)).map(({ path }) => path)).toEqual([
    '/messages/2',
    '/expect/final_state',
  ])
})

it('has no ending where nothing changed, or the world keeps no state', async () => {
  const sample = await played(
    pad(() => 1),
    { text: '' },
  )
  expect(sample.expect).not.toHaveProperty('final_state')
  const stateless: WorldModule = { open: () => ({ tools: { add_note: () => ({}) } }) }
  expect((await played(stateless, { text: 'x' })).expect).not.toHaveProperty('final_state')
})

it('leaves out a state that is too long, and says how long it is', async () => {
  const sample = await played(
    pad(() => 1, 20_000),
    { text: 'x'.repeat(20_000) },
  )
  expect(sample.expect).not.toHaveProperty('final_state')
  expect(sample.tooLong).toBeGreaterThan(20_000)
})

it('names a state that is no JSON', () => {
  const broken = { open: () => ({ tools: {}, state: () => new Date(0) }) } as unknown as WorldModule
  expect(() => recordedSession(handlersWorld(broken, 'pad').open(1, today), 1)).toThrow('`state`')
})
