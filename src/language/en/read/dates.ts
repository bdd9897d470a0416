import { daysBetween, weekdayOf, type Day } from '../../../lib/calendar-day.ts'
import { isDigitAt } from '../../../lib/plain-words.ts'
import { editDistance } from '../../../lib/text.ts'
import type { DateToken, DateWords } from '../../reading/days.ts'

export const monthNames =
  'january february march april may june july august september october november december'.split(' ')
export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

const monthNumbers = new Map([
  ...monthNames.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
])

/** Letters that months begin with, as bits from a. */
const monthLetters = bitsOf([...monthNumbers.keys()].map((word) => word[0]))

/** Letters that words of dates begin with (months, weekdays, "the", "of", "st", "nd", "rd", "th"), as bits from a. */
const dateLetters = bitsOf([...'jfmasondtwr'])
const longestDateWord = 9

function bitsOf(letters: readonly string[]): number {
  return letters.reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0)
}

/** Dates as English says them. */
export const dateWords: DateWords = {
  monthNumber(word) {
    if (word.length < 3 || (monthLetters & (1 << (word.charCodeAt(0) - 97))) === 0) return 0
    return monthNumbers.get(word) ?? 0
  },
  isFiller: (word) => word === 'the' || word === 'of',
  isOrdinalSuffix: (word) => word === 'st' || word === 'nd' || word === 'rd' || word === 'th',
  counts: (first, length) =>
    length <= longestDateWord && length > 1 && (dateLetters & (1 << (first - 97))) !== 0,
}

const holidays: readonly (readonly [string, number, number])[] = [
  ['christmas eve', 12, 24],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['new year', 1, 1],
  ['new year', 12, 31],
  ['nye', 12, 31],
  ['valentine', 2, 14],
  ['halloween', 10, 31],
  ['independence day', 7, 4],
  ['fourth of july', 7, 4],
]

