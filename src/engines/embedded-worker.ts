import { Piscina, transferableSymbol, valueSymbol } from 'piscina'
import type { Job, ShardTask } from '../spec/engine.ts'
import { Problem } from '../spec/problem.ts'
import type { Answer } from './embedded.ts'

type Carry = (task: ShardTask) => Promise<Uint8Array>

/** The job of this thread, opened once. A failure to open is told to every task. */
let opened: Promise<Carry> | undefined

/** Entry of a worker thread: carries one task out and moves the bytes, without a copy. */
export default async function embeddedWorker(task: ShardTask): Promise<Answer> {
  try {
    opened ??= openJob(Piscina.workerData as Job)
    return movedWhole(await (await opened)(task))
  } catch (thrown) {
    if (thrown instanceof Problem) return { problem: { code: thrown.code, fields: thrown.fields } }
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { error: { message: error.message, stack: error.stack } }
  }
}

/** Bytes that are a part of a larger buffer are copied: moving would take the rest along. */
function movedWhole(given: Uint8Array): Answer {
  const bytes = given.byteLength === given.buffer.byteLength ? given : given.slice()
  return {
    bytes,
    get [transferableSymbol]() {
      return [bytes.buffer]
    },
    get [valueSymbol]() {
      return { bytes }
    },
  } as Answer
}

async function openJob(job: Job): Promise<Carry> {
  const module: { default: (start: unknown) => Carry | Promise<Carry> } = await import(job.module)
  return module.default(job.start)
}
