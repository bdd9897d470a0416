import { z } from 'zod'

/**
 * Where one argument of a call comes from: `said` in the user's message of the same turn; `earlier`,
 * in that of the turn with this number (user messages from 0); out of the `result` of the call with this id, at
 * a JSON pointer (RFC 6901); or `implied`, by the argument that the pointer names or by the words of a
 * hand-written message (`seed refund#3`, `message 12`).
 */
export const edgeSchema = z.union([
  z.strictObject({ said: z.literal(true) }).describe('Said in the user message of the same turn.'),
  z
    .strictObject({ earlier: z.number().int().nonnegative() })
    .describe('Said in the user message with this number, from 0.'),
  z
    .strictObject({ result: z.string(), pointer: z.string() })
    .describe('Taken from the result of the call with this id, at this JSON pointer.'),
  z
    .strictObject({ implied: z.string() })
    .describe('Implied by the argument at this JSON pointer, or by the words of a hand-written message.'),
])

/** One call of a sample, and what it hangs on. Steps stand in the order of the calls in the messages. */
export const stepSchema = z.object({
  step_id: z.number().int().positive().describe('From 1, in the order of the calls in the messages.'),
  call: z.string().describe('The id of the call in the messages.'),
  tool: z.string(),
  arguments: z.record(z.string(), z.json()),
  output_var: z.string().describe('What its result is called: `$order`; no two steps have the same.'),
  produces: z.array(z.string()).describe('What later steps take from it: `$order.items.0.sku`.'),
  depends_on: z.array(z.number().int().positive()).describe('Steps whose results it takes arguments from.'),
  data_flow: z
    .array(z.object({ argument: z.string(), from: edgeSchema }))
    .describe('Where its arguments come from, by JSON pointer; one whose origin nobody knows is not listed.'),
})

/** A point where what comes next hangs on a result. */
export const decisionPointSchema = z.object({
  after_step: z.number().int().positive().describe('The step whose result decides.'),
  condition: z.string(),
  action: z.string(),
  reasoning: z.string().optional(),
})

export type Edge = z.infer<typeof edgeSchema>
export type Step = z.infer<typeof stepSchema>
export type DecisionPoint = z.infer<typeof decisionPointSchema>
