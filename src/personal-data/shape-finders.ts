import { cardFinder } from './finders/card.ts'
import { emailFinder } from './finders/email.ts'
import { ibanFinder } from './finders/iban.ts'
import { ipFinder } from './finders/ip.ts'
import { keyFinder } from './finders/key.ts'
import { nationalIdFinder } from './finders/national-id.ts'
import { phoneFinder } from './finders/phone.ts'
import type { Finder } from './spec/kinds.ts'

/** Finders of everything that has a shape: all kinds but persons and addresses. */
export const shapeFinders: readonly Finder[] = [
  emailFinder,
  keyFinder,
  cardFinder,
  ibanFinder,
  nationalIdFinder,
  phoneFinder,
  ipFinder,
]
