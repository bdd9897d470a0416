import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { create, embeddedEngine, inlineEngine } from '../../src/index.ts'
import type { Engine } from '../../src/spec/engine.ts'
import plugins from './house-plugins.ts'

/** What is handed in by the door is used by builds and checks, in this process and in worker threads. */
const root = join(import.meta.dirname, '../..')
const travel = join(root, 'examples/travel')
const module = new URL('./house-plugins.ts', import.meta.url)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-door-'))
})
afterAll(() => rm(folder, { recursive: true }))

const overrides = { size: 40, targets: ['house'], format: 'house', language: 'en-house', writer: 'house' }
const rowsOf = async (...path: string[]) =>
  (await readFile(join(folder, ...path), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

async function expectHouse(out: string): Promise<void> {
  const samples = await rowsOf(out, 'samples.jsonl')
  expect(samples).toHaveLength(40)
  // The language, the writer and the world left their marks in every sample or result.
  for (const { language, lineage, messages } of samples) {
    expect(language).toBe('en-house')
    expect(lineage.writer).toBe('house')
    for (const { role, name, content } of messages)
      if (role === 'tool' && name === 'get_weather') expect(content).toContain('house weather')
  }
  expect(samples.some(({ messages }) => JSON.stringify(messages).includes('house weather'))).toBe(true)
  expect(await rowsOf(out, 'train.jsonl')).toContainEqual({ house: expect.any(Number) })
  expect(JSON.stringify(await rowsOf(out, 'house', 'train.jsonl'))).toContain('<<call>>')
  const rejected = await rowsOf(out, 'rejected.jsonl')
  expect(rejected.some(({ reasons }) => reasons.includes('house/every-seventh'))).toBe(true)
}

describe('plug-ins', () => {
  it('that are objects build in this process', { timeout: 60_000 }, async () => {
    const { directory } = await create(plugins).build({
      directory: travel,
      out: join(folder, 'objects'),
      overrides,
    })
    expect(directory).toBe(join(folder, 'objects'))
    await expectHouse('objects')
  })

  it('of a module build in worker threads, to the same bytes', { timeout: 60_000 }, async () => {
    const house = create({ modules: [module] })
    await house.build({ directory: travel, out: join(folder, 'threads'), overrides, workers: 2 })
    await expectHouse('threads')
    for (const file of ['samples.jsonl', 'train.jsonl', 'rejected.jsonl'])
      expect(await readFile(join(folder, 'threads', file), 'utf8')).toBe(
        await readFile(join(folder, 'objects', file), 'utf8'),
      )
  })

  it('check files, small ones here and large ones in threads', { timeout: 60_000 }, async () => {
    const row = {
      messages: [
        { role: 'user', content: 'hello seven' },
        { role: 'assistant', content: 'Hello!' },
      ],
    }
    const small = join(folder, 'small.jsonl')
    const large = join(folder, 'large.jsonl')
    await writeFile(small, `${JSON.stringify(row)}\n`)
    await writeFile(large, `${JSON.stringify(row)}\n`.repeat(25_000))
    for (const [file, house] of [
      [small, create(plugins)],
      [small, create({ modules: [module] })],
      [large, create({ modules: [module] })],
      [large, create(plugins)],
    ] as const) {
      const codes = new Set<string>()
      for await (const { check } of house.check([file], { wholeSet: false })) codes.add(check)
      expect(codes).toContain('house/says-seven')
    }
  })

  it('decode and convert', async () => {
    const file = join(folder, 'text.txt')
    await writeFile(file, '<<call>>{"name":"f","arguments":{"a":1}}')
    for await (const { turn } of create(plugins).decode(file, { format: 'house' }))
      expect(turn?.calls).toEqual([{ name: 'f', arguments: { a: 1 } }])
    const rows = join(folder, 'rows.jsonl')
    await writeFile(
      rows,
      '{"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"Hi."}]}\n',
    )
    const lines: string[] = []
    for await (const line of await create(plugins).convert(rows, { to: 'house', allowLoss: true }))
      lines.push(line)
    expect(lines).toEqual(['{"house":2}'])
  })

  it('run shards on the engine that was handed in', { timeout: 60_000 }, async () => {
    const ran: string[] = []
    const inner = inlineEngine()
    const engine: Engine = {
      name: 'counting',
      inProcess: true,
      close: () => inner.close(),
      async *run(job, tasks, place, signal) {
        ran.push(job.module)
        yield* inner.run(job, tasks, place, signal)
      },
    }
    const out = join(folder, 'engine')
    await create({ ...plugins, engine }).build({ directory: travel, out, overrides })
    expect(new Set(ran)).toEqual(new Set(['callsmith:build/make-shard', 'callsmith:build/encode-shard']))
  })
})

describe('what is refused', () => {
  const refused = (given: object) => create(given).plugins()

  it('names every fault at once, with its place', async () => {
    const { code, message } = await refused({
      checks: [{ code: 'house/x', severity: 'error' }, 7],
      targets: [plugins.targets[0], plugins.targets[0]],
      writers: [{ name: 'grammar', open: () => ({}) }],
      formats: [() => ({ name: 'angle' })],
      langages: [],
    }).then(
      () => expect.unreachable('it was taken'),
      (thrown: unknown) => thrown as { code: string; message: string },
    )
    expect(code).toBe('plugins/invalid')
    expect(message).toContain('create(): there is no kind of plug-in "langages"; did you mean languages?')
    expect(message).toContain('create(): checks[0] needs a function "run"')
    expect(message).toContain('create(): checks[1] must be an object')
    expect(message).toContain('create(): targets[1] has the name "house", as create(): targets[0] has')
    expect(message).toContain('create(): writers[0] has the name "grammar", as callsmith:default-plugins')
    expect(message).toContain('create(): formats[0] needs a function "encode"')
  })

  it('a module that is not there, or brings nothing', async () => {
    for (const name of [new URL('file:///nowhere/plugins.ts'), new URL('./create.test.txt', import.meta.url)])
      await expect(create({ modules: [name] }).plugins()).rejects.toMatchObject({ code: 'plugins/module' })
  })

  it('objects with an engine of threads', async () => {
    const engine = embeddedEngine({ workers: 1 })
    await expect(create({ ...plugins, engine }).plugins()).rejects.toMatchObject({
      code: 'plugins/invalid',
      message: expect.stringContaining('do not cross to the engine embedded'),
    })
    await engine.close()
  })

  it('a name of the configuration that nobody brought', async () => {
    const build = (more: object) =>
      create(plugins).build({
        directory: travel,
        out: join(folder, 'none'),
        overrides: { size: 20, ...more },
      })
    await expect(build({ writer: 'hous' })).rejects.toMatchObject({
      code: 'plugin/unknown',
      message: expect.stringContaining('did you mean "house"?'),
    })
    await expect(build({ language: 'pl' })).rejects.toMatchObject({
      code: 'language/not-there',
      message: expect.stringContaining('en-house'),
    })
    await expect(build({ targets: ['hause'] })).rejects.toMatchObject({ code: 'plugin/unknown' })
  })
})
