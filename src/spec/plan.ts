import type { Class, Kind, NoToolReason } from '../sample/schema.ts'

/** One quota: so many samples of this kind about this tool. */
export interface Cell {
  readonly name: string
  readonly kind: Kind
  readonly class: Class
  /** The tool it is about; absent for no tool. */
  readonly tool?: string
  readonly reason?: NoToolReason
  readonly quota: number
  /** Filled by samples that are given and not made. */
  readonly given?: true
}

/** What a dataset must hold. Pure: the same input gives the same plan. */
export interface Plan {
  readonly seed: number
  readonly size: number
  readonly noise: number
  readonly balance: number
  readonly cells: readonly Cell[]
  /** Kinds whose share could not be planned, and why; they went to the other kinds. */
  readonly notes: readonly string[]
}
