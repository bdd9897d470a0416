import { siblingUrl } from '../lib/sibling-url.ts'
import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../lib/files.ts'
import type { Engine, Job, ShardTask } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import type { MakeStart } from './make-shard.ts'
import { unwritable, type OutputFolder } from '../store/output-folder.ts'
import type { BuildInput } from '../project/build-input.ts'
import { copyColumns, emptyColumns, openShard, type Columns } from './shard-file.ts'

/** Made candidates, growing round by round. */
export interface Candidates {
  /** Takes the given samples in, as the first candidates: to be called before anything is made. */
  take(): Promise<void>
  /** Makes one more candidate for each entry, which is the number of its cell. */
  make(cells: Uint32Array): Promise<void>
  readonly columns: Columns
  /** All shards so far, in order. */
  readonly tasks: readonly ShardTask[]
  /** File of each shard. */
  readonly files: readonly string[]
}

export interface CandidatesInput {
  readonly input: BuildInput
  /** URL of the plugs module. */
  readonly plugs: string
  /** Everything that shards follow from, as one hash: their files are taken again only under it. */
  readonly hash: string
  readonly output: OutputFolder
  readonly engine: Engine
  readonly signal: AbortSignal
  /** What the reader is told to do after a stop. */
  readonly resume: string
  readonly progress: (done: number, of: number) => void
}

/** Opens the making of candidates; removes shards that belong to another build. */
export async function openCandidates(options: CandidatesInput): Promise<Candidates> {
  const { work, directory } = options.output
  const cellsFile = join(work, 'cells.bin')
  const start: MakeStart = { plugs: options.plugs, input: options.input, cellsFile }
  const job: Job = { module: siblingUrl('make-shard', import.meta.url), start }
  const tasks: ShardTask[] = []
  const { samples } = options.input.project
  let cells = new Uint32Array(0)
  let columns = emptyColumns(0)
  await unwritable(directory, () => removeOthers(work, options.hash))
  const fileOf = (number: number) =>
    join(work, `shard-${String(number).padStart(5, '0')}-${options.hash}.bin`)

  const keep = (task: ShardTask, bytes: Uint8Array): boolean => {
    const shard = openShard(bytes)
    if (!shard || shard.columns.count !== task.to - task.from) return false
    copyColumns(shard.columns, columns, task.from)
    return true
  }
  const makeMissing = async (missing: readonly ShardTask[], done: number) => {
    const byNumber = new Map(missing.map((task) => [task.number, task]))
    let finished = done
    for await (const { number, bytes } of options.engine.run(job, missing, options.signal)) {
      const task = byNumber.get(number)
      if (!task || !keep(task, bytes)) throw new RangeError(`build: shard ${number} came back broken`)
      // Not flushed: after a power cut the footer tells whether the file is whole.
      await unwritable(directory, () => writeWhole(fileOf(number), bytes, { flush: false }))
      options.progress(++finished, tasks.length)
    }
    if (finished < tasks.length) {
      throw Problem.of('stopped', { done: finished, of: tasks.length, resume: options.resume })
    }
  }
  const grow = async (count: number, fresh: readonly ShardTask[]) => {
    const grown = emptyColumns(count)
    copyColumns(columns, grown, 0)
    columns = grown
    tasks.push(...fresh)
    const missing: ShardTask[] = []
    for (const task of fresh) {
      const kept = await readFile(fileOf(task.number)).catch(() => undefined)
      if (!kept || !keep(task, kept)) missing.push(task)
    }
    options.progress(tasks.length - missing.length, tasks.length)
    await makeMissing(missing, tasks.length - missing.length)
  }
  return {
    get columns() {
      return columns
    },
    tasks,
    get files() {
      return tasks.map((task) => fileOf(task.number))
    },
    async take() {
      const ends: number[] = []
      let end = 0
      for (const run of samples?.runs ?? []) ends.push((end += run.count))
      await grow(
        end,
        ends.map((to, i) => ({ number: i, from: ends[i - 1] ?? 0, to })),
      )
    },
    async make(more) {
      const from = columns.count
      cells = joined(cells, more)
      await unwritable(directory, () => writeWhole(cellsFile, littleEndian(cells), { flush: false }))
      const size = shardSize(options.input.plan.size)
      const count = from + more.length
      const fresh: ShardTask[] = []
      for (let at = from; at < count; at += size)
        fresh.push({ number: tasks.length + fresh.length, from: at, to: Math.min(at + size, count) })
      await grow(count, fresh)
    },
  }
}

/** Candidates in a shard: follows from the size alone, so that shards are the same on any machine. */
function shardSize(size: number): number {
  return size <= 20_000 ? 250 : 2000
}

async function removeOthers(work: string, hash: string): Promise<void> {
  for (const name of await readdir(work)) {
    if (name.startsWith('shard-') && !name.endsWith(`-${hash}.bin`))
      await rm(join(work, name), { force: true })
  }
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

function littleEndian(numbers: Uint32Array): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, i * 4))
  return bytes
}
