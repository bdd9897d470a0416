import type { Piece } from '../../language/phrase.ts'
import { textOf } from '../../language/phrase.ts'
import type { Sentence } from '../../language/language.ts'
import { mentioned } from './mentions.ts'
import type { Person } from './person.ts'

/** An identifier that is only mentioned: of the look that the tools' identifiers have. */
export function passingNumber(person: Person): Piece[] {
  if (!person.identifier) return ['it']
  return [{ exact: valueOf(person) }]
}

/**
 * People give their order number when they ask for a person, or for what no tool can do. A sentence
 * that does so, for words that speak of what the number belongs to and hold none yet.
 */
export function numberInPassing(sentences: readonly Sentence[], person: Person): Sentence | undefined {
  const { identifier, language } = person
  if (
    !identifier ||
    sentences.some((s) => s.pieces.some((piece) => typeof piece !== 'string' && /\d/.test(piece.exact)))
  )
    return undefined
  const text = ` ${sentences
    .map((s) => textOf(s.pieces))
    .join(' ')
    .toLowerCase()}`
  const nouns = [identifier.noun, ...language.things.synonyms(identifier.noun, 'track')]
  if (!nouns.some((noun) => text.includes(` ${noun}`))) return undefined
  const pieces = mentioned({ parameter: identifier, value: valueOf(person), as: 'plain' }, 'clause', person)
  return { pieces, mood: 'statement' }
}

function valueOf(person: Person): string {
  return person.identifier
    ? String(person.language.value(person.identifier, person.dice, { today: person.today }))
    : ''
}
