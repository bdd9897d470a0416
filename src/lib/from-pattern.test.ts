import { expect, test } from 'vitest'
import { fromPattern } from './from-pattern.ts'
import { random } from './random.ts'

test.each([
  '^ORD-[0-9]{5}$',
  '^[A-Z]{2}\\d{3,6}$',
  '^(cus|usr)_[a-z0-9]{8,}$',
  '^\\d{4}-\\d{2}-\\d{2}$',
  '^[^@\\s]+@[^@\\s]+\\.[a-z]+$',
  '^#?([a-fA-F0-9]{6}|[a-fA-F0-9]{3})$',
  '[a-z]+(-[a-z]+)?',
  '^0x[\\da-f]{40}$',
  '^\\+?[1-9]\\d{1,14}$',
  '^$|^[\\w.-]{1,20}$',
  '^[\\u0041-\\u005a]\\x2d.$',
])('strings made from %s match it', (pattern) => {
  const make = fromPattern(pattern)
  if (make === undefined) throw new Error('unsupported')
  for (let seed = 0; seed < 100; seed++) expect(make(random(seed))).toMatch(new RegExp(pattern, 'u'))
})

test.each(['^(?=.*a)b$', '(a)\\1', '^(?!x)y', '(a+)+$', '\\p{L}', '[a-', 'a{500}', '('])(
  'what it does not cover is undefined: %s',
  (pattern) => {
    expect(fromPattern(pattern)).toBeUndefined()
  },
)
