import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildDataset, Problem } from '../../src/index.ts'
import { copyOfExample, run } from '../bad-input/callsmith.ts'

/** Law 9: configuration is read whole before any work; all faults at once with their paths, unknown keys refused. */
async function faulty(): Promise<string> {
  const shop = await copyOfExample()
  await writeFile(
    join(shop, 'callsmith.config.yaml'),
    [
      'preset: ertaz',
      'sizee: 40',
      'seed: -1',
      'split: { train: 0.5, validation: 0.2, test: 0.2 }',
      'world: nowhere.ts',
      'facts: facts.yaml',
      '',
    ].join('\n'),
  )
  await writeFile(join(shop, 'seeds', 'extra.yaml'), 'tool: lookup_ordr\nmessages: [where is it]\n')
  await writeFile(join(shop, 'facts.yaml'), 'facts:\n  - id: a\n    say: []\n')
  return shop
}

it('the command line tells the faults of all files at once, ends with 2, and has written nothing', async () => {
  const shop = await faulty()
  const out = join(shop, 'out')
  const { code, out: said, err } = await run('build', shop, '--out', out)
  expect(code).toBe(2)
  const text = said + err
  for (const fault of [
    'did you mean "ertas"',
    'sizee',
    'seed',
    'split',
    'nowhere.ts',
    'extra.yaml:1',
    'lookup_ordr',
    'facts.yaml',
  ]) {
    expect(text).toContain(fault)
  }
  expect(existsSync(out)).toBe(false)
}, 30_000)

it('the library throws them as one problem, before a worker is started', async () => {
  const shop = await faulty()
  let started = 0
  const building = buildDataset({ directory: shop, out: join(shop, 'out'), progress: () => started++ })
  const problem = await building.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(problem).toBeInstanceOf(Problem)
  if (problem instanceof Problem) expect((problem.fields.faults as string[]).length).toBeGreaterThanOrEqual(7)
  expect(started).toBe(0)
})
