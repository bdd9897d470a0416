import { ourPlugins } from '../../testing/our-plugins.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { compileSchema } from '../../catalog/schema/compile-schema.ts'
import { sameJson } from '../../lib/json.ts'
import type { Blueprint } from '../../spec/blueprint.ts'
import { atPointer, leavesOf } from '../../sample/walk.ts'
import { carriedCalls, edgeAt, saidHere, type PlannedCall, type Turn } from '../../spec/story.ts'
import { planProject } from '../../build/build-project.ts'
import openPlugs from '../../build/open-plugs.ts'
import type { Plugs } from '../../build/plugs.ts'
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
  input = await planProject(example, ourPlugins, { size: 1000, seed: 4 })
  plugs = await openPlugs(input, ourPlugins)
  for (let cell = 0; cell < input.plan.cells.length; cell++) {
    for (let i = 0; i < perCell; i++) all.push(await drawn(cell * perCell + i, cell))
  }
})

const callsOf = (turn: Turn) => turn.rounds.flatMap(carriedCalls)
const every = (blueprint: Blueprint) =>
  blueprint.turns.flatMap((turn) => [...('wants' in turn ? [turn.wants] : []), ...callsOf(turn)])
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
    const again = await openPlugs(input, ourPlugins)
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

  it('says where every value comes from', () => {
    for (const blueprint of all) {
      for (const call of every(blueprint)) {
        expect(Object.keys(call.from)).toEqual(leavesOf(call.arguments).map(({ pointer }) => pointer))
        const paths = toolOf(call).params.map((p) => p.path)
        for (const path of Object.keys(call.forms)) expect(paths).toContain(path)
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
      const [call] = callsOf(gives)
      expect(call.arguments).toEqual(asks.wants.arguments)
      for (const p of tool.params.filter((one) => Object.hasOwn(call.arguments, one.name)))
        expect(saidHere(call, `/${p.name}`), p.name).toBe(asks.missing.includes(p.path))
    }
  })

  it('a value that a result told stands in an earlier result; one from earlier in an earlier call', () => {
    let told = 0
    for (const { turn, before } of [...turnsThat('follow_up'), ...turnsThat('propose')]) {
      const call = turn.does === 'propose' ? turn.wants : callsOf(turn)[0]
      for (const param of toolOf(call).params) {
        const edge = edgeAt(call.from, `/${param.name}`)
        if (edge === undefined || 'said' in edge || 'implied' in edge) continue
        const value = call.arguments[param.name]
        if ('earlier' in edge)
          expect(JSON.stringify(callsOf(before[edge.earlier]))).toContain(JSON.stringify(value))
        else {
          const source = before.flatMap(callsOf).find(({ id }) => id === edge.result)
          expect(source?.outcome.ok && atPointer(source.outcome.value, edge.pointer)).toEqual(value)
        }
        told++
      }
    }
    // Some wishes cannot be had; they are rare, and the answer says so.
    const outcomes = turnsThat('follow_up').map(({ turn }) => turn.rounds[0].outcomes[0].ok)
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThan(0.85)
    expect(told).toBeGreaterThan(20)
  })

  it('a yes carries out what was proposed, and says no value', () => {
    const confirmed = turnsThat('confirm')
    expect(confirmed.length).toBeGreaterThan(10)
    for (const { turn, before } of confirmed) {
      const asked = before.at(-1)
      if (asked?.does !== 'propose') throw new Error('nothing was proposed')
      const [call] = callsOf(turn)
      const { id, name, arguments: args } = asked.wants
      expect(call).toMatchObject({ id, name, arguments: args })
      for (const { pointer } of leavesOf(call.arguments)) expect(saidHere(call, pointer)).toBe(false)
    }
  })

  it('a correction changes one value, which failed before and works now', () => {
    const corrected = turnsThat('correct')
    expect(corrected.length).toBeGreaterThan(10)
    let put = 0
    for (const { turn, before } of corrected) {
      const [call] = callsOf(turn)
      const { wrong, path } = turn
      expect(before[0].rounds[0].calls).toEqual([wrong])
      expect(call.arguments[path]).not.toEqual(wrong.arguments[path])
      expect({ ...call.arguments, [path]: 0 }).toEqual({ ...wrong.arguments, [path]: 0 })
      const [a, b] = [String(call.arguments[path]), String(wrong.arguments[path])]
      expect([...a].filter((character, i) => character !== b[i]).length).toBeLessThanOrEqual(2)
      expect(call.from[`/${path}`]).toEqual({ said: true })
      if (call.outcome.ok && !before[0].rounds[0].outcomes[0].ok) put++
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
