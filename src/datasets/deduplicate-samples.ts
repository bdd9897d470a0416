import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import { signer } from '../sample/signature.ts'
import type { Sample } from '../sample/schema.ts'
import { deduplicate, duplicateReasons } from '../steps/deduplicate.ts'

/** A sample that says the same as an earlier or a better one. */
export interface Duplicate {
  /** Index of the sample. */
  readonly index: number
  /** Index of the one that is kept in its place. */
  readonly of: number
  /** `exact`: the same words; `near`: words that differ a little. */
  readonly why: 'exact' | 'near'
}

/**
 * Finds duplicates among samples in memory, by what their users say. Of several the one of the best quality is kept,
 * the first where none has any. About 200 bytes a sample.
 */
export function duplicatesAmong(samples: readonly Sample[]): Duplicate[] {
  const count = samples.length
  const exactHi = new Uint32Array(count)
  const exactLo = new Uint32Array(count)
  const sketches = new Uint16Array(count * sketchSlots)
  const quality = Float32Array.from(samples, (sample) => sample.quality?.sample ?? 0)
  const sign = signer()
  samples.forEach((sample, i) => {
    const { exact } = sign.sign(sample, sketches, i * sketchSlots)
    exactHi[i] = exact[0]
    exactLo[i] = exact[1]
  })
  const { kept, of } = deduplicate({ count, exactHi, exactLo, sketches, quality })
  return [...kept.entries()].flatMap(([index, fate]) =>
    fate === 0 ? [] : [{ index, of: of[index], why: fate === duplicateReasons.exact ? 'exact' : 'near' }],
  )
}
