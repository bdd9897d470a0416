import type { Language } from '../../spec/language.ts'
import type { Fact, Facts } from '../../spec/facts.ts'

/** Finds the fact that a message asks about. */
export interface FactFinder {
  /** `sure`: this fact answers it; `unsure`: some fact might, so neither a fact nor "I don't know" is safe. */
  find(text: string): { readonly fact: Fact | undefined; readonly sure: boolean }
}

/** Share of a message's telling words that a fact must hold to be its answer, and to be no answer. */
const enough = 0.66
const little = 0.3

/** Prepares the search over a project's facts: words are weighed by how few facts hold them. */
export function factFinder(facts: Facts, language: Pick<Language, 'read'>): FactFinder {
  const stems = (text: string) => language.read(text).topics()
  const stemsOf = facts.facts.map((fact) => stems([...fact.topics, ...fact.ask].join('\n')))
  const holders = new Map<string, number>()
  for (const set of stemsOf) for (const stem of set) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  const weightOf = (held: number) => Math.log(1 + facts.facts.length / held)
  const weights = new Map([...holders].map(([stem, held]) => [stem, weightOf(held)]))
  const unheld = weightOf(0.5)
  const weight = (stem: string) => weights.get(stem) ?? unheld
  return {
    find(text) {
      const asked = [...stems(text)]
      const total = asked.reduce((sum, stem) => sum + weight(stem), 0)
      let best = -1
      let most = 0
      let second = 0
      stemsOf.forEach((set, i) => {
        const held = asked.reduce((sum, stem) => sum + (set.has(stem) ? weight(stem) : 0), 0)
        if (held > most) [second, most, best] = [most, held, i]
        else if (held > second) second = held
      })
      const share = total > 0 ? most / total : 0
      if (share >= enough && most > second * 1.25) return { fact: facts.facts[best], sure: true }
      return { fact: undefined, sure: share <= little }
    },
  }
}
