import { z } from 'zod'

/**
 * Where one argument of a call comes from: `said` in the user's message of the same turn; `earlier`,
 * in that of the turn with this number (from 0); out of the `result` of the call with this id, at a
 * JSON pointer (RFC 6901); or `implied`, by the argument that the pointer names or by the words of a
 * hand-written message (`seed refund#3`, `message 12`).
 */
export const edgeSchema = z.union([
  z.strictObject({ said: z.literal(true) }),
  z.strictObject({ earlier: z.number().int().nonnegative() }),
  z.strictObject({ result: z.string(), pointer: z.string() }),
  z.strictObject({ implied: z.string() }),
])

export type Edge = z.infer<typeof edgeSchema>
