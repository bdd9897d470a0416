import type { Random } from '../../lib/random.ts'
import type { Alias, Faker, OpenFaker } from '../spec/faker.ts'
import { datesIn } from '../notation/written-dates.ts'

/**
 * Fakes of dates of birth: another day within five months, written as the true one was, so that rules on
 * age mostly hold. The same day has the same fake, however it is written.
 */
export const birthDateFaker: Faker = { kinds: ['birth_date'], open: openBirthDates }

const nearest = 12
const furthest = 150
const millisecondsOfDay = 86_400_000

function openBirthDates(random: Random): OpenFaker {
  const fakes = new Map<string, Date>()
  const written = new Set<string>()
  return {
    learn: (text) => void written.add(text),
    fake(text) {
      const [date] = datesIn(text)
      if (date === undefined) return text
      const id = `${date.year}-${date.month}-${date.day}`
      let fake = fakes.get(id)
      if (fake === undefined) {
        const days = (nearest + random.int(furthest - nearest)) * (random.chance(0.5) ? 1 : -1)
        fake = new Date(Date.UTC(date.year, date.month - 1, date.day) + days * millisecondsOfDay)
        fakes.set(id, fake)
      }
      return date.write(fake.getUTCFullYear(), fake.getUTCMonth() + 1, fake.getUTCDate())
    },
    *aliases(): Iterable<Alias> {
      for (const text of written) {
        const [date] = datesIn(text)
        if (date === undefined) continue
        const { year, month, day } = date
        for (const like of manners)
          yield { text: datesIn(like)[0].write(year, month, day), kind: 'birth_date' }
      }
    },
  }
}

/** Other ways to write a day that was given away once. */
const manners = [
  '1990-04-05',
  '04/05/1990',
  '4/5/1990',
  '05.04.1990',
  '5.04.1990',
  'April 5, 1990',
  '5 April 1990',
  'Apr 5, 1990',
  'April 5th, 1990',
  '5 kwietnia 1990',
  '1990年4月5日',
  '1990年04月05日',
]
