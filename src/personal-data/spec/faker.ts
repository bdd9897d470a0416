import type { Random } from '../../lib/random.ts'
import type { Finding, PersonalKind, Surroundings } from './kinds.ts'

/** Another writing of something learnt, which stands for it wherever it is a whole word: a given name alone. */
export interface Alias {
  readonly text: string
  readonly kind: PersonalKind
  readonly detail?: string
}

/** The stand-ins of one dialogue. What is the same person or number gets the same stand-in, however it is written. */
export interface OpenFaker {
  /** Hears of every value, in order of appearance, before any is replaced. */
  learn(text: string, finding: Finding, at: Surroundings): void
  /** The stand-in of a value, written in the manner of `text`: its case, grouping and inflection. */
  fake(text: string, finding: Finding, at: Surroundings): string
  /** Another stand-in from now on, of the same classes of characters: the first did not fit where it must stand. */
  redraw?(text: string): void
  /** Further writings of what was learnt; asked once, when all is learnt. */
  aliases?(): Iterable<Alias>
  /**
   * The stand-in of a word that may be part of a name, in lower-case ASCII letters as in e-mail
   * addresses; undefined where the word is no name that was learnt.
   */
  wordFor?(word: string): string | undefined
}

/** Makes the stand-ins of some kinds; they follow from `random` and the order of appearance, never from the value. */
export interface Faker {
  readonly kinds: readonly PersonalKind[]
  open(random: Random, language: string | undefined): OpenFaker
}
