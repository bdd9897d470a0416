import { availableParallelism } from 'node:os'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { ownedProcesses } from '../processes/owned-processes.ts'
import type { Engine, Job, ShardTask, Workplace } from '../spec/engine.ts'
import type { Store } from '../spec/store.ts'
import { resultOf, type Answer } from './answer.ts'
import { serveStore } from './store-port.ts'

/** What a worker is sent; the store stays with us, and answers at the other end of the port. */
export interface Errand {
  /** Number of the job in this engine. */
  readonly number: number
  readonly job: Job
  readonly task: ShardTask
  readonly directory: string
  readonly store: MessagePort
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
  let pool: Piscina<Errand | Farewell, Answer<Uint8Array>> | undefined
  let current: { readonly job: string; readonly store: Store; readonly number: number } | undefined

  const open = (): Piscina<Errand | Farewell, Answer<Uint8Array>> => {
    // The threads inherit the table of processes, so that none that they start outlives us.
    ownedProcesses()
    return (pool ??= new Piscina<Errand | Farewell, Answer<Uint8Array>>({
      filename: new URL(
        import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js',
        import.meta.url,
      ).href,
      minThreads: workers,
      maxThreads: workers,
    }))
  }
  /** Jobs of one content, store and folder are one: its inputs are named by their hashes. */
  const numberOf = (job: Job, { store, directory }: Workplace): number => {
    const content = JSON.stringify([job, directory])
    if (current?.job !== content || current.store !== store)
      current = { job: content, store, number: (current?.number ?? 0) + 1 }
    return current.number
  }
  /** Hands one task to a thread, and answers what it asks of the store meanwhile. */
  const send = (job: Job, task: ShardTask, place: Workplace): Promise<Answer<Uint8Array>> => {
    const { store, directory } = place
    const { port1, port2 } = new MessageChannel()
    serveStore(port1, store)
    const errand: Errand = { number: numberOf(job, place), job, task, directory, store: port2 }
    return open()
      .run(errand, { transferList: [port2] })
      .finally(() => port1.close())
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
    async *run(job, tasks, place, signal) {
      const limit = timeLimit(signal, options.halt)
      const inFlight: { readonly number: number; readonly answer: Promise<Answer<Uint8Array>> }[] = []
      let next = 0
      const fill = () => {
        while (!signal.aborted && next < tasks.length && inFlight.length < workers * inFlightPerWorker) {
          const task = tasks[next++]
          const answer = send(job, task, place)
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
          yield { number, bytes: resultOf(answered) }
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
