import { distinctCounter } from '../../lib/distinct-counter.ts'
import { frequent } from '../../lib/frequent.ts'
import { maskedWords } from '../../sample/similarity/masked-words.ts'
import { random } from '../../lib/random.ts'
import { selfBleu } from './self-bleu.ts'

export interface VarietyOptions {
  /** Seed of the sample that self-BLEU is measured on. */
  readonly seed?: number
  /** Texts that self-BLEU is measured on; 500 unless told, and at most. */
  readonly references?: number
}

export interface CommonKey {
  readonly key: string
  readonly count: number
  /** Share of the texts that have one. */
  readonly share: number
}

/** How varied texts are. Words are masked words: an id, a number, an e-mail and a URL are one word each. */
export interface VarietyReport {
  readonly texts: number
  readonly words: number
  /** Distinct words. */
  readonly vocabulary: number
  /** Distinct words / words. */
  readonly typeToken: number
  /** Distinct runs of two and of three words / all such runs. */
  readonly distinct2: number
  readonly distinct3: number
  /** Mean BLEU-4 of a text against the others of a sample; lower is more varied. */
  readonly selfBleu: number
  readonly selfBleuTexts: number
  readonly templates: number
  readonly commonestTemplate: CommonKey | undefined
  /** The commonest first three words. */
  readonly openings: readonly CommonKey[]
  /** Distinct words among the first texts, from 1/16 of them to all. */
  readonly growth: readonly { readonly texts: number; readonly vocabulary: number }[]
  readonly length: {
    readonly mean: number
    readonly median: number
    readonly p95: number
    readonly longest: number
    /** Texts by number of words: from `from` to `to`, both counted; the last bar is open. */
    readonly histogram: readonly {
      readonly from: number
      readonly to: number | null
      readonly texts: number
    }[]
  }
  /** What is an estimate because the texts are many; empty when all is exact but self-BLEU. */
  readonly sampled: readonly string[]
}

export interface Variety {
  /** Counts one user text; `template` is what shaped it, where known. */
  add(text: string, template?: string): void
  report(): VarietyReport
}

const longestCounted = 400
const bars = [4, 8, 12, 16, 20, 30, 40, 60, 80, 120]

/**
 * Measures variety as texts go by, in at most about 60 MB however many there are: distinct counts are
 * exact up to a million entries and estimated beyond, self-BLEU is measured on a random sample.
 */
export function variety({ seed = 0, references = 500 }: VarietyOptions = {}): Variety {
  const words = maskedWords()
  const draw = random(seed)
  const most = Math.min(500, references)
  const sample: Int32Array[] = []
  const vocabulary = distinctCounter()
  const pairs = distinctCounter()
  const triples = distinctCounter()
  const templates = frequent()
  const openings = frequent()
  const lengths = new Uint32Array(longestCounted + 1)
  const growth = growthCurve()
  let texts = 0
  let total = 0
  let pairTotal = 0
  let tripleTotal = 0
  let longest = 0

  return {
    add(text, template) {
      words.clear()
      words.read(text)
      const { count, hashes } = words
      for (let i = 0; i < count; i++) {
        vocabulary.add(hashes[i])
        if (i + 1 >= count) continue
        const pair = Math.imul(hashes[i], 0x9e3779b1) ^ hashes[i + 1]
        pairs.add(pair)
        if (i + 2 < count) triples.add(Math.imul(pair ^ (pair >>> 15), 0x85ebca77) ^ hashes[i + 2])
      }
      total += count
      pairTotal += Math.max(0, count - 1)
      tripleTotal += Math.max(0, count - 2)
      longest = Math.max(longest, count)
      lengths[Math.min(count, longestCounted)]++
      if (count > 0) openings.add(words.words(0, Math.min(3, count)))
      if (template !== undefined) templates.add(template)
      // Each text so far has the same chance to stand in the sample (reservoir sampling).
      const place = sample.length < most ? sample.length : draw.int(texts + 1)
      if (place < most) sample[place] = hashes.slice(0, count)
      texts++
      growth.mark(texts, vocabulary.count)
    },
    report() {
      const common = (counter: typeof templates, n: number): CommonKey[] =>
        counter.top(n).map(({ key, count }) => ({ key, count, share: count / counter.total }))
      return {
        texts,
        words: total,
        vocabulary: vocabulary.count,
        typeToken: ratio(vocabulary.count, total),
        distinct2: ratio(pairs.count, pairTotal),
        distinct3: ratio(triples.count, tripleTotal),
        selfBleu: selfBleu(sample),
        selfBleuTexts: sample.length,
        templates: templates.distinct,
        commonestTemplate: common(templates, 1)[0],
        openings: common(openings, 10),
        growth: growth.curve(texts, vocabulary.count),
        length: lengthReport(lengths, texts, total, longest),
        sampled: [
          ...(texts > sample.length ? ['self-BLEU'] : []),
          ...(vocabulary.sampled ? ['vocabulary'] : []),
          ...(pairs.sampled ? ['distinct 2-grams'] : []),
          ...(triples.sampled ? ['distinct 3-grams'] : []),
          ...(templates.sampled ? ['templates'] : []),
          ...(openings.sampled ? ['openings'] : []),
        ],
      }
    },
  }
}

function ratio(part: number, of: number): number {
  return of === 0 ? 0 : Math.min(1, part / of)
}

/** Remembers vocabulary sizes at up to 1,024 even steps, without knowing how many texts will come. */
function growthCurve() {
  let step = 1
  let marks: { texts: number; vocabulary: number }[] = []
  return {
    mark(texts: number, vocabulary: number): void {
      if (texts % step !== 0) return
      marks.push({ texts, vocabulary })
      if (marks.length < 1024) return
      step *= 2
      marks = marks.filter((mark) => mark.texts % step === 0)
    },
    curve(texts: number, vocabulary: number): { texts: number; vocabulary: number }[] {
      const curve: { texts: number; vocabulary: number }[] = []
      for (const part of [16, 8, 4, 2]) {
        const at = Math.round(texts / part / step)
        const mark = marks[Math.min(at, marks.length) - 1]
        if (mark && mark.texts !== curve.at(-1)?.texts) curve.push(mark)
      }
      if (texts > 0 && curve.at(-1)?.texts !== texts) curve.push({ texts, vocabulary })
      return curve
    },
  }
}

function lengthReport(lengths: Uint32Array, texts: number, words: number, longest: number) {
  const quantile = (share: number): number => {
    let seen = 0
    for (let n = 0; n < lengths.length; n++) {
      seen += lengths[n]
      if (seen > 0 && seen >= share * texts) return n
    }
    return 0
  }
  const histogram: { from: number; to: number | null; texts: number }[] = []
  for (let bar = 0; bar <= bars.length; bar++) {
    const from = bar === 0 ? 0 : bars[bar - 1] + 1
    const to = bar === bars.length ? null : bars[bar]
    let count = 0
    for (let n = from; n <= (to ?? longestCounted); n++) count += lengths[n]
    histogram.push({ from, to, texts: count })
  }
  return { mean: ratioOf(words, texts), median: quantile(0.5), p95: quantile(0.95), longest, histogram }
}

function ratioOf(a: number, b: number): number {
  return b === 0 ? 0 : a / b
}
