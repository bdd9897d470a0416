import type { Class, Kind, NoToolReason } from '../sample/schema.ts'
import type { JsonObject } from '../lib/json.ts'
import type { Outcome } from './world.ts'

/**
 * What a sample must become before it has words. Labels first: when a writer sees a blueprint its
 * calls have been carried out already, so words can only follow the truth.
 */
export interface Blueprint {
  /** Number in the plan. */
  readonly index: number
  /** Seed of everything random in this sample. */
  readonly seed: number
  /** The quota it fills. */
  readonly cell: string
  readonly kind: Kind
  readonly class: Class
  readonly tags: readonly string[]
  readonly language: string
  /** ISO date. */
  readonly today: string
  /** Names of all tools offered. */
  readonly tools: readonly string[]
  readonly persona: string
  /** Whether the words bear typing errors and casual spelling. */
  readonly noisy: boolean
  readonly turns: readonly Turn[]
  /** What the customer knows and may mention; see `Proposal`. */
  readonly background: Readonly<Record<string, string>>
}

/** Words that a call was drawn for. */
export type LineRef = { readonly seed: string } | { readonly message: number }

export interface PlannedCall {
  readonly id: string
  readonly name: string
  readonly arguments: JsonObject
  /**
   * Where the words for an argument stand, by parameter path: earlier in the conversation, in a
   * result, or `implied` by how another argument is said. A path that is absent is said in the user
   * message of this turn.
   */
  readonly from: Readonly<Record<string, 'earlier' | 'result' | 'implied'>>
  /** How a free text stands in the words: as a noun phrase or as a clause. */
  readonly forms: Readonly<Record<string, 'noun' | 'clause'>>
  /** The seed message, or the whole message of the language (its number among those of the act), that it follows. */
  readonly line?: LineRef | undefined
  readonly outcome: Outcome
}

/** One user message and what the assistant does about it. */
export type Turn =
  /** Asks for all that `calls` do (two or more: in parallel). */
  | { readonly does: 'request'; readonly calls: readonly PlannedCall[] }
  /** Asks for `wants` but leaves `missing` (parameter paths) out; the assistant asks for them. */
  | { readonly does: 'underspecify'; readonly wants: PlannedCall; readonly missing: readonly string[] }
  /** Gives what was missing. */
  | { readonly does: 'supply'; readonly calls: readonly PlannedCall[]; readonly gives: readonly string[] }
  /** Asks for `wants` in full; the assistant reads it back and waits for a yes. */
  | { readonly does: 'propose'; readonly wants: PlannedCall }
  /** "Yes, go ahead." */
  | { readonly does: 'confirm'; readonly calls: readonly PlannedCall[] }
  /** Takes one value of an earlier call (`wrong`) back; `calls` carry the right one. */
  | {
      readonly does: 'correct'
      readonly calls: readonly PlannedCall[]
      readonly wrong: PlannedCall
      readonly path: string
    }
  /** "That one": asks for something with values that stand in an earlier result or message. */
  | { readonly does: 'follow_up'; readonly calls: readonly PlannedCall[] }
  /** Needs no tool. `fact`: id of the fact that answers it; `near`: the tool it is near to. */
  | {
      readonly does: 'chat'
      readonly reason: NoToolReason
      readonly fact?: string
      readonly near?: string
      readonly calls: readonly []
    }