const relative: readonly (readonly [string, number])[] = [
  ['day after tomorrow', 2],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tmw', 1],
  ['2moro', 1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['right now', 0],
  ['asap', 0],
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
]

/**
 * Whether a lower-case text says a day in words, resolved against today. It looks for evidence of that one
 * day instead of reading all the dates there are, so that "Friday" can be either of two Fridays.
 */
export function saysDayInWords(
  text: string,
  tokens: readonly DateToken[],
  day: Day,
  today: Day | undefined,
): boolean {
  for (const [name, month, date] of holidays)
    if (month === day.month && date === day.day && text.includes(name)) return true
  if (today === undefined) return false
  const distance = daysBetween(today, day)
  for (const [word, offset] of relative) if (offset === distance && text.includes(word)) return true
  return (
    saysWeekday(text, tokens, day, distance) ||
    saysDistance(text, day, today, distance) ||
    saysDayOfMonth(text, day, distance)
  )
}

function saysWeekday(text: string, tokens: readonly DateToken[], day: Day, distance: number): boolean {
  if (Math.abs(distance) > 21) return false
  const name = weekdays[weekdayOf(day)]
  const short = name.slice(0, 3)
  const first = name.charCodeAt(0)
  for (const { 0: word } of tokens)
    // Each of these begins with the weekday's first letter.
    if (
      word.length > 2 &&
      word.charCodeAt(0) === first &&
      (word === short || name.startsWith(word) || near(word, name))
    )
      return true
  const weekend = name === 'saturday' || name === 'sunday' || name === 'friday'
  return weekend && text.includes('weekend')
}

/** One slip away: "wedensday", "teusday", "fridays", and not another weekday. */
function near(word: string, name: string): boolean {
  if (word[0] !== name[0] || word.length < 5 || Math.abs(word.length - name.length) > 1) return false
  if (weekdays.includes(word)) return false
  if (editDistance(word, name, 3) <= 1) return true
  return word.length === name.length && [...word].toSorted().join('') === [...name].toSorted().join('')
}

const words = new Map<string, number>(
  'zero one two three four five six seven eight nine ten'.split(' ').map((word, n) => [word, n] as const),
)
  .set('a', 1)
  .set('an', 1)
  .set('couple', 2)
  .set('few', 3)
  .set('next', 1)
  .set('last', 1)
  .set('this', 0)

/** "in 3 days", "two weeks ago", "next month", "end of the month". */
function saysDistance(text: string, day: Day, today: Day, distance: number): boolean {
  for (const match of text.matchAll(/(\d{1,3}|[a-z]{1,6}) (?:of )?(day|week|fortnight|month|year)/g)) {
    const n = words.get(match[1]) ?? Number(match[1])
    if (Number.isNaN(n)) continue
    const unit = match[2]
    if (unit === 'day' && Math.abs(distance) === n) return true
    if (unit === 'week' && Math.abs(Math.abs(distance) - 7 * n) <= (/\d/.test(match[1]) ? 1 : 6)) return true
    if (unit === 'fortnight' && Math.abs(distance) === 14) return true
    const months = Math.abs((day.year - today.year) * 12 + day.month - today.month)
    if (unit === 'month' && (months === n || (months === 0 && n <= 1))) return true
    if (unit === 'year' && Math.abs(day.year - today.year) === n) return true
  }
  return false
}

/** "the 5th", within two months of today. */
function saysDayOfMonth(text: string, day: Day, distance: number): boolean {
  if (Math.abs(distance) > 62) return false
  const suffix =
    day.day % 10 === 1 && day.day !== 11
      ? 'st'
      : day.day % 10 === 2 && day.day !== 12
        ? 'nd'
        : day.day % 10 === 3 && day.day !== 13
          ? 'rd'
          : 'th'
  const at = text.indexOf(`${day.day}${suffix}`)
  return at >= 0 && !isDigitAt(text, at - 1)
}

/** "March" for a month of this year or one beside it; the year must be said otherwise. */
export function saysMonthInWords(text: string, year: number, month: number, today: Day | undefined): boolean {
  if (!text.includes(monthNames[(month + 11) % 12].slice(0, 3))) return false
  return text.includes(String(year)) || (today !== undefined && Math.abs(today.year - year) <= 1)
}

/** Whether a lower-case text says a time of day in words: "half past two", "noon". */
export function saysTimeInWords(text: string, hour: number, minute: number): boolean {
  const two = String(minute).padStart(2, '0')
  if (
    minute === 0 &&
    hour === 12 &&
    (text.includes('noon') || text.includes('midday') || text.includes('lunch'))
  )
    return true
  if (minute === 0 && hour === 0 && text.includes('midnight')) return true
  if (
    minute === 0 &&
    ((hour <= 11 && text.includes('morning')) || (hour >= 17 && /evening|tonight|dinner/.test(text)))
  )
    return true
  const name = hourNames[hour % 12]
  const next = hourNames[(hour + 1) % 12]
  if (!text.includes(name) && !text.includes(next)) return false
  if (minute === 0) return text.includes(name)
  if (minute === 30) return text.includes(`half past ${name}`) || text.includes(`${name} thirty`)
  if (minute === 15) return text.includes(`quarter past ${name}`) || text.includes(`${name} fifteen`)
  if (minute === 45) return text.includes(`quarter to ${next}`) || text.includes(`${name} forty`)
  return text.includes(`${name} ${two}`)
}

const hourNames = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')

/** Number of the weekday that stands before a place, as in "Friday, December 3"; undefined for none. */
export function weekdayBefore(text: string, place: number): number | undefined {
  const before = text.slice(Math.max(0, place - 12), place).trimEnd()
  const name = before.endsWith(',') ? before.slice(0, -1) : before
  const found = name.endsWith('day') ? weekdays.findIndex((day) => name.endsWith(day)) : -1
  return found < 0 ? undefined : found
}

/**
 * The ISO date that a text states as today's: after "today" or "date", either as `2026-11-27` or as
 * "November 27, 2026" / "27 November 2026"; undefined when it states none.
 */
export function statedToday(lower: string): string | undefined {
  for (const cue of ['today', 'date', 'current time'])
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + 1)) {
      const after = lower.slice(at + cue.length, at + cue.length + 60)
      const iso = /\d{4}-\d\d-\d\d/.exec(after)
      if (iso !== null) return iso[0]
      const said = after.split(/[^a-z0-9]+/)
      const month = said.findIndex((word) => monthNames.includes(word))
      if (month < 0) continue
      const number = (word: string | undefined) => (word === undefined ? NaN : Number.parseInt(word, 10))
      const before = number(said[month - 1])
      const day = before >= 1 && before <= 31 ? before : number(said[month + 1])
      const year = number(said[before === day ? month + 1 : month + 2])
      if (day >= 1 && day <= 31 && year >= 1900 && year <= 2200)
        return `${year}-${two(monthNames.indexOf(said[month]) + 1)}-${two(day)}`
    }
  return undefined
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
