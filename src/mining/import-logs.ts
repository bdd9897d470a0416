import type { FormatSet } from '../spec/format.ts'
import { logImporters } from '../importers/log-importers.ts'
import { parseAllowList } from '../personal-data/allow-list.ts'
import { openMask } from '../personal-data/mask-dialogue.ts'
import type { Severities } from '../checks/severities.ts'
import type { LanguageReaders } from '../spec/reading.ts'
import type { Tool } from '../spec/tool.ts'
import { decodeDialogue } from '../rows/text/decode-dialogue.ts'
import { mineLogs } from './mine-logs.ts'
import type { MiningReport } from './mining-report.ts'
import type { OutcomeFilter } from './outcome-filter.ts'
import { readLogs } from './read-logs.ts'

/** Names of the shapes that logs are read in. */
export const logShapes: readonly string[] = logImporters.map(({ name }) => name)

/** What `importLogs` is given beside the files. */
export interface ImportLogsOptions extends Partial<OutcomeFilter> {
  /** Folder of what is written. */
  readonly out: string
  /** Shape of the logs, or the format of calls that stand in text; found row by row unless told. */
  readonly from?: string
  /** Tools of dialogues whose logs define none; inferred from their calls unless given. */
  readonly tools?: readonly Tool[]
  /** What is not masked: `kind:ip`, `value:support@shop.com`, `domain:shop.com`. */
  readonly allow?: readonly string[]
  /** Language of all dialogues; found for each unless told. */
  readonly language?: string
  /** Severities of checks by code, over those for logs: what is an error is rejected. */
  readonly severities?: Severities
  /** Seed of the made-up values; 1 unless told. */
  readonly seed?: number
  readonly signal?: AbortSignal
  /** `of` is not known while logs are read. */
  readonly progress?: (stage: 'read' | 'mine', done: number, of: number | undefined) => void
}

/**
 * Mines dialogue logs: samples, tools, seed messages, bad cases, disagreements and a report, personal data masked,
 * in a folder that appears whole or not at all. The same logs and options give the same bytes. Throws `file/…`,
 * `logs/shape`, `logs/stopped`, `masking/allow`, `output/busy` and `output/unwritable`.
 */
export function importLogs(
  files: readonly string[],
  options: ImportLogsOptions,
  made: {
    readonly version: string
    readonly now: Date
    readonly languages: LanguageReaders
    readonly formats: FormatSet
  },
): Promise<MiningReport> {
  const {
    out,
    from,
    tools,
    allow = [],
    language,
    outcome = 'not-failed',
    minReward,
    label,
    seed = 1,
    progress,
  } = options
  const signal = options.signal ?? new AbortController().signal
  const allowed = parseAllowList(allow)
  const filter = {
    outcome,
    ...(minReward !== undefined && { minReward }),
    ...(label !== undefined && { label }),
  }
  const { languages, formats, ...rest } = made
  return mineLogs(
    {
      languages,
      items: readLogs(files, { signal, formats, ...(from !== undefined && { from }) }),
      openMask: ({ random, language: spoken }) => openMask({ random, language: spoken, allow: allowed }),
      decode: (dialogue) => decodeDialogue(dialogue, tools, formats),
    },
    {
      out,
      files,
      outcome: filter,
      seed,
      ...rest,
      signal,
      asked: {
        seed,
        ...filter,
        ...(from !== undefined && { from }),
        ...(language !== undefined && { language }),
        ...(tools && { tools: tools.length }),
        allow: allow.map((entry) => entry.split(':', 1)[0]).toSorted(),
      },
      ...(tools && { tools }),
      ...(options.severities && { severities: options.severities }),
      ...(language !== undefined && { language }),
      ...(progress && { progress }),
    },
  )
}
