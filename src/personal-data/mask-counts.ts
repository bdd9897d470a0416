import { sameAs } from './allow-list.ts'
import { bareOf } from './fakes/write-like.ts'
import type { Finding, PersonalKind } from './spec/kinds.ts'

/** What was masked, without a single value. */
export interface MaskCount {
  readonly kind: PersonalKind
  readonly detail: string | undefined
  /** Different values. */
  readonly values: number
  /** Stretches of text that were replaced. */
  readonly places: number
}

interface Tally {
  readonly kind: PersonalKind
  readonly detail: string | undefined
  readonly values: Set<string>
  places: number
}

/** Counts what is masked in one dialogue; the values are forgotten with it. */
export function openMaskCounts(): { add(finding: Finding, text: string): void; list(): MaskCount[] } {
  const tallies = new Map<string, Tally>()
  return {
    add({ kind, detail }, text) {
      const id = `${kind} ${detail ?? ''}`
      let tally = tallies.get(id)
      if (tally === undefined) tallies.set(id, (tally = { kind, detail, values: new Set(), places: 0 }))
      tally.values.add(kind === 'phone' ? bareOf(text).slice(-9) : sameAs(text))
      tally.places++
    },
    list: () =>
      [...tallies.values()]
        .map(({ kind, detail, values, places }) => ({ kind, detail, values: values.size, places }))
        .toSorted((a, b) => (`${a.kind} ${a.detail}` < `${b.kind} ${b.detail}` ? -1 : 1)),
  }
}
