import { nothingBrought, type BroughtPlugins } from './brought.ts'
import { importLogs as importLogFiles, type ImportLogsOptions } from './mining/import-logs.ts'
import type { MiningReport } from './mining/mining-report.ts'
import { version } from './version.ts'

/**
 * Mines dialogue logs of any shape: samples, tools, seed messages, failed calls and a report, with personal data
 * masked before anything is written. Throws a `Problem`; see docs/importing-logs.md.
 */
export async function importLogs(
  files: readonly string[],
  options: ImportLogsOptions,
  brought: BroughtPlugins = nothingBrought,
): Promise<MiningReport> {
  const { languages, formats } = await brought.load('callsmith:checking-plugins')
  return importLogFiles(files, options, {
    version,
    now: new Date(),
    languages,
    formats,
  })
}
