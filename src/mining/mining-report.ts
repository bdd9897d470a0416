import type { Disagreement } from './disagreements.ts'
import type { SeedCounts } from './seed-messages.ts'

/** What `callsmith logs import` came to: `report.json`. */
export interface MiningReport {
  readonly version: string
  readonly options: Readonly<Record<string, unknown>>
  readonly files: readonly { readonly file: string; dialogues: number; unread: number }[]
  /** Dialogues by the shape they were read as. */
  readonly shapes: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
  readonly dialogues: {
    read: number
    samples: number
    rejected: number
    set_aside: number
    duplicates: number
  }
  /** Messages: of the logs, those joined with the one before, those after the last answer, and those in files. */
  readonly messages: { read: number; joined: number; closing: number; samples: number; rejected: number }
  readonly calls: { read: number; samples: number; rejected: number }
  readonly kinds: Readonly<Record<string, number>>
  readonly outcomes: { success: number; failure: number; unknown: number }
  /** Values masked, by kind. */
  readonly masked: Readonly<Record<string, number>>
  readonly tools: {
    given: number
    inferred: number
    readonly merged: readonly { readonly name: string; readonly definitions: number }[]
    readonly renamed: readonly { readonly name: string; readonly as: readonly string[] }[]
  }
  readonly seeds: {
    readonly tools: Readonly<Record<string, number>>
    readonly no_tool: number
    /** Seed messages by language; those of the first stand in `seeds/`. */
    readonly languages: Readonly<Record<string, number>>
    readonly counts: SeedCounts
  }
  readonly failures: {
    total: number
    readonly kinds: Readonly<Record<string, { count: number; readonly example: string }>>
    readonly recoveries: Readonly<Record<string, number>>
  }
  readonly disagreements: { readonly total: number; readonly examples: readonly Disagreement[] }
  /** Why dialogues stand in `rejected.jsonl`: reason and number. */
  readonly rejected: Readonly<Record<string, number>>
  /** Warnings on samples, by check. */
  readonly warnings: Readonly<Record<string, number>>
  readonly unread: { readonly total: number; readonly why: Readonly<Record<string, number>> }
}
