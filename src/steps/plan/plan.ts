import { random } from '../../lib/random.ts'
import type { Class, Kind } from '../../sample/schema.ts'
import { noToolReasons } from '../../sample/schema.ts'
import type { Facts } from '../../spec/facts.ts'
import { Problem } from '../../spec/problem.ts'
import type { Cell, Plan } from '../../spec/plan.ts'
import { semanticTraits, type CatalogTool } from '../../spec/tool.ts'
import type { Preset } from './presets.ts'

export interface PlanInput {
  readonly preset: Preset
  readonly seed: number
  readonly size?: number
  /** Shares of kinds that replace the preset's. */
  readonly shares?: Readonly<Partial<Record<Kind, number>>>
  readonly noise?: number
  readonly tools: readonly CatalogTool[]
  /** The most that one sample offers; all unless given. */
  readonly offer?: number
  readonly facts: Facts
}

export const classOf: Readonly<Record<Kind, Class>> = {
  single: 'positive',
  choice: 'positive',
  parallel: 'positive',
  multi_step: 'positive',
  multi_turn: 'positive',
  clarify: 'hard',
  error_recovery: 'hard',
  no_tool: 'negative',
}

/** Calls that one sample of a kind makes, about half of them to the tool it is named after. */
const callsPerSample: Readonly<Partial<Record<Kind, number>>> = { parallel: 2, multi_turn: 2, clarify: 1 }

/** Turns a preset and a tool set into quotas; refuses impossible ones with all reasons at once. */
export function plan(input: PlanInput): Plan {
  const shares = { ...input.preset.shares, ...input.shares }
  const size = input.size ?? defaultSize(input.preset, shares.no_tool ?? 0, input.tools.length)
  const faults = impossible(input, shares, size)
  if (faults.length > 0) throw Problem.of('config/impossible-quotas', { faults })

  const notes: string[] = []
  const cells: Cell[] = []
  const names = namesOf(input.tools)
  let left = size
  for (const kind of ['no_tool', 'parallel', 'multi_turn', 'clarify'] as const) {
    const quota = Math.min(left, Math.round(size * (shares[kind] ?? 0)))
    if (quota === 0) continue
    if (kind === 'no_tool') {
      cells.push(...noToolCells(input, quota))
    } else {
      const able = input.tools.filter((tool) => canBe(kind, tool, names))
      if (able.length === 0) {
        notes.push(`${kind}: ${whyNot[kind]}; its ${quota} samples went to single and choice.`)
        continue
      }
      const quotas = divide(
        quota,
        able.map(() => 1),
      )
      able.forEach((tool, i) => cells.push(cell(kind, tool.name, quotas[i])))
    }
    left -= quota
  }
  cells.push(...plainCells(input.tools, left, cells))
  return {
    seed: input.seed,
    size,
    noise: input.noise ?? input.preset.noise,
    balance: input.preset.balance,
    tools: input.tools.length,
    offer: input.offer ?? input.tools.length,
    cells: cells.filter((c) => c.quota > 0),
    notes,
  }
}

/**
 * The cell of each candidate in a round of making: `wanted` candidates per cell, in a shuffled
 * order that depends on the plan's seed and the round alone.
 */
export function candidates(wanted: readonly number[], seed: number, round: number): Uint32Array {
  const total = wanted.reduce((sum, n) => sum + n, 0)
  const order = new Uint32Array(total)
  let at = 0
  wanted.forEach((n, i) => {
    order.fill(i, at, at + n)
    at += n
  })
  const dice = random(seed).fork(`round ${round}`)
  for (let i = total - 1; i > 0; i--) {
    const j = dice.int(i + 1)
    const held = order[i]
    order[i] = order[j]
    order[j] = held
  }
  return order
}

/** Splits a whole number by weights so that the parts add up to it (largest remainder). */
export function divide(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!(sum > 0)) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  let rest = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder) {
    if (rest-- <= 0) break
    parts[i]++
  }
  return parts
}

