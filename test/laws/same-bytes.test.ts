import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { embeddedEngine } from '../../src/index.ts'
import type { Engine, ShardTask } from '../../src/spec/engine.ts'
import { buildPlanned, planProject } from '../../src/build/build-project.ts'
import { bytesOf, example, temporary } from '../bad-input/callsmith.ts'

/** Law 1: the same configuration gives the same bytes, whatever the workers and whichever the engine. */
let root = ''
let whole: Record<string, string> = {}

beforeAll(async () => {
  root = await temporary()
  whole = await built('one', embeddedEngine({ workers: 1 }))
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

async function built(name: string, engine: Engine, seed = 9): Promise<Record<string, string>> {
  const out = join(root, name)
  try {
    const input = await planProject(example, { size: 120, seed })
    const signal = new AbortController().signal
    const now = new Date(`20${10 + name.length}-01-01`)
    await buildPlanned(input, {
      engine,
      version: '0.0.0',
      out,
      signal,
      resume: '',
      now,
      clock: () => performance.now(),
    })
  } finally {
    await engine.close()
  }
  return bytesOf(out)
}

/** Another engine: no threads, one worker of this process, the last task first. */
function backwards(): Engine {
  return {
    name: 'backwards',
    async *run(job, tasks, signal) {
      const {
        default: open,
      }: { default: (start: unknown) => Promise<(task: ShardTask) => Promise<Uint8Array>> } = await import(
        job.module
      )
      const work = await open(structuredClone(job.start))
      const results: { number: number; bytes: Uint8Array }[] = []
      for (const task of tasks.toReversed()) {
        if (!signal.aborted) results.unshift({ number: task.number, bytes: await work(task) })
      }
      yield* results
    },
    close: async () => {},
  }
}

it('with three workers', async () => {
  expect(await built('three', embeddedEngine({ workers: 3 }))).toEqual(whole)
}, 60_000)

it('with an engine of another make, at another time', async () => {
  expect(await built('backwards', backwards())).toEqual(whole)
}, 60_000)

it('and other bytes for another seed, so the comparison does compare', async () => {
  const other = await built('other', backwards(), 10)
  expect(Object.keys(other)).toEqual(Object.keys(whole))
  for (const file of ['train.jsonl', 'samples.jsonl', 'rejected.jsonl', 'manifest.json'])
    expect(other[file]).not.toBe(whole[file])
  expect(other['tools.json']).toBe(whole['tools.json'])
}, 60_000)
