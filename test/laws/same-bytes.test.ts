import { ourPlugins, ourPlugs } from '../../src/testing/our-plugins.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { embeddedEngine } from '../../src/index.ts'
import { openJob } from '../../src/engines/open-job.ts'
import type { Engine, ShardResult, ShardTask } from '../../src/spec/engine.ts'
import { build } from '../../src/build/build.ts'
import { planProject } from '../../src/build/build-project.ts'
import { bytesOf, copyOfExample, example, temporary } from '../bad-input/callsmith.ts'

/** Law 1: the same configuration gives the same bytes, whatever the workers and whichever the engine. */
let root = ''
let whole: Record<string, string> = {}

beforeAll(async () => {
  root = await temporary()
  whole = await built('one', embeddedEngine({ workers: 1 }))
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

async function built(
  name: string,
  engine: Engine,
  seed = 9,
  project = example,
): Promise<Record<string, string>> {
  const out = join(root, name)
  try {
    const input = await planProject(project, ourPlugins, { size: 120, seed })
    const signal = new AbortController().signal
    const now = new Date(`20${10 + name.length}-01-01`)
    await build({
      input,
      plugs: ourPlugs,
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

/** Another engine: no threads, one worker of this process, the last task first; all it is told goes through JSON. */
function backwards(): Engine {
  return {
    name: 'backwards',
    async *run(job, tasks, place, signal) {
      const work = await openJob(JSON.parse(JSON.stringify(job)), place)
      const results: ShardResult[] = []
      for (const task of tasks.toReversed()) {
        const copy: ShardTask = JSON.parse(JSON.stringify(task))
        if (!signal.aborted) results.unshift({ number: task.number, bytes: await work(copy) })
      }
      yield* results
    },
    close: async () => {},
  }
}

/**
 * An engine of other machines: each run is a process with a working folder of its own, which has copies of the store
 * and of the project and is told job and tasks as JSON. What it put into its store comes back. `told` gets what was said.
 */
function elsewhere(blobs: string, told: string[] = []): Engine {
  return {
    name: 'elsewhere',
    async *run(job, tasks, place) {
      const machine = await temporary()
      const [store, directory] = [join(machine, 'store'), join(machine, 'examples', 'shop')]
      await cp(blobs, store, { recursive: true })
      await cp(place.directory, directory, { recursive: true })
      // The example's world takes types from Callsmith, beside it.
      await symlink(join(import.meta.dirname, '../../src'), join(machine, 'src'))
      told.push(JSON.stringify({ job, tasks }))
      const worker = join(import.meta.dirname, 'elsewhere-worker.ts')
      const out = await spoken(worker, machine, JSON.stringify({ job, tasks, store, directory }))
      for (const path of await readdir(store, { recursive: true, withFileTypes: true }))
        if (path.isFile()) await place.store.put(await readFile(join(path.parentPath, path.name)))
      await rm(machine, { recursive: true })
      for (const line of out.trim().split('\n')) {
        const { number, bytes }: { number: number; bytes: string } = JSON.parse(line)
        yield { number, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }
      }
    },
    close: async () => {},
  }
}

/** What a script says on standard output when it is told something on standard input. */
async function spoken(script: string, cwd: string, input: string): Promise<string> {
  const child = spawn(process.execPath, [script], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(input)
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  if (child.exitCode === null) await once(child, 'exit')
  if (child.exitCode !== 0) throw new Error(`the worker ended with ${child.exitCode}`)
  return Buffer.concat(chunks).toString()
}

it('with three workers', async () => {
  expect(await built('three', embeddedEngine({ workers: 3 }))).toEqual(whole)
}, 60_000)

it('with an engine of another make, at another time', async () => {
  expect(await built('backwards', backwards())).toEqual(whole)
}, 60_000)

it('with workers elsewhere, which have copies of the store and of the project', async () => {
  const told: string[] = []
  const blobs = join(root, 'elsewhere', '.callsmith', 'blobs')
  expect(await built('elsewhere', elsewhere(blobs, told))).toEqual(whole)
  expect(told.length).toBeGreaterThanOrEqual(2)
  for (const text of told) {
    // Tasks are small and name no place of this machine, and no tool.
    for (const place of [root, example, process.cwd(), 'get_order', 'file:'])
      expect(text).not.toContain(place)
    expect(text.length / (JSON.parse(text).tasks.length + 1)).toBeLessThan(800)
  }
}, 60_000)

it('names a module of the project that is not the same elsewhere', async () => {
  const project = await copyOfExample()
  const [world, source] = [join(project, 'world.ts'), join(import.meta.dirname, '../../src')]
  // The copy lies elsewhere than the example, and its world takes types from Callsmith.
  await writeFile(world, (await readFile(world, 'utf8')).replaceAll('../../src', source))
  const changed: Engine = {
    ...backwards(),
    async *run(job, _tasks, place) {
      await openJob(job, place)
      await appendFile(world, '\n// changed on this machine')
      await openJob(job, place)
      yield* []
    },
  }
  await expect(built('differs', changed, 9, project)).rejects.toMatchObject({
    code: 'project/differs',
    fields: { file: world },
  })
}, 60_000)

it('and other bytes for another seed, so the comparison does compare', async () => {
  const other = await built('other', backwards(), 10)
  expect(Object.keys(other)).toEqual(Object.keys(whole))
  for (const file of ['train.jsonl', 'samples.jsonl', 'rejected.jsonl', 'manifest.json'])
    expect(other[file]).not.toBe(whole[file])
  expect(other['tools.json']).toBe(whole['tools.json'])
}, 60_000)
