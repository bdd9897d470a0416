import { isObject, type Json } from '../../../lib/json.ts'

/** Fields that bound a range: `min_price` and `max_price`, `start` and `end`, where neither has limits of its own. */
export function ranges(
  fields: readonly { readonly name: string; readonly schema: Json }[],
): [string, string][] {
  const free = new Set(
    fields
      .filter(({ schema }) => isObject(schema) && !limits.some((key) => Object.hasOwn(schema, key)))
      .map(({ name }) => name),
  )
  return [...free].flatMap((low) =>
    opposites.flatMap(([from, to]): [string, string][] => {
      const high = low.replace(from, to)
      return high !== low && free.has(high) ? [[low, high]] : []
    }),
  )
}

const limits = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'pattern',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'minLength',
  'maxLength',
]
const opposites = [
  [/^min/, 'max'],
  [/^start/, 'end'],
  [/^from/, 'to'],
  [/^low/, 'high'],
  [/^lower/, 'upper'],
] as const

/** Exchanges two values of a range that stand the wrong way round. */
export function putInOrder(entries: [string, unknown][], low: string, high: string): void {
  const first = entries.find(([name]) => name === low)
  const second = entries.find(([name]) => name === high)
  if (first === undefined || second === undefined) return
  const [a, b] = [first[1], second[1]]
  const reversed =
    (typeof a === 'number' && typeof b === 'number' && a > b) ||
    (typeof a === 'string' && typeof b === 'string' && a > b)
  if (reversed) [first[1], second[1]] = [b, a]
}
