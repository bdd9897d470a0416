import { join } from 'node:path'
import { fileWriter, type FileWriter } from '../lib/files.ts'
import type { Engine, Job, ShardTask } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import { encodedFiles, unpackPieces, type EncodeStart } from './encode-shard.ts'
import { writeFates, type Fates } from './fate.ts'
import { siblingUrl, type Candidates } from './make-candidates.ts'
import { unwritable, type OutputFolder } from './output-folder.ts'
import type { BuildInput } from './plugs.ts'

export interface WriteOutputsInput {
  readonly input: BuildInput
  readonly plugs: string
  readonly candidates: Candidates
  readonly fates: Fates
  readonly output: OutputFolder
  readonly engine: Engine
  readonly signal: AbortSignal
  readonly resume: string
  readonly progress: (done: number, of: number) => void
}

/** Encodes all shards and writes the rows, in order, into files aside; returns the bytes of each. */
export async function writeOutputs(from: WriteOutputsInput): Promise<Record<string, number>> {
  const { output, candidates, input } = from
  const { targets } = input.settings
  const fatesFile = join(output.work, 'fates.bin')
  await unwritable(output.directory, () => writeFates(fatesFile, from.fates))
  const start: EncodeStart = {
    plugs: from.plugs,
    targets,
    tools: input.project.tools,
    fatesFile,
    shards: candidates.files,
  }
  const job: Job = { module: siblingUrl('encode-shard'), start }
  const names = encodedFiles(targets)
  const writers: FileWriter[] = []
  try {
    await unwritable(output.directory, async () => {
      for (const name of names) writers.push(await fileWriter(output.aside(name)))
    })
    await encodeAll(from, job, candidates.tasks, writers)
    await unwritable(output.directory, async () => {
      for (const writer of writers) await writer.end()
    })
  } catch (thrown) {
    for (const writer of writers) writer.abandon()
    throw thrown
  }
  return Object.fromEntries(names.map((name, i) => [name, writers[i].bytes]))
}

async function encodeAll(
  from: WriteOutputsInput,
  job: Job,
  tasks: readonly ShardTask[],
  writers: readonly FileWriter[],
): Promise<void> {
  let done = 0
  for await (const { bytes } of from.engine.run(job, tasks, from.signal)) {
    const pieces = unpackPieces(bytes)
    await unwritable(from.output.directory, async () => {
      for (let i = 0; i < pieces.length; i++) if (pieces[i].length > 0) await writers[i].write(pieces[i])
    })
    from.progress(++done, tasks.length)
  }
  if (done < tasks.length) {
    throw Problem.of('stopped', { done: tasks.length, of: tasks.length, resume: from.resume })
  }
}
