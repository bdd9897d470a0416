import { expect, test } from 'vitest'
import { valueAt, withValueAt } from './at-path.ts'

test('values are put and found at nested paths, and names with dots at the top', () => {
  const made = withValueAt({ a: { x: 1 } }, 'a.b.c', 'c', 2)
  expect(made).toEqual({ a: { x: 1, b: { c: 2 } } })
  expect(valueAt(made, 'a.b.c')).toBe(2)
  expect(valueAt(made, 'a.b.d')).toBeUndefined()
  expect(withValueAt({}, 'filter.name', 'filter.name', 'x')).toEqual({ 'filter.name': 'x' })
  expect(valueAt({ 'filter.name': 'x' }, 'filter.name')).toBe('x')
  expect(valueAt({}, 'constructor.name')).toBeUndefined()
})
