import { Problem } from '../spec/problem.ts'
import type { Hash, Store } from '../spec/store.ts'

/** The bytes of a blob that must be there; `what` says what it is. Throws `blob/missing` and `blob/altered`. */
export async function readBlob(store: Store, hash: Hash | undefined, what: string): Promise<Uint8Array> {
  const bytes = hash === undefined ? undefined : await store.get(hash)
  if (bytes === undefined) throw Problem.of('blob/missing', { hash: hash ?? 'without a hash', what })
  return bytes
}

/** Reads a blob that `putJson` wrote. The caller names the type: what is in it follows from its hash. */
export async function readJson<T>(store: Store, hash: Hash | undefined, what: string): Promise<T> {
  return JSON.parse(Buffer.from(await readBlob(store, hash, what)).toString())
}

/** Puts a value as JSON text. What JSON does not know, such as `undefined`, is not in it. */
export function putJson(store: Store, value: unknown): Promise<Hash> {
  return store.put(Buffer.from(JSON.stringify(value)))
}
