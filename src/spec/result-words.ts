import type { Random } from '../lib/random.ts'

/**
 * The words of made-up results. A language may have none: then results hold figures, identifiers and what was
 * asked for, and failures their codes.
 */
export interface ResultWords {
  /** Values of fields that are words: `condition` → sunny, light rain. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** What a call says that did its work and has nothing to tell. */
  readonly done: string
  /** What is said of a thing of which nothing is known; `checked` after a test of it. */
  readonly state: (
    thing: { readonly noun: string; readonly several: boolean; readonly checked: boolean },
    random: Random,
  ) => string
  readonly available: (random: Random) => string
  /** What a query says that brought so many rows. */
  readonly rows: (count: number) => string
  readonly notFound: (noun: string, wanted: string) => string
  readonly timeOut: string
  readonly unavailable: string
  readonly rateLimited: string
}
