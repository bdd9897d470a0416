import type { AssistantMessage, Sample } from '../sample/schema.ts'
import type { Corrupted } from './corruption.ts'
import type { PairFault } from './fault.ts'

/** The same conversation up to one assistant turn, with a right and a wrong answer. */
export interface PreferencePair extends Corrupted {
  /** The sample the pair was made from; `messages` before `at` are the prompt. */
  readonly sample: Sample
  /** Index of the assistant message that is answered twice. */
  readonly at: number
  /** The truth: `sample.messages[at]`. It differs from `rejected` at `path`: `/tool_calls/0/arguments/order_id`. */
  readonly chosen: AssistantMessage
  readonly fault: PairFault
}

/** `dpo`: one row with a chosen and a rejected answer (also for ORPO); `kto`: one row for each answer. */
export const pairShapes = ['dpo', 'kto'] as const
export type PairShape = (typeof pairShapes)[number]

/** Which preference pairs are made, and how they are written. */
export interface PreferenceSettings {
  readonly shapes: readonly PairShape[]
  /** Pairs of one sample at most. */
  readonly perSample: number
  /** Weight of every fault; 0 leaves one out. */
  readonly faults: Readonly<Record<PairFault, number>>
}
