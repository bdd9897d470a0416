/** A calendar day. */
export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000

/** The day that an ISO date or date-time begins with; undefined when it is none or does not exist. */
export function dayOf(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ])/.exec(iso)
  if (match === null) return undefined
  return realDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** A day that exists; undefined for 31 April. */
export function realDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  return day <= lengthOf(month, year) ? { year, month, day } : undefined
}

function lengthOf(month: number, year: number): number {
  if (month !== 2) return 31 - (((month - 1) % 7) % 2)
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Milliseconds from 1970 to the beginning of a day, in UTC. */
export function stampOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(stampOf(day)).getUTCDay()
}

/** Days from one day to another; negative for one before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((stampOf(to) - stampOf(from)) / dayLength)
}
