import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
// oxlint-disable-next-line -- the contract suite stands in a higher room; tests may import it.
import { storeSuite } from '../testing/store-suite.ts'
import { blobFolder } from './blob-folder.ts'
import { memoryStore } from './memory-store.ts'
import { readBlob } from './read-blob.ts'

const temporary = () => mkdtemp(join(tmpdir(), 'callsmith-store-'))

storeSuite({ describe, it }, 'memory', async () => ({ store: memoryStore() }))
storeSuite({ describe, it }, 'folder', async () => {
  const folder = await temporary()
  return {
    store: blobFolder(folder),
    async spoil(hash) {
      const path = join(folder, hash.slice(0, 2), hash.slice(2))
      const bytes = await readFile(path)
      bytes[bytes.length >> 1] ^= 1
      await writeFile(path, bytes)
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
})

describe('a folder of blobs', () => {
  it('keeps only what it is told to, and leaves no part of a file', async () => {
    const folder = await temporary()
    const store = blobFolder(folder)
    const [kept, ...others] = await Promise.all(
      Array.from({ length: 50 }, (_, i) => store.put(Buffer.from(`blob ${i}`))),
    )
    await store.keepOnly(new Set([kept]))
    expect(Buffer.from((await store.get(kept)) ?? []).toString()).toBe('blob 0')
    for (const hash of others) expect(await store.get(hash)).toBeUndefined()
    expect(await readdir(folder, { recursive: true })).toEqual([
      kept.slice(0, 2),
      join(kept.slice(0, 2), kept.slice(2)),
    ])
    expect(await store.put(Buffer.from('blob 7'))).toBe(others[6])
    await rm(folder, { recursive: true })
  })

  it('that is not there holds nothing', async () => {
    const store = blobFolder(join(await temporary(), 'none'))
    await store.keepOnly(new Set())
    expect(await store.get('0'.repeat(64))).toBeUndefined()
  })
})

it('names a blob that is missing, and what it was', async () => {
  const hash = '12'.repeat(32)
  await expect(readBlob(memoryStore(), hash, 'cells of shard 3')).rejects.toMatchObject({
    code: 'blob/missing',
    message: expect.stringContaining(`${hash} (cells of shard 3)`),
  })
})
