import { valueAt, withValueAt } from '../../lib/at-path.ts'
import { mix32, random, type Random } from '../../lib/random.ts'
import type { Json } from '../../lib/json.ts'
import { isObject, sameJson } from '../../lib/json.ts'
import type { Language, Persona } from '../../language/language.ts'
import type { Blueprint, PlannedCall, Turn } from '../../spec/blueprint.ts'
import type { Facts } from '../../spec/facts.ts'
import type { Seed } from '../../spec/seed.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Outcome, Session, World } from '../../spec/world.ts'
import { linesOf, type Lines } from './seed-lines.ts'
import { canBe } from '../plan/plan.ts'
import type { Cell, Plan } from '../../spec/plan.ts'
import { drawArguments, drawOpening, type CallContext, type DrawnArguments } from './draw-call.ts'

export interface DrawInput {
  readonly plan: Plan
  readonly tools: readonly CatalogTool[]
  readonly seeds: readonly Seed[]
  readonly facts: Facts
  readonly language: Language
  readonly world: World
  readonly today: string
}

/**
 * Draws the blueprint of a number and a cell: pure, and carried out in the world already; undefined when
 * no calls were found that fit together.
 */
export type Draw = (
  index: number,
  cell: number,
  told?: (failure: FailedCall) => void,
) => Promise<Blueprint | undefined>

/** A call that the world did not carry out, for which a blueprint was given up. */
export interface FailedCall {
  readonly tool: string
  readonly code: string
  readonly message: string
}

/** How often turns that hang on earlier results are drawn again until the calls fit together. */
const attempts = 8

/** Prepares drawing for a plan. */
export function openDraw(input: DrawInput): Draw {
  const byName = new Map(input.tools.map((tool) => [tool.name, tool]))
  const names = new Set(byName.keys())
  const parallel = input.tools.filter((tool) => canBe('parallel', tool, names))
  const requests = input.plan.size / (input.tools.length + 1)
  const lines = new Map(
    input.tools.map((tool) => [tool.name, linesOf(tool, input.seeds, input.language, requests)]),
  )
  const offered = input.tools.map((tool) => tool.name)
  return async (index, cellNumber, told) => {
    const cell = input.plan.cells[cellNumber]
    const seed = mix32(input.plan.seed, index)
    const dice = random(seed)
    const persona = dice.weighted(input.language.personas, (p) => p.weight)
    const noisy = dice.chance(input.plan.noise)
    const drawn = await drawTurns(cell, {
      input,
      byName,
      parallel,
      lines,
      persona,
      seed,
      dice: dice.fork('turns'),
      told,
    })
    if (!drawn) return undefined
    return {
      index,
      seed,
      cell: cell.name,
      kind: cell.kind,
      class: cell.class,
      tags: [],
      language: input.language.code,
      today: input.today,
      tools: offered,
      persona: persona.id,
      noisy,
      turns: drawn.turns,
      background: drawn.background,
    }
  }
}

interface Scene {
  readonly input: DrawInput
  readonly byName: ReadonlyMap<string, CatalogTool>
  /** Tools that can be called beside another. */
  readonly parallel: readonly CatalogTool[]
  readonly lines: ReadonlyMap<string, Lines>
  readonly persona: Persona
  readonly seed: number
  readonly dice: Random
  readonly told: ((failure: FailedCall) => void) | undefined
}

interface Drawn {
  readonly turns: readonly Turn[]
  readonly background: Readonly<Record<string, string>>
}

/** A scene with its world open. */
interface Stage extends Scene {
  readonly session: Session
  readonly context: CallContext
}

