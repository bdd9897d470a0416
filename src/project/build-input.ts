import type { Manifest } from '../spec/manifest.ts'
import type { Plan } from '../spec/plan.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { Project } from './load-project.ts'
import type { GivenSamples } from './read-given-samples.ts'
import type { Settings } from './settings.ts'

/** What of a project its samples follow from, beside the tools. */
export interface SampleProject extends Pick<
  Project,
  | 'directory'
  | 'configFile'
  | 'seeds'
  | 'facts'
  | 'worldFile'
  | 'worldServers'
  | 'worldHash'
  | 'formatFiles'
  | 'benchmark'
> {
  readonly samples?: Pick<GivenSamples, 'count' | 'seedFamilies'> | undefined
}

/** All that shards follow from, as a worker has it: `tools` may be those of its shard alone. */
export interface SampleInput {
  readonly project: SampleProject
  readonly settings: Settings
  readonly tools: readonly CatalogTool[]
  readonly plan: Plan
}

/** A project that is read and planned. */
export interface BuildInput extends SampleInput {
  readonly project: Project
}

/** What a report can tell of. */
export interface Described {
  readonly input: BuildInput
  readonly manifest: Manifest
  /** Where `samples.jsonl` and the other files lie until all are finished. */
  readonly fileAside: (name: string) => string
}
