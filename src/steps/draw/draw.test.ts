import { beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { compileSchema } from '../../catalog/schema/compile-schema.ts'
import { sameJson } from '../../lib/json.ts'
import type { Blueprint, PlannedCall, Turn } from '../../spec/blueprint.ts'
import { planProject } from '../../build/build-project.ts'
import defaultPlugs from '../../build/default-plugins.ts'
import type { Plugs } from '../../build/plugins.ts'
import type { BuildInput } from '../../project/build-input.ts'

const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'customer-service')
const perCell = 25

let input: BuildInput
let plugs: Plugs
const all: Blueprint[] = []
/** The blueprint of a number, which the shop always has. */
async function drawn(index: number, cell: number): Promise<Blueprint> {
  const blueprint = await plugs.draw(index, cell)
  if (!blueprint) throw new Error(`no blueprint ${index} for cell ${cell}`)
  return blueprint
}

beforeAll(async () => {
  input = await planProject(example, { size: 1000, seed: 4 })
  plugs = await defaultPlugs(input)
  for (let cell = 0; cell < input.plan.cells.length; cell++) {
    for (let i = 0; i < perCell; i++) all.push(await drawn(cell * perCell + i, cell))
  }
})

const callsOf = (turn: Turn): readonly PlannedCall[] => ('calls' in turn ? turn.calls : [])
const every = (blueprint: Blueprint) =>
  blueprint.turns.flatMap((turn) => [
    ...('wants' in turn ? [turn.wants] : []),
    ...('calls' in turn ? turn.calls : []),
  ])
const ofKind = (kind: string) => {
  const found = all.filter((blueprint) => blueprint.kind === kind)
  expect(found.length, kind).toBeGreaterThanOrEqual(perCell)
  return found
}
const turnsThat = <Does extends Turn['does']>(does: Does) =>
  all.flatMap((blueprint) =>
    blueprint.turns.flatMap((turn, at) =>
      turn.does === does
        ? [{ turn: turn as Extract<Turn, { does: Does }>, before: blueprint.turns.slice(0, at) }]
        : [],
    ),
  )
const toolOf = (call: PlannedCall) => {
  const tool = input.tools.find((one) => one.name === call.name)
  if (!tool) throw new RangeError(call.name)
  return tool
}

