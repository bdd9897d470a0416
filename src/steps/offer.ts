import { offered, offerIndex } from '../catalog/offer.ts'
import { mix32, random, type Random } from '../lib/random.ts'
import { offersSome, type Cell, type Plan } from '../spec/plan.ts'
import type { CatalogTool } from '../spec/tool.ts'

/**
 * Decides which tools a sample offers, by its number and its cell: the numbers of the tools, in the order in which they
 * are offered. Pure: any machine that has all tools decides the same.
 */
export type Offer = (sample: number, cell: number) => readonly number[]

/** Samples that take the tools that only stand by from one small lot, so that a shard needs few tools. */
const lotSize = 250
/** Tools in a lot, as a multiple of what one sample offers. */
const lotShare = 4
const salt = 0x6f666672

/**
 * Opens the offering of a plan; undefined where every sample offers all tools. A sample offers 1 to `plan.offer` tools:
 * the one it is about, for several turns some whose results it may go on with, then look-alikes, then others. A
 * message that needs no tool is offered tools that are alike, too.
 */
export function openOffer(plan: Plan, tools: readonly CatalogTool[]): Offer | undefined {
  if (!offersSome(plan)) return undefined
  const index = offerIndex(tools)
  const lots = lotsOf(plan, tools.length)
  return (sample, number) => {
    const cell = plan.cells[number]
    const dice = random(mix32(plan.seed, sample)).fork('offer')
    const about = cell.tool === undefined ? dice.pick(lots(sample)) : index.numberOf(cell.tool)
    const sources = cell.kind === 'multi_turn' ? someOf(index.sourcesOf(about), plan.offer - 1, dice) : []
    const needed = [about, ...sources]
    const least = Math.min(plan.offer, Math.max(needed.length, fewest(cell)))
    const count = least + dice.int(plan.offer - least + 1)
    return offered(index, { needed, count, others: lots(sample) }, dice)
  }
}

/** A choice is between two at least; who wants several things at once names up to three. */
function fewest({ kind, reason }: Cell): number {
  return kind === 'choice' ? 2 : reason === 'several_intents' ? 3 : 1
}

/** One or two of the tools that a conversation may begin with. */
function someOf(sources: readonly number[], most: number, dice: Random): number[] {
  return dice.shuffle(sources).slice(0, Math.min(most, 1 + dice.int(2)))
}

/** The lot of a sample: tools drawn from all. Neighbours have the same, so the last one is kept. */
function lotsOf({ seed, offer }: Plan, count: number): (sample: number) => readonly number[] {
  let last: { readonly number: number; readonly tools: readonly number[] } | undefined
  return (sample) => {
    const number = Math.floor(sample / lotSize)
    if (last?.number !== number) {
      const dice = random(mix32(seed ^ salt, number))
      const tools = new Set<number>()
      const wanted = Math.min(count, offer * lotShare)
      while (tools.size < wanted) tools.add(dice.int(count))
      last = { number, tools: [...tools] }
    }
    return last.tools
  }
}
