import assert from 'node:assert/strict'
import { Problem } from '../spec/problem.ts'
import type { Engine, Job, ShardResult, ShardTask, Workplace } from '../spec/engine.ts'
import type { Store } from '../spec/store.ts'
import { hashDigits, memoryStore } from '../store/memory-store.ts'
import { identity } from '../lib/hash.ts'
import { putJson } from '../store/read-blob.ts'
import type { CountingStart } from './engine-jobs/counting.ts'
import type { AsyncRunner } from './world-suite.ts'

/**
 * The contract of engines, as tests: results in the order of the tasks, the same with any number of
 * workers, problems that keep their code, and an orderly stop. `make` opens one with so many workers.
 * Throws plain errors, so any runner will do. Long because it is a list of tests.
 */
export function engineSuite(
  { describe, it }: AsyncRunner,
  name: string,
  make: (workers: number) => Engine,
): void {
  const using = async (workers: number, work: (bench: Bench) => Promise<void>): Promise<void> => {
    const engine = make(workers)
    const store = memoryStore()
    const place: Workplace = { store, directory: process.cwd() }
    try {
      await work({
        store,
        job: async (start) => ({ module: counting, inputs: { start: await putJson(store, start) } }),
        // Plain JSON: what does not come through it may not be needed.
        run: (job, list, signal = never()) => engine.run(asJson(job), asJson(list), place, signal),
      })
    } finally {
      await engine.close()
    }
  }
  describe(`engine ${name}`, () => {
    it('gives results in the order of the tasks, whichever ends first', () =>
      using(3, async ({ job, run }) => {
        const results = await collect(run(await job({ salt: 7, slow: 30 }), tasks(12)))
        const expected = tasks(12).map((t) => [7, t.number, t.from, t.to])
        assert.deepEqual(
          results.map((r) => r.number),
          tasks(12).map((t) => t.number),
        )
        assert.deepEqual(
          results.map((r) => words(r).slice(0, 4)),
          expected,
        )
      }))

    it('gives the same answers with one worker and with several', async () => {
      const answers: number[][][] = []
      for (const workers of [1, 4]) {
        await using(workers, async ({ job, run }) => {
          const results = await collect(run(await job({ salt: 1 }), tasks(9)))
          answers.push(results.map((r) => words(r).slice(0, 4)))
        })
      }
      assert.deepEqual(answers[1], answers[0])
    })

    it('opens a job once in each worker, and another job afresh', () =>
      using(1, async ({ job, run }) => {
        const first = await job({ salt: 1 })
        const opened = async (j: Job) => (await collect(run(j, tasks(5)))).map((r) => words(r)[5])
        assert.deepEqual(await opened(first), [1, 1, 1, 1, 1])
        assert.deepEqual(await opened(first), [1, 1, 1, 1, 1])
        const [answer] = await collect(run(await job({ salt: 2 }), tasks(1)))
        assert.equal(words(answer)[0], 2)
      }))

    it('lets tasks read blobs and put others into the same store', () =>
      using(2, async ({ job, run, store }) => {
        const echo = await store.put(Buffer.from('what a task reads'))
        for (const { bytes } of await collect(run(await job({ salt: 1 }), tasks(4, { echo }))))
          assert.equal(Buffer.from(bytes.subarray(24)).toString(), 'what a task reads')
        const twice = identity('what a task readswhat a task reads', hashDigits)
        assert.ok(await store.get(twice), 'what a task put is in the store')
      }))

    it('names the blob that a task reads and the store has not', () =>
      using(1, async ({ job, run }) => {
        const echo = 'ab'.repeat(32)
        await assert.rejects(collect(run(await job({ salt: 1 }), tasks(1, { echo }))), (thrown) => {
          assert.ok(thrown instanceof Problem)
          assert.equal(thrown.code, 'blob/missing')
          assert.equal(thrown.fields.hash, echo)
          return true
        })
      }))

    it('does nothing for no tasks', () =>
      using(2, async ({ job, run }) => {
        assert.deepEqual(await collect(run(await job({ salt: 1 }), [])), [])
      }))

    it('throws the problem of a task with its code and fields, after the results before it', () =>
      using(2, async ({ job, run }) => {
        const seen: number[] = []
        const failing = await job({ salt: 1, fails: { 3: 'problem' } })
        const running = async () => {
          for await (const result of run(failing, tasks(8))) seen.push(result.number)
        }
        await assert.rejects(running, (thrown) => {
          assert.ok(thrown instanceof Problem)
          assert.equal(thrown.code, 'option/invalid')
          assert.deepEqual(thrown.fields, { option: '--x', given: '3', expected: 'a number' })
          return true
        })
        assert.deepEqual(seen, [0, 1, 2])
      }))

    it('throws any other error with its message', () =>
      using(2, async ({ job, run }) => {
        const failing = await job({ salt: 1, fails: { 0: 'error' } })
        await assert.rejects(collect(run(failing, tasks(2))), /task 0 went wrong/)
      }))

    it('starts no task after an abort, and hands out what was in work', () =>
      using(2, async ({ job, run }) => {
        const stop = new AbortController()
        const seen: number[] = []
        for await (const result of run(await job({ salt: 1, slow: 5 }), tasks(200), stop.signal)) {
          seen.push(result.number)
          if (seen.length === 3) stop.abort()
        }
        assert.ok(seen.length >= 3 && seen.length < 50, `${seen.length} results came`)
        assert.deepEqual(seen, [...seen.keys()])
      }))
  })
}

interface Bench {
  readonly store: Store
  job(start: CountingStart): Promise<Job>
  run(job: Job, list: readonly ShardTask[], signal?: AbortSignal): AsyncIterable<ShardResult>
}

const counting = 'callsmith:testing/engine-jobs/counting'

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

function tasks(count: number, reads: ShardTask['reads'] = {}): ShardTask[] {
  return Array.from({ length: count }, (_, number) => ({
    stage: 'count',
    number,
    from: number * 10,
    to: number * 10 + 10,
    reads,
  }))
}

function never(): AbortSignal {
  return new AbortController().signal
}

function words(result: ShardResult): number[] {
  const { bytes } = result
  return [...new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)]
}

async function collect(results: AsyncIterable<ShardResult>): Promise<ShardResult[]> {
  const all: ShardResult[] = []
  for await (const result of results) all.push(result)
  return all
}
