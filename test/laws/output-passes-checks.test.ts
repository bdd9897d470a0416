import { join } from 'node:path'
import { readFile, writeFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { buildDataset, checkDataset } from '../../src/index.ts'
import { example, temporary } from '../bad-input/callsmith.ts'

/** Law 4: every sample in the output passes every error-level check, run again from the files alone. */
let out: string
const files = () => ['train', 'validation', 'test', 'samples'].map((name) => join(out, `${name}.jsonl`))

beforeAll(async () => {
  out = join(await temporary(), 'dataset')
  await buildDataset({ directory: example, out, overrides: { size: 200, seed: 3 }, workers: 1 })
}, 120_000)

async function errorsOf(paths: readonly string[], facts?: string) {
  const errors: string[] = []
  const run = checkDataset(paths, facts === undefined ? {} : { facts })
  for await (const { file, line, check, severity, path, message } of run) {
    if (severity === 'error') errors.push(`${file}:${line} ${path} ${check} ${message}`)
  }
  return { errors, rows: run.summary.rows }
}

it('a build passes the checks from its files alone', async () => {
  const { errors, rows } = await errorsOf(files())
  expect(errors).toEqual([])
  expect(rows).toBe(400)
})

it('a build passes the checks with the facts it was made of', async () => {
  const { errors } = await errorsOf(files(), join(example, 'facts.yaml'))
  expect(errors).toEqual([])
})

it('a spoilt row of it is found, so the checks do look', async () => {
  const text = await readFile(join(out, 'train.jsonl'), 'utf8')
  const id = /ORD-\d{5}/.exec(text.split('\n').find((line) => /arguments":"[^}]*ORD-\d{5}/.test(line)) ?? '')
  expect(id).not.toBeNull()
  const spoilt = join(out, 'spoilt.jsonl')
  // Another id in the arguments than the one that was said.
  await writeFile(spoilt, text.replaceAll(/(arguments":"[^}]*ORD-)\d{5}/g, '$199998'))
  const { errors } = await errorsOf([spoilt])
  expect(errors.some((error) => error.includes('grounding/unsaid'))).toBe(true)
})
