import { expect, it } from 'vitest'
import { recent } from './recent.ts'

it('makes a value once while it is used, and again after many others', () => {
  const made: string[] = []
  const cache = recent(3, (key) => {
    made.push(key)
    return key.toUpperCase()
  })
  for (const key of ['a', 'b', 'a', 'c', 'd', 'a', 'e', 'a']) expect(cache.of(key)).toBe(key.toUpperCase())
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e'])
  for (const key of ['f', 'g', 'h', 'i', 'j', 'k']) cache.of(key)
  cache.of('a')
  expect(made.filter((key) => key === 'a')).toHaveLength(2)
})
