import { textOf } from '../../language/phrase.ts'
import type { Sentence, Style } from '../../spec/language.ts'
import type { Speaker } from './speaker.ts'

export interface MessageOptions {
  /** Greetings and thanks may stand around it; `sure`: they nearly always do. */
  readonly openings: boolean | 'sure'
  /** Typing errors. */
  readonly noisy: boolean
}

/** Sentences as one message in a person's way of writing: greeting, marks, capitals, slips. */
export function message(sentences: readonly Sentence[], speaker: Speaker, options: MessageOptions): string {
  const { language, persona, random } = speaker
  const all: Sentence[] = [...sentences]
  const likely = (chance: number) => random.chance(options.openings === 'sure' ? 0.85 : chance)
  if (options.openings && likely(persona.opening)) {
    const opening = language.say({ does: 'greet' }, speaker)
    if (opening) all.unshift(opening)
  }
  if (options.openings && likely(persona.closing)) {
    const closing = language.say({ does: 'close' }, speaker)
    if (closing) all.push(closing)
  }
  const pieces = language.compose(all, styleOf(speaker, options.noisy), speaker)
  return textOf(options.noisy && language.slip ? language.slip(pieces, random, speaker.tags) : pieces)
}

function styleOf({ persona, random, tags }: Speaker, noisy: boolean): Style {
  const careful = tags.has('formal') || tags.has('polite') || tags.has('elderly') || tags.has('business')
  return {
    lowercase: random.chance(noisy && !careful ? Math.max(persona.lowercase, 0.5) : persona.lowercase),
    unpunctuated: random.chance(persona.unpunctuated),
    between: careful ? 'stop' : random.weighted(separators, (s) => s.weight).between,
  }
}

const separators: readonly { between: Style['between']; weight: number }[] = [
  { between: 'stop', weight: 66 },
  { between: 'comma', weight: 13 },
  { between: 'nothing', weight: 7 },
  { between: 'dash', weight: 6 },
  { between: 'line', weight: 8 },
]

/** Words of a text that has no other letters than a to z are found in a third of the time. */
const otherLetters = /[^\x00-\x7f’]/
const plainWords = /[a-z0-9'’-]+/g
const anyWords = /[\p{L}\p{N}'’-]+/gu

/**
 * How near a text is to what people write, 0 to 1: long messages, words said again and again, and
 * more than one "label: value" cost.
 */
export function naturalnessOf(text: string): number {
  const lower = text.toLowerCase()
  const words = lower.match(otherLetters.test(lower) ? anyWords : plainWords) ?? []
  if (words.length === 0) return 0
  let score = 1
  if (words.length > 80) score -= Math.min(0.3, (words.length - 80) / 200)
  const long = words.filter((word) => word.length > 4)
  const repeated = long.length - new Set(long).size
  // A word or two come back in most messages of any length: only more than that costs.
  score -= Math.min(0.4, Math.max(0, repeated / Math.max(long.length, 5) - 0.2))
  const labels = text.includes(': ') ? text.split(/\w: /).length - 1 : 0
  if (labels > 1) score -= 0.15 * (labels - 1)
  return Math.max(0, Math.round(score * 1000) / 1000)
}
