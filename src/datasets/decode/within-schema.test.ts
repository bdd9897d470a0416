import { expect, it } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { withinSchema } from './within-schema.ts'

const a = { properties: { a: {} }, additionalProperties: false }
const b = { properties: { b: {} }, additionalProperties: false }

function argumentsWithin(parameters: JsonObject, given: JsonObject): JsonObject {
  const turn = { content: null, calls: [{ name: 'f', arguments: given }], repairs: [] }
  const { calls, repairs } = withinSchema(turn, [{ name: 'f', description: '', parameters }])
  const changed = Object.keys(calls[0].arguments).length < Object.keys(given).length
  expect(repairs).toEqual(changed ? [{ code: 'forbidden-argument', call: 0 }] : [])
  return calls[0].arguments
}

it.each<[string, JsonObject, string]>([
  ['closed', a, '{"a":1}'],
  ['closed in every branch', { anyOf: [a, b] }, '{"a":1,"b":2}'],
  ['open in one branch', { oneOf: [a, { properties: {} }] }, '{"a":1,"b":2,"x":3}'],
  ['open', { properties: { a: {} } }, '{"a":1,"b":2,"x":3}'],
  ['with patterns', { ...a, patternProperties: { '^x': {} } }, '{"a":1,"b":2,"x":3}'],
  ['with a reference', { ...a, $ref: '#/x' }, '{"a":1,"b":2,"x":3}'],
  ['without properties', { additionalProperties: false }, '{"a":1,"b":2,"x":3}'],
])('a schema that is %s', (_, parameters, expected) => {
  expect(JSON.stringify(argumentsWithin(parameters, { a: 1, b: 2, x: 3 }))).toBe(expected)
})

it('takes no inherited key for a declared one, and keeps one that is declared', () => {
  const given = JSON.parse('{"__proto__":1,"toString":2,"a":3}')
  expect(JSON.stringify(argumentsWithin(a, given))).toBe('{"a":3}')
  const declares = JSON.parse('{"properties":{"__proto__":{}},"additionalProperties":false}')
  expect(JSON.stringify(argumentsWithin({ anyOf: [declares, a] }, given))).toBe('{"__proto__":1,"a":3}')
})
