import type { Feature } from '../sample/features.ts'
import type { Sample } from '../sample/schema.ts'
import type { TextSample } from './format.ts'
import type { PairShape, PreferencePair } from './preference.ts'
import type { Tool } from './tool.ts'

/** What a target is given before it writes. */
export interface TargetContext {
  /** Every tool that a sample may offer, by name. */
  readonly tools: ReadonlyMap<string, Tool>
  /**
   * The sample with its calls as text, in the format of the build (`hermes` unless another is named).
   * For targets whose rows are plain text. Throws `format/cannot-carry`.
   */
  readonly asText: (sample: Sample) => TextSample
}

/** Something that a target leaves out, of the samples that hold it. */
export interface Loss {
  readonly feature: Feature
  /** One sentence: what happens to it. */
  readonly what: string
}

/** Lines of JSON, without the newlines; most targets give one for a sample. */
export type Encoder<Item> = (item: Item) => readonly string[]

/** A file that stands beside the rows, such as `dataset_info.json`. */
export interface SideFile {
  readonly name: string
  readonly text: string
}

/** What a target knows of the files it filled. */
export interface WrittenParts {
  /** Name of the dataset, as a file name. */
  readonly dataset: string
  /** Rows by part: `train`, `validation`, `test`. Parts without rows are left out. */
  readonly rows: ReadonlyMap<string, number>
  /** The shape of the rows where they are preference pairs. */
  readonly pairs?: PairShape
}

/** How rows look to a trainer. */
export interface Target {
  readonly name: string
  /** One or two sentences for its page: which trainer, which loader, which documented schema. */
  readonly summary: string
  /** Where the schema is documented. */
  readonly source: string
  /** What it cannot carry; the build says so before it writes, and `convert` refuses. */
  readonly loses: readonly Loss[]
  /** True when its rows have the calls as text (`asText`), in the format of the build. */
  readonly usesText: boolean
  /** Prepares rows over a set of tools. */
  open(context: TargetContext): Encoder<Sample>
  /** Rows of preference pairs, by the loss they are for; absent where the trainer takes none. */
  readonly pairs?: Partial<Record<PairShape, PairTarget>>
  /**
   * Columns that a dataset hub's loader must be told are JSON, or it makes one struct of all rows: strings
   * that look like dates become dates, and missing keys nulls. They go into the card beside the rows.
   */
  readonly jsonColumns?: readonly string[]
  /** Columns of the Parquet files that the rows are packed into; absent for JSON Lines. */
  readonly parquet?: readonly ParquetColumn[]
  /** Files that its loader wants beside the rows. */
  besides?(parts: WrittenParts): readonly SideFile[]
}

export interface PairTarget {
  readonly loses: readonly Loss[]
  /** Gives no line for a pair that it cannot write (broken JSON where arguments are objects). */
  open(context: TargetContext): Encoder<PreferencePair>
}

export interface ParquetColumn {
  readonly name: string
  /** DuckDB's type: `VARCHAR`, `STRUCT("role" VARCHAR, …)[]`. */
  readonly type: string
}
