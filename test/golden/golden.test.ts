import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDataset } from '../../src/index.ts'

/**
 * The bytes of both examples, as one hash a file. A change that is not meant to alter a dataset leaves them alone; one
 * that is meant to writes them anew with `UPDATE_GOLDEN=1 npx vitest run test/golden`, and says so in its message.
 */
const files = [
  'train.jsonl',
  'validation.jsonl',
  'test.jsonl',
  'samples.jsonl',
  'rejected.jsonl',
  'tools.json',
]
const record = join(import.meta.dirname, 'hashes.json')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-golden-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it.each(['customer-service', 'travel'])(
  'builds %s to the same bytes as before',
  async (example) => {
    const directory = join(import.meta.dirname, '../../examples', example)
    const out = join(folder, example)
    await buildDataset({ directory, out })
    const hashes: Record<string, string> = {}
    for (const file of files) {
      hashes[file] = createHash('sha256')
        .update(await readFile(join(out, file)))
        .digest('hex')
    }
    const known: Record<string, Record<string, string>> = JSON.parse(await readFile(record, 'utf8'))
    if (process.env.UPDATE_GOLDEN)
      await writeFile(record, `${JSON.stringify({ ...known, [example]: hashes }, null, 2)}\n`)
    else expect(hashes).toEqual(known[example])
  },
  60_000,
)
