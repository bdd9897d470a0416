import { hash32 } from '../lib/hash.ts'
import { mix32, random, type Random } from '../lib/random.ts'
import { assistantTurns, type PlacedTurn } from '../sample/walk.ts'
import { sameJson } from '../lib/json.ts'
import type { Sample } from '../sample/schema.ts'
import type { CorruptionContext } from '../spec/corruption.ts'
import { pairFaults, type PairFault } from '../spec/fault.ts'
import type { Language } from '../spec/language.ts'
import type { PreferencePair, PreferenceSettings } from '../spec/preference.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { corruptionNamed } from './all-faults.ts'
import { drawWeights } from './fault-weights.ts'

/** What `openPairs` is told beside the tools: `settings.preference` with the seed and the date of the build. */
export interface PairOptions extends Pick<PreferenceSettings, 'perSample' | 'faults'> {
  /** Seed of the build; with the id of a sample it decides everything random about its pairs. */
  readonly seed: number
  /** ISO date, for samples that have none. */
  readonly today: string
  /** By code. A sample in a language that is not among them gets only what needs no words. */
  readonly languages: ReadonlyMap<string, Language>
  /** Places of the arguments of an answer that nothing before it says; see `CorruptionContext`. */
  readonly unsaid: CorruptionContext['unsaid']
}

/**
 * Prepares preference pairs over a set of tools (all that any sample may offer; the catalog's own objects,
 * not copies for each sample). The function it gives back turns one sample into its pairs: none where no fault is
 * possible. It is pure: the same sample, tools and options give the same pairs, in whatever order and
 * thread samples come. Call it for every sample of every part (train, validation, test) and hand each pair to
 * `target.pairs[shape].open(…)`.
 */
export function openPairs(
  tools: ReadonlyMap<string, CatalogTool>,
  options: PairOptions,
): (sample: Sample) => readonly PreferencePair[] {
  const weights = drawWeights(tools.values(), options.faults)
  const { seed, today, perSample, languages, unsaid } = options
  const made = (sample: Sample): PreferencePair[] => {
    const turns = assistantTurns(sample).filter(({ turn }) => turn.train !== false)
    if (turns.length === 0) return []
    const dice = random(mix32(seed, hash32(sample.id)))
    const pairs: PreferencePair[] = []
    for (const fault of drawnOrder(weights, dice)) {
      const pair = pairOf(fault, sample, turns, {
        tools,
        today,
        random: dice.fork(fault),
        language: languages.get(sample.language),
        unsaid,
      })
      if (pair !== undefined) pairs.push(pair)
      if (pairs.length >= perSample) break
    }
    return pairs
  }
  // Several outputs ask for the pairs of one sample, one after the other.
  let last: { readonly sample: Sample; readonly pairs: readonly PreferencePair[] } | undefined
  return (sample) => (last?.sample === sample ? last : (last = { sample, pairs: made(sample) })).pairs
}

/** The faults in random order, heavy ones early: each next one is drawn by weight from those left. */
function drawnOrder(weights: Readonly<Record<PairFault, number>>, dice: Random): PairFault[] {
  return pairFaults
    .map((fault) => ({ fault, key: -Math.log(1 - dice.next()) / weights[fault] }))
    .filter(({ key }) => Number.isFinite(key))
    .sort((a, b) => a.key - b.key)
    .map(({ fault }) => fault)
}

/** One pair with a fault, in a turn where it is possible. */
function pairOf(
  fault: PairFault,
  sample: Sample,
  turns: readonly PlacedTurn[],
  context: CorruptionContext,
): PreferencePair | undefined {
  const { corrupt } = corruptionNamed(fault)
  for (const placed of turns.length > 1 ? context.random.shuffle(turns) : turns) {
    const corrupted = corrupt(placed, sample, context)
    if (corrupted === undefined) continue
    if (corrupted.broken === undefined && sameJson(corrupted.rejected, placed.turn)) continue
    return { sample, at: placed.message, chosen: placed.turn, fault, ...corrupted }
  }
  return undefined
}
