import { broughtBy, type CreateOptions } from './brought.ts'
import { buildDataset, type BuildDatasetOptions } from './build-dataset.ts'
import type { Built } from './build/build.ts'
import { checkDataset, type CheckDatasetOptions } from './check-dataset.ts'
import { checkSample, type CheckSampleOptions } from './checks/check-sample.ts'
import type { CheckRun } from './datasets/check/check-files.ts'
import { convertFile, type Conversion, type ConvertOptions } from './datasets/convert/convert-file.ts'
import { decodeFile, type DecodedText, type DecodeFileOptions } from './datasets/decode/decode-file.ts'
import { importLogs } from './import-logs.ts'
import type { ImportLogsOptions } from './mining/import-logs.ts'
import type { MiningReport } from './mining/mining-report.ts'
import type { Sample, Verdict } from './sample/schema.ts'
import type { PluginSet } from './spec/plugins.ts'

/** Callsmith with plug-ins of one's own beside ours. */
export interface Callsmith {
  /** Builds the dataset of a project folder; the configuration may name what was brought. */
  build(options: BuildDatasetOptions): Promise<Built>
  /** Checks files of rows, with the checks and languages that were brought. */
  check(files: readonly string[], options?: CheckDatasetOptions): CheckRun
  /** Checks one sample in memory. */
  checkSample(
    sample: Sample,
    options: Omit<CheckSampleOptions, 'checks' | 'languages'>,
  ): Promise<readonly Verdict[]>
  /** Reads the text of models back into calls, in the formats that were brought too. */
  decode(file: string, options?: Omit<DecodeFileOptions, 'formats'>): AsyncIterable<DecodedText>
  /** Converts rows into a target or a format, those that were brought too. */
  convert(file: string, options: Omit<ConvertOptions, 'formats' | 'targets'>): Promise<Conversion>
  /** Mines dialogue logs. */
  mine(files: readonly string[], options: ImportLogsOptions): Promise<MiningReport>
  /** All plug-ins, ours and those that were brought. Throws `plugins/invalid` and `plugins/module`. */
  plugins(): Promise<PluginSet>
}

/**
 * The one door: hand in languages, writers, checks, targets, formats, worlds or an engine, as objects of this process or
 * as modules that worker threads load too. Faults are told by the first call that needs them, all at once.
 *
 * @example
 * const callsmith = create({ checks: [houseStyle], targets: [ours] })
 * await callsmith.build({ directory: 'my-agent', out: 'dataset' })
 */
export function create(options: CreateOptions = {}): Callsmith {
  const brought = broughtBy(options)
  let all: Promise<PluginSet> | undefined
  const plugins = () => (all ??= brought.load('callsmith:default-plugins'))
  return {
    plugins,
    build: (given) => buildDataset(given, brought),
    check: (files, given) => checkDataset(files, given, brought),
    mine: (files, given) => importLogs(files, given, brought),
    async checkSample(sample, given) {
      const { checks, languages } = await plugins()
      return checkSample(sample, { ...given, checks, languages })
    },
    async *decode(file, given) {
      yield* decodeFile(file, { ...given, formats: (await plugins()).formats })
    },
    async convert(file, given) {
      const { formats, targets } = await plugins()
      return convertFile(file, { ...given, formats, targets })
    },
  }
}
