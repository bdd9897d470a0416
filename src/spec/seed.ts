import type { JsonObject } from '../lib/json.ts'
import type { NoToolReason } from '../sample/schema.ts'

/** A hand-written user message for a tool, or for no tool. */
export type Seed =
  | {
      readonly id: string
      readonly tool: string
      readonly text: string
      readonly arguments?: JsonObject
      /** What the message tells besides: `item: kettle`. The world is asked to fit it. */
      readonly background?: Readonly<Record<string, string>>
    }
  | {
      readonly id: string
      readonly tool: null
      readonly text: string
      readonly reason: NoToolReason
      /** Id of the fact that answers it. */
      readonly fact?: string
      readonly near?: string
    }
