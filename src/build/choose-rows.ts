import type { CellCount } from '../spec/manifest.ts'
import { deduplicate, duplicateReasons, type Deduplicated } from '../steps/deduplicate.ts'
import { fates, type Fates } from './fates.ts'
import type { Plan } from '../spec/plan.ts'
import { select, type Selected } from '../steps/select.ts'
import { rowStatus, type Columns } from './shard-file.ts'
import { noPart, split, type Split } from '../steps/split.ts'

/** A selection, and how each cell fared. */
export interface Choice {
  readonly duplicates: Deduplicated
  readonly selected: Selected
  readonly cells: readonly CellCount[]
}

/** Sixteen bands find seven in ten pairs at the threshold; what they miss could cross the split. */
const bands = 21

/** Deduplicates the candidates and fills the quotas from what is left. */
export function choose(columns: Columns, plan: Plan): Choice {
  const { count } = columns
  const duplicates = deduplicate({ ...columns, bands })
  const unavailable = duplicates.kept.slice()
  for (let row = 0; row < count; row++) if (columns.status[row] !== rowStatus.good) unavailable[row] = 1
  const selected = select({
    ...columns,
    kept: unavailable,
    quotas: plan.cells.map((cell) => cell.quota),
    whole: plan.cells.map((cell) => cell.given === true),
  })
  return { duplicates, selected, cells: countCells(columns, duplicates, selected, plan.cells.length) }
}

function countCells(
  columns: Columns,
  { kept }: Deduplicated,
  { chosen }: Selected,
  cells: number,
): CellCount[] {
  const counts = Array.from({ length: cells }, () => ({
    candidates: 0,
    unwritten: 0,
    rejected: 0,
    exact: 0,
    near: 0,
    surplus: 0,
    got: 0,
  }))
  for (let row = 0; row < columns.count; row++) {
    const cell = counts[columns.cell[row]]
    cell.candidates++
    if (columns.status[row] === rowStatus.unwritten) cell.unwritten++
    else if (columns.status[row] === rowStatus.rejected) cell.rejected++
    else if (kept[row] === duplicateReasons.exact) cell.exact++
    else if (kept[row] === duplicateReasons.near) cell.near++
    else if (chosen[row] === 0) cell.surplus++
    else cell.got++
  }
  return counts
}

/** Splits the chosen candidates and says what becomes of every one. */
export function decideFates(
  columns: Columns,
  choice: Choice,
  shares: readonly [number, number, number],
  seed: number,
): { readonly fates: Fates; readonly split: Split } {
  const { chosen } = choice.selected
  const { kept, of, family } = choice.duplicates
  const parts = split({
    count: columns.count,
    family,
    lineage: [columns.template, columns.seed],
    cell: columns.cell,
    chosen,
    shares,
    seed,
  })
  const fate = new Uint8Array(columns.count)
  for (let row = 0; row < columns.count; row++) {
    if (columns.status[row] === rowStatus.unwritten) fate[row] = fates.unwritten
    else if (columns.status[row] === rowStatus.rejected) fate[row] = fates.rejected
    else if (kept[row] === duplicateReasons.exact) fate[row] = fates.exact
    else if (kept[row] === duplicateReasons.near) fate[row] = fates.near
    else if (parts.part[row] === noPart) fate[row] = fates.surplus
    else fate[row] = parts.part[row]
  }
  return { fates: { fate, of, novelty: noveltyOf(columns, chosen) }, split: parts }
}

/**
 * How new a sample is beside the others: 1 for a template that stands once among the chosen, less
 * with each doubling.
 */
function noveltyOf(columns: Columns, chosen: Uint8Array): Float32Array {
  const uses = new Map<number, number>()
  for (let row = 0; row < columns.count; row++) {
    if (chosen[row] === 1) uses.set(columns.template[row], (uses.get(columns.template[row]) ?? 0) + 1)
  }
  return Float32Array.from({ length: columns.count }, (_, row) => {
    const others = columns.template[row] === 0 ? 0 : (uses.get(columns.template[row]) ?? 1) - 1
    return 1 / (1 + Math.log2(1 + others) / 4)
  })
}
