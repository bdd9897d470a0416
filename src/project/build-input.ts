import type { Manifest } from '../spec/manifest.ts'
import type { Plan } from '../spec/plan.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { Project } from './load-project.ts'
import type { Settings } from './settings.ts'

/** All that shards follow from. Plain data: it crosses to worker threads. */
export interface BuildInput {
  readonly project: Project
  readonly settings: Settings
  readonly tools: readonly CatalogTool[]
  readonly plan: Plan
}

/** What a report can tell of. */
export interface Described {
  readonly input: BuildInput
  readonly manifest: Manifest
  /** Where `samples.jsonl` and the other files lie until all are finished. */
  readonly fileAside: (name: string) => string
}
