import { userTexts } from '../sample/said.ts'
import type { Sample } from '../sample/schema.ts'
import type { Seed } from '../spec/seed.ts'

/** The words of a message by which it is told from others. */
const wordsOf = (text: string): string => text.toLowerCase().split(/\s+/).join(' ').trim()

/** Finds the seed messages that stand in samples: mined seeds are messages of mined samples. */
export function seedFinder(seeds: readonly Seed[]): (sample: Sample) => string[] {
  const byWords = new Map(seeds.map((seed) => [wordsOf(seed.text), seed.id]))
  return (sample) =>
    byWords.size === 0
      ? []
      : [...new Set(userTexts(sample).flatMap((text) => byWords.get(wordsOf(text)) ?? []))]
}

/** Gathers which seeds stand in one sample, and so must not be parted by the split. */
export function seedFamilies(seeds: readonly Seed[]) {
  const find = seedFinder(seeds)
  const above = new Map<string, string>()
  const first = (id: string): string => {
    let at = id
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next
    return at
  }
  return {
    add(sample: Sample): void {
      const [one, ...others] = find(sample).map(first)
      for (const other of others) if (first(other) !== first(one)) above.set(first(other), first(one))
    },
    /** The first seed of its family, for each seed that is not the first. */
    found: (): Record<string, string> => Object.fromEntries([...above.keys()].map((id) => [id, first(id)])),
  }
}
