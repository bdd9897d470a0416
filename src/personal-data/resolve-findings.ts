import type { Finding } from './spec/kinds.ts'

/** Of findings that overlap the surer stays, then the longer, then the earlier; in order of their places. */
export function resolved(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found
  const ranked = found.toSorted(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  // Sorted by place, the neighbours tell whether a stretch is free.
  const kept: Finding[] = []
  for (const finding of ranked) {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (kept[middle].start < finding.start) low = middle + 1
      else high = middle
    }
    const before = kept[low - 1]
    const after = kept[low]
    if (
      (before === undefined || before.end <= finding.start) &&
      (after === undefined || after.start >= finding.end)
    )
      kept.splice(low, 0, finding)
  }
  return kept
}

/** Without findings that lie inside a longer one of the same kind: a whole name is surer than its half. */
export function widest(found: readonly Finding[]): readonly Finding[] {
  if (found.length < 2) return found
  const reached = new Map<string, number>()
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, start, end }, i, all) => {
      const before = reached.get(kind) ?? -1
      const same = i > 0 && all[i - 1].kind === kind && all[i - 1].start === start && all[i - 1].end === end
      if (end > before) reached.set(kind, end)
      return end > before || same
    })
}
