import { groundingChecks } from '../../checks/grounding.ts'
import type { Sample } from '../../sample/schema.ts'
import type { CheckContext } from '../../spec/check.ts'
import type { CorruptionContext } from '../../spec/corruption.ts'

/**
 * What of an answer nothing before it says, by the evidence search of the checks: places of arguments, as pointers into
 * the message (`/tool_calls/0/arguments/order_id`).
 */
export function unsaidPaths(
  given: Pick<CheckContext, 'tools' | 'today' | 'languages'>,
): CorruptionContext['unsaid'] {
  const context: CheckContext = { ...given, facts: undefined }
  return (sample, at, answer) => {
    const told: Sample = { ...sample, messages: [...sample.messages.slice(0, at), answer] }
    const here = `/messages/${at}/`
    const verdicts = groundingChecks.flatMap((check) => check.run(told, context))
    return new Set(
      verdicts.filter(({ path }) => path.startsWith(here)).map(({ path }) => path.slice(here.length - 1)),
    )
  }
}
