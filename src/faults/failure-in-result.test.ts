import { describe, expect, it } from 'vitest'
import { failureInResult } from './failure-in-result.ts'

describe('failureInResult', () => {
  it.each([
    ['Error: payment amount does not add up', 'tool_error'],
    ['Error: reservation not found', 'not_found'],
    ['{"error": "Order ORD-1 not found"}', 'not_found'],
    ['{"error": {"code": 429, "message": "Too many requests"}}', 'rate_limit'],
    ['{"api_name": "A", "output": null, "exception": "The token is invalid."}', 'no_permission'],
    ['{"status": "error", "message": "Request timed out"}', 'time_out'],
    ['{"success": false, "message": "amount is required"}', 'missing_argument'],
    ['{"statusCode": 503, "message": "Service Unavailable"}', 'server_error'],
    ['{"isError": true, "content": "must be one of: a, b"}', 'wrong_enum'],
    ['{"result": {"error": "unit must be one of celsius, fahrenheit"}}', 'wrong_enum'],
    ['HTTP 403 Forbidden', 'no_permission'],
    ['错误：订单不存在', 'not_found'],
    ['Błąd: brak uprawnień', 'no_permission'],
    ['오류: 시간 초과', 'time_out'],
    ['Traceback (most recent call last): ValueError: invalid literal for int()', 'wrong_type'],
    ['User not found', 'not_found'],
  ])('finds what failed in %s', (result, kind) => {
    expect(failureInResult(result)?.kind).toBe(kind)
  })

  it.each([
    '{"error": null, "items": []}',
    '{"errors": [], "id": 4}',
    '{"error": "none", "ok": true}',
    '{"payment_id": "p1", "status": "failed", "amount": 20, "currency": "EUR", "created": "2024-05-01"}',
    '{"code": 420, "country": "CZ"}',
    '{"articles": [{"title": "Error: a novel"}]}',
    '[]',
    '',
    '22',
    'The article is about the 404 error page and how it was not found for years, as the author tells at length.',
    'Errors in the ledger were corrected.',
    '{"status": "success", "message": "no errors"}',
  ])('takes %j for a success', (result) => {
    expect(failureInResult(result)).toBeUndefined()
  })

  it('stays quick on a hostile text', () => {
    const started = performance.now()
    failureInResult(`${'a '.repeat(500_000)}not found`)
    failureInResult(`{"error": "${'x '.repeat(200_000)}"}`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
