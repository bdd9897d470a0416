import { expect, it } from 'vitest'
import { distinctCounter } from './distinct-counter.ts'
import { frequent } from './frequent.ts'

it('counts exactly until it is full, and within a few percent beyond', () => {
  const exact = distinctCounter()
  for (let i = 0; i < 50_000; i++) exact.add(i % 20_000)
  expect(exact.count).toBe(20_000)
  expect(exact.sampled).toBe(false)

  const sampled = distinctCounter(4096)
  for (let i = 0; i < 300_000; i++) sampled.add(Math.imul(i % 100_000, 64))
  expect(sampled.sampled).toBe(true)
  expect(Math.abs(sampled.count / 100_000 - 1)).toBeLessThan(0.06)
})

it('finds the frequent keys among many rare ones in bounded memory', () => {
  const counter = frequent(100)
  for (let i = 0; i < 20_000; i++) counter.add(i % 10 === 0 ? 'common' : i % 20 === 1 ? 'less' : `rare ${i}`)
  expect(counter.top(2).map(({ key }) => key)).toEqual(['common', 'less'])
  expect(counter.sampled).toBe(true)
  expect(counter.distinct).toBeLessThanOrEqual(100)
  const [{ count }] = counter.top(1)
  expect(count).toBeLessThanOrEqual(2000)
  expect(count).toBeGreaterThan(2000 - 20_000 / 100 - 1)
})
