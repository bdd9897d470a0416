import { wordsOfName } from '../lib/text.ts'
import type { FailureKind } from '../spec/fault.ts'

/** Codes as back ends write them, as words joined by `_`; the first rule that fits decides. */
const rules: readonly (readonly [FailureKind, RegExp])[] = [
  ['unknown_tool', /unknown_(?:tool|function)/],
  ['not_found', /not_found|no_such|not_exist|404/],
  ['time_out', /timed?_?out|deadline|408|504/],
  ['rate_limit', /rate_limit|too_many|quota|throttl|429/],
  ['no_permission', /permission|forbidden|unauthori|denied|401|403/],
  ['server_error', /unavailable|offline|internal|server|broken|bad_(?:result|gateway)|given_up|50[0-3]/],
  ['invalid', /^(?:invalid|missing|bad|malformed|wrong|unknown|unsupported)_|invalid|out_of_range|400|422/],
  ['refused', /refused|already|cancelled|canceled|conflict|not_(?:allowed|possible)|too_|expired|closed|409/],
]
/** Characters of a code that are read. */
const longest = 80

/** The kind of a failure from its code; `tool_error` where the code does not tell. */
export function failureKindOf(code: string): FailureKind {
  const words = wordsOfName(code.slice(0, longest)).join('_')
  return rules.find(([, rule]) => rule.test(words))?.[0] ?? 'tool_error'
}
