import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Engine, Job, ShardResult, ShardTask } from '../spec/engine.ts'
import { Problem, type ProblemCode } from '../spec/problem.ts'

/** What a worker answers: an error crosses threads as plain data. */
export type Answer =
  | { readonly bytes: Uint8Array }
  | { readonly problem: { readonly code: ProblemCode; readonly fields: Readonly<Record<string, unknown>> } }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } }

/** Shards in work or waiting for an earlier one, for each worker: bounds the memory of results. */
const inFlightPerWorker = 2

/**
 * Runs tasks on worker threads of this machine; `workers` defaults to the number of cores. On abort
 * no further task is started; those in work are finished and handed out, then the run ends.
 */
export function embeddedEngine(options: { readonly workers?: number } = {}): Engine {
  const workers = Math.max(1, Math.floor(options.workers ?? availableParallelism()))
  let open: { readonly job: Job; readonly pool: Piscina<ShardTask, Answer> } | undefined

  /** One pool serves one job: its module and start data are loaded once in each thread. */
  const poolFor = async (job: Job): Promise<Piscina<ShardTask, Answer>> => {
    if (open?.job === job) return open.pool
    await open?.pool.destroy()
    const pool = new Piscina<ShardTask, Answer>({
      filename: new URL(
        import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js',
        import.meta.url,
      ).href,
      workerData: job,
      minThreads: workers,
      maxThreads: workers,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    open = { job, pool }
    return pool
  }

  return {
    name: 'embedded',
    async *run(job, tasks, signal) {
      const pool = await poolFor(job)
      const inFlight: { readonly number: number; readonly answer: Promise<Answer> }[] = []
      let next = 0
      const fill = () => {
        while (!signal.aborted && next < tasks.length && inFlight.length < workers * inFlightPerWorker) {
          const task = tasks[next++]
          const answer = pool.run(task)
          // The answer is awaited in its turn; until then a failure must not count as unhandled.
          answer.catch(() => {})
          inFlight.push({ number: task.number, answer })
        }
      }
      for (fill(); inFlight.length > 0; fill()) {
        const [{ number, answer }] = inFlight.splice(0, 1)
        yield resultOf(number, await answer)
      }
    },
    async close() {
      await open?.pool.destroy()
      open = undefined
    },
  }
}

function resultOf(number: number, answer: Answer): ShardResult {
  if ('bytes' in answer) return { number, bytes: answer.bytes }
  if ('problem' in answer) {
    // Fields come from the same table on the other side, so they fit their code.
    throw Problem.of(answer.problem.code, answer.problem.fields as never)
  }
  const error = new Error(answer.error.message)
  error.stack = answer.error.stack
  throw error
}