async function drawTurns(cell: Cell, scene: Scene): Promise<Drawn | undefined> {
  if (cell.kind === 'no_tool') return drawChat(cell, scene)
  const tool = scene.byName.get(cell.tool ?? '')
  if (!tool) throw new RangeError(`draw: cell ${cell.name} is about a tool that is not there`)
  let last: Drawn | undefined
  let failure: FailedCall | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const dice = attempt === 0 ? scene.dice : scene.dice.fork(`attempt ${attempt}`)
    const session = scene.input.world.open(mix32(scene.seed, attempt + 1), scene.input.today)
    const { language, today } = scene.input
    const tags = new Set(scene.persona.tags)
    const stage: Stage = {
      ...scene,
      dice,
      session,
      context: { language, lines: scene.lines, today, tags, session, dice },
    }
    // Some tools have no conversation but two requests one after the other.
    const plain = cell.kind === 'multi_turn' && attempt === attempts - 1 && last === undefined
    const drawn = (await drawKind(cell, tool, stage)) ?? (plain ? await drawAgain(tool, stage) : undefined)
    session.close()
    const failed = drawn && failedCall(drawn.turns, scene.input.world)
    if (failed) failure = failed
    else if (drawn?.fits) return drawn
    else last = drawn ?? last
  }
  if (last === undefined && failure !== undefined) scene.told?.(failure)
  return last
}

/** A call whose failure spoils the sample: where failures are no story, any but one that is put right. */
function failedCall(turns: readonly Turn[], world: World): FailedCall | undefined {
  if (world.rejectsFailures !== true) return undefined
  const wrong = new Set(turns.flatMap((turn) => (turn.does === 'correct' ? [turn.wrong] : [])))
  for (const turn of turns) {
    const calls = 'calls' in turn ? turn.calls : [turn.wants]
    for (const call of calls) {
      if (call.outcome.ok || (wrong.has(call) && call.outcome.error.accident !== true)) continue
      const { code, message } = call.outcome.error
      return { tool: call.name, code, message }
    }
  }
  return undefined
}

async function drawKind(
  cell: Cell,
  tool: CatalogTool,
  stage: Stage,
): Promise<(Drawn & { fits: boolean }) | undefined> {
  switch (cell.kind) {
    case 'single':
    case 'choice':
      return drawSingle(tool, stage)
    case 'parallel':
      return drawParallel(tool, stage)
    case 'clarify':
      return drawClarify(tool, stage)
    case 'multi_turn':
      return drawMultiTurn(tool, stage)
    default:
      throw new RangeError(`draw: kind ${cell.kind} cannot be drawn`)
  }
}

async function drawSingle(tool: CatalogTool, stage: Stage) {
  const drawn = drawOpening(tool, stage.context)
  const call = await carryOut(tool, drawn, stage)
  return { turns: [{ does: 'request', calls: [call] } as const], background: drawn.background, fits: true }
}

async function drawParallel(tool: CatalogTool, stage: Stage) {
  const { dice } = stage
  const other = dice.chance(0.5) ? tool : dice.pick(stage.parallel)
  const first = drawArguments(tool, 0, stage.context)
  const second = drawArguments(other, 1, stage.context)
  const calls = [await carryOut(tool, first, stage), await carryOut(other, second, stage)]
  const same = tool === other && sameJson(first.arguments, second.arguments)
  if (same) return undefined
  return { turns: [{ does: 'request', calls } as const], background: {}, fits: true }
}

async function drawClarify(tool: CatalogTool, stage: Stage) {
  const { dice } = stage
  const drawn = drawArguments(tool, 0, stage.context)
  const required = tool.params.filter((p) => p.required && p.fallback === undefined)
  const missing = [dice.pick(required)]
  for (const p of required) if (!missing.includes(p) && dice.chance(0.25)) missing.push(p)
  const said = tool.params.filter(
    (p) => valueAt(drawn.arguments, p.path) !== undefined && !missing.includes(p),
  )
  const from = Object.fromEntries(said.map((p) => [p.path, 'earlier' as const]))
  const wants = await carryOut(tool, drawn, stage)
  const paths = missing.map((p) => p.path)
  const turns: Turn[] = [
    { does: 'underspecify', wants, missing: paths },
    { does: 'supply', calls: [{ ...wants, from }], gives: paths },
  ]
  return { turns, background: drawn.background, fits: true }
}

async function drawMultiTurn(tool: CatalogTool, stage: Stage) {
  const { dice } = stage
  const flows = tool.feeds.filter((flow) => stage.byName.has(flow.from) && flow.from !== tool.name)
  const variants: (() => Promise<(Drawn & { fits: boolean }) | undefined>)[] = []
  if (flows.length > 0) {
    variants.push(() => drawFollowUp(tool, dice.pick(flows).from, stage))
    variants.push(() => drawFollowUp(tool, dice.pick(flows).from, stage))
  }
  if (!tool.reads && tool.params.some((p) => p.required)) variants.push(() => drawConfirm(tool, stage))
  const correctable = tool.params.filter((p) => p.type === 'identifier' || p.type === 'email')
  if (correctable.length > 0) variants.push(() => drawCorrection(tool, stage))
  if (variants.length === 0) return drawAgain(tool, stage)
  return dice.pick(variants)()
}

