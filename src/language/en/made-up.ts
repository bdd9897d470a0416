import { streetWithUnit, usAddress } from './values/address.ts'
import { emailOf, nameOf } from './values/person.ts'
import type { MadeUp } from '../../spec/made-up.ts'

/** People and places of worlds: from the same lists as the values of messages. */
export const madeUp: MadeUp = {
  person: nameOf,
  email: ({ given, family }, random) => emailOf(given, family, random),
  address(random) {
    const made = usAddress(random)
    return { street: streetWithUnit(made), city: made.city, state: made.state, postal_code: made.zip }
  },
}
