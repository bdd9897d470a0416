import { english } from '../../language/en/english.ts'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../spec/language.ts'
// oxlint-disable-next-line -- the toy shop stands in a higher room; tests may import it.
import { shopper } from '../../testing/toy-shop.ts'
import { message, naturalnessOf } from './message.ts'

const value = 'ORD-90817'
const sentences: readonly Sentence[] = [
  {
    pieces: ['the parcel with my order ', { exact: value, path: 'order_id' }, ' never arrived'],
    mood: 'statement',
  },
  { pieces: ['can you tell me where it is'], mood: 'question' },
]
const seeds = Array.from({ length: 300 }, (_, seed) => seed)
const all = (openings: boolean | 'sure', noisy: boolean) =>
  seeds.map((seed) => message(sentences, shopper(english, seed), { openings, noisy }))

describe('a message', () => {
  it('holds the value to the letter, however it is typed', () => {
    for (const text of [...all(true, true), ...all('sure', true), ...all(false, false)]) {
      expect(text.split(value), text).toHaveLength(2)
    }
  })

  it('is greeted and thanked only where that may be', () => {
    const length = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + text.length, 0) / texts.length
    expect(length(all(true, false))).toBeGreaterThan(length(all(false, false)) + 3)
    expect(length(all('sure', false))).toBeGreaterThan(length(all(true, false)) + 10)
  })

  it('bears slips where it is noisy, and few of them', () => {
    const words = new Set('the parcel with my order never arrived can you tell me where it is'.split(' '))
    const odd = (texts: readonly string[]) =>
      texts.reduce(
        (sum, text) =>
          sum + (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !words.has(word)).length,
        0,
      )
    const [clean, noisy] = [odd(all(false, false)), odd(all(false, true))]
    expect(noisy - clean).toBeGreaterThan(seeds.length / 4)
    expect(noisy - clean).toBeLessThan(seeds.length * 4)
  })

  it('is the same for the same dice', () => {
    expect(all(true, true)).toEqual(all(true, true))
    expect(new Set(all(true, false)).size).toBeGreaterThan(100)
  })
})

it('naturalness is between 0 and 1, and falls for length, repetition and labels', () => {
  expect(naturalnessOf('where is my order ORD-1?')).toBe(1)
  expect(naturalnessOf('')).toBe(0)
  const repeated = naturalnessOf('order order order order order order')
  expect(repeated).toBeLessThan(0.8)
  expect(naturalnessOf('name: Mia, city: Salem, order: ORD-1')).toBeLessThan(
    naturalnessOf('name: Mia, in Salem with ORD-1'),
  )
  const long = Array.from({ length: 400 }, (_, i) => `w${String.fromCharCode(97 + (i % 26))}`).join(' ')
  expect(naturalnessOf(long)).toBeLessThan(0.75)
  expect(naturalnessOf(`${'a: '.repeat(50)}${'order '.repeat(500)}`)).toBe(0)
})
