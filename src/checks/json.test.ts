import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLine } from './json.ts'

const line = (text: string) => checkLine(Buffer.from(text))
const codes = (text: string) => line(text).verdicts.map((verdict) => `${verdict.check} ${verdict.path}`)

test.each([
  ['[1]', 'json/not-an-object '],
  ['null', 'json/not-an-object '],
  ['{"a":1,}', 'json/malformed '],
  ['{"a":{"b":"x', 'json/truncated '],
  ['{"a":[1,2', 'json/truncated '],
  ['{"a":tru', 'json/truncated '],
  ['{"a":1,"b":2,"a":3}', 'json/duplicate-key /a'],
  ['{"x":[{"k":1},{"k":1,"\\u006b":2}]}', 'json/duplicate-key /x/1/k'],
  ['{"a/b":{"c":1,"c":1}}', 'json/duplicate-key /a~1b/c'],
  ['{"a":"\\ud83d"}', 'json/lone-surrogate /a'],
  ['{"a":["ok","\\uDE00x"]}', 'json/lone-surrogate /a/1'],
  ['{"a":1.0}', 'json/lossy-number /a'],
  ['{"a":[0,12345678901234567890]}', 'json/lossy-number /a/1'],
  ['{"a":1e5}', 'json/lossy-number /a'],
  ['{"a":-0}', 'json/lossy-number /a'],
])('%s', (text, expected) => {
  expect(codes(text)).toContain(expected)
})

test('clean lines have no verdicts', () => {
  for (const text of [
    '{}',
    ' {"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]}\r',
    '{"a":24.5,"b":-3,"c":"\\ud83d\\ude00 1.0 {\\"a\\":1}"}',
  ])
    expect(line(text)).toEqual({ value: JSON.parse(text), verdicts: [] })
})

test('a paired escape after a clean prefix is not a lone surrogate, nor a long exact number lossy', () => {
  expect(codes('{"a":"\\uD83D\\uDE00","n":9007199254740991}')).toEqual([])
})

test('invalid UTF-8 is told and the rest still read', () => {
  const bytes = Buffer.from('{"a":"x?"}')
  bytes[bytes.indexOf('?')] = 0xff
  const { value, verdicts } = checkLine(bytes)
  expect(verdicts.map((verdict) => verdict.check)).toEqual(['json/invalid-utf8'])
  expect(value).toEqual({ a: 'x\uFFFD' })
})

test('a line over the limit is not parsed', () => {
  const { value, verdicts } = checkLine(Buffer.from('{"a":"long"}'), { maxBytes: 5 })
  expect(value).toBeUndefined()
  expect(verdicts.map((verdict) => verdict.check)).toEqual(['json/too-long'])
})

test('a key is called duplicate exactly when it is', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'é', 'a\\"')
  const pairs = fc.array(fc.tuple(key, fc.constantFrom('1', '{"a":2}', '["a"]', '"a"')), { maxLength: 5 })
  fc.assert(
    fc.property(pairs, (list) => {
      const text = `{${list.map(([name, value]) => `"${name}":${value}`).join(',')}}`
      const twice = new Set(list.map(([name]) => name)).size < list.length
      expect(line(text).verdicts.some((verdict) => verdict.check === 'json/duplicate-key')).toBe(twice)
    }),
  )
})
