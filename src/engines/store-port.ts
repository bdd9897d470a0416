import type { MessagePort } from 'node:worker_threads'
import type { Hash, Store } from '../spec/store.ts'
import { answerOf, resultOf, type Answer } from './answer.ts'

type Question =
  | { readonly id: number; readonly get: Hash }
  | { readonly id: number; readonly put: Uint8Array }

interface Reply {
  readonly id: number
  readonly answer: Answer<Uint8Array | Hash | undefined>
}

/** Answers what a thread asks of a store, until the port is closed. Bytes are copied: the store keeps its own. */
export function serveStore(port: MessagePort, store: Store): void {
  port.on('message', async (question: Question) => {
    const answer = await answerOf<Uint8Array | Hash | undefined>(() =>
      'get' in question ? store.get(question.get) : store.put(question.put),
    )
    port.postMessage({ id: question.id, answer } satisfies Reply)
  })
}

/** A store that lies with the thread at the other end of a port; each task brings a port of its own. */
export function portStore(): { readonly store: Store; use(port: MessagePort): void } {
  const waiting = new Map<number, (answer: Reply['answer']) => void>()
  let count = 0
  let current: MessagePort | undefined
  const ask = async (question: { get: Hash } | { put: Uint8Array }) => {
    const id = ++count
    const { promise, resolve } = Promise.withResolvers<Reply['answer']>()
    waiting.set(id, resolve)
    if (!current) throw new Error('engine: the store was asked outside a task')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
    current.postMessage({ id, ...question } satisfies Question)
    return resultOf(await promise)
  }
  return {
    use(port) {
      current = port
      port.on('message', ({ id, answer }: Reply) => {
        waiting.get(id)?.(answer)
        waiting.delete(id)
      })
    },
    store: {
      async get(hash) {
        const bytes = await ask({ get: hash })
        if (typeof bytes === 'string') throw new TypeError('engine: a name where bytes were asked for')
        return bytes
      },
      async put(bytes) {
        const hash = await ask({ put: bytes })
        if (typeof hash !== 'string') throw new TypeError('engine: bytes where a name was asked for')
        return hash
      },
    },
  }
}
