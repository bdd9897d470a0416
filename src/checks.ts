/** The checks: of one sample in memory, of files, and every rule by code. */
export { sampleChecks } from './checks/index.ts'
export { allRules, ruleSummaries, type AnyRule, type RuleSummary } from './checks/all-rules.ts'
export { checkSample, type CheckSampleOptions } from './checks/check-sample.ts'
export { checkDataset, type CheckDatasetOptions } from './check-dataset.ts'
export type { CheckRun, CheckSummary } from './datasets/check/check-files.ts'
export type * from './spec/check.ts'
