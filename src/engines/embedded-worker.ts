import { setTimeout } from 'node:timers/promises'
import { transferableSymbol, valueSymbol } from 'piscina'
import type { CarryTask } from '../spec/engine.ts'
import { answerOf, type Answer } from './answer.ts'
import type { Errand, Farewell } from './embedded.ts'
import { openJob } from './open-job.ts'
import { portStore } from './store-port.ts'

interface OpenedJob {
  readonly number: number
  readonly carry: Promise<CarryTask>
  readonly use: ReturnType<typeof portStore>['use']
}

/** The job of this thread, opened once; the next job takes its place. Worker threads are entered by a function alone. */
let opened: OpenedJob | undefined

/** Entry of a worker thread: carries one task out and moves the bytes, without a copy. */
export default async function embeddedWorker(errand: Errand | Farewell): Promise<Answer<Uint8Array>> {
  const answer = await answerOf(() => ('threads' in errand ? sayFarewell(errand) : carryOut(errand)))
  return 'value' in answer ? movedWhole(answer.value) : answer
}

async function carryOut(errand: Errand): Promise<Uint8Array> {
  try {
    const carry = await jobOf(errand)
    return await carry(errand.task)
  } finally {
    errand.store.close()
  }
}

/** The opened job of a task, whose port the store of the job is asked by from now on. */
async function jobOf({ number, job, directory, store: port }: Errand): Promise<CarryTask> {
  if (opened?.number === number) {
    opened.use(port)
    return opened.carry
  }
  await closeJob()
  const { store, use } = portStore()
  use(port)
  opened = { number, use, carry: openJob(job, { store, directory }) }
  return opened.carry
}

async function closeJob(): Promise<void> {
  const closing = opened
  opened = undefined
  const carry = await closing?.carry.catch(() => undefined)
  await carry?.close?.()
}

/** Closes this thread's job, and keeps the thread busy until all the others are at it: each gets one farewell. */
async function sayFarewell({ threads, arrived }: Farewell): Promise<Uint8Array> {
  const count = new Int32Array(arrived)
  Atomics.add(count, 0, 1)
  await closeJob()
  const until = performance.now() + farewellPatience
  while (Atomics.load(count, 0) < threads && performance.now() < until) await setTimeout(5)
  return new Uint8Array()
}

/** Milliseconds; a thread that does not come has ended. */
const farewellPatience = 2000

/** Bytes that are a part of a larger buffer are copied: moving would take the rest along. */
function movedWhole(given: Uint8Array): Answer<Uint8Array> {
  const bytes = given.byteLength === given.buffer.byteLength ? given : given.slice()
  return {
    value: bytes,
    get [transferableSymbol]() {
      return [bytes.buffer]
    },
    get [valueSymbol]() {
      return { value: bytes }
    },
  } as Answer<Uint8Array>
}
