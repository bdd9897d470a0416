import type { Class, Kind } from '../sample/schema.ts'
import type { Story } from './story.ts'

/**
 * What a sample must become before it has words. Labels first: when a writer sees a blueprint its
 * calls have been carried out already, so words can only follow the truth.
 */
export interface Blueprint extends Story {
  /** Number in the plan. */
  readonly index: number
  /** Seed of everything random in this sample. */
  readonly seed: number
  /** The quota it fills. */
  readonly cell: string
  readonly kind: Kind
  readonly class: Class
  readonly tags: readonly string[]
  readonly language: string
  /** ISO date. */
  readonly today: string
  /** Names of all tools offered. */
  readonly tools: readonly string[]
  readonly persona: string
  /** Whether the words bear typing errors and casual spelling. */
  readonly noisy: boolean
}
