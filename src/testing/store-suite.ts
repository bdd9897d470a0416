import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Store } from '../spec/store.ts'
import { Problem } from '../spec/problem.ts'
import type { AsyncRunner } from './world-suite.ts'

/** A store to be tested, and how the bytes of one of its blobs are spoilt behind its back, where that can be done. */
export interface StoreUnderTest {
  readonly store: Store
  /** Changes one byte of the blob. */
  readonly spoil?: (hash: string) => Promise<void>
  readonly close?: () => Promise<void>
}

/**
 * The contract of stores, as tests: names are SHA-256, what was put comes back the same, nothing else does, and
 * many puts at once do not disturb each other. Throws plain errors, so any runner will do.
 */
export function storeSuite(
  { describe, it }: AsyncRunner,
  name: string,
  make: () => Promise<StoreUnderTest>,
): void {
  const using = async (work: (under: StoreUnderTest) => Promise<void>): Promise<void> => {
    const under = await make()
    try {
      await work(under)
    } finally {
      await under.close?.()
    }
  }
  describe(`store ${name}`, () => {
    it('names a blob by the SHA-256 of its bytes', () =>
      using(async ({ store }) => {
        const bytes = noise(1000)
        assert.equal(await store.put(bytes), createHash('sha256').update(bytes).digest('hex'))
      }))

    it('gives back what was put, of any size', () =>
      using(async ({ store }) => {
        for (const size of [0, 1, 255, 65_536, 3_000_001]) {
          const bytes = noise(size)
          const got = await store.get(await store.put(bytes))
          assert.ok(got && Buffer.from(bytes).equals(got), `${size} bytes came back as others`)
        }
      }))

    it('takes the same bytes twice as one', () =>
      using(async ({ store }) => {
        const first = await store.put(noise(5000))
        assert.equal(await store.put(noise(5000)), first)
        assert.equal((await store.get(first))?.length, 5000)
      }))

    it('takes many at once, also the same ones', () =>
      using(async ({ store }) => {
        const sizes = Array.from({ length: 60 }, (_, i) => 1000 + (i % 20))
        const hashes = await Promise.all(sizes.map((size) => store.put(noise(size))))
        assert.equal(new Set(hashes).size, 20)
        for (const [i, hash] of hashes.entries()) assert.equal((await store.get(hash))?.length, sizes[i])
      }))

    it('has nothing under a name that was not put, whatever the name', () =>
      using(async ({ store }) => {
        await store.put(noise(10))
        for (const name of ['0'.repeat(64), '', 'x', '../../etc/passwd', `..${'/'.repeat(62)}`])
          assert.equal(await store.get(name), undefined)
      }))

    it('does not hand out one that was altered', () =>
      using(async ({ store, spoil }) => {
        if (!spoil) return
        const hash = await store.put(noise(5000))
        await spoil(hash)
        await assert.rejects(store.get(hash), (thrown) => {
          assert.ok(thrown instanceof Problem)
          assert.equal(thrown.code, 'blob/altered')
          assert.equal(thrown.fields.hash, hash)
          return true
        })
        assert.equal(await store.put(noise(5000)), hash)
        assert.ok(await store.get(hash), 'putting it again mends it')
      }))
  })
}

/** Bytes that differ from place to place and with the size. */
function noise(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 2_654_435_761 + size) >>> 11)
}
