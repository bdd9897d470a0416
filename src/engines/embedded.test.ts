import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { memoryStore } from '../store/memory-store.ts'
import { putJson } from '../store/read-blob.ts'
// oxlint-disable-next-line -- the contract suite stands in a higher room; tests may import it.
import { engineSuite } from '../testing/engine-suite.ts'
import { embeddedEngine } from './embedded.ts'

engineSuite({ describe, it }, 'embedded', (workers) => embeddedEngine({ workers }))

describe('the memory of a long run', () => {
  it('does not grow with the answers that were handed out', async () => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    if (typeof collect !== 'function') throw new Error('no garbage collector to call')
    const engine = embeddedEngine({ workers: 1 })
    const store = memoryStore()
    const start = await putJson(store, { salt: 1 })
    const job = { module: 'callsmith:testing/engine-jobs/counting', inputs: { start } }
    const tasks = Array.from({ length: 60 }, (_, number) => ({
      stage: 'count',
      number,
      from: number,
      to: number + 1,
      reads: {},
    }))
    const place = { store, directory: '' }
    const handed: WeakRef<Uint8Array>[] = []
    try {
      for await (const { number, bytes } of engine.run(job, tasks, place, new AbortController().signal)) {
        handed.push(new WeakRef(bytes))
        if (number < tasks.length - 1) continue
        await setImmediate()
        collect()
        const alive = handed.filter((one) => one.deref() !== undefined)
        expect(alive.length).toBeLessThan(10)
      }
    } finally {
      await engine.close()
    }
    expect(handed).toHaveLength(60)
  })
})
