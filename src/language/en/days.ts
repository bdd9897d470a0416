/** The calendar in English words: names of months and days, and days as numbers since 1970-01-01. */

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

export const dayLength = 86_400_000
/** By name and by its short forms, in lower case. */
export const monthNumbers = new Map<string, number>(
  months.flatMap((name, i): [string, number][] => [
    [name.toLowerCase(), i + 1],
    [name.slice(0, 3).toLowerCase(), i + 1],
  ]),
)
monthNumbers.set('sept', 9)
/** 0 for Sunday; by name and by its short forms, in lower case. */
export const weekdayNumbers = new Map<string, number>(
  weekdays.flatMap((name, i): [string, number][] => [
    [name.toLowerCase(), i],
    [name.slice(0, 3).toLowerCase(), i],
  ]),
)
for (const [short, i] of [
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
] as const)
  weekdayNumbers.set(short, i)

/** Days since 1970-01-01 of an ISO date; undefined when it is not a date of the calendar. */
export function dayOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match === null ? undefined : dayOfParts(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day number of a date; undefined when the calendar has no such day. */
export function dayOfParts(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCMonth() === month - 1 ? time / dayLength : undefined
}

/** The ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** 0 for Sunday … 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The date `days` later. */
export function addDays(iso: string, days: number): string {
  const day = dayOf(iso)
  if (day === undefined) throw new RangeError(`dates: ${iso} is no date`)
  return isoOf(day + days)
}
