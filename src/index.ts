import { fileURLToPath } from 'node:url'

export { defineConfig, configJsonSchema, type Config } from './spec/config.ts'
export { Problem, problems, reasonOf, type ProblemCode } from './problems.ts'
export { version } from './version.ts'
export type * from './spec/blueprint.ts'
export type * from './spec/plugins.ts'
export type * from './spec/language.ts'
export type * from './spec/reading.ts'
export type * from './spec/store.ts'
export type * from './spec/act.ts'
export type { Json, JsonObject } from './lib/json.ts'
export type { Random } from './lib/random.ts'
export type * from './spec/story.ts'
export type * from './spec/check.ts'
export type * from './spec/engine.ts'
export type * from './spec/facts.ts'
export type * from './spec/format.ts'
export type * from './spec/corruption.ts'
export type * from './spec/corruption.ts'
export type * from './spec/fault.ts'
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
export { create, type Callsmith } from './create.ts'
export type { CreateOptions } from './brought.ts'
export { buildDataset, type BuildDatasetOptions } from './build-dataset.ts'
export { importLogs } from './import-logs.ts'
export { embeddedEngine } from './engines/embedded.ts'
export { inlineEngine } from './engines/inline.ts'
export { checkSample, type CheckSampleOptions } from './checks/check-sample.ts'
export { duplicatesAmong, type Duplicate } from './datasets/deduplicate-samples.ts'
export { scoreCalls } from './steps/score.ts'
export { allTargets, targetNames } from './targets/all-targets.ts'
export { openai } from './targets/openai.ts'
export { formatKit, type FormatKit, type OpenFormat } from './formats/kit.ts'
export { builtInFormats, formatSet } from './formats/format-set.ts'
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
export type { MiningReport } from './mining/mining-report.ts'
export { writeConverted } from './datasets/convert/write-converted.ts'
export { loadFormats } from './formats/load-formats.ts'
export {
  defineWorld,
  type OpenWorld,
  type Proposer,
  type WorldKit,
  type WorldModule,
} from './worlds/define-world.ts'
export { initProject } from './project/init-project.ts'
export { loadProject, type Project } from './project/load-project.ts'
export { drawTools, type DrawnTools, type DrawToolsOptions } from './tools/graph/draw-tools.ts'
export { importTools, type ImportedTools, type ImportToolsOptions } from './tools/import/import-tools.ts'
export type { ImportNote, NamedTool } from './tools/import/name-tools.ts'
export { writeToolsFile } from './tools/import/tools-file.ts'
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
export { ruleSummaries, type RuleSummary } from './checks/all-rules.ts'
export { checkDataset, type CheckDatasetOptions } from './check-dataset.ts'
export type { CheckRun, CheckSummary } from './datasets/check/check-files.ts'
export type { Built, BuildStage } from './build/build.ts'
export type { Manifest } from './spec/manifest.ts'
export { statsOf, type Stats, type StatsOptions } from './describe/stats.ts'
export type { VolumeAdvice } from './spec/manifest.ts'

const home = new URL('..', import.meta.url)

/** Folder of the examples that come with the package. */
export const examplesFolder: string = fileURLToPath(new URL('examples', home))
