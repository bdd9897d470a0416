import { ourPlugins } from '../testing/our-plugins.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planProject } from '../build/build-project.ts'
import { describeDataset } from './describe.ts'
import { toySample, toySet } from './figures/toy-set.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-describe-'))
  const samples = Array.from({ length: 100 }, (_, i) =>
    toySample(`id${i}`, i % 2 === 0 ? 'check_status' : undefined, `where is order ${i}`, {
      order_id: `ORD-${i}`,
    }),
  )
  await writeFile(
    join(root, 'samples.jsonl'),
    samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
  )
  const rejected = { reasons: ['schema/type', 'grounding/unsaid'], sample: samples[0] }
  await writeFile(join(root, 'rejected.jsonl'), `${JSON.stringify(rejected)}\n`)
})
afterAll(() => rm(root, { recursive: true }))

async function describedWith(rows?: number) {
  const input = await planProject(join(import.meta.dirname, '../../examples/customer-service'), ourPlugins)
  const { manifest } = toySet('shop', [])
  const size = { asked: null, planned: 100, got: 100 }
  return describeDataset(
    { input, manifest: { ...manifest, size }, fileAside: (name) => join(root, name) },
    rows,
  )
}

it('looks at every row of a small set', async () => {
  const { files, volume, rejected } = await describedWith()
  expect(Object.keys(files)).toEqual(['report.html', 'README.md'])
  expect(files['report.html']).not.toContain('was looked at')
  expect(volume.find(({ tool }) => tool === 'check_status')).toMatchObject({ have: 50, enough: true })
  expect(volume.find(({ tool }) => tool === 'update_address')).toMatchObject({ have: 0, enough: false })
  expect(rejected).toEqual({ 'grounding/unsaid': 1, 'schema/type': 1 })
})

it('looks at evenly spread rows of a large one, and says so', async () => {
  const { files, volume } = await describedWith(34)
  const said = 'Every 3rd of the 100 samples was looked at, 34 in all'
  expect(files['report.html']).toContain(said)
  expect(files['README.md']).toContain(said)
  expect(volume.find(({ tool }) => tool === 'check_status')?.have).toBe(51)
})

it('gives the same text again', async () => {
  expect(await describedWith()).toEqual(await describedWith())
})
