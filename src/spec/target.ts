import type { Sample } from '../sample/schema.ts'
import type { Tool } from './tool.ts'

/** How rows look to a trainer. */
export interface Target {
  readonly name: string
  /** What it cannot carry; shown before a build writes it. */
  readonly loses: readonly string[]
  /**
   * Prepares rows over a set of tools: returns the encoder of one sample as one line of JSON without
   * the newline.
   */
  open(tools: ReadonlyMap<string, Tool>): (sample: Sample) => string
}
