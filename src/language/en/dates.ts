import { ordinal } from './numbers.ts'
import { numberOfWords } from './numbers.ts'
import type { Random } from '../../lib/random.ts'

/** Dates as English speakers say them, and what they can mean, relative to a given today. */

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

const dayLength = 86_400_000
const monthNumbers = new Map<string, number>(
  months.flatMap((name, i): [string, number][] => [
    [name.toLowerCase(), i + 1],
    [name.slice(0, 3).toLowerCase(), i + 1],
  ]),
)
monthNumbers.set('sept', 9)
const weekdayNumbers = new Map<string, number>(
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

function dayOfParts(year: number, month: number, day: number): number | undefined {
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

/**
 * A way to say an ISO date. Relative ways ("tomorrow", "next Friday", a day without its year) are used
 * only where `readDate` gives the same date back for that `today`. A text that is no date comes back as it is.
 */
export function sayDate(iso: string, random: Random, today?: string): string {
  const day = dayOf(iso)
  if (day === undefined) return iso
  const said = today === undefined ? undefined : relative(day, dayOf(today), random)
  if (said !== undefined && readDate(said, today) === iso) return said
  if (today !== undefined) {
    const short = random.pick(shortForms(iso))
    if (readDate(short, today) === iso) return short
  }
  return random.pick(longForms(iso))
}

function relative(day: number, today: number | undefined, random: Random): string | undefined {
  if (today === undefined) return undefined
  const ahead = day - today
  const name = weekdays[weekdayOf(day)]
  if (ahead === 0) return random.pick(['today', 'today', 'this very day'])
  if (ahead === 1) return random.pick(['tomorrow', 'tomorrow', `tomorrow (${name})`])
  if (ahead === -1) return random.pick(['yesterday', 'yesterday', `yesterday (${name})`])
  if (!random.chance(0.6)) return undefined
  if (ahead === 2) return random.pick(['the day after tomorrow', `this ${name}`, name])
  if (ahead === -2) return random.pick(['the day before yesterday', 'two days ago', `last ${name}`])
  if (ahead > 2 && ahead < 7)
    return random.pick([name, `this ${name}`, `on ${name}`.slice(3), `in ${ahead} days`])
  if (ahead === 7) return random.pick([`a week from today`, 'in a week', `${name} next week`])
  if (ahead > 7 && ahead < 14) return random.pick([`in ${ahead} days`, `${name} next week`])
  if (ahead === 14) return random.pick(['in two weeks', 'two weeks from today'])
  if (ahead < -2 && ahead > -7) return random.pick([`last ${name}`, `${-ahead} days ago`])
  if (ahead === -7) return random.pick(['a week ago', 'a week ago today'])
  if (ahead === -14) return 'two weeks ago'
  return undefined
}

function shortForms(iso: string): string[] {
  const [month, day] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  const name = months[month - 1]
  const brief = name.slice(0, 3)
  const forms = [
    `${name} ${day}`,
    `${name} ${day}`,
    `${name} ${ordinal(day)}`,
    `${day} ${name}`,
    `the ${ordinal(day)} of ${name}`,
    `${brief} ${day}`,
    `${brief} ${ordinal(day)}`,
  ]
  // Month first is read as day first by half of the world: only where it cannot be.
  if (day > 12 || day === month) forms.push(`${month}/${day}`)
  return forms
}

function longForms(iso: string): string[] {
  const [year, month, day] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  const name = months[month - 1]
  const forms = [
    `${name} ${day}, ${year}`,
    `${name} ${day}, ${year}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${name} ${ordinal(day)} ${year}`,
    `${day} ${name} ${year}`,
    `${name.slice(0, 3)} ${day}, ${year}`,
    `${name.slice(0, 3)} ${day} ${year}`,
    iso,
  ]
  if (day > 12 || day === month) forms.push(`${month}/${day}/${year}`, `${month}/${day}/${year.slice(2)}`)
  return forms
}

/** The one date a phrase most likely means; undefined when it says none, or when the likely ones differ. */
export function readDate(text: string, today?: string): string | undefined {
  const found = datesIn(text, today)
  return found.length > 0 && found[0].meanings.length === 1 ? found[0].meanings[0] : undefined
}

/** A mention of a date: its place among the words of the text, and the ISO dates it can mean, likeliest first. */
export interface DateMention {
  readonly text: string
  readonly meanings: readonly string[]
}

/** Every date that a text mentions. Without `today` only dates that name their year. Linear in the text. */
export function datesIn(text: string, today?: string): DateMention[] {
  const now = today === undefined ? undefined : dayOf(today)
  const words = text
    .slice(0, 100_000)
    .toLowerCase()
    .split(/[\s()[\]"!?;:]+|,(?!\d)|\.(?!\d)/)
    .map((word) => word.replace(/['’]s$/, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
  const found: DateMention[] = []
  for (let at = 0; at < words.length;) {
    const read =
      readCalendar(words, at, now) ?? (now === undefined ? undefined : readRelative(words, at, now))
    if (read === undefined) {
      at++
      continue
    }
    const meanings = [...new Set(read.days.map(isoOf))]
    if (meanings.length > 0) found.push({ text: words.slice(at, read.end).join(' '), meanings })
    at = read.end
  }
  return found
}

interface Read {
  days: number[]
  end: number
}

/** `2026-05-03`, `5/3/26`, `May 3rd 2026`, `3 May`, `the 3rd of May`, `the 3rd`. */
function readCalendar(words: readonly string[], at: number, now: number | undefined): Read | undefined {
  const word = words[at]
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(t\d.*)?$/.exec(word)
  if (iso !== null)
    return { days: given(dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))), end: at + 1 }
  const numeric = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(word)
  if (numeric !== null && (word.includes('/') || numeric[3] !== undefined)) {
    const [a, b] = [Number(numeric[1]), Number(numeric[2])]
    const year =
      numeric[3] === undefined ? undefined : Number(numeric[3].length === 2 ? `20${numeric[3]}` : numeric[3])
    return { days: [...inYear(year, a, b, now), ...inYear(year, b, a, now)], end: at + 1 }
  }
  const month = monthNumbers.get(word)
  if (month !== undefined) {
    const day = dayWord(words[at + 1])
    if (day === undefined) return undefined
    const year = yearWord(words[at + 2])
    return { days: inYear(year, month, day, now), end: at + (year === undefined ? 2 : 3) }
  }
  let from = word === 'the' ? at + 1 : at
  const day = dayWord(words[from])
  if (day === undefined) return undefined
  const bare = from > at && /\d(st|nd|rd|th)$/.test(words[from])
  if (words[from + 1] === 'of') from++
  const named = monthNumbers.get(words[from + 1] ?? '')
  if (named !== undefined) {
    const year = yearWord(words[from + 2])
    return { days: inYear(year, named, day, now), end: from + (year === undefined ? 2 : 3) }
  }
  return bare && now !== undefined ? { days: nearDays(day, now), end: at + 2 } : undefined
}

function given(day: number | undefined): number[] {
  return day === undefined ? [] : [day]
}

function dayWord(word: string | undefined): number | undefined {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word ?? '')
  const day = match === null ? undefined : Number(match[1])
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

function yearWord(word: string | undefined): number | undefined {
  return /^(19|20)\d\d$/.test(word ?? '') ? Number(word) : undefined
}

/**
 * A day of a month. Without its year it is the next one to come, or one of the last sixty days;
 * where both are near, both are meant.
 */
function inYear(year: number | undefined, month: number, day: number, now: number | undefined): number[] {
  if (year !== undefined) return given(dayOfParts(year, month, day))
  if (now === undefined) return []
  const thisYear = new Date(now * dayLength).getUTCFullYear()
  return [thisYear, thisYear + 1, thisYear - 1]
    .map((candidate) => dayOfParts(candidate, month, day))
    .filter((candidate) => candidate !== undefined)
    .filter((candidate) => candidate - now >= -60 && candidate - now <= 304)
}

/** "The 3rd": of this month, or of the next when it is past. */
function nearDays(day: number, now: number): number[] {
  const date = new Date(now * dayLength)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  const here = dayOfParts(year, month, day)
  const next = month === 12 ? dayOfParts(year + 1, 1, day) : dayOfParts(year, month + 1, day)
  return here !== undefined && here >= now ? [here] : [...given(next), ...given(here)]
}

/** `tomorrow`, `next Friday`, `in three days`, `two weeks ago`, `Tuesday next week`, `a week from today`. */
function readRelative(words: readonly string[], at: number, now: number): Read | undefined {
  const word = words[at]
  const three = `${word} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`
  if (three === 'the day after' && words[at + 3] === 'tomorrow') return { days: [now + 2], end: at + 4 }
  if (three === 'day after tomorrow') return { days: [now + 2], end: at + 3 }
  if (three === 'the day before' && words[at + 3] === 'yesterday') return { days: [now - 2], end: at + 4 }
  if (word === 'today' || word === 'tonight') return { days: [now], end: at + 1 }
  if (word === 'tomorrow' || word === 'tmrw' || word === 'tmr') return { days: [now + 1], end: at + 1 }
  if (word === 'yesterday') return { days: [now - 1], end: at + 1 }
  if (word === 'in') return readSpan(words, at + 1, now, 1, false)
  const span = readSpan(words, at, now, 0, true)
  if (span !== undefined) return span
  const lead = word === 'next' || word === 'last' || word === 'this' || word === 'coming' ? word : ''
  const name = weekdayNumbers.get(words[lead === '' ? at : at + 1] ?? '')
  if (name === undefined) return undefined
  const end = at + (lead === '' ? 1 : 2)
  const ahead = (name - weekdayOf(now) + 7) % 7
  if (lead === 'last') return { days: [now - (7 - ahead)].map((d) => (ahead === 0 ? now - 7 : d)), end }
  if (lead === '' && words[end] === 'next' && words[end + 1] === 'week')
    return { days: [nextWeek(name, now)], end: end + 2 }
  if (lead === 'next') return { days: [now + (ahead === 0 ? 7 : ahead), nextWeek(name, now)], end }
  return { days: [now + (ahead === 0 ? 7 : ahead)], end }
}

/** Weeks begin on Monday. */
function nextWeek(weekday: number, now: number): number {
  const monday = now - ((weekdayOf(now) + 6) % 7) + 7
  return monday + ((weekday + 6) % 7)
}

function readSpan(
  words: readonly string[],
  at: number,
  now: number,
  sign: number,
  tail: boolean,
): Read | undefined {
  const count = /^(a|an)$/.test(words[at] ?? '')
    ? 1
    : /^\d{1,3}$/.test(words[at] ?? '')
      ? Number(words[at])
      : numberOfWords(words[at] ?? '')
  const unit = /^days?$/.test(words[at + 1] ?? '') ? 1 : /^weeks?$/.test(words[at + 1] ?? '') ? 7 : 0
  if (count === undefined || unit === 0) return undefined
  if (!tail) return { days: [now + sign * count * unit], end: at + 2 }
  const after = words[at + 2]
  if (after === 'ago') return { days: [now - count * unit], end: at + (words[at + 3] === 'today' ? 4 : 3) }
  if (after === 'from' && /^(today|now)$/.test(words[at + 3] ?? ''))
    return { days: [now + count * unit], end: at + 4 }
  if (after === 'from' && words[at + 3] === 'tomorrow') return { days: [now + 1 + count * unit], end: at + 4 }
  return undefined
}

/** Minutes since midnight of a clock time (`14:30`, `2:30 pm`, `2pm`, `noon`); undefined when it is none. */
export function minutesOf(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  if (plain === 'noon' || plain === 'midday') return 720
  if (plain === 'midnight') return 0
  const match =
    /^(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})? ?(am|pm|a\.m\.|p\.m\.)?$/.exec(plain)
  if (match === null || (match[2] === undefined && match[3] === undefined)) return undefined
  let hour = Number(match[1])
  const minute = Number(match[2] ?? '0')
  if (minute > 59 || hour > (match[3] === undefined ? 23 : 12) || (match[3] !== undefined && hour === 0))
    return undefined
  if (match[3] !== undefined) hour = (hour % 12) + (match[3].startsWith('p') ? 12 : 0)
  return hour * 60 + minute
}

/** A way to say a clock time given in minutes since midnight; `minutesOf` reads every one back. */
export function sayTime(minutes: number, random: Random): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  const padded = String(minute).padStart(2, '0')
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const forms = [
    `${twelve}:${padded} ${half}`,
    `${twelve}:${padded}${half}`,
    `${String(hour).padStart(2, '0')}:${padded}`,
  ]
  if (minute === 0) forms.push(`${twelve} ${half}`, `${twelve}${half}`, `${twelve}${half}`)
  if (minutes === 720) forms.push('noon')
  return random.pick(forms)
}
