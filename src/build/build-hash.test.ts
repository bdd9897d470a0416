import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { codeHash } from './build-hash.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-hash-'))
  await mkdir(join(root, 'packs/shop/en'), { recursive: true })
  await writeFile(join(root, 'index.js'), 'export {}')
  await writeFile(join(root, 'packs/shop/en/refund.phrases'), '## act refund')
})
afterEach(() => rm(root, { recursive: true, force: true }))

it.each([
  ['a line of code', 'index.js', true],
  ['a line of a pack', 'packs/shop/en/refund.phrases', true],
  ['a test', 'index.test.ts', false],
])('%s makes another hash: %s %s', async (_what, file, another) => {
  const before = await codeHash(root)
  await writeFile(join(root, file), '## act return')
  expect((await codeHash(root)) !== before).toBe(another)
})
