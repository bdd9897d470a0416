import { expect, it } from 'vitest'
import { failureKindOf } from './failure-kind.ts'

it.each([
  ['not_found', 'not_found'],
  ['ORDER_NOT_FOUND', 'not_found'],
  ['missing_order_id', 'invalid'],
  ['invalidAmount', 'invalid'],
  ['already_refunded', 'refused'],
  ['amount_too_high', 'refused'],
  ['too_many_requests', 'rate_limit'],
  ['rate_limited', 'rate_limit'],
  ['timeout', 'time_out'],
  ['ETIMEDOUT', 'time_out'],
  ['unavailable', 'server_error'],
  ['agents_offline', 'server_error'],
  ['server_died', 'server_error'],
  ['permission_denied', 'no_permission'],
  ['unknown_tool', 'unknown_tool'],
  ['tool_error', 'tool_error'],
  ['constructor', 'tool_error'],
  ['', 'tool_error'],
])('%s is %s', (code, kind) => {
  expect(failureKindOf(code)).toBe(kind)
})

it('reads hostile codes in bounded time', () => {
  expect(failureKindOf('_'.repeat(1_000_000))).toBe('tool_error')
})
