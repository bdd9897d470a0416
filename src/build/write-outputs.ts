import { fileWriter, type FileWriter } from '../lib/files.ts'
import type { Engine, Job, ShardTask } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import { encodedFiles, unpackPieces, type EncodeCounts } from './encode-shard.ts'
import { packFates, type Fates } from './fates.ts'
import type { Candidates } from './make-candidates.ts'
import { unwritable, type OutputFolder } from '../store/output-folder.ts'
import { finishOutputs } from './finish-outputs.ts'
import { parts } from '../steps/encode/output-specs.ts'
import { loadPlugs, type PlugRefs } from './plugs.ts'
import type { BuildInput } from '../project/build-input.ts'

export interface WriteOutputsInput {
  readonly input: BuildInput
  readonly plugs: PlugRefs
  readonly candidates: Candidates
  readonly fates: Fates
  readonly output: OutputFolder
  readonly engine: Engine
  readonly signal: AbortSignal
  readonly resume: string
  readonly progress: (done: number, of: number) => void
}

/** What was written. */
export interface WrittenOutputs {
  /** Bytes of each file. */
  readonly files: Record<string, number>
  /** Samples that an output could not carry, by its folder and the reason. */
  readonly leftOut: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Samples by where they come from. */
  readonly sources: Readonly<Record<string, number>>
  /** Given samples that a check rejected, by its code. */
  readonly refused: Readonly<Record<string, number>>
}

/** Encodes all shards and writes the rows, in order, into files aside. */
export async function writeOutputs(from: WriteOutputsInput): Promise<WrittenOutputs> {
  const { output, candidates, input } = from
  const { settings } = input
  const { outputs } = settings
  const job: Job = { module: 'callsmith:build/encode-shard', inputs: candidates.inputs }
  const names = encodedFiles(outputs)
  const counts: EncodeCounts = {
    rows: names.map(() => 0),
    leftOut: outputs.map(() => ({})),
    sources: {},
    refused: {},
  }
  const writers: FileWriter[] = []
  try {
    await unwritable(output.directory, async () => {
      for (const name of names) writers.push(await fileWriter(output.aside(name)))
    })
    await encodeAll(from, job, writers, counts)
    await unwritable(output.directory, async () => {
      for (const writer of writers) await writer.end()
    })
  } catch (thrown) {
    for (const writer of writers) writer.abandon()
    throw thrown
  }
  const filled = outputs.map((spec, i) => ({
    spec,
    rows: counts.rows.slice(i * parts.length, (i + 1) * parts.length),
  }))
  const { targets } = await loadPlugs(from.plugs, candidates.place)
  const more = await unwritable(output.directory, () =>
    finishOutputs(filled, targets, datasetName(settings.name), output),
  )
  const rows = names.map((name, i): [string, number] => [name, writers[i].bytes])
  const files = { ...Object.fromEntries(rows.filter(([name]) => !more.gone.includes(name))), ...more.files }
  const leftOut = Object.fromEntries(
    outputs.flatMap(({ folder }, i) =>
      Object.keys(counts.leftOut[i]).length === 0 ? [] : [[folder, counts.leftOut[i]]],
    ),
  )
  const sources = Object.fromEntries(Object.entries(counts.sources).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { files, leftOut, sources, refused: counts.refused }
}

async function encodeAll(
  from: WriteOutputsInput,
  job: Job,
  writers: readonly FileWriter[],
  counts: EncodeCounts,
): Promise<void> {
  const { place } = from.candidates
  const tasks = await unwritable(from.output.directory, () => encodeTasks(from))
  let done = 0
  for await (const { bytes } of from.engine.run(job, tasks, place, from.signal)) {
    const pieces = unpackPieces(bytes)
    await unwritable(from.output.directory, async () => {
      for (let i = 0; i < writers.length; i++) if (pieces[i].length > 0) await writers[i].write(pieces[i])
    })
    addCounts(counts, JSON.parse(Buffer.from(pieces[writers.length]).toString()))
    from.progress(++done, tasks.length)
  }
  if (done < tasks.length) {
    throw Problem.of('stopped', { done: tasks.length, of: tasks.length, resume: from.resume })
  }
}

/** One task for each shard; its fates are a blob of their own. */
async function encodeTasks({ candidates, fates }: WriteOutputsInput): Promise<ShardTask[]> {
  const { shards, place } = candidates
  const tasks: ShardTask[] = []
  for (const [number, { from, to, blob, tools }] of shards.entries()) {
    const own = await place.store.put(packFates(fates, from, to))
    tasks.push({ stage: 'encode', number, from, to, reads: { shard: blob, fates: own, tools } })
  }
  return tasks
}

/** The name as a file or a key of a configuration may have it. */
function datasetName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'dataset'
  )
}

function addCounts(sum: EncodeCounts, more: EncodeCounts): void {
  more.rows.forEach((count, i) => (sum.rows[i] += count))
  more.leftOut.forEach((reasons, i) => {
    const to = sum.leftOut[i]
    for (const [reason, count] of Object.entries(reasons)) to[reason] = (to[reason] ?? 0) + count
  })
  for (const [source, count] of Object.entries(more.sources))
    sum.sources[source] = (sum.sources[source] ?? 0) + count
  for (const [code, count] of Object.entries(more.refused))
    sum.refused[code] = (sum.refused[code] ?? 0) + count
}
