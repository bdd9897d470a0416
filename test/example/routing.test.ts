import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDataset, loadProject } from '../../src/index.ts'
import { example } from '../bad-input/callsmith.ts'
import { firstUser, labelOf, linesOf, type Row } from './dataset.ts'
import { accuracy, trainClassifier, type Labelled } from './linear-classifier.ts'

/**
 * What a plain classifier learns from the dataset, on messages that nobody who wrote seeds or grammar
 * has seen. It measures coverage of how people really ask; it is no goal to tune words to.
 */
let folder: string
let heldOut: Labelled[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-routing-'))
  const file = join(import.meta.dirname, '..', 'held-out', 'messages.jsonl')
  heldOut = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { text, tool }: { text: string; tool: string } = JSON.parse(line)
      return { text, label: tool }
    })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function routed(size?: number): Promise<number> {
  const out = join(folder, `size-${size ?? 'default'}`)
  await buildDataset({ directory: example, out, workers: 2, overrides: size === undefined ? {} : { size } })
  const train = await linesOf<Row>(out, 'train.jsonl')
  return accuracy(
    trainClassifier(train.map((row) => ({ text: firstUser(row), label: labelOf(row) }))),
    heldOut,
  )
}

// The floors lie a little under what was measured (docs/benchmarks.md): they fall when words lose variety.
it('routes held-out messages with at most half the mistakes of the seeds alone', async () => {
  const { seeds } = await loadProject(example)
  const fromSeeds = accuracy(
    trainClassifier(seeds.map((seed) => ({ text: seed.text, label: seed.tool ?? 'no_tool' }))),
    heldOut,
  )
  const fromDataset = await routed()
  expect(heldOut.length).toBeGreaterThanOrEqual(100)
  expect(1 - fromDataset).toBeLessThanOrEqual((1 - fromSeeds) / 2)
  expect(fromDataset).toBeGreaterThan(0.78)
}, 120_000)

it('routes better with more samples', async () => {
  expect(await routed(4000)).toBeGreaterThan(0.86)
}, 120_000)
