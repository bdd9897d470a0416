import type { Json } from '../lib/json.ts'
import type { Message } from '../sample/schema.ts'

/** What masks the values of one dialogue, consistently: the mask of `personal-data/`. */
export interface ValueMask {
  /** Looks at a value before anything is masked, so that what it learns there holds everywhere. */
  learn(value: Json): void
  mask(value: Json): Json
  /** Different values masked so far, by kind. */
  counts(): readonly { readonly kind: string; readonly values: number }[]
}

/** Masks the messages of a dialogue: words, calls and results. All of it is learnt first. */
export function maskMessages(messages: readonly Message[], mask: ValueMask): Message[] {
  const value = messages as unknown as Json
  mask.learn(value)
  return mask.mask(value) as unknown as Message[]
}

/** A text with stand-ins. */
export function maskText(text: string, mask: ValueMask): string {
  const value = mask.mask(text)
  return typeof value === 'string' ? value : text
}
