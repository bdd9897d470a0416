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

/** Fates of candidates: all of them, or those of a shard. */
export interface Fates {
  readonly fate: Uint8Array
  /** The kept candidate that this one duplicates; -1 for none. */
  readonly of: Int32Array
  /** 0 to 1; see `Quality`. */
  readonly novelty: Float32Array
}

const rowBytes = 9

/** The fates of some candidates as the blob that a worker reads: 9 bytes a row, little endian. */
export function packFates({ fate, of, novelty }: Fates, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array((to - from) * rowBytes)
  const view = new DataView(bytes.buffer)
  for (let row = from, at = 0; row < to; row++, at += rowBytes) {
    view.setInt32(at, of[row], true)
    view.setFloat32(at + 4, novelty[row], true)
    bytes[at + 8] = fate[row]
  }
  return bytes
}

/** Opens what `packFates` packed. */
export function openFates(bytes: Uint8Array): Fates {
  const count = bytes.length / rowBytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    of: Int32Array.from({ length: count }, (_, row) => view.getInt32(row * rowBytes, true)),
    novelty: Float32Array.from({ length: count }, (_, row) => view.getFloat32(row * rowBytes + 4, true)),
    fate: Uint8Array.from({ length: count }, (_, row) => bytes[row * rowBytes + 8]),
  }
}
