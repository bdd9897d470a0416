import { expect, it } from 'vitest'
import { hash32, identity } from './hash.ts'

it('the 32-bit hash is one unsigned number a text, and another for another seed', () => {
  // Written down: rows are bound together by these numbers across builds.
  expect([hash32(''), hash32('a'), hash32('order')]).toMatchInlineSnapshot(`
    [
      3954623016,
      441248879,
      1312578183,
    ]
  `)
  expect(hash32('order', 1)).not.toBe(hash32('order'))
  expect(hash32('ab')).not.toBe(hash32('ba'))
  const hashes = Array.from({ length: 50_000 }, (_, i) => hash32(`template ${i}`))
  expect(hashes.every((h) => Number.isInteger(h) && h >= 0 && h <= 0xffff_ffff)).toBe(true)
  // 50,000 of 2^32 meet 0.3 times by chance.
  expect(new Set(hashes).size).toBeGreaterThan(49_995)
  const high = hashes.filter((h) => h >= 2 ** 31).length
  expect(high / hashes.length).toBeCloseTo(0.5, 1)
})

it('an identity is the beginning of the SHA-256', () => {
  expect(identity('abc')).toBe('ba7816bf8f01cfea414140de5dae2223')
  expect(identity('abc', 8)).toBe('ba7816bf')
  expect(identity(Buffer.from('abc'), 64)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  expect(identity('café')).toBe(identity(Buffer.from('café', 'utf8')))
})
