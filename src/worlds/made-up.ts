import { streetWithUnit, usAddress } from '../language/en/values/address.ts'
import { emailOf, nameOf } from '../language/en/values/person.ts'
import type { MadeUp } from './define-world.ts'

/** What worlds are made of: from the same lists as the values of the grammar. */
export const madeUp: MadeUp = {
  person: nameOf,
  email: ({ given, family }, random) => emailOf(given, family, random),
  address(random) {
    const made = usAddress(random)
    return { street: streetWithUnit(made), city: made.city, state: made.state, postal_code: made.zip }
  },
}