describe('every blueprint', () => {
  it('is about its cell, offers every tool, and follows from its number alone', async () => {
    for (const [i, blueprint] of all.entries()) {
      const cell = input.plan.cells[Math.floor(i / perCell)]
      expect(blueprint).toMatchObject({
        index: i,
        cell: cell.name,
        kind: cell.kind,
        class: cell.class,
        today: input.settings.today,
      })
      expect(blueprint.tools).toEqual(input.tools.map((tool) => tool.name))
      if (cell.tool !== undefined) expect(every(blueprint).map((call) => call.name)).toContain(cell.tool)
      else expect(every(blueprint)).toEqual([])
    }
    const again = await defaultPlugs(input)
    for (let i = all.length - 1; i >= 0; i -= 7)
      expect(await again.draw(i, Math.floor(i / perCell))).toEqual(all[i])
    expect(new Set(all.map((blueprint) => blueprint.seed)).size).toBe(all.length)
  })

  it('has calls that satisfy their schemas, each with an id of its own', () => {
    const schemas = new Map(input.tools.map((tool) => [tool.name, compileSchema(tool.parameters)]))
    for (const blueprint of all) {
      for (const call of every(blueprint))
        expect(schemas.get(call.name)?.validate(call.arguments)).toEqual([])
      const ids = blueprint.turns.flatMap((turn) => callsOf(turn).map((call) => call.id))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('says where every value stands that its message does not say', () => {
    for (const blueprint of all) {
      for (const call of every(blueprint)) {
        const paths = toolOf(call).params.map((p) => p.path)
        for (const path of [...Object.keys(call.from), ...Object.keys(call.forms)])
          expect(paths).toContain(path)
      }
    }
  })

  it('is noisy as often as the plan says', () => {
    const share = all.filter((blueprint) => blueprint.noisy).length / all.length
    expect(Math.abs(share - input.plan.noise)).toBeLessThan(0.06)
  })
})

describe('the kinds', () => {
  it('single and choice make one call', () => {
    for (const blueprint of [...ofKind('choice'), ...all.filter((one) => one.kind === 'single')]) {
      expect(blueprint.turns).toHaveLength(1)
      expect(every(blueprint)).toHaveLength(1)
    }
  })

  it('parallel makes two that differ', () => {
    for (const blueprint of ofKind('parallel')) {
      const [first, second, ...more] = callsOf(blueprint.turns[0])
      expect(more).toEqual([])
      expect(first.name !== second.name || !sameJson(first.arguments, second.arguments)).toBe(true)
    }
  })

  it('clarify misses required values, and supplies just those', () => {
    for (const blueprint of ofKind('clarify')) {
      const [asks, gives] = blueprint.turns
      if (asks.does !== 'underspecify' || gives.does !== 'supply')
        throw new Error(blueprint.turns.map((t) => t.does).join())
      const tool = toolOf(asks.wants)
      expect(asks.missing.length).toBeGreaterThan(0)
      for (const path of asks.missing) expect(tool.params.find((p) => p.path === path)?.required).toBe(true)
      expect(gives.gives).toEqual(asks.missing)
      expect(gives.calls.map((call) => call.arguments)).toEqual([asks.wants.arguments])
      const said = tool.params.filter(
        (p) => Object.hasOwn(asks.wants.arguments, p.name) && !asks.missing.includes(p.path),
      )
      expect(Object.keys(gives.calls[0].from).toSorted()).toEqual(said.map((p) => p.path).toSorted())
    }
  })

  it('a value that a result told stands in an earlier result; one from earlier in an earlier call', () => {
    let told = 0
    for (const { turn, before } of [...turnsThat('follow_up'), ...turnsThat('propose')]) {
      const call = turn.does === 'propose' ? turn.wants : turn.calls[0]
      for (const param of toolOf(call).params) {
        const origin = call.from[param.path]
        if (origin !== 'result' && origin !== 'earlier') continue
        const value = JSON.stringify(call.arguments[param.name])
        const places = before
          .flatMap(callsOf)
          .map((one) => (origin === 'result' ? one.outcome : one.arguments))
        expect(
          places.some((place) => JSON.stringify(place).includes(value)),
          `${value} (${origin})`,
        ).toBe(true)
        told++
      }
    }
    // Some wishes cannot be had; they are rare, and the answer says so.
    const outcomes = turnsThat('follow_up').map(({ turn }) => turn.calls[0].outcome.ok)
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(0.85)
    expect(told).toBeGreaterThan(20)
  })

  it('a yes carries out what was proposed, and says no value', () => {
    const confirmed = turnsThat('confirm')
    expect(confirmed.length).toBeGreaterThan(10)
    for (const { turn, before } of confirmed) {
      const asked = before.at(-1)
      if (asked?.does !== 'propose') throw new Error('nothing was proposed')
      const [call] = turn.calls
      expect(call).toMatchObject({
        name: asked.wants.name,
        arguments: asked.wants.arguments,
        outcome: asked.wants.outcome,
      })
      for (const param of toolOf(call).params) {
        if (Object.hasOwn(call.arguments, param.name)) expect(call.from[param.path]).toBeDefined()
      }
    }
  })

  it('a correction changes one value, which failed before and works now', () => {
    const corrected = turnsThat('correct')
    expect(corrected.length).toBeGreaterThan(10)
    let put = 0
    for (const { turn, before } of corrected) {
      const [call] = turn.calls
      const { wrong, path } = turn
      expect(callsOf(before[0])).toEqual([wrong])
      expect(call.arguments[path]).not.toEqual(wrong.arguments[path])
      expect({ ...call.arguments, [path]: 0 }).toEqual({ ...wrong.arguments, [path]: 0 })
      const [a, b] = [String(call.arguments[path]), String(wrong.arguments[path])]
      expect([...a].filter((character, i) => character !== b[i]).length).toBeLessThanOrEqual(2)
      expect(call.from[path]).toBeUndefined()
      if (call.outcome.ok && !wrong.outcome.ok) put++
    }
    expect(put / corrected.length).toBeGreaterThan(0.95)
  })

  it('no_tool names only facts and tools that are there', () => {
    const facts = new Map(input.project.facts.facts.map((fact) => [fact.id, fact]))
    for (const blueprint of ofKind('no_tool')) {
      const [turn] = blueprint.turns
      if (turn.does !== 'chat') throw new Error(turn.does)
      expect(blueprint.cell).toBe(`no_tool/${turn.reason}`)
      expect(turn.near !== undefined).toBe(turn.reason === 'near_miss' || turn.reason === 'hypothetical')
      if (turn.reason === 'question') expect(turn.fact).toBeDefined()
      if (turn.fact === undefined) continue
      const fact = facts.get(turn.fact)
      expect(fact).toBeDefined()
      if (turn.near !== undefined) expect(fact?.tools).toContain(turn.near)
    }
  })
})
