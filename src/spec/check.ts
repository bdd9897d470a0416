import type { Facts } from './facts.ts'
import type { Json } from '../lib/json.ts'
import type { LanguageReaders } from './reading.ts'
import type { CatalogTool } from './tool.ts'
import type { World } from './world.ts'
import type { Sample, Severity, Verdict } from '../sample/schema.ts'

/** An entry of a benchmark or of a test set: what a dataset must not hold. Plain data. */
export interface BenchmarkEntry {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The benchmark's own identity of it. */
  readonly id?: string
  /** The user's messages. */
  readonly said: readonly string[]
  /** The calls it expects; all of them make up its answer. */
  readonly calls: readonly BenchmarkCall[]
}

/** A call that a benchmark expects. */
export interface BenchmarkCall {
  readonly name: string
  readonly arguments: readonly {
    readonly name: string
    /** Those that count as right. */
    readonly values: readonly Json[]
    /** True when it may be left out. */
    readonly optional: boolean
  }[]
}

/** What checks may use beside the sample. */
export interface CheckContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly facts: Facts | undefined
  /** Who reads the samples: the language of each decides; see docs/checks. The same map for all of them. */
  readonly languages: LanguageReaders
  /** ISO date, where the sample itself has none. */
  readonly today: string | undefined
  /** What the samples must not overlap with; the same list for all of them. */
  readonly benchmark?: readonly BenchmarkEntry[]
}

/** What every rule for one sample has. */
interface SampleRule {
  /** `family/rule`; each has a page in docs/checks. */
  readonly code: string
  readonly severity: Severity
  /** One sentence: what it forbids and why it matters. */
  readonly about: string
}

/** Samples that pass and samples that fail; the contract suite runs both. */
interface CheckExamples {
  readonly passes: readonly Sample[]
  readonly fails: readonly Sample[]
}

/** A rule for one sample that looks at nothing else. */
export interface SampleCheck extends SampleRule {
  readonly needs: 'sample'
  readonly examples: CheckExamples
  run(sample: Sample, context: CheckContext): Verdict[]
}

/**
 * A rule that carries calls out. Whoever runs checks hands it the world the sample was made in, and passes it by
 * where there is none.
 */
export interface WorldCheck extends SampleRule {
  readonly needs: 'world'
  /** The examples, and the world they were made in. */
  readonly examples: CheckExamples & { readonly world: World }
  run(sample: Sample, context: CheckContext & { readonly world: World }): Promise<Verdict[]>
}

/** A rule for one sample; `needs` says what it must be handed. */
export type Check = SampleCheck | WorldCheck

/** A rule for a whole dataset: it sees every sample once and speaks at the end. */
export interface SetCheck {
  readonly code: string
  readonly severity: Severity
  readonly about: string
  readonly examples: {
    readonly passes: readonly (readonly Placed[])[]
    readonly fails: readonly (readonly Placed[])[]
  }
  open(context: CheckContext): { add(row: Placed): void; end(): PlacedVerdict[] }
}

/** A sample and where it stands. */
export interface Placed {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly sample: Sample
  /** Similarity sketch of the user's words, where it has been made already. */
  readonly sketch?: Uint16Array
}

/** A verdict and where the sample stands. */
export interface PlacedVerdict extends Verdict {
  readonly file: string
  readonly line: number
}
