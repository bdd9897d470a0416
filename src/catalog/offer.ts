import type { Random } from '../lib/random.ts'
import type { CatalogTool } from '../spec/tool.ts'

/** The tools by number, and what stands near each: an index over tens of thousands. */
export interface OfferIndex {
  readonly count: number
  /** The number of a tool; throws where there is none of the name. */
  numberOf(name: string): number
  /** Numbers of the tools that are easily taken for it, nearest first. */
  lookAlikesOf(tool: number): readonly number[]
  /** Numbers of the tools whose results can be its arguments. */
  sourcesOf(tool: number): readonly number[]
}

/** Which tools stand before the model in one sample. */
export interface OfferWish {
  /** Those that it needs. */
  readonly needed: readonly number[]
  /** How many it offers in all, where there are so many. */
  readonly count: number
  /** Others, that only stand by. */
  readonly others: readonly number[]
}

/** Indexes tools for offering them. */
export function offerIndex(tools: readonly CatalogTool[]): OfferIndex {
  const numbers = new Map(tools.map((tool, i) => [tool.name, i]))
  const known = (names: readonly string[]) => [...new Set(names.flatMap((name) => numbers.get(name) ?? []))]
  return {
    count: tools.length,
    numberOf(name) {
      const number = numbers.get(name)
      if (number === undefined) throw new RangeError(`offer: there is no tool ${name}`)
      return number
    },
    lookAlikesOf: (tool) => known(tools[tool].lookAlikes),
    sourcesOf: (tool) => known(tools[tool].fedBy.map(({ from }) => from)).filter((source) => source !== tool),
  }
}

/**
 * The numbers of the tools that one sample offers: those that it needs, then what is easily taken for them, nearest
 * first, then others. In an order that is drawn, so that the place of a tool tells nothing.
 */
export function offered(index: OfferIndex, { needed, count, others }: OfferWish, dice: Random): number[] {
  const chosen = new Set(needed)
  const near = needed.map((tool) => index.lookAlikesOf(tool))
  const deepest = Math.max(0, ...near.map((list) => list.length))
  for (let depth = 0; depth < deepest; depth++) {
    for (const list of near) if (depth < list.length && chosen.size < count) chosen.add(list[depth])
  }
  for (const tool of dice.shuffle(others)) {
    if (chosen.size >= count) break
    chosen.add(tool)
  }
  return dice.shuffle([...chosen])
}
