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

/** Whether a sample offers only some of the tools. */
export const offersSome = ({ tools, offer }: Pick<Plan, 'tools' | 'offer'>): boolean => tools > offer

/** What a dataset must hold. Pure: the same input gives the same plan. */
export interface Plan {
  readonly seed: number
  readonly size: number
  readonly noise: number
  readonly balance: number
  /** How many tools there are. */
  readonly tools: number
  /** The most that one sample offers; where there are no more than these, every sample offers all. */
  readonly offer: number
  readonly cells: readonly Cell[]
  /** Kinds whose share could not be planned, and why; they went to the other kinds. */
  readonly notes: readonly string[]
}
