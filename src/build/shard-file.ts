import { byteWriter } from '../lib/byte-writer.ts'
import type { Hash } from '../spec/store.ts'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'

/** What became of a candidate in its shard. */
export const rowStatus = { good: 0, rejected: 1, unwritten: 2 } as const

/** The numbers of candidates, one entry a row; `sketches` has `sketchSlots`. Hashes: 0 for none. */
export interface Columns {
  readonly count: number
  readonly exactHi: Uint32Array
  readonly exactLo: Uint32Array
  /** Hashes of the template, of the first words, and of the seed message. */
  readonly template: Uint32Array
  readonly opening: Uint32Array
  readonly seed: Uint32Array
  readonly quality: Float32Array
  readonly sketches: Uint16Array
  /** Number of the cell in the plan: tens of thousands of tools have more of them than two bytes number. */
  readonly cell: Uint32Array
  /** One of `rowStatus`. */
  readonly status: Uint8Array
}

/** A shard: its candidates in numbers, and the text of each. */
export interface Shard {
  readonly columns: Columns
  /**
   * JSON of row `i`: the sample; `{reasons, sample}` of a rejected one; `{reasons, …}` where nothing
   * was written.
   */
  text(i: number): Uint8Array
}

const magic = 0x3148_5343 // "CSH1", little endian like all numbers here
const headerBytes = 16
/** Bytes of the columns of one row, with the end of its text. */
const rowBytes = 4 * 8 + 2 * sketchSlots + 1

/** Empty columns with room for so many rows. */
export function emptyColumns(count: number): Columns {
  return viewsOf(new ArrayBuffer(columnBytes(count)), 0, count)
}

/** Collects the rows of one shard and packs them into bytes. */
export function shardPacker(count: number) {
  const columns = emptyColumns(count)
  const texts = byteWriter(count * 2048)
  const ends: number[] = []
  return {
    columns,
    /** Rows must come in their order, one text each. */
    add(text: string): void {
      texts.text(text)
      ends.push(texts.length)
    },
    /** Header (magic, count, bytes of text), columns, ends of the texts, texts. The store tells whether it is whole. */
    pack(): Uint8Array {
      if (ends.length !== count) throw new RangeError(`shard: ${ends.length} texts for ${count} rows`)
      const textBytes = texts.length
      const whole = headerBytes + packedColumnBytes(count) + textBytes
      const buffer = new ArrayBuffer(whole)
      const bytes = new Uint8Array(buffer)
      const view = new DataView(buffer)
      view.setUint32(0, magic, true)
      view.setUint32(4, count, true)
      view.setUint32(8, textBytes, true)
      bytes.set(new Uint8Array(columns.exactHi.buffer, 0, columnBytes(count)), headerBytes)
      let at = headerBytes + columnBytes(count)
      for (const end of ends) {
        view.setUint32(at, end, true)
        at += 4
      }
      bytes.set(texts.written(), at)
      return bytes
    },
  }
}

/** Opens packed bytes; undefined when they are no shard. */
export function openShard(bytes: Uint8Array): Shard | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic) return undefined
  const count = view.getUint32(4, true)
  const textBytes = view.getUint32(8, true)
  if (headerBytes + packedColumnBytes(count) + textBytes !== bytes.length) return undefined

  const aligned = new ArrayBuffer(columnBytes(count))
  new Uint8Array(aligned).set(bytes.subarray(headerBytes, headerBytes + columnBytes(count)))
  const ends = headerBytes + columnBytes(count)
  const texts = headerBytes + packedColumnBytes(count)
  const endOf = (i: number) => (i < 0 ? 0 : view.getUint32(ends + 4 * i, true))
  return {
    columns: viewsOf(aligned, 0, count),
    text: (i) => bytes.subarray(texts + endOf(i - 1), texts + endOf(i)),
  }
}

/** What a task that made a shard answers: where the shard is, and its numbers, for the steps on the whole set. */
export interface ShardSummary {
  readonly blob: Hash
  readonly columns: Columns
}

const hashBytes = 64

/** The name of the blob in ASCII, then the columns as they lie in memory. */
export function packSummary({ blob, columns }: ShardSummary): Uint8Array {
  const numbers = new Uint8Array(columns.exactHi.buffer, 0, columnBytes(columns.count))
  const bytes = new Uint8Array(hashBytes + numbers.length)
  Buffer.from(bytes.buffer).write(blob, 'latin1')
  bytes.set(numbers, hashBytes)
  return bytes
}

/** Opens what `packSummary` packed, of so many rows; undefined when it is something else. */
export function openSummary(bytes: Uint8Array, count: number): ShardSummary | undefined {
  if (bytes.length !== hashBytes + columnBytes(count)) return undefined
  const blob = Buffer.from(bytes.buffer, bytes.byteOffset, hashBytes).toString('latin1')
  const aligned = bytes.slice(hashBytes)
  return { blob, columns: viewsOf(aligned.buffer, 0, count) }
}

/** Copies all rows of `from` into `to`, beginning at row `at`. */
export function copyColumns(from: Columns, to: Columns, at: number): void {
  for (const name of [
    'exactHi',
    'exactLo',
    'template',
    'opening',
    'seed',
    'quality',
    'cell',
    'status',
  ] as const) {
    to[name].set(from[name], at)
  }
  to.sketches.set(from.sketches, at * sketchSlots)
}

function columnBytes(count: number): number {
  return count * (rowBytes - 4)
}

function packedColumnBytes(count: number): number {
  return count * rowBytes
}

/** Wide numbers first, so that every column is aligned. */
function viewsOf(buffer: ArrayBuffer, from: number, count: number): Columns {
  let at = from
  const next = (bytes: number) => {
    const start = at
    at += bytes
    return start
  }
  return {
    count,
    exactHi: new Uint32Array(buffer, next(4 * count), count),
    exactLo: new Uint32Array(buffer, next(4 * count), count),
    template: new Uint32Array(buffer, next(4 * count), count),
    opening: new Uint32Array(buffer, next(4 * count), count),
    seed: new Uint32Array(buffer, next(4 * count), count),
    quality: new Float32Array(buffer, next(4 * count), count),
    cell: new Uint32Array(buffer, next(4 * count), count),
    sketches: new Uint16Array(buffer, next(2 * sketchSlots * count), sketchSlots * count),
    status: new Uint8Array(buffer, next(count), count),
  }
}
