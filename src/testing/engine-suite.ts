import assert from 'node:assert/strict'
import { Problem } from '../spec/problem.ts'
import type { Engine, Job, ShardResult, ShardTask } from '../spec/engine.ts'
import type { CountingStart } from './engine-jobs/counting.ts'
import type { AsyncRunner } from './world-suite.ts'

/**
 * The contract of engines, as tests: results in the order of the tasks, the same with any number of
 * workers, problems that keep their code, and an orderly stop. `make` opens one with so many workers.
 * Throws plain errors, so any runner will do.
 */
export function engineSuite(
  { describe, it }: AsyncRunner,
  name: string,
  make: (workers: number) => Engine,
): void {
  const using = async (workers: number, work: (engine: Engine) => Promise<void>): Promise<void> => {
    const engine = make(workers)
    try {
      await work(engine)
    } finally {
      await engine.close()
    }
  }
  describe(`engine ${name}`, () => {
    it('gives results in the order of the tasks, whichever ends first', () =>
      using(3, async (engine) => {
        const results = await collect(engine.run(job({ salt: 7, slow: 30 }), tasks(12), never()))
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
        await using(workers, async (engine) => {
          const results = await collect(engine.run(job({ salt: 1 }), tasks(9), never()))
          answers.push(results.map((r) => words(r).slice(0, 4)))
        })
      }
      assert.deepEqual(answers[1], answers[0])
    })

    it('opens a job once in each worker, and another job afresh', () =>
      using(1, async (engine) => {
        const first = job({ salt: 1 })
        const opened = async (j: Job) =>
          (await collect(engine.run(j, tasks(5), never()))).map((r) => words(r)[5])
        assert.deepEqual(await opened(first), [1, 1, 1, 1, 1])
        assert.deepEqual(await opened(first), [1, 1, 1, 1, 1])
        const [answer] = await collect(engine.run(job({ salt: 2 }), tasks(1), never()))
        assert.equal(words(answer)[0], 2)
      }))

    it('does nothing for no tasks', () =>
      using(2, async (engine) => {
        assert.deepEqual(await collect(engine.run(job({ salt: 1 }), [], never())), [])
      }))

    it('throws the problem of a task with its code and fields, after the results before it', () =>
      using(2, async (engine) => {
        const seen: number[] = []
        const failing = job({ salt: 1, fails: { 3: 'problem' } })
        const running = async () => {
          for await (const result of engine.run(failing, tasks(8), never())) seen.push(result.number)
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
      using(2, async (engine) => {
        const failing = job({ salt: 1, fails: { 0: 'error' } })
        await assert.rejects(collect(engine.run(failing, tasks(2), never())), /task 0 went wrong/)
      }))

    it('starts no task after an abort, and hands out what was in work', () =>
      using(2, async (engine) => {
        const stop = new AbortController()
        const seen: number[] = []
        for await (const result of engine.run(job({ salt: 1, slow: 5 }), tasks(200), stop.signal)) {
          seen.push(result.number)
          if (seen.length === 3) stop.abort()
        }
        assert.ok(seen.length >= 3 && seen.length < 50, `${seen.length} results came`)
        assert.deepEqual(seen, [...seen.keys()])
      }))
  })
}

function job(start: CountingStart): Job {
  // From source, or bundled, where all entries lie together.
  const module = import.meta.url.endsWith('.ts') ? './engine-jobs/counting.ts' : './counting.js'
  return { module: new URL(module, import.meta.url).href, start }
}

function tasks(count: number): ShardTask[] {
  return Array.from({ length: count }, (_, number) => ({ number, from: number * 10, to: number * 10 + 10 }))
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
