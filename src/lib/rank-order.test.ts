import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankOrder } from './rank-order.ts'

it('sorts as a comparator does: highest first, equal ones by row, NaN last', () => {
  const number = fc.oneof(fc.float(), fc.constantFrom(0, -0, 1, 0.5, Infinity, -Infinity, NaN))
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (values) => {
      const numbers = Float32Array.from(values)
      const wanted = values
        .map((_, row) => row)
        .sort((a, b) => {
          const [x, y] = [numbers[a], numbers[b]]
          if (Number.isNaN(x) || Number.isNaN(y))
            return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b
          return x === y ? a - b : y - x
        })
      expect([...rankOrder(numbers)]).toEqual(wanted)
    }),
  )
})
