import type { Manifest } from '../../spec/manifest.ts'
import type { CoverageReport } from './coverage.ts'
import type { Rejections } from './rejections.ts'
import type { VolumeAdvice } from '../../spec/manifest.ts'

/** Everything that a report and a card tell of a built dataset. None of it depends on the clock. */
export interface DescribedSet {
  readonly manifest: Manifest
  readonly coverage: CoverageReport
  /** What is estimated because rows are many: one sentence; undefined when all rows were looked at. */
  readonly sampled: string | undefined
  readonly rejections: Rejections
  readonly volume: readonly VolumeAdvice[]
  readonly tools: readonly { readonly name: string; readonly description: string }[]
  /** MCP servers that carried calls out, as they are reached, without secrets. */
  readonly servers?: readonly string[]
}
