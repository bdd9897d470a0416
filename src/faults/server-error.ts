import type { Fault } from '../spec/corruption.ts'

export const serverError: Fault = {
  name: 'server_error',
  told: /internal (?:server )?error|service unavailable|bad gateway|server error|\b50[0-35]\b|temporarily unavailable|connection (?:refused|reset|error)|błąd serwera|服务器|서버/iu,
  blame: 'world',
}
