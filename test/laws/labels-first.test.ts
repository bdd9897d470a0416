import { ourPlugins } from '../../src/testing/our-plugins.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../src/language/en/english.ts'
import { isObject, type Json } from '../../src/lib/json.ts'
import type { Blueprint } from '../../src/spec/blueprint.ts'
import { callsOfTurn, edgeAt, type PlannedCall, type Turn } from '../../src/spec/story.ts'
import type { Draft } from '../../src/spec/writer.ts'
import type { Parameter } from '../../src/spec/tool.ts'
import { assembleSample } from '../../src/steps/assemble-sample.ts'
import { planProject } from '../../src/build/build-project.ts'
import openPlugs from '../../src/build/open-plugs.ts'
import { candidates } from '../../src/steps/plan/plan.ts'
import type { Plugs } from '../../src/build/plugs.ts'
import type { BuildInput } from '../../src/project/build-input.ts'
import { example } from '../bad-input/callsmith.ts'

/** Labels first, words second: the words say the labels, and never change them, slips or no slips. */
let input: BuildInput
let plugs: Plugs
const written: { blueprint: Blueprint; draft: Draft }[] = []
beforeAll(async () => {
  input = await planProject(example, ourPlugins, { size: 300, seed: 11 })
  plugs = await openPlugs(input, ourPlugins)
  const cells = candidates(
    input.plan.cells.map((cell) => cell.quota),
    11,
    0,
  )
  for (const [index, cell] of cells.entries()) {
    const drawn = await plugs.draw(index, cell)
    if (!drawn) throw new Error(`no blueprint ${index}`)
    for (const noisy of [false, true]) {
      const blueprint = { ...drawn, noisy }
      const draft = await plugs.writer.write(blueprint)
      if (draft) written.push({ blueprint, draft })
    }
  }
})

const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9@]/g, '')

/** What a turn's user message must say: the calls it is about, and the parameters it may leave out. */
function saidIn(turn: Turn): { call: PlannedCall; only?: readonly string[]; without: readonly string[] }[] {
  switch (turn.does) {
    case 'underspecify':
      return [{ call: turn.wants, without: turn.missing }]
    case 'propose':
      return [{ call: turn.wants, without: [] }]
    case 'supply':
      return callsOfTurn(turn).map((call) => ({ call, only: turn.gives, without: [] }))
    case 'correct':
      return callsOfTurn(turn).map((call) => ({ call, only: [turn.path], without: [] }))
    case 'confirm':
    case 'chat':
      return []
    default:
      return callsOfTurn(turn).map((call) => ({ call, without: [] }))
  }
}

/** True when the text says the value: to the letter, in figures or words, or by what it means. */
function says(text: string, parameter: Parameter, value: Json, form: 'noun' | 'clause' | undefined): boolean {
  if (form !== undefined) return text.includes(String(value))
  if (parameter.type === 'address' && isObject(value))
    return Object.values(value).every((part) => squeezed(text).includes(squeezed(String(part))))
  if (typeof value === 'number') {
    const figures =
      text
        .replaceAll(',', '')
        .match(/\d+(?:\.\d+)?/g)
        ?.map(Number) ?? []
    return (
      figures.includes(value) ||
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)/i.test(
        text,
      )
    )
  }
  if (parameter.type === 'enum') {
    // What the words mean is seldom sure; where it is, it must be this.
    const meant = english.read(text).value(parameter)
    return meant === undefined || meant === value
  }
  return squeezed(text).includes(squeezed(String(value)))
}

describe('the words of 300 blueprints, with slips and without', () => {
  it('are written, nearly all', () => {
    expect(written.length).toBeGreaterThan(540)
    expect(written.filter(({ blueprint }) => blueprint.noisy).length).toBeGreaterThan(270)
  })

  it('carry the calls of the blueprint, and no others', () => {
    for (const { blueprint, draft } of written)
      expect(assembleSample(blueprint, draft, 'grammar').mislabelled).toEqual([])
  })

  it('say every value where the blueprint says it is said', () => {
    const kinds = new Set<string>()
    const unsaid: string[] = []
    for (const { blueprint, draft } of written) {
      const users = draft.messages.filter((message) => message.role === 'user')
      expect(users).toHaveLength(blueprint.turns.length)
      blueprint.turns.forEach((turn, at) => {
        const text = users[at].content
        for (const { call, only, without } of saidIn(turn)) {
          const tool = input.tools.find((one) => one.name === call.name)
          for (const p of tool?.params ?? []) {
            if (!Object.hasOwn(call.arguments, p.name)) continue
            const edge = edgeAt(call.from, `/${p.path}`) ?? { said: true }
            // What is implied by other words has none of its own; a free text that stands in a line has.
            if (!('said' in edge) && !('implied' in edge && p.type === 'reason')) continue
            if (without.includes(p.path) || (only && !only.includes(p.path))) continue
            kinds.add(`${turn.does} ${p.type}`)
            if (!says(text, p, call.arguments[p.name], call.forms[p.path])) {
              unsaid.push(
                `${turn.does} ${call.name}.${p.path} = ${JSON.stringify(call.arguments[p.name])}: ${text}`,
              )
            }
          }
        }
      })
    }
    expect(unsaid).toEqual([])
    expect(kinds.size).toBeGreaterThan(12)
  })

  it('do not say what is to be missing', () => {
    let looked = 0
    for (const { blueprint, draft } of written) {
      const [turn] = blueprint.turns
      if (turn.does !== 'underspecify') continue
      const text = draft.messages.find((message) => message.role === 'user')?.content ?? ''
      for (const path of turn.missing) {
        const p = input.tools
          .find((tool) => tool.name === turn.wants.name)
          ?.params.find((one) => one.path === path)
        if (!p || p.type === 'enum') continue
        looked++
        const value = turn.wants.arguments[p.name]
        expect(isObject(value) ? Object.values(value).map(String) : [String(value)]).not.toContainEqual(
          expect.toSatisfy((one: string) => squeezed(text).includes(squeezed(one))),
        )
      }
    }
    expect(looked).toBeGreaterThan(0)
  })

  it('are the same when they are written again', async () => {
    for (const { blueprint, draft } of written.filter((_, i) => i % 10 === 0))
      expect(await plugs.writer.write(blueprint)).toEqual(draft)
  })
})
