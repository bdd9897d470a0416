import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { openReplyStore } from './reply-store.ts'

const bytes = (text: string) => Buffer.from(text)
const text = (reply: Uint8Array | undefined) =>
  reply === undefined ? undefined : Buffer.from(reply).toString()

describe('the store of replies', () => {
  it('keeps the first reply under a hash, over openings', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'callsmith-replies-')), 'deep', 'replies.sqlite')
    const first = await openReplyStore(file)
    expect(first.get('a')).toBeUndefined()
    expect(text(first.put('a', bytes('one')))).toBe('one')
    expect(text(first.put('a', bytes('two')))).toBe('one')
    first.put('empty', bytes(''))
    first.close()
    const again = await openReplyStore(file)
    expect(text(again.get('a'))).toBe('one')
    expect(text(again.get('empty'))).toBe('')
    again.close()
  })

  it('gives every thread of a race the same reply', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'callsmith-replies-')), 'replies.sqlite')
    const code = `
      const { parentPort, workerData } = require('node:worker_threads')
      import(workerData.module).then(async ({ openReplyStore }) => {
        const store = await openReplyStore(workerData.file)
        const got = []
        for (let i = 0; i < 300; i++) got.push(Buffer.from(store.put('k' + i, Buffer.from('from ' + workerData.me))).toString())
        store.close()
        parentPort.postMessage(got)
      })`
    const module = new URL('./reply-store.ts', import.meta.url).href
    const raced = await Promise.all(
      [1, 2, 3, 4].map(
        (me) =>
          new Promise<string[]>((resolve, reject) => {
            const worker = new Worker(code, { eval: true, workerData: { module, file, me } })
            worker.once('message', resolve)
            worker.once('error', reject)
          }),
      ),
    )
    for (const got of raced) expect(got).toEqual(raced[0])
    expect(raced[0]).toHaveLength(300)
  })
})
