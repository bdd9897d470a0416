import { ourPlugins } from '../../src/testing/our-plugins.ts'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { planProject } from '../../src/build/build-project.ts'
import openPlugs from '../../src/build/open-plugs.ts'
import { finalStateCheck } from '../../src/checks/final-state.ts'
import { assembleSample } from '../../src/steps/assemble-sample.ts'
import { candidates } from '../../src/steps/plan/plan.ts'
import { atPointer, leavesOf } from '../../src/sample/walk.ts'
import type { Sample } from '../../src/sample/schema.ts'
import type { Blueprint } from '../../src/spec/blueprint.ts'
import { carriedCalls, type CarriedCall, type Edge } from '../../src/spec/story.ts'
import type { World } from '../../src/spec/world.ts'

/** Every argument says where it comes from, and that is where it stands; a final state can be had again. */
describe.each(['customer-service', 'travel'])('the stories of %s', (example) => {
  const size = 600
  const blueprints: Blueprint[] = []
  const samples: Sample[] = []
  let world: World | undefined
  beforeAll(async () => {
    const directory = join(import.meta.dirname, '../../examples', example)
    const input = await planProject(directory, ourPlugins, { size, seed: 23 })
    const plugs = await openPlugs(input, ourPlugins)
    world = plugs.worldOf?.('en')
    const quotas = input.plan.cells.map((cell) => cell.quota)
    for (const [index, cell] of candidates(quotas, 23, 0).entries()) {
      const blueprint = await plugs.draw(index, cell)
      if (!blueprint) continue
      blueprints.push(blueprint)
      const draft = await plugs.writer.write(blueprint)
      if (draft) samples.push(assembleSample(blueprint, draft, 'grammar').sample)
    }
  })

  it('give every value of every call an edge that holds', () => {
    const seen: Record<string, number> = {}
    for (const { turns } of blueprints) {
      const before: CarriedCall[] = []
      turns.forEach((turn, at) => {
        for (const round of turn.rounds) {
          for (const call of carriedCalls(round)) {
            expect(Object.keys(call.from)).toEqual(placesOf(call.arguments))
            for (const [pointer, edge] of Object.entries(call.from)) {
              const value = atPointer(call.arguments, pointer)
              expect(holds(edge, value, call, { at, before, turns }), `${call.name}${pointer}`).toBe(true)
              const [kind] = Object.keys(edge)
              seen[kind] = (seen[kind] ?? 0) + 1
            }
          }
          before.push(...carriedCalls(round))
        }
      })
    }
    expect(seen.said).toBeGreaterThan(size / 2)
    expect(seen.earlier).toBeGreaterThan(10)
    if (example === 'customer-service')
      for (const kind of ['result', 'implied']) expect(seen[kind]).toBeGreaterThan(0)
  })

  it('give steps just where a call hangs on a result', () => {
    for (const sample of samples) {
      const own = blueprints.find(({ index }) => index === sample.lineage.blueprint)
      const linked = own?.turns.some((turn) =>
        turn.rounds.some(({ calls }) =>
          calls.some(({ from }) => Object.values(from).some((edge) => 'result' in edge)),
        ),
      )
      expect(sample.steps !== undefined).toBe(linked === true)
      for (const { data_flow } of sample.steps ?? [])
        for (const { from } of data_flow)
          if ('result' in from) {
            const told = sample.messages.find((m) => m.role === 'tool' && m.tool_call_id === from.result)
            expect(atPointer(JSON.parse(told?.content ?? ''), from.pointer)).toBeDefined()
          }
    }
  })

  it('leave a world that keeps state as they left it, when they are carried out again', async () => {
    if (!world) throw new Error('there is no world')
    const changing = samples.filter(({ expect: { final_state } }) => final_state !== undefined)
    for (const sample of changing) {
      const context = { tools: new Map(), facts: undefined, languages: new Map(), today: undefined, world }
      expect(await finalStateCheck.run(sample, context)).toEqual([])
    }
    // Made-up results leave nothing.
    if (example === 'travel') expect(changing).toEqual([])
    else expect(changing.length).toBeGreaterThan(size / 5)
  })
})

/** The pointers of all values, empty lists and objects among them. */
function placesOf(args: object): string[] {
  const empty = (value: unknown, pointer: string): string[] => {
    if (typeof value !== 'object' || value === null) return []
    const entries = Object.entries(value)
    if (entries.length === 0) return pointer === '' ? [] : [pointer]
    return entries.flatMap(([key, one]) => empty(one, `${pointer}/${key}`))
  }
  return [...leavesOf(args).map(({ pointer }) => pointer), ...empty(args, '')]
}

function holds(
  edge: Edge,
  value: unknown,
  call: CarriedCall,
  { at, before, turns }: { at: number; before: readonly CarriedCall[]; turns: Blueprint['turns'] },
): boolean {
  if ('said' in edge) return true
  if ('implied' in edge)
    return edge.implied.startsWith('/') || /^(?:seed \S+#\d+|message \d+)$/.test(edge.implied)
  if ('result' in edge) {
    const source = before.find(({ id }) => id === edge.result)
    return source?.outcome.ok === true && atPointer(source.outcome.value, edge.pointer) === value
  }
  // What was said earlier is said by a call of that turn, or by the call that it asks for.
  const turn = turns[edge.earlier]
  const asked = 'wants' in turn ? [turn.wants] : turn.rounds.flatMap((round) => round.calls)
  return (
    edge.earlier < at &&
    asked.some((one) =>
      Object.entries(one.from).some(
        ([pointer, from]) =>
          'said' in from && JSON.stringify(atPointer(one.arguments, pointer)) === JSON.stringify(value),
      ),
    )
  )
}
