import { identity } from '../lib/hash.ts'
import type { Hash, Store } from '../spec/store.ts'

/** A store in the memory of this process, for tests and for work whose blobs are few. It keeps what is put until it goes. */
export function memoryStore(): Store {
  const blobs = new Map<Hash, Uint8Array>()
  return {
    get: async (hash) => blobs.get(hash)?.slice(),
    async put(bytes) {
      const hash = identity(bytes, hashDigits)
      blobs.set(hash, bytes.slice())
      return hash
    },
  }
}

/** All digits of a SHA-256. */
export const hashDigits = 64
