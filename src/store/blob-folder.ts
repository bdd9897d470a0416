import { readFile, readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, writeWhole } from '../lib/files.ts'
import { identity } from '../lib/hash.ts'
import { Problem } from '../spec/problem.ts'
import type { Hash, Store } from '../spec/store.ts'
import { hashDigits } from './memory-store.ts'

/** A store in a folder, and what only its owner may do with it. */
export interface BlobFolder extends Store {
  /** Removes all blobs but these. */
  keepOnly(hashes: ReadonlySet<Hash>): Promise<void>
}

/**
 * A store in a folder: `ab/cdef…` holds the blob whose hash begins with `ab`. A blob is written aside and renamed,
 * so it is whole or absent, also for other processes. It is not flushed: after a power cut its hash tells whether it
 * is whole, so every blob is verified when it is read.
 */
export function blobFolder(folder: string): BlobFolder {
  const pathOf = (hash: Hash) => join(folder, hash.slice(0, 2), hash.slice(2))
  const made = new Set<string>()
  /** Blobs that are being written: two tasks may put the same bytes at once. */
  const writing = new Map<Hash, Promise<void>>()
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (!made.has(dirname(path))) {
      await makeFolder(dirname(path))
      made.add(dirname(path))
    }
    // Also where the blob is there: it may have been cut off.
    await writeWhole(path, bytes, { flush: false })
  }
  return {
    async get(hash) {
      if (!hashPattern.test(hash)) return undefined
      const bytes = await readFile(pathOf(hash)).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code === 'ENOENT') return undefined
        throw thrown
      })
      if (bytes && identity(bytes, hashDigits) !== hash)
        throw Problem.of('blob/altered', { hash, place: folder })
      return bytes
    },
    async put(bytes) {
      const hash = identity(bytes, hashDigits)
      const started = writing.get(hash) ?? write(pathOf(hash), bytes)
      writing.set(hash, started)
      await started.finally(() => writing.delete(hash))
      return hash
    },
    async keepOnly(hashes) {
      for (const first of await names(folder)) {
        const kept = await Promise.all(
          (await names(join(folder, first))).map(async (rest) => {
            if (hashes.has(first + rest)) return true
            await rm(join(folder, first, rest), { force: true })
            return false
          }),
        )
        if (kept.includes(true)) continue
        made.delete(join(folder, first))
        await rmdir(join(folder, first)).catch(() => {})
      }
    },
  }
}

/** What is no hash has no place in the folder, least of all one above it. */
const hashPattern = /^[0-9a-f]{64}$/

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === 'ENOENT') return []
    throw thrown
  })
}
