import { hash32 } from '../../lib/hash.ts'
import type { Sample } from '../../sample/schema.ts'
import { callsOf } from '../../sample/walk.ts'

interface Held {
  readonly rank: number
  readonly sample: Sample
}

const mostGroups = 400
const perGroup = 10

/**
 * Picks samples to be read, spread over kinds and tools. Which ones are taken follows from their ids
 * alone, not from the order in which they come.
 */
export function gallery(size: number) {
  const groups = new Map<string, Held[]>()
  return {
    add(sample: Sample): void {
      const group = `${sample.kind}/${callsOf(sample)[0]?.call.name ?? ''}`
      const rank = hash32(sample.id)
      const held = groups.get(group)
      if (!held) {
        if (groups.size < mostGroups) groups.set(group, [{ rank, sample }])
        return
      }
      if (held.length === perGroup && rank >= held[perGroup - 1].rank) return
      held.push({ rank, sample })
      held.sort((a, b) => a.rank - b.rank)
      if (held.length > perGroup) held.pop()
    },
    /** In rounds, one of each group a round, until there are enough; then group by group. */
    chosen(): Sample[] {
      const names = [...groups.keys()].toSorted()
      const taken = names.map(() => 0)
      let left = size
      for (let round = 0; round < perGroup && left > 0; round++) {
        names.forEach((name, i) => {
          if (left === 0 || (groups.get(name)?.length ?? 0) <= round) return
          taken[i]++
          left--
        })
      }
      return names.flatMap((name, i) =>
        (groups.get(name) ?? []).slice(0, taken[i]).map((held) => held.sample),
      )
    },
  }
}
