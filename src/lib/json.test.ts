import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, isObject, sameJson } from './json.ts'

const hostile = (text: string): unknown => JSON.parse(text)

describe('JSON values', () => {
  it('are the same whatever the order of keys', () => {
    expect(sameJson({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
  })

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: 1, b: 1 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [[], {}],
    [{}, []],
    [{}, null],
    [null, {}],
    [0, '0'],
    [0, false],
    [{ a: null }, {}],
    [{ a: null }, { b: null }],
  ])('%j is not %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false)
    expect(canonicalJson(a)).not.toBe(canonicalJson(b))
  })

  it('does not find keys on the prototype', () => {
    expect(sameJson(hostile('{"toString":1}'), {})).toBe(false)
    expect(sameJson({ toString: Object.prototype.toString }, { a: 1 })).toBe(false)
    expect(sameJson(hostile('{"__proto__":{"x":1}}'), hostile('{"__proto__":{"x":1}}'))).toBe(true)
    expect(sameJson(hostile('{"__proto__":{"x":1}}'), hostile('{"x":1}'))).toBe(false)
  })

  it('has one text for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // Negative zero is not JSON: it is written as 0.
        const read: unknown = JSON.parse(JSON.stringify(value))
        expect(sameJson(JSON.parse(canonicalJson(read)), read)).toBe(true)
        expect(canonicalJson(reversed(read))).toBe(canonicalJson(read))
      }),
    )
    expect(canonicalJson({ b: 1, a: [true, null, 'x'] })).toBe('{"a":[true,null,"x"],"b":1}')
    expect(canonicalJson(undefined)).toBe('null')
  })

  it('knows an object', () => {
    expect([{}, [], null, 'a', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false])
  })
})

/** The same value with its keys put in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
