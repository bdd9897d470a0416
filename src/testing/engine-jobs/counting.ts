import { setTimeout as sleep } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { Problem } from '../../spec/problem.ts'
import type { CarryTask, Job, Workplace } from '../../spec/engine.ts'
import { readBlob, readJson } from '../../store/read-blob.ts'

/** What the job that the engine suite runs is told, as its input `start`. */
export interface CountingStart {
  readonly salt: number
  /** Task number → what goes wrong in it. */
  readonly fails?: Readonly<Record<number, 'problem' | 'error'>>
  /** Milliseconds of the first tasks; later ones are quicker, so that order is put to the test. */
  readonly slow?: number
}

/**
 * Answers `[salt, number, from, to, thread, times opened]` as 32-bit numbers, then the bytes of the blob `echo`,
 * where the task names one; these bytes, once more, are put into the store.
 */
export default async function countingJob(job: Job, { store }: Workplace): Promise<CarryTask> {
  const start = await readJson<CountingStart>(store, job.inputs.start, 'start of the counting job')
  opened++
  return async (task) => {
    if (start.slow) await sleep(task.number % 4 === 0 ? start.slow : 1)
    const fails = start.fails?.[task.number]
    if (fails === 'problem') {
      throw Problem.of('option/invalid', { option: '--x', given: String(task.number), expected: 'a number' })
    }
    if (fails === 'error') throw new TypeError(`task ${task.number} went wrong`)
    const words = new Uint32Array([start.salt, task.number, task.from, task.to, threadId, opened])
    const head = new Uint8Array(words.buffer)
    if (task.reads.echo === undefined) return head
    const echo = await readBlob(store, task.reads.echo, 'echo')
    await store.put(Buffer.concat([echo, echo]))
    return Buffer.concat([head, echo])
  }
}

let opened = 0
