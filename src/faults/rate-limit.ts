import type { Fault } from '../spec/corruption.ts'

export const rateLimit: Fault = {
  name: 'rate_limit',
  told: /rate.?limit|too many requests|quota exceeded|\b429\b|limit zapytań|请求过于频繁|频率限制|요청 한도/iu,
  blame: 'world',
}
