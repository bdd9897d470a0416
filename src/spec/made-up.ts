import type { Random } from '../lib/random.ts'

/** Somebody's name, and a postal address whose parts belong together. */
export interface MadeUpPerson {
  readonly given: string
  readonly family: string
}
export interface MadeUpAddress {
  readonly street: string
  readonly city: string
  readonly state: string
  readonly postal_code: string
}

/** People and places that look real where a language is spoken; each takes the random stream to draw from. */
export interface MadeUp {
  readonly person: (random: Random) => MadeUpPerson
  /** An e-mail address that this person might use. */
  readonly email: (person: MadeUpPerson, random: Random) => string
  readonly address: (random: Random) => MadeUpAddress
}
