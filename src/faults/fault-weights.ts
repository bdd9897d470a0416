import { pairFaults, type PairFault } from '../spec/fault.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { corruptionNamed } from './all-faults.ts'

type Weights = Readonly<Record<PairFault, number>>

/** Share of samples without a call that the reckoning supposes. */
const withoutCall = 0.08
const rounds = 60

/**
 * How often each fault is to be drawn where it is possible, so that over many samples the faults come out as
 * asked: what few samples can have weighs more there. Reckoned from the tools alone, so that the pairs
 * of one sample do not hang on other samples.
 */
export function drawWeights(tools: Iterable<CatalogTool>, asked: Weights): Weights {
  const groups = groupsOf(tools)
  const weights: Record<PairFault, number> = { ...asked }
  const total = pairFaults.reduce((sum, fault) => sum + asked[fault], 0)
  for (let round = 0; round < rounds; round++) {
    const got = new Map<PairFault, number>()
    for (const { share, faults } of groups) {
      const sum = faults.reduce((all, fault) => all + weights[fault], 0)
      if (sum > 0)
        for (const fault of faults) got.set(fault, (got.get(fault) ?? 0) + (share * weights[fault]) / sum)
    }
    for (const fault of pairFaults) {
      const now = got.get(fault) ?? 0
      if (now > 0) weights[fault] *= asked[fault] / total / now
    }
    evenOut(weights)
  }
  return weights
}

const widest = 1000

/** Only ratios count. A fault that is too rare ever to fill its share must not push all others out of reach. */
function evenOut(weights: Record<PairFault, number>): void {
  const logs = pairFaults.filter((fault) => weights[fault] > 0).map((fault) => Math.log(weights[fault]))
  const middle = Math.exp(logs.toSorted((a, b) => a - b)[logs.length >> 1] ?? 0)
  for (const fault of pairFaults)
    if (weights[fault] > 0) weights[fault] = Math.min(widest, Math.max(1 / widest, weights[fault] / middle))
}

interface Group {
  /** Share of the samples. */
  readonly share: number
  readonly faults: readonly PairFault[]
}

/** Samples by the faults that are possible in them, supposing that each tool is called as often. */
function groupsOf(tools: Iterable<CatalogTool>): Group[] {
  const counts = new Map<string, number>()
  let all = 0
  for (const tool of tools) {
    all++
    for (const { faults, share } of combinations(
      pairFaults.map((name) => [name, corruptionNamed(name).chance(tool)]),
    )) {
      const key = faults.join()
      counts.set(key, (counts.get(key) ?? 0) + share)
    }
  }
  const groups = [...counts].map(([key, count]): Group => ({
    share: ((1 - withoutCall) * count) / all,
    faults: key.split(',').filter((one): one is PairFault => pairFaults.includes(one as PairFault)),
  }))
  return [...groups, { share: withoutCall, faults: ['needless_call'] }]
}

/** Every set of faults that can meet in one sample, with its share, as if they came independently. */
function combinations(chances: readonly (readonly [PairFault, number])[]): Group[] {
  let groups: Group[] = [{ share: 1, faults: [] }]
  for (const [fault, chance] of chances)
    groups = groups.flatMap(({ share, faults }) => [
      ...(chance > 0 ? [{ share: share * chance, faults: [...faults, fault] }] : []),
      ...(chance < 1 ? [{ share: share * (1 - chance), faults }] : []),
    ])
  return groups
}
