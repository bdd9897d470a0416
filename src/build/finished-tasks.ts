import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, writeWhole } from '../lib/files.ts'
import { identity } from '../lib/hash.ts'
import { isObject, jsonIn } from '../lib/json.ts'
import type { ShardTask } from '../spec/engine.ts'
import type { Hash } from '../spec/store.ts'

/** Which tasks of a build are finished, and the blob of each: what a build that was stopped goes on from. */
export interface FinishedTasks {
  find(task: ShardTask): Hash | undefined
  note(task: ShardTask, blob: Hash): Promise<void>
  /** Blobs of all finished tasks. */
  readonly blobs: ReadonlySet<Hash>
}

/**
 * Opens the notes in a folder: one small file a task, named by its number. Those of another build (`hash` stands for
 * all that tasks follow from) are removed.
 */
export async function finishedTasks(folder: string, hash: string): Promise<FinishedTasks> {
  const own = join(folder, hash)
  await makeFolder(own)
  for (const other of await readdir(folder)) {
    if (other !== hash) await rm(join(folder, other), { recursive: true, force: true })
  }
  const finished = new Map<string, Hash>()
  for (const name of await readdir(own)) {
    const note = jsonIn(await readFile(join(own, name), 'utf8'))
    if (isObject(note) && typeof note.task === 'string' && typeof note.blob === 'string')
      finished.set(note.task, note.blob)
  }
  return {
    find: (task) => finished.get(keyOf(task)),
    async note(task, blob) {
      const key = keyOf(task)
      finished.set(key, blob)
      const name = `${String(task.number).padStart(6, '0')}.json`
      await writeWhole(join(own, name), JSON.stringify({ task: key, blob }), { flush: false })
    },
    get blobs() {
      return new Set(finished.values())
    },
  }
}

/** A task is told from others by what it reads too. */
function keyOf(task: ShardTask): string {
  return identity(JSON.stringify(task))
}
