import type { Kind, NoToolReason } from '../sample/schema.ts'

/** What became of the candidates of one cell. */
export interface CellCount {
  readonly candidates: number
  readonly unwritten: number
  readonly rejected: number
  readonly exact: number
  readonly near: number
  /** Good and different, but not needed. */
  readonly surplus: number
  readonly got: number
}

/** One quota: what was asked for and what came of it. */
export interface CellSummary extends CellCount {
  readonly name: string
  readonly kind: Kind
  readonly tool: string | undefined
  readonly reason: NoToolReason | undefined
  readonly planned: number
}

/** What `manifest.json` holds. All of it but `timings` follows from the inputs alone. */
export interface Manifest {
  readonly format: 'callsmith-dataset/1'
  readonly name: string
  readonly licence: string
  /** Of everything that the bytes follow from. */
  readonly hash: string
  readonly versions: { readonly callsmith: string; readonly sample: 1 }
  readonly preset: string
  readonly seed: number
  readonly today: string
  readonly languages: readonly string[]
  readonly targets: readonly string[]
  /** Formats that have a folder of their own, and the weights of the mixture, if there is one. */
  readonly formats: readonly string[]
  readonly mix: Readonly<Record<string, number>>
  readonly size: { readonly asked: number | null; readonly planned: number; readonly got: number }
  /** Samples by where they come from: `grammar`, `log`, … */
  readonly sources: Readonly<Record<string, number>>
  /** Share of each kind, 0 to 1. */
  readonly kinds: Readonly<
    Record<string, { readonly asked: number; readonly planned: number; readonly got: number }>
  >
  readonly cells: readonly CellSummary[]
  readonly split: {
    readonly train: number
    readonly validation: number
    readonly test: number
    readonly families: number
    /** Rows of the largest family. */
    readonly largest: number
  }
  readonly rounds: number
  /** Dropped candidates by reason, the commonest first; one may have several. */
  readonly rejected: Readonly<Record<string, number>>
  /** Whether each tool has enough samples. */
  readonly volume: readonly VolumeAdvice[]
  readonly notes: readonly string[]
  /** Samples that an output could not carry, by its folder and the reason; they stand in the others. */
  readonly left_out: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Bytes of each file. */
  readonly files: Readonly<Record<string, number>>
  /** Milliseconds of each stage. Different from run to run: leave it out when comparing builds. */
  readonly timings: Readonly<Record<string, number>>
}

/** What a tool's samples must teach. */
export type VolumeNeed = 'routing' | 'extraction' | 'multi_turn'

/** Whether a tool has enough samples, and why it needs so many. */
export interface VolumeAdvice {
  readonly tool: string
  readonly need: VolumeNeed
  /** Samples that call it. */
  readonly have: number
  /** Samples that it takes at least. */
  readonly least: number
  /** From here more add little; undefined where more always help. */
  readonly plenty: number | undefined
  readonly enough: boolean
  /** Why the tool counts as what it does: one sentence. */
  readonly why: string
  /** What to do: one sentence. */
  readonly advice: string
  /** Samples of the whole dataset that would be enough, at the same proportions. */
  readonly size: number | undefined
}

/** What a report came to. */
export interface Description {
  /** Files by name. */
  readonly files: Readonly<Record<string, string>>
  /** For the manifest. */
  readonly volume: readonly VolumeAdvice[]
  /** Dropped candidates by reason. */
  readonly rejected: Readonly<Record<string, number>>
}
