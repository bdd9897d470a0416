import { dayLength, dayOf, dayOfParts, isoOf, monthNumbers, weekdayNumbers, weekdayOf } from './days.ts'
import { numberOfWords } from './numbers.ts'

/** What dates can mean as English speakers say them, relative to a given today. */

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
