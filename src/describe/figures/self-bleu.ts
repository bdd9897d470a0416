/**
 * Self-BLEU: the mean BLEU-4 of each text against all the others, 0 (nothing in common) to 1 (all
 * alike). Texts are lists of word hashes. With n-gram counts kept as "the most in one text, and the
 * most in another text", it is linear in the number of words instead of quadratic in the texts.
 * Where a text has no n-gram in common with the others it counts as a tenth of one; n-grams longer
 * than the text are left out.
 */
export function selfBleu(texts: readonly Int32Array[]): number {
  if (texts.length < 2) return 0
  const counts = [1, 2, 3, 4].map((n) => texts.map((text) => ngramCounts(text, n)))
  const most = counts.map(mostInOthers)
  const lengths = Int32Array.from(texts, (text) => text.length).sort()
  let sum = 0
  let measured = 0
  for (let t = 0; t < texts.length; t++) {
    const length = texts[t].length
    if (length === 0) continue
    let logs = 0
    let orders = 0
    for (let n = 0; n < 4 && n < length; n++) {
      let matched = 0
      for (const [gram, count] of counts[n][t]) matched += Math.min(count, most[n](gram, t))
      logs += Math.log((matched === 0 ? 0.1 : matched) / (length - n))
      orders++
    }
    const nearest = nearestLength(lengths, length)
    const brevity = length >= nearest ? 1 : Math.exp(1 - nearest / length)
    sum += brevity * Math.exp(logs / orders)
    measured++
  }
  return measured === 0 ? 0 : sum / measured
}

function ngramCounts(text: Int32Array, n: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (let i = 0; i + n <= text.length; i++) {
    let h = n
    for (let k = 0; k < n; k++) {
      h = Math.imul(h ^ text[i + k], 0x9e3779b1)
      h ^= h >>> 15
    }
    counts.set(h, (counts.get(h) ?? 0) + 1)
  }
  return counts
}

/** The highest count of an n-gram in any text but one. */
function mostInOthers(counts: readonly ReadonlyMap<number, number>[]): (gram: number, but: number) => number {
  const best = new Map<number, { count: number; text: number; second: number }>()
  for (let t = 0; t < counts.length; t++)
    for (const [gram, count] of counts[t]) {
      const held = best.get(gram)
      if (!held) best.set(gram, { count, text: t, second: 0 })
      else if (count > held.count) {
        held.second = held.count
        held.count = count
        held.text = t
      } else if (count > held.second) held.second = count
    }
  return (gram, but) => {
    const held = best.get(gram)
    if (!held) return 0
    return held.text === but ? held.second : held.count
  }
}

/** The length of another text that is nearest to this one's; `lengths` is sorted and holds it too. */
function nearestLength(lengths: Int32Array, length: number): number {
  let low = 0
  let high = lengths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lengths[middle] < length) low = middle + 1
    else high = middle
  }
  if (lengths[low + 1] === length) return length
  const below = low > 0 ? lengths[low - 1] : -Infinity
  const above = low + 1 < lengths.length ? lengths[low + 1] : Infinity
  return length - below <= above - length ? below : above
}