/** Find something first, then do something with "that one". */
async function drawFollowUp(tool: CatalogTool, sourceName: string, stage: Stage) {
  const { dice } = stage
  const source = stage.byName.get(sourceName)
  if (!source) return undefined
  const first = drawOpening(source, stage.context)
  const firstCall = await carryOut(source, first, stage)
  const flow = dice.pick(tool.feeds.filter((f) => f.from === sourceName))
  const param = tool.params.find((p) => p.path === flow.param)
  if (!param || !firstCall.outcome.ok) return undefined
  const value = singleField(firstCall.outcome.value, param.name)
  if (value === undefined) return undefined
  const second = drawArguments(tool, 1, stage.context)
  const args = withValueAt(second.arguments, param.path, param.name, value)
  const from: Record<string, 'result' | 'earlier'> = {
    [param.path]: JSON.stringify(first.arguments).includes(JSON.stringify(value)) ? 'earlier' : 'result',
  }
  const call = await carryOut(tool, { ...second, arguments: args }, stage, from)
  const needed = new Set([...tool.params.filter((p) => p.required).map((p) => p.name), param.name])
  // A value that neither the message nor the result gives must not stand in the call.
  if (
    Object.keys(second.background).length > 0 &&
    tool.reads &&
    Object.keys(args).some((key) => !needed.has(key))
  ) {
    return undefined
  }
  const turns: Turn[] = [{ does: 'request', calls: [firstCall] }]
  if (!tool.reads && dice.chance(0.35)) {
    turns.push(
      { does: 'propose', wants: call },
      { does: 'confirm', calls: [{ ...call, from: allEarlier(tool, call) }] },
    )
  } else {
    turns.push({ does: 'follow_up', calls: [call] })
  }
  return { turns: thanked(turns, dice), background: first.background, fits: call.outcome.ok }
}

/** Asks for a change, hears it read back, says yes. */
async function drawConfirm(tool: CatalogTool, stage: Stage) {
  const drawn = drawOpening(tool, stage.context)
  const wants = await carryOut(tool, drawn, stage)
  const turns: Turn[] = [
    { does: 'propose', wants },
    { does: 'confirm', calls: [{ ...wants, from: allEarlier(tool, wants) }] },
  ]
  return { turns: thanked(turns, stage.dice), background: drawn.background, fits: wants.outcome.ok }
}

/** Gives a wrong number first and puts it right. */
async function drawCorrection(tool: CatalogTool, stage: Stage) {
  const { dice } = stage
  const drawn = drawOpening(tool, stage.context)
  const param = tool.params.find(
    (p) =>
      (p.type === 'identifier' || p.type === 'email') && typeof valueAt(drawn.arguments, p.path) === 'string',
  )
  if (!param) return undefined
  const right = String(valueAt(drawn.arguments, param.path))
  const wrong = slip(right, dice)
  if (wrong === right) return undefined
  const wrongCall = await carryOut(
    tool,
    { ...drawn, arguments: withValueAt(drawn.arguments, param.path, param.name, wrong) },
    stage,
  )
  // What has been changed under the wrong number cannot be taken back by naming the right one.
  if (wrongCall.outcome.ok && !tool.reads) return undefined
  const said = tool.params.filter((p) => valueAt(drawn.arguments, p.path) !== undefined && p !== param)
  const from = Object.fromEntries(said.map((p) => [p.path, 'earlier' as const]))
  const call = await carryOut(tool, { ...drawn, line: undefined }, stage, from)
  const turns: Turn[] = [
    { does: 'request', calls: [wrongCall] },
    { does: 'correct', calls: [call], wrong: wrongCall, path: param.path },
  ]
  return { turns: thanked(turns, dice), background: {}, fits: call.outcome.ok && !wrongCall.outcome.ok }
}

