import { recent } from '../../lib/recent.ts'
import { editDistance } from '../../lib/text.ts'

/** A calendar day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dayLength = 86_400_000
const monthNames =
  'january february march april may june july august september october november december'.split(' ')
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

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

function stamp({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day)
}

const monthNumbers = new Map([
  ...monthNames.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
])

/** Letters that months begin with, as bits from a. */
const monthLetters = [...monthNumbers.keys()].reduce(
  (bits, word) => bits | (1 << (word.charCodeAt(0) - 97)),
  0,
)

function monthNumber(word: string): number {
  if (word.length < 3 || (monthLetters & (1 << (word.charCodeAt(0) - 97))) === 0) return 0
  return monthNumbers.get(word) ?? 0
}

/** A day named in words or figures; the year where it is said. */
export interface NamedDay {
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  readonly start: number
  readonly end: number
}

interface Token {
  readonly 0: string
  readonly index: number
}

/** A word that neither names a day nor joins a date only keeps others apart. */
const apart: Token = { 0: '', index: 0 }

/** Letters that words of dates begin with (months, weekdays, "the", "of", "st", "nd", "rd", "th"), as bits from a. */
const dateLetters = [...'jfmasondtwr'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0)
const longestDateWord = 9

/** Runs of digits, and words that can name a month or a weekday or join a date; all other words only separate. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < text.length;) {
    const c = text.charCodeAt(i)
    const digits = c >= 48 && c <= 57
    if (!digits && !(c >= 97 && c <= 122)) {
      i++
      continue
    }
    const start = i
    const low = digits ? 48 : 97
    const high = digits ? 57 : 122
    for (let d = c; d >= low && d <= high; d = text.charCodeAt(++i));
    const counts =
      digits || (i - start <= longestDateWord && i - start > 1 && (dateLetters & (1 << (c - 97))) !== 0)
    if (counts) tokens.push({ 0: text.slice(start, i), index: start })
    else if (tokens.length === 0 || tokens[tokens.length - 1] !== apart) tokens.push(apart)
  }
  return tokens
}

/** What is read in one text, once: several days are looked for in it, and system messages repeat. */
interface Reading {
  readonly tokens: readonly Token[]
  readonly days: readonly NamedDay[]
  /** What `saysDay` found, by the day and today. */
  readonly answers: Map<string, boolean>
}

const readings = recent(16, (text): Reading => {
  const tokens = tokensOf(text)
  return { tokens, days: readDays(text, tokens), answers: new Map() }
})

/** Days named in a lower-case text: "may 3rd", "3 may 2026", "3/5", "2026-03-05". */
export function daysIn(text: string): readonly NamedDay[] {
  return readDays(text, tokensOf(text))
}

/** Days that are read of one text; nobody names more. */
const mostDays = 500

function readDays(text: string, tokens: readonly Token[]): NamedDay[] {
  const found: NamedDay[] = []
  const number = (i: number) => (tokens[i] === undefined ? NaN : Number(tokens[i][0]))
  const add = (from: number, to: number, month: number, day: number, year?: number) => {
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return
    found.push({ month, day, year, start: tokens[from].index, end: tokens[to].index + tokens[to][0].length })
  }
  const yearAt = (i: number) => {
    const n = number(i)
    return n >= 1800 && n <= 2200 && tokens[i][0].length === 4 ? n : undefined
  }
  for (let i = 0; i < tokens.length && found.length < mostDays; i++) {
    const word = tokens[i][0]
    if (word === '') continue
    if (word.charCodeAt(0) > 57) {
      const month = monthNumber(word)
      if (month === 0) continue
      const after = i + 1 + (isFiller(tokens[i + 1]?.[0]) ? 1 : 0)
      if (number(after) <= 31) {
        const suffix = after + (isOrdinalSuffix(tokens[after + 1]?.[0]) ? 2 : 1)
        add(i, after, month, number(after), yearAt(suffix))
      }
      let before = i - 1
      while (before >= 0 && (isOrdinalSuffix(tokens[before][0]) || isFiller(tokens[before][0]))) before--
      if (before >= 0 && number(before) <= 31) add(before, i, month, number(before), yearAt(i + 1))
      continue
    }
    const gap = (a: number) =>
      tokens[a + 1] === undefined
        ? ''
        : text.slice(tokens[a].index + tokens[a][0].length, tokens[a + 1].index)
    const joint = gap(i)
    if (joint !== '/' && joint !== '-' && joint !== '.') continue
    if (word.length === 4 && gap(i + 1) === joint) {
      add(i, i + 2, number(i + 1), number(i + 2), yearAt(i))
      i += 2
    } else if (word.length <= 2 && number(i + 1) <= 31) {
      if (joint === '.' && gap(i + 1) !== '.') continue
      const third = gap(i + 1) === joint ? number(i + 2) : NaN
      const year = third >= 1800 ? third : third >= 0 && third < 100 ? 2000 + third : undefined
      const to = year === undefined ? i + 1 : i + 2
      add(i, to, number(i), number(i + 1), year)
      if (number(i) !== number(i + 1)) add(i, to, number(i + 1), number(i), year)
    }
  }
  return found
}

