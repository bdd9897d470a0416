import type { Sample } from '../sample/schema.ts'
import type { CheckContext, Placed } from '../spec/check.ts'
import type { Labels } from './labels.ts'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import { signer } from '../sample/signature.ts'
import { openLabels } from './labels.ts'

/** What the checks of a whole set keep of each row: about 280 bytes, and no text. */
export interface SignedRows {
  readonly count: number
  /** Of the user's words; see `sketcher`. */
  readonly sketches: Uint16Array
  readonly files: readonly string[]
  /** Number of the file of a row. */
  readonly fileOf: Uint16Array
  readonly lineOf: Uint32Array
  readonly labels: Labels
  /** Number of the label of a row: rows that call and are offered the same tools share one. */
  readonly labelOf: Uint32Array
}

/** Adds rows, and gives those it has added. */
export interface RowCursor {
  add(row: Placed): void
  rows(): SignedRows
}

const shared = new WeakMap<CheckContext, RowStore>()

/**
 * Opens rows for one check. Checks that are opened on one context and handed the same rows side by
 * side share one store, so that a row is signed and kept once; a check that goes its own way gets its
 * own.
 */
export function signedRows(context: CheckContext): RowCursor {
  let store = shared.get(context)
  if (!store || store.count > 0) {
    store = rowStore()
    shared.set(context, store)
  }
  let mine = store
  let at = 0
  return {
    add(row) {
      const alreadyThere = at === mine.count - 1 && mine.last === row.sample
      if (!alreadyThere) {
        if (at !== mine.count) mine = rowStore(mine.view(at))
        mine.append(row)
      }
      at++
    },
    rows: () => mine.view(at),
  }
}

interface RowStore {
  readonly count: number
  readonly last: Sample | undefined
  append(row: Placed): void
  /** The first `count` rows. */
  view(count: number): SignedRows
}

function rowStore(from?: SignedRows): RowStore {
  const sign = signer()
  const files = from ? [...from.files] : []
  const numberOfFile = new Map(files.map((file, i) => [file, i]))
  // Labels only grow, and rows refer to them by number, so stores may share them.
  const labels = from?.labels ?? openLabels()
  let count = from?.count ?? 0
  let capacity = Math.max(256, count * 2)
  let sketches = enlarged(new Uint16Array(capacity * sketchSlots), from?.sketches)
  let fileOf = enlarged(new Uint16Array(capacity), from?.fileOf)
  let lineOf = enlarged(new Uint32Array(capacity), from?.lineOf)
  let labelOf = enlarged(new Uint32Array(capacity), from?.labelOf)
  let last: Sample | undefined
  const numberOf = (file: string): number => {
    const known = numberOfFile.get(file)
    if (known !== undefined) return known
    numberOfFile.set(file, files.length)
    return files.push(file) - 1
  }
  return {
    get count() {
      return count
    },
    get last() {
      return last
    },
    append({ file, line, sample, sketch }) {
      if (count === capacity) {
        capacity *= 2
        sketches = enlarged(new Uint16Array(capacity * sketchSlots), sketches)
        fileOf = enlarged(new Uint16Array(capacity), fileOf)
        lineOf = enlarged(new Uint32Array(capacity), lineOf)
        labelOf = enlarged(new Uint32Array(capacity), labelOf)
      }
      if (sketch) sketches.set(sketch, count * sketchSlots)
      else sign.sign(sample, sketches, count * sketchSlots)
      fileOf[count] = numberOf(file)
      lineOf[count] = line
      labelOf[count] = labels.add(sample)
      last = sample
      count++
    },
    view: (rows) => ({
      count: rows,
      sketches: sketches.subarray(0, rows * sketchSlots),
      files,
      fileOf: fileOf.subarray(0, rows),
      lineOf: lineOf.subarray(0, rows),
      labels,
      labelOf: labelOf.subarray(0, rows),
    }),
  }
}

function enlarged<Buffer extends Uint16Array | Uint32Array>(to: Buffer, from: Buffer | undefined): Buffer {
  if (from) to.set(from)
  return to
}
