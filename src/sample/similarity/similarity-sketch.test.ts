import { expect, it } from 'vitest'
import { maskedWords } from './masked-words.ts'
import { random } from '../../lib/random.ts'
import { sketcher, sketchSimilarity, sketchSlots } from './similarity-sketch.ts'

const words = maskedWords()
const sketch = sketcher()

function sketchOf(...messages: string[]): Uint16Array {
  const out = new Uint16Array(sketchSlots)
  words.clear()
  for (const message of messages) {
    const from = words.count
    words.read(message)
    sketch.add(words, from, words.count)
  }
  sketch.finish(out, 0)
  return out
}

function shingles(text: readonly string[]): Set<string> {
  const edged = ['^', '^', ...text, '^']
  return new Set(text.concat('end').map((_, i) => edged.slice(i, i + 3).join(' ')))
}

it.each([3, 10, 40, 300])('estimates the Jaccard similarity of texts of %i words without bias', (length) => {
  const draw = random(length)
  const letters = [...'bcdfghjklmnpqrstvwxz']
  const word = (): string => Array.from({ length: 3 }, () => draw.pick(letters)).join('')
  const pairs = 600
  let bias = 0
  let squares = 0
  let binomial = 0
  for (let i = 0; i < pairs; i++) {
    const a = Array.from({ length }, word)
    const b = a.map((w) => (draw.chance(0.07) ? word() : w))
    const [one, other] = [shingles(a), shingles(b)]
    const common = one.intersection(other).size
    const truth = common / (one.size + other.size - common)
    const error = sketchSimilarity(sketchOf(a.join(' ')), 0, sketchOf(b.join(' ')), 0) - truth
    bias += error / pairs
    squares += error ** 2 / pairs
    binomial += (truth * (1 - truth)) / sketchSlots / pairs
  }
  expect(Math.abs(bias)).toBeLessThan(0.006)
  // 128 independent permutations would err by this much; slots without replacement err less.
  expect(Math.sqrt(squares)).toBeLessThan(Math.sqrt(binomial) * 1.1)
})

it('does not see the order of messages, but where they end', () => {
  expect(sketchOf('where is it', 'thanks a lot')).toEqual(sketchOf('thanks a lot', 'where is it'))
  expect(sketchOf('where is it', 'thanks a lot')).not.toEqual(sketchOf('where is it thanks a lot'))
})

it('is empty for no words, and forgets the last document', () => {
  expect(sketchOf('?!').every((slot) => slot === 0)).toBe(true)
  const once = sketchOf('hello')
  sketchOf('something longer that fills other slots')
  expect(sketchOf('hello')).toEqual(once)
})
