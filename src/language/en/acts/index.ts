import type { ActWords } from '../../language.ts'
import { find } from './find.ts'
import { handOver } from './hand-over.ts'
import { redirect } from './redirect.ts'
import { refund } from './refund.ts'
import { track } from './track.ts'

export { topics } from './hand-over.ts'

/** What English-speaking people ask for, by act; `do` serves a tool whose act nobody knows. */
export const acts: Record<string, ActWords> = {
  find,
  track,
  refund,
  redirect,
  hand_over: handOver,
}
