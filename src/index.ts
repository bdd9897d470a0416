import { loadFormats } from './formats/load-formats.ts'
import { builtInFormats } from './formats/format-set.ts'
import { version } from './version.ts'
import { describeDataset } from './describe/describe.ts'
import { fileURLToPath } from 'node:url'
import { embeddedEngine } from './engines/embedded.ts'
import { allRules } from './checks/all-rules.ts'
import { nearest } from './lib/text.ts'
import { foreseenWordless } from './build/spoken-languages.ts'
import { ownLanguages } from './build/build-project.ts'
import { moduleReference } from './lib/module-reference.ts'
import { loadLanguages } from './language/languages-module.ts'
import { parseConfig, type Config } from './spec/config.ts'
import { Problem } from './spec/problem.ts'
import type { Built, BuildStage } from './build/build.ts'
import { foreseenLosses } from './build/foreseen-losses.ts'
import { allTargets } from './targets/all-targets.ts'
import { buildPlanned, planProject } from './build/build-project.ts'
import { checkFiles, type CheckFilesOptions, type CheckRun } from './datasets/check/check-files.ts'
import type { Severities } from './checks/severities.ts'
import { importLogs as importLogFiles, type ImportLogsOptions } from './mining/import-logs.ts'
import type { MiningReport } from './mining/mining-report.ts'
import { readFacts } from './project/read-facts.ts'

export { defineConfig, configJsonSchema, type Config } from './spec/config.ts'
export { Problem, problems, reasonOf, type ProblemCode } from './problems.ts'
export { version } from './version.ts'
export type * from './spec/blueprint.ts'
export type * from './spec/story.ts'
export type * from './spec/check.ts'
export type * from './spec/engine.ts'
export type * from './spec/facts.ts'
export type * from './spec/format.ts'
export type * from './spec/preference.ts'
export type * from './spec/seed.ts'
export type * from './spec/target.ts'
export type * from './spec/tool.ts'
export type * from './spec/world.ts'
export type * from './spec/writer.ts'
export type { Sample, Message, ToolCall, Verdict, Quality } from './sample/schema.ts'
export { sampleSchema } from './sample/schema.ts'
export type { DecisionPoint, Step } from './sample/steps.ts'
export { readTools } from './catalog/read-tools.ts'
export { embeddedEngine } from './engines/embedded.ts'
export { allTargets, targetNames } from './targets/all-targets.ts'
export { openai } from './targets/openai.ts'
export { formatKit, type FormatKit, type OpenFormat } from './formats/kit.ts'
export { builtInFormats, formatSet, type FormatFactory, type FormatSet } from './formats/format-set.ts'
export { turnFromEvents } from './formats/reading/sink.ts'
export { detectFormat, type Detected } from './formats/detect/by-content.ts'
export { recognisedBy } from './formats/detect/by-name.ts'
export { recognisedByTemplate } from './formats/detect/by-template.ts'
export { openChatTemplate, type ChatTemplate } from './templates/chat-template.ts'
export { templateTarget } from './templates/template-target.ts'
export { warningsOf, type TemplateWarning } from './templates/warnings.ts'
export { textSample } from './formats/text-sample.ts'
export { decodeFile, type DecodedText, type DecodeFileOptions } from './datasets/decode/decode-file.ts'
export {
  convertFile,
  type Conversion,
  type ConvertOptions,
  type ConvertSummary,
} from './datasets/convert/convert-file.ts'
export { readTemplate } from './project/read-template.ts'
export { logShapes, type ImportLogsOptions } from './mining/import-logs.ts'
export { outcomeChoices } from './mining/outcome-filter.ts'
export type { MiningReport } from './mining/mining-report.ts'
export { toolsBeside } from './rows/tools-beside.ts'
export { writeConverted } from './datasets/convert/write-converted.ts'
export { loadFormats } from './formats/load-formats.ts'
export {
  defineWorld,
  type OpenWorld,
  type Proposer,
  type WorldKit,
  type WorldModule,
} from './worlds/define-world.ts'
export { exampleNames, initProject } from './project/init-project.ts'
export { loadProject, type Project } from './project/load-project.ts'
export { drawTools, type DrawnTools, type DrawToolsOptions } from './tools/graph/draw-tools.ts'
export { importTools, type ImportedTools, type ImportToolsOptions } from './tools/import/import-tools.ts'
export type { ImportNote, NamedTool } from './tools/import/name-tools.ts'
export { toolsFileLines, writeToolsFile } from './tools/import/tools-file.ts'
export { toolImporterNames } from './importers/tool-importers.ts'
export type * from './spec/tool-importer.ts'
export {
  lintToolFiles,
  type LintFilesOptions,
  type LintRun,
  type PlacedFinding,
  type PlacedScore,
  type TextChange,
} from './tools/lint/lint-files.ts'
export { fixToolFiles, type FixFilesOptions, type ToolMend } from './tools/lint/fix-files.ts'
export { lintSummaries } from './tools/lint/lint-rules.ts'
export { planProject } from './build/build-project.ts'
export { ruleSummaries, type RuleSummary } from './checks/all-rules.ts'
export type { CheckRun, CheckSummary } from './datasets/check/check-files.ts'
export type { Built, BuildStage } from './build/build.ts'
export type { Manifest } from './spec/manifest.ts'
export { statsOf, type Stats, type StatsOptions } from './describe/stats.ts'
export type { VolumeAdvice } from './spec/manifest.ts'
export type { BuildInput } from './project/build-input.ts'

