import { z } from 'zod'

/**
 * How the world of a sample is opened again: its seed, and what it was asked to propose beside the calls, since a
 * proposal may move things in it. The calls themselves stand in the messages, and the date in `today`.
 */
export const worldRunSchema = z.object({
  seed: z.number().int().nonnegative(),
  proposals: z.array(
    z.object({
      /** How many calls had been carried out. */
      before: z.number().int().nonnegative(),
      tool: z.string(),
      turn: z.number().int(),
      wish: z
        .object({
          arguments: z.record(z.string(), z.json()).optional(),
          background: z.record(z.string(), z.string()).optional(),
        })
        .optional(),
    }),
  ),
})

export type WorldRun = z.infer<typeof worldRunSchema>
