import { afterEach, describe, expect, it } from 'vitest'
import type { Engine, Job, ShardResult, ShardTask } from '../spec/engine.ts'
import type { CountingStart } from './engine-jobs/counting.ts'

/** What every engine must do. `make` opens one with so many workers. */
export function engineSuite(name: string, make: (workers: number) => Engine): void {
  describe(`engine ${name}`, () => {
    let engine: Engine | undefined
    afterEach(() => engine?.close())
    const open = (workers: number) => (engine = make(workers))

    it('gives results in the order of the tasks, whichever ends first', async () => {
      const results = await collect(open(3).run(job({ salt: 7, slow: 30 }), tasks(12), never()))
      expect(results.map((r) => r.number)).toEqual(tasks(12).map((t) => t.number))
      expect(results.map((r) => words(r).slice(0, 4))).toEqual(
        tasks(12).map((t) => [7, t.number, t.from, t.to]),
      )
    })

    it('gives the same answers with one worker and with several', async () => {
      const one = await collect(open(1).run(job({ salt: 1 }), tasks(9), never()))
      await engine?.close()
      const several = await collect(open(4).run(job({ salt: 1 }), tasks(9), never()))
      const said = (results: ShardResult[]) => results.map((r) => words(r).slice(0, 4))
      expect(said(several)).toEqual(said(one))
    })

    it('opens a job once in each worker, and another job afresh', async () => {
      const running = open(1)
      const first = job({ salt: 1 })
      const opened = async (j: Job) => (await collect(running.run(j, tasks(5), never()))).map((r) => words(r)[5])
      expect(await opened(first)).toEqual([1, 1, 1, 1, 1])
      expect(await opened(first)).toEqual([1, 1, 1, 1, 1])
      const [answer] = await collect(running.run(job({ salt: 2 }), tasks(1), never()))
      expect(words(answer)[0]).toBe(2)
    })

    it('does nothing for no tasks', async () => {
      expect(await collect(open(2).run(job({ salt: 1 }), [], never()))).toEqual([])
    })

    it('throws the problem of a task with its code and fields, after the results before it', async () => {
      const seen: number[] = []
      const failing = job({ salt: 1, fails: { 3: 'problem' } })
      const running = (async () => {
        for await (const result of open(2).run(failing, tasks(8), never())) seen.push(result.number)
      })()
      await expect(running).rejects.toMatchObject({
        name: 'Problem',
        code: 'option/invalid',
        fields: { option: '--x', given: '3', expected: 'a number' },
      })
      expect(seen).toEqual([0, 1, 2])
    })

    it('throws any other error with its message', async () => {
      const failing = job({ salt: 1, fails: { 0: 'error' } })
      await expect(collect(open(2).run(failing, tasks(2), never()))).rejects.toThrow('task 0 went wrong')
    })

    it('starts no task after an abort, and hands out what was in work', async () => {
      const stop = new AbortController()
      const seen: number[] = []
      for await (const result of open(2).run(job({ salt: 1, slow: 5 }), tasks(200), stop.signal)) {
        seen.push(result.number)
        if (seen.length === 3) stop.abort()
      }
      expect(seen.length).toBeGreaterThanOrEqual(3)
      expect(seen.length).toBeLessThan(50)
      expect(seen).toEqual(seen.map((_, i) => i))
    })
  })
}

function job(start: CountingStart): Job {
  return { module: new URL('./engine-jobs/counting.ts', import.meta.url).href, start }
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