function isFiller(word: string | undefined): boolean {
  return word === 'the' || word === 'of'
}
function isOrdinalSuffix(word: string | undefined): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th'
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
 * Whether a lower-case text says a day, resolved against today. It looks for evidence of that one
 * day instead of reading all the dates there are, so that "Friday" can be either of two Fridays.
 */
export function saysDay(text: string, day: Day, today: Day | undefined): boolean {
  // Most are days of results, which are written so.
  if (saysIso(text, day)) return true
  const reading = readings.of(text)
  const key = today === undefined ? `${stamp(day)}` : `${stamp(day)} ${stamp(today)}`
  let answer = reading.answers.get(key)
  if (answer === undefined) {
    answer = findsDay(text, reading, day, today)
    if (reading.answers.size < mostAnswers) reading.answers.set(key, answer)
  }
  return answer
}

const mostAnswers = 10_000

/** Whether the ISO date stands in the text, outside longer numbers. */
function saysIso(text: string, { year, month, day }: Day): boolean {
  if (year < 1800 || year > 2200) return false
  const iso = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
  const at = text.indexOf(iso)
  return at >= 0 && !isDigitAt(text, at - 1) && !isDigitAt(text, at + iso.length)
}

function isDigitAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c >= 48 && c <= 57
}

function findsDay(text: string, { days, tokens }: Reading, day: Day, today: Day | undefined): boolean {
  for (const named of days)
    if (named.month === day.month && named.day === day.day && sameYear(named.year, day, today)) return true
  for (const [name, month, date] of holidays)
    if (month === day.month && date === day.day && text.includes(name)) return true
  if (today === undefined) return false
  const distance = Math.round((stamp(day) - stamp(today)) / dayLength)
  for (const [word, offset] of relative) if (offset === distance && text.includes(word)) return true
  return (
    saysWeekday(text, tokens, day, distance) ||
    saysDistance(text, day, today, distance) ||
    saysDayOfMonth(text, day, distance)
  )
}

function sameYear(year: number | undefined, day: Day, today: Day | undefined): boolean {
  if (year !== undefined) return year === day.year
  return today === undefined || Math.abs(today.year - day.year) <= 1
}

function saysWeekday(text: string, tokens: readonly Token[], day: Day, distance: number): boolean {
  if (Math.abs(distance) > 21) return false
  const name = weekdays[new Date(stamp(day)).getUTCDay()]
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
  return at >= 0 && !(at > 0 && /\d/.test(text[at - 1]))
}

/** Whether a lower-case text says a time of day: "14:30", "2:30 pm", "half past two", "noon". */
export function saysTime(text: string, hour: number, minute: number): boolean {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const two = String(minute).padStart(2, '0')
  for (const match of text.matchAll(/(\d{1,2})(?:[:.h](\d\d))?/g)) {
    const h = Number(match[1])
    const m = match[2] === undefined ? 0 : Number(match[2])
    if (m === minute && (h === hour || h === twelve)) return true
  }
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
  const spoken = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')
  if (!text.includes(spoken[hour % 12]) && !text.includes(spoken[(hour + 1) % 12])) return false
  if (minute === 0) return text.includes(spoken[hour % 12])
  if (minute === 30)
    return text.includes(`half past ${spoken[hour % 12]}`) || text.includes(`${spoken[hour % 12]} thirty`)
  if (minute === 15)
    return text.includes(`quarter past ${spoken[hour % 12]}`) || text.includes(`${spoken[hour % 12]} fifteen`)
  if (minute === 45)
    return (
      text.includes(`quarter to ${spoken[(hour + 1) % 12]}`) || text.includes(`${spoken[hour % 12]} forty`)
    )
  return text.includes(`${spoken[hour % 12]} ${two}`)
}
