import { expect, it } from 'vitest'
import { selfBleu } from './self-bleu.ts'

const text = (...words: number[]): Int32Array => Int32Array.from(words)

it('is 1 for texts that are all alike, and near 0 for texts with nothing in common', () => {
  const same = text(1, 2, 3, 4, 5, 6)
  expect(selfBleu([same, same, same])).toBeCloseTo(1, 10)
  expect(selfBleu([text(1, 2, 3, 4, 5), text(6, 7, 8, 9, 10)])).toBeLessThan(0.05)
  expect(selfBleu([same])).toBe(0)
})

it('agrees with BLEU worked out by hand', () => {
  // 1-grams 3 of 4, 2-grams 2 of 3, 3-grams 1 of 2, 4-grams none of one (counts as 0.1); no brevity.
  const bleu = (3 / 4) ** 0.25 * (2 / 3) ** 0.25 * (1 / 2) ** 0.25 * 0.1 ** 0.25
  expect(selfBleu([text(1, 2, 3, 4), text(1, 2, 3, 9)])).toBeCloseTo(bleu, 10)
})

it('punishes a text that is shorter than all others', () => {
  const short = selfBleu([text(1, 2, 3, 4), text(1, 2, 3, 4, 5, 6, 7, 8)])
  // exp(1 - 8 / 4) for the short one; the long one matches 4/8, 3/7, 2/6 and 1/5.
  const long = ((4 / 8) * (3 / 7) * (2 / 6) * (1 / 5)) ** 0.25
  expect(short).toBeCloseTo((Math.exp(-1) + long) / 2, 10)
})
