import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../src/build/build.ts'
import { planProject } from '../../src/build/build-project.ts'
import { ourPlugins, ourPlugs } from '../../src/testing/our-plugins.ts'
import { checkDataset, embeddedEngine } from '../../src/index.ts'
import type { Sample } from '../../src/sample/schema.ts'
import { bytesOf, example, temporary } from '../bad-input/callsmith.ts'

/** Five tools of which a sample offers three: laws 1, 4 and 5 hold where a sample offers some of many. */
const most = 3
let root = ''
let hashes: Record<string, string> = {}
let samples: Sample[] = []

beforeAll(async () => {
  root = await temporary()
  hashes = await built('one', 1)
  samples = linesOf('samples.jsonl')
}, 90_000)
afterAll(() => rm(root, { recursive: true, force: true }))

async function built(name: string, workers: number): Promise<Record<string, string>> {
  const engine = embeddedEngine({ workers })
  const out = join(root, name)
  const signal = new AbortController().signal
  try {
    const input = await planProject(example, ourPlugins, { size: 120, seed: 3, offer: most })
    const clock = () => performance.now()
    await build({
      input,
      plugs: ourPlugs,
      engine,
      version: '0',
      out,
      signal,
      resume: '',
      now: new Date(0),
      clock,
    })
  } finally {
    await engine.close()
  }
  return bytesOf(out)
}

function linesOf<Row>(file: string): Row[] {
  return readFileSync(join(root, 'one', file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Row => JSON.parse(line))
}

it('the same bytes with other workers', { timeout: 60_000 }, async () => {
  expect(await built('three', 3)).toEqual(hashes)
})

it('every sample offers 1 to N tools and calls no other', () => {
  expect(samples).toHaveLength(120)
  for (const { tools, expect: expected } of samples) {
    expect(tools.length).toBeLessThanOrEqual(most)
    for (const call of expected.calls.flat()) expect(tools).toContain(call.name)
  }
  expect(new Set(samples.map(({ tools }) => tools.length))).toEqual(new Set([1, 2, 3]))
  const system = samples.flatMap(({ messages }) =>
    messages[0].role === 'system' ? [messages[0].content] : [],
  )
  expect(new Set(system).size).toBe(1)
})

it('every row carries what its sample offers, and tools.json all', () => {
  const rows = ['train', 'validation', 'test'].flatMap((part) =>
    linesOf<{ tools: { function: { name: string } }[] }>(`${part}.jsonl`),
  )
  const offers = (lists: string[][]) => lists.map((names) => names.join(' ')).toSorted()
  expect(offers(rows.map(({ tools }) => tools.map((one) => one.function.name)))).toEqual(
    offers(samples.map(({ tools }) => tools)),
  )
  expect(JSON.parse(readFileSync(join(root, 'one', 'tools.json'), 'utf8'))).toHaveLength(5)
})

it('check finds no error from the files alone', { timeout: 60_000 }, async () => {
  const run = checkDataset([join(root, 'one', 'train.jsonl')], {
    tools: join(root, 'one', 'tools.json'),
    workers: 1,
  })
  const errors: string[] = []
  for await (const { severity, message } of run) if (severity === 'error') errors.push(message)
  expect(errors).toEqual([])
})
