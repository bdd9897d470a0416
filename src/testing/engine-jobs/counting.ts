import { setTimeout as sleep } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { Problem } from '../../spec/problem.ts'
import type { ShardTask } from '../../spec/engine.ts'

/** Start data of the job that the engine suite runs. */
export interface CountingStart {
  readonly salt: number
  /** Task number → what goes wrong in it. */
  readonly fails?: Readonly<Record<number, 'problem' | 'error'>>
  /** Milliseconds of the first tasks; later ones are quicker, so that order is put to the test. */
  readonly slow?: number
}

/** Answers `[salt, number, from, to, thread, times opened]` as 32-bit numbers. */
export default function countingJob(start: CountingStart) {
  opened++
  return async (task: ShardTask): Promise<Uint8Array> => {
    if (start.slow) await sleep(task.number % 4 === 0 ? start.slow : 1)
    const fails = start.fails?.[task.number]
    if (fails === 'problem') {
      throw Problem.of('option/invalid', { option: '--x', given: String(task.number), expected: 'a number' })
    }
    if (fails === 'error') throw new TypeError(`task ${task.number} went wrong`)
    const words = new Uint32Array([start.salt, task.number, task.from, task.to, threadId, opened])
    return new Uint8Array(words.buffer)
  }
}

let opened = 0