/** Two requests to the same tool, one after the other: for tools without data flow. */
async function drawAgain(tool: CatalogTool, stage: Stage) {
  const first = drawArguments(tool, 0, stage.context)
  const second = drawArguments(tool, 1, stage.context)
  const turns: Turn[] = [
    { does: 'request', calls: [await carryOut(tool, first, stage)] },
    { does: 'request', calls: [await carryOut(tool, second, stage)] },
  ]
  const differ = JSON.stringify(first.arguments) !== JSON.stringify(second.arguments)
  return { turns: thanked(turns, stage.dice), background: {}, fits: differ }
}

/** A message that needs no tool; facts that answer it are chosen here, before any word. */
function drawChat(cell: Cell, scene: Scene): Drawn {
  const { dice } = scene
  const reason = cell.reason ?? 'small_talk'
  const { facts } = scene.input.facts
  const near =
    reason === 'near_miss' || reason === 'hypothetical' ? dice.pick(scene.input.tools).name : undefined
  const nearFacts = facts.filter((fact) => near !== undefined && fact.tools.includes(near))
  const pool = reason === 'question' ? facts : reason === 'near_miss' && dice.chance(0.6) ? nearFacts : []
  const answered = pool.length > 0
  const turn: Turn = {
    does: 'chat',
    reason,
    ...(answered && { fact: dice.pick(pool).id }),
    ...(near !== undefined && { near }),
    calls: [],
  }
  return { turns: [turn], background: {} }
}

async function carryOut(
  tool: CatalogTool,
  drawn: Pick<DrawnArguments, 'arguments' | 'forms' | 'from' | 'line'>,
  stage: Stage,
  from: PlannedCall['from'] = {},
): Promise<PlannedCall> {
  const returned = stage.session.call(tool.name, drawn.arguments)
  const outcome: Outcome = returned instanceof Promise ? await returned : returned
  return {
    id: callId(stage.dice),
    name: tool.name,
    arguments: drawn.arguments,
    from: { ...drawn.from, ...from },
    forms: drawn.forms,
    ...(drawn.line && { line: drawn.line }),
    outcome,
  }
}

const idAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

function callId(dice: Random): string {
  let id = 'call_'
  for (let i = 0; i < 9; i++) id += idAlphabet[dice.int(idAlphabet.length)]
  return id
}

function allEarlier(tool: CatalogTool, call: PlannedCall): PlannedCall['from'] {
  const said = tool.params.filter((p) => valueAt(call.arguments, p.path) !== undefined)
  return Object.fromEntries(said.map((p) => [p.path, call.from[p.path] ?? 'earlier']))
}

/** A short word of thanks ends some conversations. */
function thanked(turns: readonly Turn[], dice: Random): readonly Turn[] {
  return dice.chance(0.15) ? [...turns, { does: 'chat', reason: 'small_talk', calls: [] }] : turns
}

/** The one value that stands under a key anywhere in a result; undefined when there is none or two. */
function singleField(value: Json, key: string): Json | undefined {
  const found = new Set<Json>()
  const visit = (node: Json, depth: number): void => {
    if (depth > 6) return
    if (Array.isArray(node)) for (const item of node) visit(item, depth + 1)
    else if (isObject(node)) {
      for (const [name, inner] of Object.entries(node)) {
        if (name === key && (typeof inner === 'string' || typeof inner === 'number')) found.add(inner)
        else visit(inner, depth + 1)
      }
    }
  }
  visit(value, 0)
  return found.size === 1 ? [...found][0] : undefined
}

/** A copying slip: two neighbouring characters swapped, or one digit wrong. */
function slip(value: string, dice: Random): string {
  const places = [...value.matchAll(/[a-z0-9]/gi)].map((match) => match.index)
  const digits = places.filter((at) => /\d/.test(value[at]))
  const pool = digits.length > 1 ? digits : places.filter((at) => at < value.indexOf('@'))
  if (pool.length < 2) return value
  const at = dice.int(pool.length - 1)
  const [a, b] = [pool[at], pool[at + 1]]
  if (value[a] !== value[b] && b === a + 1) {
    return value.slice(0, a) + value[b] + value[a] + value.slice(b + 1)
  }
  const other = /\d/.test(value[a]) ? String((Number(value[a]) + 1 + dice.int(8)) % 10) : 'e'
  return value.slice(0, a) + other + value.slice(a + 1)
}
