import type { Json } from '../lib/json.ts'
import type { Message } from '../sample/schema.ts'
import { minedName } from '../spec/fault.ts'
import type { MaskedDialogue } from './mine-sample.ts'
import type { LoggedCall, Recovery } from './walk-calls.ts'

/** A call that failed, with the conversation up to it and how it went on: a line of `bad-cases.jsonl`. */
export interface BadCase {
  /** Name of the fault (`minedName`). */
  readonly kind: string
  readonly evidence: string
  readonly tool: string
  readonly call: { readonly name: string; readonly arguments: Json }
  /** Text that was to be the arguments and is no JSON. */
  readonly raw_arguments?: string
  readonly result: string | null
  /** True where the model was at fault. */
  readonly mistaken: boolean
  readonly recovery: {
    readonly how: Recovery['how']
    readonly after_user: boolean
    readonly message: Message
  } | null
  readonly conversation: readonly Message[]
  readonly tools: readonly string[]
  readonly origin: {
    readonly file: string
    readonly line: number
    readonly shape: string
    readonly id?: string
  }
  /** Identity of the sample of the dialogue, in `samples.jsonl` or `rejected.jsonl`. */
  readonly sample: string
}

/** Failed calls of a dialogue with all that was said before; an agent that fails in a loop would fill the disk. */
const mostWhole = 20
const fewBefore = 20

/** The failed calls of a dialogue. */
export function badCases(
  dialogue: MaskedDialogue,
  calls: readonly LoggedCall[],
  sample: { readonly id: string; readonly tools: readonly string[] },
): BadCase[] {
  let told = 0
  return calls.flatMap((one): BadCase[] => {
    const { call, failure, recovery, result, mistaken } = one
    if (!failure) return []
    const raw = dialogue.malformed[call.id]
    const { file, line, shape, id } = dialogue
    return [
      {
        kind: minedName(failure.kind),
        evidence: failure.evidence,
        tool: call.name,
        call: { name: call.name, arguments: call.arguments },
        ...(raw !== undefined && { raw_arguments: raw }),
        result: result ?? null,
        mistaken,
        recovery: recovery
          ? {
              how: recovery.how,
              after_user: recovery.afterUser,
              message: dialogue.messages[recovery.message],
            }
          : null,
        conversation: dialogue.messages.slice(
          told++ < mostWhole ? 0 : Math.max(0, one.message - fewBefore),
          one.message,
        ),
        tools: sample.tools,
        origin: { file, line, shape, ...(id !== undefined && { id }) },
        sample: sample.id,
      },
    ]
  })
}
