import { postalFaker } from './addresses/address-faker.ts'
import { addresses } from './addresses/address-finder.ts'
import type { Faker } from './spec/faker.ts'
import { birthDateFaker } from './fakes/birth-dates.ts'
import { birthDateFinder } from './finders/birth-date.ts'
import type { Finder } from './spec/kinds.ts'
import { personFaker } from './names/person-faker.ts'
import { persons } from './names/person-finder.ts'
import { shapeFinders } from './shape-finders.ts'

/** Finders of all kinds. */
export const allFinders: readonly Finder[] = [...shapeFinders, persons, addresses, birthDateFinder]

/** Fakers of the kinds that have no shape. */
export const allFakers: readonly Faker[] = [personFaker, postalFaker, birthDateFaker]
