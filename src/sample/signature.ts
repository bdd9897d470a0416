import type { Sample } from './schema.ts'
import { hash32 } from '../lib/hash.ts'
import { maskedWords } from './similarity/masked-words.ts'
import { sketcher, sketchSlots } from './similarity/similarity-sketch.ts'

/** What the whole-set steps know of a sample's words. */
export interface Signature {
  /** Hash of the masked words of the user and the names of the calls: high and low 32 bits. */
  readonly exact: readonly [hi: number, lo: number]
  /** 16 bits of each slot of the similarity sketch. */
  readonly sketch: Uint16Array
}

export interface Signer {
  /** Signs a sample; the sketch is written into `out` (128 slots from `offset`) where it is given. */
  sign(sample: Sample, out?: Uint16Array, offset?: number): Signature
}

export interface SignerOptions {
  /**
   * Whose words the sketch is of: the `user`'s, or `all`, which adds the assistant's text. Unless told
   * it is the user's: two requests in different words are not duplicates when one fact answers both,
   * and an answer of forty words would drown a request of eight.
   */
  readonly of?: 'user' | 'all'
}

/** Opens a signer; it keeps its buffers from one sample to the next, so each thread opens its own. */
export function signer({ of = 'user' }: SignerOptions = {}): Signer {
  const words = maskedWords()
  const sketch = sketcher()
  return {
    sign(sample, out = new Uint16Array(sketchSlots), offset = 0) {
      let hi = 0x243f6a88
      let lo = 0x85a308d3
      words.clear()
      const { messages } = sample
      for (let m = 0; m < messages.length; m++) {
        const message = messages[m]
        if (message.role !== 'user') continue
        const from = words.count
        words.read(message.content)
        const { hashes, seconds, count } = words
        for (let i = from; i < count; i++) {
          hi = step(hi, hashes[i])
          lo = step(lo, seconds[i])
        }
        // The end of a turn counts: "yes" and "go" is not "yes go".
        hi = step(hi, 0x13198a2e)
        lo = step(lo, 0x03707344)
        sketch.add(words, from, count)
      }
      for (let m = 0; m < messages.length; m++) {
        const message = messages[m]
        if (message.role !== 'assistant') continue
        for (const call of message.tool_calls ?? []) {
          hi = step(hi, hash32(call.name, 1))
          lo = step(lo, hash32(call.name, 2))
        }
        if (of === 'user' || !message.content) continue
        const from = words.count
        words.read(message.content)
        sketch.add(words, from, words.count)
      }
      sketch.finish(out, offset)
      return { exact: [finish(hi), finish(lo)], sketch: out }
    },
  }
}

function step(h: number, value: number): number {
  const x = Math.imul(h ^ value, 0x9e3779b1)
  return x ^ (x >>> 15)
}

function finish(h: number): number {
  const x = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (x ^ (x >>> 13)) >>> 0
}
