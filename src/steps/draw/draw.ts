import { mix32, random, type Random } from '../../lib/random.ts'
import type { Language, Persona } from '../../spec/language.ts'
import type { Blueprint } from '../../spec/blueprint.ts'
import type { Facts } from '../../spec/facts.ts'
import type { Cell, Plan } from '../../spec/plan.ts'
import type { Seed } from '../../spec/seed.ts'
import type { Story } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { World } from '../../spec/world.ts'
import { canBe } from '../plan/plan.ts'
import { drawAgain } from './draw-again.ts'
import { drawChat } from './draw-chat.ts'
import { drawClarify } from './draw-clarify.ts'
import type { DrawContext, Drawn, DrawSources } from './draw-context.ts'
import { drawMultiTurn } from './draw-multi-turn.ts'
import { drawParallel } from './draw-parallel.ts'
import { drawSingle } from './draw-single.ts'
import { failedCall, type FailedCall } from './failed-call.ts'
import { linesOf } from './seed-lines.ts'

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

/** How often turns that hang on earlier results are drawn again until the calls fit together. */
const attempts = 8

/** Prepares drawing for a plan. */
export function openDraw(input: DrawInput): Draw {
  const { plan, tools, language, today } = input
  const sources = sourcesOf(input)
  const names = tools.map((tool) => tool.name)
  return async (index, cellNumber, told) => {
    const cell = plan.cells[cellNumber]
    const seed = mix32(plan.seed, index)
    const dice = random(seed)
    const persona = dice.weighted(language.packs.personas, (p) => p.weight)
    const noisy = dice.chance(plan.noise)
    const story =
      cell.kind === 'no_tool'
        ? drawChat(cell.reason ?? 'small_talk', sources, dice.fork('turns'))
        : await drawCalls(cell, { input, sources, persona, seed, dice: dice.fork('turns'), told })
    if (!story) return undefined
    return {
      index,
      seed,
      cell: cell.name,
      kind: cell.kind,
      class: cell.class,
      tags: [],
      language: language.code,
      today,
      tools: names,
      persona: persona.id,
      noisy,
      turns: story.turns,
      background: story.background,
    }
  }
}

function sourcesOf({ plan, tools, seeds, facts, language, today }: DrawInput): DrawSources {
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const names = new Set(byName.keys())
  const requests = plan.size / (tools.length + 1)
  return {
    offered: tools,
    tools: byName,
    parallel: tools.filter((tool) => canBe('parallel', tool, names)),
    lines: new Map(tools.map((tool) => [tool.name, linesOf(tool, seeds, language, requests)])),
    facts,
    language,
    today,
  }
}

/** What a sample with calls is drawn from. */
interface Draft {
  readonly input: DrawInput
  readonly sources: DrawSources
  readonly persona: Persona
  readonly seed: number
  readonly dice: Random
  readonly told: ((failure: FailedCall) => void) | undefined
}

/** A story whose calls fit together; failing that, one that does not; the world is opened anew for each attempt. */
async function drawCalls(
  cell: Cell,
  { input, sources, persona, seed, dice, told }: Draft,
): Promise<Story | undefined> {
  const tool = sources.tools.get(cell.tool ?? '')
  if (!tool) throw new RangeError(`draw: cell ${cell.name} is about a tool that is not there`)
  const tags = new Set(persona.tags)
  let last: Story | undefined
  let failure: FailedCall | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = attempt === 0 ? dice : dice.fork(`attempt ${attempt}`)
    const session = input.world.open(mix32(seed, attempt + 1), input.today)
    const context: DrawContext = { ...sources, tags, dice: own, session }
    // Some tools have no conversation but two requests one after the other.
    const plain = cell.kind === 'multi_turn' && attempt === attempts - 1 && last === undefined
    const drawn =
      (await drawKind(cell, tool, context)) ?? (plain ? await drawAgain(tool, context) : undefined)
    session.close()
    const failed = drawn && failedCall(drawn.turns, input.world)
    if (failed) failure = failed
    else if (drawn?.fits) return drawn
    else last = drawn ?? last
  }
  if (last === undefined && failure !== undefined) told?.(failure)
  return last
}

async function drawKind(cell: Cell, tool: CatalogTool, context: DrawContext): Promise<Drawn> {
  switch (cell.kind) {
    case 'single':
    case 'choice':
      return drawSingle(tool, context)
    case 'parallel':
      return drawParallel(tool, context)
    case 'clarify':
      return drawClarify(tool, context)
    case 'multi_turn':
      return drawMultiTurn(tool, context)
    default:
      throw new RangeError(`draw: kind ${cell.kind} cannot be drawn`)
  }
}
