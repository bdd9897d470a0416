import { expect, test } from 'vitest'
import { fillShape, shapeFromWords, shapeSource } from './identifier-shape.ts'
import { mix32, random } from './random.ts'

const cases: readonly [string, string | undefined, string[], RegExp][] = [
  ['The order ID (format: ORD-XXXXX)', undefined, [], /^ORD-[1-9]\d{4}$/],
  ['US ZIP code (format: 5 digits)', undefined, [], /^[1-9]\d{4}$/],
  ['记录编号 (format: EXP-XXXXXX, six digits)', '^EXP-[0-9]{6}$', [], /^EXP-\d{6}$/],
  ['The invoice, such as INV-20391.', undefined, [], /^INV-\d{5}$/],
  ['Ticket number', undefined, ['TCK2044'], /^TCK\d{4}$/],
  ['An 8-character alphanumeric code', undefined, [], /^[A-Z0-9]{8}$/],
  ['Case (format: CASE-YYYY-NNNN)', undefined, [], /^CASE-202[456]-\d{4}$/],
  ['Commit', undefined, ['a1b2c3d4e5f6'], /^[0-9a-f]{12}$/],
]

test.each(cases)('%s', (description, pattern, examples, looks) => {
  const shape = shapeFromWords(description, pattern, examples)
  if (shape === undefined) throw new Error('no shape')
  const ids = Array.from({ length: 50 }, (_, seed) => fillShape(shape, random(mix32(1, seed))))
  for (const id of ids) {
    expect(id).toMatch(looks)
    expect(id).toMatch(new RegExp(`^${shapeSource(shape)}$`))
  }
  expect(new Set(ids).size).toBeGreaterThan(40)
})

test('words that tell no shape give none', () => {
  expect(shapeFromWords('The id of the user')).toBeUndefined()
  expect(shapeFromWords('', '^(?=x)y$')).toBeUndefined()
})
