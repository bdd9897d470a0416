import { hash32 } from '../../src/lib/hash.ts'
import { random } from '../../src/lib/random.ts'

export interface Labelled {
  readonly text: string
  readonly label: string
}

/** Features of a text: counts of its character 2- to 5-grams, log-scaled, hashed to 2^18 places, unit length. */
function featuresOf(text: string): Map<number, number> {
  const padded = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `
  const counts = new Map<number, number>()
  for (let n = 2; n <= 5; n++) {
    for (let i = 0; i + n <= padded.length; i++) {
      const place = hash32(padded.slice(i, i + n), n) & (places - 1)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    }
  }
  let length = 0
  for (const [place, count] of counts) {
    const value = 1 + Math.log(count)
    counts.set(place, value)
    length += value * value
  }
  length = Math.sqrt(length)
  for (const [place, value] of counts) counts.set(place, value / length)
  return counts
}

const places = 1 << 18

/**
 * A plain linear classifier over character n-grams: multinomial logistic regression with inverse
 * document frequencies, trained by gradient descent. It knows nothing of the project.
 */
export function trainClassifier(rows: readonly Labelled[], epochs = 30): (text: string) => string {
  const labels = [...new Set(rows.map((row) => row.label))].toSorted()
  const vectors = rows.map((row) => featuresOf(row.text))
  const holders = new Float32Array(places)
  for (const vector of vectors) for (const place of vector.keys()) holders[place]++
  const idf = holders.map((n) => (n === 0 ? 0 : Math.log((1 + rows.length) / (1 + n)) + 1))
  const weigh = (vector: Map<number, number>): [Int32Array, Float32Array] => {
    const keys = Int32Array.from(vector.keys())
    const values = Float32Array.from(vector.values(), (value, i) => value * idf[keys[i]])
    const norm = Math.hypot(...values) || 1
    return [keys, values.map((value) => value / norm)]
  }
  const inputs = vectors.map(weigh)
  const targets = rows.map((row) => labels.indexOf(row.label))
  const weights = labels.map(() => new Float32Array(places))
  const bias = new Float32Array(labels.length)
  const scoresOf = ([keys, values]: [Int32Array, Float32Array]): Float32Array =>
    Float32Array.from(labels, (_, c) => {
      let score = bias[c]
      const w = weights[c]
      for (let i = 0; i < keys.length; i++) score += w[keys[i]] * values[i]
      return score
    })
  const dice = random(11)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 2 / (1 + epoch * 0.15)
    for (const at of dice.shuffle(inputs.map((_, i) => i))) {
      const scores = scoresOf(inputs[at])
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const sum = odds.reduce((a, b) => a + b, 0)
      const [keys, values] = inputs[at]
      labels.forEach((_, c) => {
        const error = odds[c] / sum - (targets[at] === c ? 1 : 0)
        if (Math.abs(error) < 1e-4) return
        const w = weights[c]
        for (let i = 0; i < keys.length; i++) w[keys[i]] -= rate * error * values[i]
        bias[c] -= rate * error * 0.1
      })
    }
  }
  return (text) => {
    const scores = scoresOf(weigh(featuresOf(text)))
    return labels[scores.indexOf(Math.max(...scores))]
  }
}

/** Share of rows that a classifier labels right. */
export function accuracy(classify: (text: string) => string, rows: readonly Labelled[]): number {
  return rows.filter((row) => classify(row.text) === row.label).length / rows.length
}