function defaultSize(preset: Preset, noTool: number, tools: number): number {
  return Math.round((preset.perTool * tools) / (1 - Math.min(noTool, 0.9)))
}

function cell(kind: Kind, tool: string, quota: number): Cell {
  return { name: `${kind}/${tool}`, kind, class: classOf[kind], tool, quota }
}

function noToolCells(input: PlanInput, quota: number): Cell[] {
  const hasFacts = input.facts.facts.length > 0
  const weights = noToolReasons.map((reason) =>
    reason === 'question' && !hasFacts ? 0 : input.preset.noTool[reason],
  )
  const quotas = divide(quota, weights)
  return noToolReasons.map((reason, i) => ({
    name: `no_tool/${reason}`,
    kind: 'no_tool',
    class: 'negative',
    reason,
    quota: quotas[i],
  }))
}

/** `single` and `choice`: what is left, so that calls are even across tools. */
function plainCells(tools: readonly CatalogTool[], left: number, others: readonly Cell[]): Cell[] {
  const calls = new Map<string, number>()
  for (const { tool, kind, quota } of others) {
    if (tool !== undefined) calls.set(tool, (calls.get(tool) ?? 0) + quota * (callsPerSample[kind] ?? 0))
  }
  const already = tools.map((tool) => calls.get(tool.name) ?? 0)
  const even = (left + already.reduce((a, b) => a + b, 0)) / tools.length
  const quotas = divide(
    left,
    already.map((n) => Math.max(even - n, 0.05 * even)),
  )
  return tools.map((tool, i) => cell(tool.lookAlikes.length > 0 ? 'choice' : 'single', tool.name, quotas[i]))
}

const whyNot = {
  parallel: 'no tool takes an argument that a second call could differ in',
  multi_turn: 'no tool takes an argument that a later turn could use again',
  clarify: 'no tool has a required argument that could be missing',
} as const

const namesOf = (tools: readonly CatalogTool[]): ReadonlySet<string> => new Set(tools.map(({ name }) => name))

/** Whether samples of a kind can be about a tool, beside the tools of these names. */
export function canBe(
  kind: 'parallel' | 'multi_turn' | 'clarify',
  tool: CatalogTool,
  names: ReadonlySet<string>,
): boolean {
  if (kind === 'clarify') return tool.params.some((p) => p.required && p.fallback === undefined)
  const hasTelling = tool.params.some((p) => semanticTraits[p.type].telling)
  return kind === 'parallel' ? hasTelling : hasTelling || tool.fedBy.some((f) => names.has(f.from))
}

function impossible(
  input: PlanInput,
  shares: Readonly<Partial<Record<Kind, number>>>,
  size: number,
): string[] {
  const faults: string[] = []
  const sum = Object.values(shares).reduce((a, b) => a + (b ?? 0), 0)
  if (sum > 1.000001) {
    faults.push(
      `quotas: the shares add up to ${sum.toFixed(2)}, more than 1 (${Object.entries(shares)
        .map(([kind, share]) => `${kind} ${share}`)
        .join(', ')}). Lower one of them.`,
    )
  }
  if (size < input.tools.length) {
    faults.push(
      `size: ${size} samples cannot cover ${input.tools.length} tools. Ask for at least one a tool.`,
    )
  }
  if (size > 20_000_000) faults.push(`size: ${size} is beyond what one build can number (20000000).`)
  const names = namesOf(input.tools)
  for (const kind of ['parallel', 'multi_turn', 'clarify'] as const) {
    const asked = input.shares?.[kind] ?? 0
    if (asked > 0 && !input.tools.some((tool) => canBe(kind, tool, names))) {
      faults.push(`quotas.${kind}: ${asked} is asked for, but ${whyNot[kind]}.`)
    }
  }
  if ((input.shares?.no_tool ?? 0) >= 1)
    faults.push('quotas.no_tool: leaves nothing for the tools. Ask for less than 1.')
  return faults
}
