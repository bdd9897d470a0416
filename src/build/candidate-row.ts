import { hash32 } from '../lib/hash.ts'
import type { Sample, Verdict } from '../sample/schema.ts'
import { sketchSlots } from '../sample/similarity/similarity-sketch.ts'
import type { RejectionReason } from '../spec/rejection.ts'
import { errorsOf } from '../steps/check-sample.ts'
import type { Bench } from './bench.ts'
import type { PluginBoundary } from './plugin-boundary.ts'
import { rowStatus, type Columns } from './shard-file.ts'

/** Where a candidate comes to stand in its shard, and what it is made with. */
export interface Slot {
  readonly row: number
  readonly columns: Columns
  readonly bench: Bench
  readonly boundary: PluginBoundary
}

/** Notes the numbers by which the steps on the whole set tell a sample from others. */
export function sign(
  sample: Sample,
  { template, family }: { readonly template: string; readonly family: string },
  quality: number,
  { row, columns, bench }: Slot,
): void {
  const { exact } = bench.signer.sign(sample, columns.sketches, row * sketchSlots)
  columns.exactHi[row] = exact[0]
  columns.exactLo[row] = exact[1]
  columns.opening[row] = mark(openingOf(sample))
  columns.template[row] = mark(template)
  columns.seed[row] = mark(family)
  columns.quality[row] = quality
}

/** The text of a row that was checked; one with errors says why it is rejected. */
export function keep(text: string, verdicts: readonly Verdict[], { row, columns }: Slot): string {
  const errors = errorsOf(verdicts)
  if (errors.length === 0) return text
  columns.status[row] = rowStatus.rejected
  // Below every good row, so that it never displaces one as its duplicate.
  columns.quality[row] = -1
  return `{"reasons":${JSON.stringify([...new Set(errors.map((verdict) => verdict.check))])},"sample":${text}}`
}

/** The text of a row in which there is no sample, with its reasons. */
export function drop(
  told: { readonly reasons: readonly RejectionReason[]; readonly [more: string]: unknown },
  { row, columns }: Slot,
): string {
  columns.status[row] = rowStatus.unwritten
  columns.quality[row] = -1
  return JSON.stringify(told)
}

/** A hash that is never 0, which means none; 0 for an empty text. */
function mark(text: string): number {
  return text === '' ? 0 : hash32(text) || 1
}

/** The first three words of the first message. */
function openingOf(sample: Sample): string {
  const first = sample.messages.find((message) => message.role === 'user')?.content ?? ''
  return first.toLowerCase().split(/\s+/, 3).join(' ')
}
