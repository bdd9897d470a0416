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
import { recordedSession } from './recorded-session.ts'
import { linesOf, type Lines } from './seed-lines.ts'

/** A language, its share of the samples, and the world whose made-up people speak it. */
export interface SpokenLanguage {
  readonly language: Language
  readonly share: number
  readonly world: World
}

export interface DrawInput {
  readonly plan: Plan
  readonly tools: readonly CatalogTool[]
  readonly seeds: readonly Seed[]
  readonly facts: Facts
  readonly languages: readonly SpokenLanguage[]
  readonly today: string
}

/**
 * Draws the blueprint of a number and a cell: pure, and carried out in the world already; undefined when
 * no calls were found that fit together.
 */
export type Draw = (index: number, cell: number, options?: DrawOptions) => Promise<Blueprint | undefined>

export interface DrawOptions {
  /** The tools that this sample offers, in their order; all unless given. */
  readonly offered?: readonly CatalogTool[] | undefined
  /** Is told of the call that failed where no story was found. */
  readonly told?: (failure: FailedCall) => void
}

/** How often turns that hang on earlier results are drawn again until the calls fit together. */
const attempts = 8

/** Prepares drawing for a plan. */
export function openDraw(input: DrawInput): Draw {
  const { plan, tools, languages, today, facts } = input
  const spoken = languages.map(({ language, share, world }) => {
    const lines = linesByTool(input, language)
    const sourcesOf = (offered: readonly CatalogTool[]): DrawSources => ({
      ...toolsOffered(offered),
      lines,
      facts,
      language,
      today,
    })
    return { share, world, sourcesOf, all: sourcesOf(tools) }
  })
  return async (index, cellNumber, { offered, told } = {}) => {
    const cell = plan.cells[cellNumber]
    const seed = mix32(plan.seed, index)
    const dice = random(seed)
    const { world, all, sourcesOf } =
      spoken.length === 1 ? spoken[0] : dice.fork('language').weighted(spoken, ({ share }) => share)
    const sources = offered === undefined ? all : sourcesOf(offered)
    const { language } = sources
    const persona = dice.weighted(language.packs.personas, (p) => p.weight)
    const noisy = dice.chance(plan.noise)
    const story =
      cell.kind === 'no_tool'
        ? drawChat(cell.reason ?? 'small_talk', sources, dice.fork('turns'))
        : await drawCalls(cell, { world, sources, persona, seed, dice: dice.fork('turns'), told })
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
      tools: sources.names,
      persona: persona.id,
      noisy,
      turns: story.turns,
      background: story.background,
      ...(story.ending && { ending: story.ending }),
    }
  }
}

/** What follows from the tools that stand before the model. */
function toolsOffered(
  offered: readonly CatalogTool[],
): Pick<DrawSources, 'offered' | 'names' | 'tools' | 'parallel'> {
  const tools = new Map(offered.map((tool) => [tool.name, tool]))
  const names = new Set(tools.keys())
  return {
    offered,
    names: [...names],
    tools,
    parallel: offered.filter((tool) => canBe('parallel', tool, names)),
  }
}

/** The lines of each tool, gathered when it is first asked for. */
function linesByTool({ plan, tools, seeds }: DrawInput, language: Language): DrawSources['lines'] {
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const seedsOf = Map.groupBy(seeds, (seed) => seed.tool)
  const requests = plan.size / (plan.tools + 1)
  const found = new Map<string, Lines>()
  return {
    get(name) {
      const tool = byName.get(name)
      const known = found.get(name)
      if (known !== undefined || tool === undefined) return known
      const lines = linesOf(tool, seedsOf.get(name) ?? [], language, requests)
      found.set(name, lines)
      return lines
    },
  }
}

/** What a sample with calls is drawn from. */
interface Draft {
  readonly world: World
  readonly sources: DrawSources
  readonly persona: Persona
  readonly seed: number
  readonly dice: Random
  readonly told: ((failure: FailedCall) => void) | undefined
}

/** A story whose calls fit together; failing that, one that does not; the world is opened anew for each attempt. */
async function drawCalls(cell: Cell, draft: Draft): Promise<Story | undefined> {
  const { world, sources, dice, told } = draft
  const tool = sources.tools.get(cell.tool ?? '')
  if (!tool) throw new RangeError(`draw: cell ${cell.name} is about a tool that is not there`)
  let last: Story | undefined
  let failure: FailedCall | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const own = attempt === 0 ? dice : dice.fork(`attempt ${attempt}`)
    let drawn = await inWorld(attempt + 1, own, draft, (context) => drawKind(cell, tool, context))
    // Some tools have no conversation but two requests one after the other.
    if (!drawn && cell.kind === 'multi_turn' && attempt === attempts - 1 && last === undefined)
      drawn = await inWorld(attempts + 1, own, draft, (context) => drawAgain(tool, context))
    const failed = drawn && failedCall(drawn.turns, world)
    if (failed) failure = failed
    else if (drawn?.fits) return drawn
    else last = drawn ?? last
  }
  if (last === undefined && failure !== undefined) told?.(failure)
  return last
}

/** Draws a story in a world of its own. */
async function inWorld(
  number: number,
  dice: Random,
  { world, sources, persona, seed }: Draft,
  draw: (context: DrawContext) => Promise<Drawn>,
): Promise<Drawn> {
  const worldSeed = mix32(seed, number)
  const { session, ending } = recordedSession(world.open(worldSeed, sources.today), worldSeed)
  const story = await draw({ ...sources, tags: new Set(persona.tags), dice, session })
  const drawn = story && { ...story, ending: ending() }
  session.close()
  return drawn
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
