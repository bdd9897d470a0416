import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDataset } from '../../src/index.ts'
import type { Sample } from '../../src/sample/schema.ts'
import { copyOfExample, temporary } from '../bad-input/callsmith.ts'

/** A build carries the calls of what it made out again: a world that does not follow from its seed is found out. */
let root = ''
beforeAll(async () => {
  root = await temporary()
})
afterAll(() => rm(root, { recursive: true, force: true }))

const world = (number: string, state: string) => `
export default {
  open({ random }) {
    const done = []
    const make = (args) => {
      done.push(args.order_id ?? 'nobody')
      return { status: 'success', reference: 'REF-' + ${number} }
    }
    const read = () => ({ order: { order_id: 'ORD-' + (10000 + random.int(90000)), status: 'shipped' } })
    return {
      tools: { lookup_order: read, check_status: read, initiate_refund: make, update_address: make, escalate_to_human: make },
      state: () => (${state}),
    }
  },
}
`

async function built(
  name: string,
  text: string,
): Promise<{ samples: Sample[]; reasons: string[]; warned: string[] }> {
  const directory = await copyOfExample()
  await writeFile(join(directory, 'own-world.mjs'), text)
  const config = join(directory, 'callsmith.config.yaml')
  await writeFile(config, (await readFile(config, 'utf8')).replace(/^world:.*$/m, 'world: own-world.mjs'))
  const out = join(root, name)
  await buildDataset({ directory, out, workers: 2, overrides: { size: 80, seed: 4 } })
  const lines = async (file: string) =>
    (await readFile(join(out, file), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const samples: Sample[] = await lines('samples.jsonl')
  const rejected: { reasons: string[] }[] = await lines('rejected.jsonl')
  return {
    samples,
    reasons: rejected.flatMap(({ reasons }) => reasons),
    warned: samples.flatMap(({ verdicts }) => verdicts.map(({ check, severity }) => `${check} ${severity}`)),
  }
}

const changing = (samples: readonly Sample[]) =>
  samples.filter(({ expect: { final_state } }) => final_state !== undefined)

it('keeps what comes about again', async () => {
  const { samples, reasons } = await built('pure', world('random.int(100000)', '{ done }'))
  expect(changing(samples).length).toBeGreaterThan(10)
  for (const { lineage } of changing(samples)) expect(lineage.world?.seed).toBeGreaterThanOrEqual(0)
  expect(reasons).not.toContain('label/final-state')
}, 60_000)

it('rejects what does not, with its reason', async () => {
  const { samples, reasons } = await built('impure', world('Math.random()', '{ done }'))
  expect(changing(samples)).toEqual([])
  expect(reasons).toContain('label/final-state')
}, 60_000)

it('leaves out a state that is too long, with a warning on the sample', async () => {
  const long = world('random.int(100000)', "{ done, all: 'x'.repeat(20000) }")
  const { samples, warned } = await built('long', long)
  expect(changing(samples)).toEqual([])
  expect(warned.filter((one) => one === 'label/final-state warning').length).toBeGreaterThan(10)
}, 60_000)
