import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { embeddedEngine } from './engines/embedded.ts'
import { parseConfig, type Config } from './spec/config.ts'
import { Problem } from './spec/problem.ts'
import type { Built, BuildStage } from './stages/build.ts'
import { buildPlanned, planProject } from './stages/build-project.ts'

export { defineConfig, configJsonSchema, type Config } from './spec/config.ts'
export { Problem, problems, reasonOf, type ProblemCode } from './spec/problem.ts'
export type * from './spec/blueprint.ts'
export type * from './spec/check.ts'
export type * from './spec/engine.ts'
export type * from './spec/facts.ts'
export type * from './spec/seed.ts'
export type * from './spec/target.ts'
export type * from './spec/tool.ts'
export type * from './spec/world.ts'
export type * from './spec/writer.ts'
export type { Sample, Message, ToolCall, Verdict, Quality } from './sample/schema.ts'
export { sampleSchema } from './sample/schema.ts'
export { readTools } from './catalog/read-tools.ts'
export { embeddedEngine } from './engines/embedded.ts'
export { openai } from './targets/openai.ts'
export { defineWorld, type OpenWorld, type Proposer, type WorldKit, type WorldModule } from './worlds/define-world.ts'
export { exampleNames, initProject } from './stages/init-project.ts'
export { loadProject, type Project } from './stages/project/load-project.ts'
export { lintToolFiles, type PlacedFinding } from './stages/lint-files.ts'
export { planProject } from './stages/build-project.ts'
export type { Built, BuildStage } from './stages/build.ts'
export type { Manifest } from './stages/manifest.ts'
export { statsOf, type Stats, type StatsOptions } from './stages/describe/stats.ts'
export type { VolumeAdvice } from './stages/describe/volume-advice.ts'
export type { BuildInput } from './stages/plugs.ts'

const home = new URL('..', import.meta.url)

/** Version of this package. */
export const version: string = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')).version

/** Folder of the examples that come with the package. */
export const examplesFolder: string = fileURLToPath(new URL('examples', home))

/** What `buildDataset` is given. */
export interface BuildDatasetOptions {
  /** Project folder. */
  readonly directory: string
  /** Folder of the dataset. */
  readonly out: string
  /** Options that win over the configuration. */
  readonly overrides?: Config
  /** Threads; one for each core unless told. */
  readonly workers?: number | undefined
  readonly signal?: AbortSignal
  /** What the reader is told to do after a stop. */
  readonly resume?: string
  readonly progress?: (stage: BuildStage, done: number, of: number) => void
}

/**
 * Builds the dataset of a project folder. The same project gives the same files (but `timings` in
 * the manifest), whatever the number of workers. Throws a `Problem`; see docs/problems.md.
 */
export async function buildDataset(options: BuildDatasetOptions): Promise<Built> {
  const input = await planProject(options.directory, options.overrides)
  const engine = embeddedEngine(options.workers === undefined ? {} : { workers: options.workers })
  try {
    return await buildPlanned(input, {
      engine,
      version,
      out: options.out,
      signal: options.signal ?? new AbortController().signal,
      resume: options.resume ?? `callsmith build ${options.directory}`,
      now: new Date(),
      clock: () => performance.now(),
      ...(options.progress && { progress: options.progress }),
    })
  } finally {
    await engine.close()
  }
}

/** The configuration that options ask for, checked as a configuration file is; undefined ones are left out. */
export function configFromOptions(options: Readonly<Record<string, unknown>>): Config {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const { config, faults } = parseConfig(given)
  if (!config || faults.length > 0) {
    throw Problem.of('config/invalid', { file: 'The command line', faults: faults.map((fault) => `--${fault}`) })
  }
  return config
}
