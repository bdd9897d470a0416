import { foreseenWordless, spokenIn } from './build/spoken-languages.ts'
import { nothingBrought, type BroughtPlugins } from './brought.ts'
import { build, type Built, type BuildStage } from './build/build.ts'
import { planProject } from './build/build-project.ts'
import { foreseenLosses } from './build/foreseen-losses.ts'
import { describeDataset } from './describe/describe.ts'
import { embeddedEngine } from './engines/embedded.ts'
import { inlineEngine } from './engines/inline.ts'
import { loadFormats } from './formats/load-formats.ts'
import type { Config } from './spec/config.ts'
import { Problem } from './spec/problem.ts'
import { version } from './version.ts'

const ours = 'callsmith:default-plugins'

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
  /** Stops at the next shard, or after three seconds. */
  readonly signal?: AbortSignal
  /** Stops at once, in the middle of shards; `signal` should be aborted too. */
  readonly halt?: AbortSignal
  /** What the reader is told to do after a stop. */
  readonly resume?: string
  readonly progress?: (stage: BuildStage, done: number, of: number) => void
  /** Told before anything is written: what targets and formats will not carry, one sentence at a time. */
  readonly warn?: (sentence: string) => void
}

/**
 * Builds the dataset of a project folder. The same project gives the same files (but `timings` in
 * the manifest), whatever the number of workers. Throws a `Problem`; see docs/problems.md.
 */
export async function buildDataset(
  options: BuildDatasetOptions,
  brought: BroughtPlugins = nothingBrought,
): Promise<Built> {
  const signal = options.signal ?? new AbortController().signal
  const resume = options.resume ?? `callsmith build ${options.directory}`
  const { input, set, formats } = await planned(options, brought, signal).catch((thrown: unknown) => {
    throw signal.aborted ? Problem.of('stopped', { done: 0, of: 0, resume }, thrown) : thrown
  })
  if (options.warn) {
    foreseenLosses(input.settings, input.plan, set.targets, formats).forEach(options.warn)
    foreseenWordless(spokenIn(input.settings, set.languages), input.tools).forEach(options.warn)
  }
  const { workers, halt } = options
  const engine =
    brought.engine ??
    (brought.inProcess ? inlineEngine() : embeddedEngine({ halt, ...(workers !== undefined && { workers }) }))
  try {
    return await build({
      input,
      engine,
      plugs: { opener: 'callsmith:build/open-plugs', plugins: brought.references(ours, options.directory) },
      ...(brought.inProcess && { pluginSet: set }),
      version,
      out: options.out,
      signal,
      resume,
      now: new Date(),
      clock: () => performance.now(),
      describe: (built) => describeDataset(built),
      ...(options.progress && { progress: options.progress }),
    })
  } finally {
    if (!brought.engine) await engine.close()
  }
}

/** The project with its plan, and the plug-ins that it is built with. */
async function planned(options: BuildDatasetOptions, brought: BroughtPlugins, signal: AbortSignal) {
  const set = await brought.load(ours, options.directory)
  const input = await planProject(options.directory, set, options.overrides, signal)
  const formats = await loadFormats(
    input.project.formatFiles.map(({ file }) => file),
    set.formats,
  )
  return { input, set, formats }
}
