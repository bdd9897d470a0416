import { realDay, weekdayOf, type Day } from '../../lib/calendar-day.ts'
import { compacted, findWhole } from '../../lib/plain-words.ts'
import type { Claim, NamedDay, Reading } from '../../spec/reading.ts'

/** What a reply may rest on. */
export interface Source {
  /** The conversation, the system message, the facts: each is read by itself, and the last two once. */
  readonly texts: readonly Reading[]
  /** Lengths of the lists in results. */
  readonly lengths: ReadonlySet<number>
  readonly today: Day | undefined
  /** Whether the reply speaks of totals, so that the sum of two numbers may stand in it. */
  readonly adds: boolean
}

/** Whether what came before a reply holds a claim of it. */
export function supports({ texts, lengths, today, adds }: Source, claim: Claim): boolean {
  switch (claim.kind) {
    case 'copied': {
      if (texts.some(({ text }) => text.includes(claim.text))) return true
      const bare = compacted(claim.text)
      return texts.some((reading) => reading.compact().includes(bare) || reading.spoken().includes(bare))
    }
    case 'number':
      return (
        texts.some((reading) => supportsNumber(claim.value, claim.text, reading, lengths)) ||
        (adds && isSum(claim.value, new Set(texts.flatMap((reading) => [...reading.numbers()]))))
      )
    case 'time':
      return texts.some((text) => {
        if (text.saysTime(claim.hour, claim.minute)) return true
        return !claim.twelve && claim.hour < 12 && text.saysTime(claim.hour + 12, claim.minute)
      })
    case 'day':
      return claim.days.some((day) => supportsDay(day, claim.weekday, texts, today))
  }
}

function supportsNumber(
  value: number,
  text: string,
  reading: Reading,
  lengths: ReadonlySet<number>,
): boolean {
  if (findWhole(reading.text, text) >= 0) return true
  const said = reading.numbers()
  if (said.has(value) || said.has(-value) || lengths.has(value)) return true
  if (said.has(value / 100) || said.has(value * 100)) return true
  // A rounded figure, and an amount of which a customer named the digits only.
  for (const one of said)
    if (!Number.isInteger(one) && (Math.round(one) === value || Math.round(one * 100) / 100 === value))
      return true
  return text.length >= 4 && reading.compact().includes(text)
}

const mostSummed = 100

/** The sum or the difference of two numbers, or a number times another below 20. */
function isSum(value: number, numbers: ReadonlySet<number>): boolean {
  if (numbers.size > mostSummed) return false
  const near = (other: number) => Math.abs(other - value) < 0.005
  for (const a of numbers)
    for (const b of numbers)
      if (near(a + b) || near(a - b) || (b < 20 && Number.isInteger(b) && near(a * b))) return true
  return false
}

function supportsDay(
  named: NamedDay,
  weekday: number | undefined,
  texts: readonly Reading[],
  today: Day | undefined,
): boolean {
  const holds = (year: number): boolean => {
    const day = realDay(year, named.month, named.day)
    if (day === undefined || !texts.some((reading) => reading.saysDay(day, today))) return false
    return weekday === undefined || weekdayOf(day) === weekday
  }
  if (named.year !== undefined) return holds(named.year)
  // The years of the texts are looked up only where those around today do not do.
  if (today !== undefined && (holds(today.year) || holds(today.year + 1) || holds(today.year - 1)))
    return true
  const years = yearsIn(texts)
  return years.length === 0 && today === undefined ? holds(2000) : years.some(holds)
}

/** Numbers in texts that can be years. */
function yearsIn(texts: readonly Reading[]): number[] {
  const years = new Set<number>()
  for (const reading of texts)
    for (const value of reading.numbers())
      if (value >= 1900 && value <= 2200 && Number.isInteger(value)) years.add(value)
  return [...years]
}
