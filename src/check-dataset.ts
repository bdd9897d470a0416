import { checkFiles, type CheckFilesOptions, type CheckRun } from './datasets/check/check-files.ts'
import { nothingBrought, type BroughtPlugins } from './brought.ts'
import type { Engine } from './spec/engine.ts'

/** What `checkDataset` is given beside the files. */
export interface CheckDatasetOptions extends Omit<
  CheckFilesOptions,
  'engine' | 'facts' | 'plugins' | 'pluginSet'
> {
  /** `facts.yaml`: what answers may state. */
  readonly facts?: string
  /** Threads; one for each core unless told. */
  readonly workers?: number
}

/**
 * Checks files of rows, ours or not: JSON Lines, JSON lists, either packed with gzip. Verdicts come as
 * they are found, the same for any number of workers. Throws a `Problem` where a file cannot be read.
 */
export function checkDataset(
  files: readonly string[],
  options: CheckDatasetOptions = {},
  brought: BroughtPlugins = nothingBrought,
): CheckRun {
  const { facts: factsFile, workers, ...rest } = options
  const engine = brought.engine ?? engineWhenNeeded(workers, brought.inProcess)
  let run: CheckRun | undefined
  async function* verdicts() {
    try {
      const facts = factsFile === undefined ? undefined : await factsIn(factsFile)
      run = checkFiles(files, {
        ...rest,
        engine,
        plugins: brought.references(ours, process.cwd()),
        ...(brought.inProcess && { pluginSet: await brought.load(ours) }),
        ...(facts && { facts }),
      })
      yield* run
    } finally {
      if (!brought.engine) await engine.close()
    }
  }
  return {
    [Symbol.asyncIterator]: verdicts,
    get summary() {
      return run?.summary ?? { files: files.length, rows: 0, bytes: 0, errors: 0, warnings: 0, unchecked: 0 }
    },
  }
}

const ours = 'callsmith:checking-plugins'

/** Threads are only started, and their code only loaded, for more than a small file. */
function engineWhenNeeded(workers: number | undefined, inProcess: boolean): Engine {
  let engine: Engine | undefined
  return {
    name: inProcess ? 'inline' : 'embedded',
    inProcess,
    async *run(...work) {
      if (inProcess) engine ??= (await import('./engines/inline.ts')).inlineEngine()
      else {
        const { embeddedEngine } = await import('./engines/embedded.ts')
        engine ??= embeddedEngine(workers === undefined ? {} : { workers })
      }
      yield* engine.run(...work)
    },
    close: async () => engine?.close(),
  }
}

/** The reader of YAML is only loaded for somebody who has facts. */
async function factsIn(file: string) {
  const { readFacts } = await import('./project/read-facts.ts')
  return readFacts(file, file, undefined)
}
