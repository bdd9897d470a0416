import type { PluginSet } from '../spec/plugins.ts'
import type { PlugRefs } from './plugs.ts'
import { join } from 'node:path'
import type { Engine, Job, ShardTask, Workplace } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import type { Hash } from '../spec/store.ts'
import { blobFolder } from '../store/blob-folder.ts'
import { unwritable, type OutputFolder } from '../store/output-folder.ts'
import type { BuildInput } from '../project/build-input.ts'
import { finishedTasks, type FinishedTasks } from './finished-tasks.ts'
import { readGivenRun } from './given-run.ts'
import { littleEndian } from './little-endian.ts'
import { copyColumns, emptyColumns, openShard, openSummary, type Columns } from './shard-file.ts'
import { shardTools } from './shard-tools.ts'
import { putWorkInputs, type WorkInputs } from './work-input.ts'

/** Made candidates, growing round by round. */
export interface Candidates {
  /** Takes the given samples in, as the first candidates: to be called before anything is made. */
  take(): Promise<void>
  /** Makes one more candidate for each entry, which is the number of its cell. */
  make(cells: Uint32Array): Promise<void>
  readonly columns: Columns
  /** All shards so far, in order. */
  readonly shards: readonly MadeShard[]
  /** Where the blobs of the build are, and what all its tasks read. */
  readonly place: Workplace
  readonly inputs: WorkInputs
}

/** Candidates that one task made. */
export interface MadeShard {
  readonly from: number
  readonly to: number
  readonly blob: Hash
  /** The tools that its samples may offer. */
  readonly tools: Hash
}

export interface CandidatesInput {
  readonly input: BuildInput
  readonly plugs: PlugRefs
  /** Plug-ins that are objects of this process. */
  readonly pluginSet: PluginSet | undefined
  /** Everything that shards follow from, as one hash: finished ones are taken again only under it. */
  readonly hash: string
  readonly output: OutputFolder
  readonly engine: Engine
  readonly signal: AbortSignal
  /** What the reader is told to do after a stop. */
  readonly resume: string
  readonly progress: (done: number, of: number) => void
}

/** Opens the making of candidates; removes what belongs to another build. */
export async function openCandidates(options: CandidatesInput): Promise<Candidates> {
  const { input, output } = options
  const written = <T>(step: () => Promise<T>) => unwritable(output.directory, step)
  const store = blobFolder(join(output.work, 'blobs'))
  const finished = await written(() => openFinished(output, options.hash, store))
  const inputs = await written(() => putWorkInputs(store, input, options.plugs))
  const place: Workplace = {
    store,
    directory: input.project.directory,
    ...(options.pluginSet && { plugins: options.pluginSet }),
  }
  const job: Job = { module: 'callsmith:build/make-shard', inputs }
  const toolsOf = shardTools(store, input)
  const shards: MadeShard[] = []
  let columns = emptyColumns(0)

  const keep = (task: ShardTask, blob: Hash, made: Columns) => {
    copyColumns(made, columns, task.from)
    shards[task.number] = { from: task.from, to: task.to, blob, tools: task.reads.tools }
  }
  const makeMissing = async (missing: readonly ShardTask[], done: number, all: number) => {
    const byNumber = new Map(missing.map((task) => [task.number, task]))
    let count = done
    for await (const { number, bytes } of options.engine.run(job, missing, place, options.signal)) {
      const task = byNumber.get(number)
      const made = task && openSummary(bytes, task.to - task.from)
      if (!made) throw new RangeError(`build: shard ${number} came back broken`)
      keep(task, made.blob, made.columns)
      await written(() => finished.note(task, made.blob))
      options.progress(++count, all)
    }
    if (count < all) throw Problem.of('stopped', { done: count, of: all, resume: options.resume })
  }
  const grow = async (count: number, fresh: readonly ShardTask[]) => {
    const grown = emptyColumns(count)
    copyColumns(columns, grown, 0)
    columns = grown
    const missing: ShardTask[] = []
    for (const task of fresh) {
      const blob = finished.find(task)
      const kept = blob && (await shardIn(place, blob, task))
      if (kept) keep(task, blob, kept)
      else missing.push(task)
    }
    const all = (fresh.at(-1)?.number ?? -1) + 1
    options.progress(all - missing.length, all)
    await makeMissing(missing, all - missing.length, all)
  }
  return {
    get columns() {
      return columns
    },
    shards,
    place,
    inputs,
    async take() {
      const { runs = [] } = input.project.samples ?? {}
      const tasks: ShardTask[] = []
      let end = 0
      for (const run of runs) {
        const bytes = readGivenRun(run)
        const given = await written(() => store.put(bytes))
        const tools = await written(() => toolsOf.forGiven(bytes))
        const from = end
        end += run.count
        tasks.push({ stage: 'make', number: tasks.length, from, to: end, reads: { given, ...tools } })
      }
      await grow(end, tasks)
    },
    async make(cells) {
      const first = columns.count
      const given = input.project.samples?.count ?? 0
      const size = shardSize(input.plan.size)
      const tasks: ShardTask[] = []
      for (let at = 0; at < cells.length; at += size) {
        const own = cells.subarray(at, at + size)
        const [from, to] = [first + at, first + at + own.length]
        const [blob, tools] = await written(() =>
          Promise.all([store.put(littleEndian(own)), toolsOf.forMaking(own, from - given)]),
        )
        const number = shards.length + tasks.length
        tasks.push({ stage: 'make', number, from, to, reads: { cells: blob, ...tools } })
      }
      await grow(first + cells.length, tasks)
    },
  }
}

async function openFinished(
  { work }: OutputFolder,
  hash: string,
  store: ReturnType<typeof blobFolder>,
): Promise<FinishedTasks> {
  const finished = await finishedTasks(join(work, 'finished'), hash)
  await store.keepOnly(finished.blobs)
  return finished
}

/** The numbers of a shard that is finished; undefined where its blob is no longer whole, so that it is made again. */
async function shardIn({ store }: Workplace, blob: Hash, task: ShardTask): Promise<Columns | undefined> {
  const bytes = await store.get(blob).catch((thrown: unknown) => {
    if (thrown instanceof Problem && thrown.code === 'blob/altered') return undefined
    throw thrown
  })
  const shard = bytes && openShard(bytes)
  return shard?.columns.count === task.to - task.from ? shard.columns : undefined
}

/** Candidates in a shard: follows from the size alone, so that shards are the same on any machine. */
function shardSize(size: number): number {
  return size <= 20_000 ? 250 : 2000
}