const home = new URL('..', import.meta.url)

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
  /** Modules that bring languages beside those that come with Callsmith: a path, a URL or a package. */
  readonly languages?: readonly string[]
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
export async function buildDataset(options: BuildDatasetOptions): Promise<Built> {
  const signal = options.signal ?? new AbortController().signal
  const resume = options.resume ?? `callsmith build ${options.directory}`
  const modules = [
    ownLanguages,
    ...(options.languages ?? []).map((one) => moduleReference(one, options.directory)),
  ]
  const input = await planProject(options.directory, options.overrides, signal, modules).catch(
    (thrown: unknown) => {
      throw signal.aborted ? Problem.of('stopped', { done: 0, of: 0, resume }, thrown) : thrown
    },
  )
  if (options.warn) {
    const formats = await loadFormats(input.project.formatFiles.map(({ file }) => file))
    foreseenLosses(input.settings, input.plan, allTargets, formats).forEach(options.warn)
    const known = await loadLanguages(modules, options.directory)
    const spoken = input.settings.languages.flatMap(({ code }) => known.get(code) ?? [])
    foreseenWordless(spoken, input.tools).forEach(options.warn)
  }
  const { workers, halt } = options
  const engine = embeddedEngine({ halt, ...(workers !== undefined && { workers }) })
  try {
    return await buildPlanned(input, {
      engine,
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
    await engine.close()
  }
}

/** What `checkDataset` is given beside the files. */
export interface CheckDatasetOptions extends Omit<CheckFilesOptions, 'engine' | 'facts' | 'languages'> {
  /** `facts.yaml`: what answers may state. */
  readonly facts?: string
  /** Threads; one for each core unless told. */
  readonly workers?: number
}

/**
 * Checks files of rows, ours or not: JSON Lines, JSON lists, either packed with gzip. Verdicts come as
 * they are found, the same for any number of workers. Throws a `Problem` where a file cannot be read.
 */
export function checkDataset(files: readonly string[], options: CheckDatasetOptions = {}): CheckRun {
  const { facts: factsFile, workers, ...rest } = options
  const engine = embeddedEngine(workers === undefined ? {} : { workers })
  let run: CheckRun | undefined
  async function* verdicts() {
    try {
      const facts = factsFile === undefined ? undefined : await readFacts(factsFile, factsFile, undefined)
      run = checkFiles(files, { ...rest, engine, languages: ownLanguages, ...(facts && { facts }) })
      yield* run
    } finally {
      await engine.close()
    }
  }
  return {
    [Symbol.asyncIterator]: verdicts,
    get summary() {
      return run?.summary ?? { files: files.length, rows: 0, bytes: 0, errors: 0, warnings: 0, unchecked: 0 }
    },
  }
}

/**
 * Mines dialogue logs of any shape: samples, tools, seed messages, failed calls and a report, with personal data
 * masked before anything is written. Throws a `Problem`; see docs/importing-logs.md.
 */
export async function importLogs(
  files: readonly string[],
  options: ImportLogsOptions,
): Promise<MiningReport> {
  const languages = await loadLanguages(ownLanguages, process.cwd())
  return importLogFiles(files, options, {
    version,
    now: new Date(),
    languages,
    formats: builtInFormats,
  })
}

/** Severities from texts such as `reply/outside-facts=warning`; refuses codes that are not among those known. */
export function severitiesFromOptions(
  given: readonly string[],
  known: readonly string[] = [...allRules.keys()],
): Severities {
  const severities: Record<string, 'error' | 'warning' | 'off'> = {}
  for (const one of given) {
    const [code, severity = ''] = one.split('=', 2)
    const wrong = (expected: string) =>
      Problem.of('option/invalid', { option: '--severity', given: one, expected })
    if (!known.includes(code)) {
      const near = nearest(code, known)
      throw wrong(
        `code=off, code=warning or code=error with a known code${near ? `; did you mean ${near}` : ''}`,
      )
    }
    if (severity !== 'error' && severity !== 'warning' && severity !== 'off')
      throw wrong('off, warning or error after the =')
    severities[code] = severity
  }
  return severities
}

/** The configuration that options ask for, checked as a configuration file is; undefined ones are left out. */
export function configFromOptions(options: Readonly<Record<string, unknown>>): Config {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const { config, faults } = parseConfig(given)
  if (!config || faults.length > 0) {
    throw Problem.of('config/invalid', {
      file: 'The command line',
      faults: faults.map((fault) => `--${fault}`),
    })
  }
  return config
}
