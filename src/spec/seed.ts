import type { JsonObject } from '../lib/json.ts'
import type { NoToolReason } from '../sample/schema.ts'

/** A hand-written user message for a tool, or for no tool. */
export type Seed =
  | { readonly id: string; readonly tool: string; readonly text: string; readonly arguments?: JsonObject }
  | {
      readonly id: string
      readonly tool: null
      readonly text: string
      readonly reason: NoToolReason
      /** Id of the fact that answers it. */
      readonly fact?: string
      readonly near?: string
    }
