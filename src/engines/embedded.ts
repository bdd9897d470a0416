import { availableParallelism } from 'node:os'
import { serialize } from 'node:v8'
import { Piscina } from 'piscina'
import { ownedProcesses } from '../processes/owned-processes.ts'
import type { Engine, Job, ShardResult, ShardTask } from '../spec/engine.ts'
import { Problem, type ProblemCode } from '../spec/problem.ts'

/** What a worker answers: an error crosses threads as plain data. */
export type Answer =
  | { readonly bytes: Uint8Array }
  | { readonly problem: { readonly code: ProblemCode; readonly fields: Readonly<Record<string, unknown>> } }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } }

/** What a worker is sent. The job's start data is shared memory: it crosses once, whatever its size. */
export interface Errand {
  /** Number of the job in this engine. */
  readonly job: number
  readonly module: string
  /** `v8.serialize` of the job's start data. */
  readonly start: SharedArrayBuffer
  readonly task: ShardTask
}

/** Sent to each thread at the end, so that it closes what its job has opened. */
export interface Farewell {
  readonly threads: number
  /** One 32-bit count of the threads that have theirs. */
  readonly arrived: SharedArrayBuffer
}

/** Milliseconds that shards in work get after an abort: a call of theirs may hang. */
const patience = 3000

/** Shards in work or waiting for an earlier one, for each worker: bounds the memory of results. */
const inFlightPerWorker = 2

/**
 * Runs tasks on worker threads of this machine; `workers` defaults to the number of cores. On abort
 * no further task is started; those in work are handed out when they are finished within three seconds,
 * then the run ends. `halt` ends it at once, in the middle of tasks.
 */
export function embeddedEngine(
  options: { readonly workers?: number; readonly halt?: AbortSignal | undefined } = {},
): Engine {
  const workers = Math.max(1, Math.floor(options.workers ?? availableParallelism()))
  let pool: Piscina<Errand | Farewell, Answer> | undefined
  let current: { readonly job: Job; readonly number: number; readonly start: SharedArrayBuffer } | undefined

  const open = (): Piscina<Errand | Farewell, Answer> => {
    // The threads inherit the table of processes, so that none that they start outlives us.
    ownedProcesses()
    return (pool ??= new Piscina<Errand | Farewell, Answer>({
      filename: new URL(
        import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js',
        import.meta.url,
      ).href,
      minThreads: workers,
      maxThreads: workers,
    }))
  }
  const errandFor = (job: Job) => {
    if (current?.job !== job) {
      current = { job, number: (current?.number ?? 0) + 1, start: shared(serialize(job.start)) }
    }
    const { number, start } = current
    return (task: ShardTask): Errand => ({ job: number, module: job.module, start, task })
  }

  /** Ends the threads wherever they are, and what they have started. */
  const endThreads = async () => {
    const ending = pool
    pool = undefined
    if (ending === undefined) return
    const threads = new Set(ending.threads.map(({ threadId }) => threadId))
    const processes = ownedProcesses()
    await processes.quiet()
    await ending.destroy()
    processes.killThoseOf(threads)
  }

  return {
    name: 'embedded',
    async *run(job, tasks, signal) {
      const errand = errandFor(job)
      const limit = timeLimit(signal, options.halt)
      const inFlight: { readonly number: number; readonly answer: Promise<Answer> }[] = []
      let next = 0
      const fill = () => {
        while (!signal.aborted && next < tasks.length && inFlight.length < workers * inFlightPerWorker) {
          const task = tasks[next++]
          const answer = open().run(errand(task))
          // The answer is awaited in its turn; until then a failure must not count as unhandled.
          answer.catch(() => {})
          inFlight.push({ number: task.number, answer })
        }
      }
      try {
        for (fill(); inFlight.length > 0; fill()) {
          const [{ number, answer }] = inFlight.splice(0, 1)
          const answered = await limit.orAnswer(answer)
          if (answered === undefined) return await endThreads()
          yield resultOf(number, answered)
        }
      } finally {
        limit.forget()
        // After a failure the threads must be quiet before anybody closes the engine.
        await Promise.allSettled(inFlight.map(({ answer }) => answer))
      }
    },
    async close() {
      const closing = pool
      pool = undefined
      if (closing !== undefined) {
        const farewell: Farewell = { threads: workers, arrived: new SharedArrayBuffer(4) }
        await Promise.allSettled(Array.from({ length: workers }, () => closing.run(farewell)))
        await closing.destroy()
      }
      current = undefined
    },
  }
}

/** Is reached at a halt, and where its patience has ended after an abort. */
function timeLimit(signal: AbortSignal, halt: AbortSignal | undefined) {
  let reached = false
  let giveUp: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  const onHalt = () => {
    reached = true
    giveUp?.()
  }
  const onAbort = () => {
    timer ??= setTimeout(onHalt, patience)
  }
  signal.addEventListener('abort', onAbort)
  halt?.addEventListener('abort', onHalt)
  if (signal.aborted) onAbort()
  if (halt?.aborted === true) onHalt()
  return {
    /** The answer; undefined when the limit is reached before. No race: one with a promise that lasts would keep every answer. */
    orAnswer<T>(answer: Promise<T>): Promise<T | undefined> {
      const { promise, resolve, reject } = Promise.withResolvers<T | undefined>()
      giveUp = () => resolve(undefined)
      answer.then(resolve, reject)
      if (reached) giveUp()
      return promise
    },
    forget() {
      giveUp = undefined
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      halt?.removeEventListener('abort', onHalt)
    },
  }
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.length)
  new Uint8Array(memory).set(bytes)
  return memory
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
