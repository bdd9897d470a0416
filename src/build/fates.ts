import { open } from 'node:fs/promises'
import { writeWhole } from '../lib/files.ts'
import type { ShardTask } from '../spec/engine.ts'

/** What becomes of a candidate once the whole set is known; the first three are parts of the split. */
export const fates = {
  train: 0,
  validation: 1,
  test: 2,
  rejected: 3,
  unwritten: 4,
  exact: 5,
  near: 6,
  surplus: 7,
} as const

/** Fates of all candidates, as workers read them: 12 bytes a row, little endian. */
export interface Fates {
  readonly fate: Uint8Array
  /** The kept candidate that this one duplicates; -1 for none. */
  readonly of: Int32Array
  /** 0 to 1; see `Quality`. */
  readonly novelty: Float32Array
}

const rowBytes = 12

/** Writes the fates for the workers. */
export async function writeFates(path: string, { fate, of, novelty }: Fates): Promise<void> {
  const bytes = new Uint8Array(fate.length * rowBytes)
  const view = new DataView(bytes.buffer)
  for (let row = 0; row < fate.length; row++) {
    view.setUint32(row * rowBytes, fate[row], true)
    view.setInt32(row * rowBytes + 4, of[row], true)
    view.setFloat32(row * rowBytes + 8, novelty[row], true)
  }
  await writeWhole(path, bytes, { flush: false })
}

/** Reads the fates of the candidates of one shard. */
export async function readFates(path: string, task: ShardTask): Promise<Fates> {
  const count = task.to - task.from
  const view = new DataView(new ArrayBuffer(count * rowBytes))
  const file = await open(path, 'r')
  try {
    const { bytesRead } = await file.read(view, 0, view.byteLength, task.from * rowBytes)
    if (bytesRead !== view.byteLength) throw new RangeError(`fates: ${path} ends before shard ${task.number}`)
  } finally {
    await file.close()
  }
  return {
    fate: Uint8Array.from({ length: count }, (_, row) => view.getUint32(row * rowBytes, true)),
    of: Int32Array.from({ length: count }, (_, row) => view.getInt32(row * rowBytes + 4, true)),
    novelty: Float32Array.from({ length: count }, (_, row) => view.getFloat32(row * rowBytes + 8, true)),
  }
}
