import type { Language, Move, Said, Voice } from '../../spec/language.ts'

/** Who writes the user messages: a voice, and the language it speaks. */
export interface Speaker extends Voice {
  readonly language: Language
}

/**
 * The words of a move that every language must have words for.
 *
 * @throws RangeError where it has none: a bug of the language.
 */
export function said(move: Move, speaker: Speaker): Said {
  const words = speaker.language.say(move, speaker)
  if (words === undefined)
    throw new RangeError(`grammar: ${speaker.language.code} has no words for ${move.does}`)
  return words
}
