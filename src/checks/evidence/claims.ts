import { daysIn, realDay, saysDay, saysTime, type Day, type NamedDay } from './dates.ts'
import { digitNumbersIn, numbersIn } from './numbers.ts'
import { findWhole, type VisibleText } from './visible-text.ts'
import { compacted } from './words.ts'

/** Something exact that a reply states. */
export type Claim =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | {
      readonly kind: 'time'
      readonly text: string
      readonly hour: number
      readonly minute: number
      readonly twelve: boolean
    }
  | {
      readonly kind: 'day'
      readonly text: string
      readonly days: readonly NamedDay[]
      readonly weekday: number | undefined
    }
  | { readonly kind: 'copied'; readonly text: string }

/** What a reply may rest on. */
export interface Source {
  /** The conversation, the system message, the facts: each is read by itself, and the last two once. */
  readonly texts: readonly VisibleText[]
  /** Lengths of the lists in results. */
  readonly lengths: ReadonlySet<number>
  readonly today: Day | undefined
  /** Whether the reply speaks of totals, so that the sum of two numbers may stand in it. */
  readonly adds: boolean
}

/**
 * The exact things that a lower-case text states: ids, e-mails, links, dates, times, and numbers;
 * numbers in words only from eleven on or before a unit, as "one moment" states nothing.
 */
export function claimsIn(reply: string): Claim[] {
  const text = reply.length > longestReply ? reply.slice(0, longestReply) : reply
  const claims: Claim[] = []
  if (hasDigit(text)) readTokens(text, claims)
  else if (text.includes('@') || text.includes('://')) readTokens(text, claims)
  readWordNumbers(text, claims)
  return claims.length > mostClaims ? claims.slice(0, mostClaims) : claims
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 48 && c <= 57) return true
  }
  return false
}

/** Claims that are looked at in one reply. */
const mostClaims = 200
/** A reply longer than this is read to here. */
const longestReply = 20_000

const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

function readTokens(text: string, claims: Claim[]): void {
  const taken: (readonly [number, number])[] = []
  const isTaken = (start: number, end: number) => taken.some(([from, to]) => start < to && end > from)
  for (let i = 0; i < text.length; i++) {
    const start = i
    let exact = false
    for (let c = text.charCodeAt(i); i < text.length && !breaksWord(c); c = text.charCodeAt(++i))
      if ((c >= 48 && c <= 57) || c === 64 || (c === 58 && text.charCodeAt(i + 1) === 47)) exact = true
    if (!exact) continue
    const word = trimmed(text.slice(start, i))
    if (!word.includes('://') && !isEmail(word) && !isIdentifier(word)) continue
    taken.push([start, i])
    claims.push({ kind: 'copied', text: word })
  }
  readDays(text, claims, taken, isTaken)
  for (const match of mayHaveTime(text) ? text.matchAll(timePattern) : []) {
    const end = match.index + match[0].length
    if (isTaken(match.index, end)) continue
    taken.push([match.index, end])
    const late = match[3] === 'p' && Number(match[1]) < 12 ? 12 : 0
    const early = match[3] === 'a' && Number(match[1]) === 12 ? 12 : 0
    const hour = match[4] === undefined ? Number(match[1]) + late - early : Number(match[4])
    claims.push({
      kind: 'time',
      text: match[0],
      hour,
      minute: Number(match[2] ?? match[5] ?? 0),
      twelve: match[3] !== undefined,
    })
  }
  for (const number of digitNumbersIn(text)) {
    if (isTaken(number.start, number.end) || isListNumber(text, number.start, number.end)) continue
    if (number.value < 0) continue
    claims.push({ kind: 'number', text: text.slice(number.start, number.end), value: number.value })
  }
}

const timePattern = /(\d{1,2})(?::(\d\d))?\s?([ap])\.?m\b|(\d{1,2}):(\d\d)/g

function mayHaveTime(text: string): boolean {
  return text.includes(':') || text.includes('am') || text.includes('pm') || text.includes('.m')
}

/** White space, and signs that never stand inside an id, an address or a link. */
function breaksWord(c: number): boolean {
  if (c <= 34) return true
  return (
    c === 39 ||
    c === 40 ||
    c === 41 ||
    c === 42 ||
    c === 44 ||
    c === 59 ||
    c === 63 ||
    c === 96 ||
    c >= 0x2e80
  )
}

function trimmed(word: string): string {
  let end = word.length
  while (end > 0 && '.:'.includes(word[end - 1])) end--
  return word.slice(0, end)
}

function isEmail(word: string): boolean {
  const at = word.indexOf('@')
  return at > 0 && word.indexOf('.', at) > at
}

/** Letters and digits together, such as ord-48213 or rf20114; not "5th", "24h" or "3x". */
function isIdentifier(word: string): boolean {
  if (word.length < 4 || /^\d+(?:st|nd|rd|th|h|x|s|k|am|pm|%|usd|days?|hours?|mins?|-[a-z]+)$/.test(word))
    return false
  if (!/\d/.test(word) || !/[a-z]/.test(word) || !/^[a-z0-9#][a-z0-9_#/-]*$/.test(word)) return false
  return !/^[a-z]+-?\d$/.test(word) && !/^\d{1,3}[a-z]{1,4}$/.test(word)
}

function readDays(
  text: string,
  claims: Claim[],
  taken: (readonly [number, number])[],
  isTaken: (start: number, end: number) => boolean,
): void {
  const days = daysIn(text)
  for (let i = 0; i < days.length; i++) {
    const { start, end } = days[i]
    if (isTaken(start, end)) continue
    // "3/5" is read both ways: one of them must hold.
    const same = days.length === 1 ? days : days.filter((other) => other.start === start && other.end === end)
    const weekday = weekdayBefore(text, start)
    const stop =
      same[0].year === undefined ? end : Math.max(end, text.indexOf(String(same[0].year), end - 4) + 4)
    taken.push([start, stop])
    claims.push({
      kind: 'day',
      text: text.slice(start, stop),
      days: same,
      weekday: weekday < 0 ? undefined : weekday,
    })
  }
}

/** Number of the weekday that stands before a place, as in "Friday, December 3"; -1 for none. */
function weekdayBefore(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - 12), place).trimEnd()
  const name = before.endsWith(',') ? before.slice(0, -1) : before
  return name.endsWith('day') ? weekdayNames.findIndex((day) => name.endsWith(day)) : -1
}

/** "1." and "2)" at the start of a line only count the lines. */
function isListNumber(text: string, start: number, end: number): boolean {
  const after = text[end]
  if (after !== '.' && after !== ')' && after !== ':') return false
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '*' || text[at] === '#')) at--
  return at < 0 || text[at] === '\n'
}

const wordNumber =
  /\b(?:(two|three|four|five|six|seven|eight|nine|ten)(?=[ -](?:business |working |calendar )?(?:day|week|month|year|hour|minute|dollar|buck|percent|euro|star))|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/

function readWordNumbers(text: string, claims: Claim[]): void {
  const first = wordNumber.exec(text)
  if (first === null) return
  for (
    let at: RegExpExecArray | null = first, from = 0;
    at !== null;
    at = wordNumber.exec(text.slice(from))
  ) {
    const start = from + at.index
    const run =
      /^[a-z]+(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))*/.exec(
        text.slice(start),
      )?.[0] ?? at[0]
    const values = [...numbersIn(run)]
    claims.push({ kind: 'number', text: run, value: Math.max(...values) })
    from = start + run.length
  }
}

/** Whether what came before a reply holds a claim of it. */
export function supports({ texts, lengths, today, adds }: Source, claim: Claim): boolean {
  switch (claim.kind) {
    case 'copied': {
      if (texts.some(({ text }) => text.includes(claim.text))) return true
      const bare = compacted(claim.text)
      return texts.some((visible) => visible.compact().includes(bare) || visible.spoken().includes(bare))
    }
    case 'number':
      return (
        texts.some((visible) => supportsNumber(claim.value, claim.text, visible, lengths)) ||
        (adds && isSum(claim.value, new Set(texts.flatMap((visible) => [...visible.numbers()]))))
      )
    case 'time':
      return texts.some(({ text }) => {
        if (saysTime(text, claim.hour, claim.minute)) return true
        return !claim.twelve && claim.hour < 12 && saysTime(text, claim.hour + 12, claim.minute)
      })
    case 'day':
      return claim.days.some((day) => supportsDay(day, claim.weekday, texts, today))
  }
}

function supportsNumber(
  value: number,
  text: string,
  visible: VisibleText,
  lengths: ReadonlySet<number>,
): boolean {
  if (findWhole(visible.text, text) >= 0) return true
  const said = visible.numbers()
  if (said.has(value) || said.has(-value) || lengths.has(value)) return true
  if (said.has(value / 100) || said.has(value * 100)) return true
  // A rounded figure, and an amount of which a customer named the digits only.
  for (const one of said)
    if (!Number.isInteger(one) && (Math.round(one) === value || Math.round(one * 100) / 100 === value))
      return true
  return text.length >= 4 && visible.compact().includes(text)
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
  texts: readonly VisibleText[],
  today: Day | undefined,
): boolean {
  const holds = (year: number): boolean => {
    const day = realDay(year, named.month, named.day)
    if (day === undefined || !texts.some(({ text }) => saysDay(text, day, today))) return false
    return (
      weekday === undefined || new Date(Date.UTC(year, named.month - 1, named.day)).getUTCDay() === weekday
    )
  }
  if (named.year !== undefined) return holds(named.year)
  // The years of the texts are looked up only where those around today do not do.
  if (today !== undefined && (holds(today.year) || holds(today.year + 1) || holds(today.year - 1)))
    return true
  const years = yearsIn(texts)
  return years.length === 0 && today === undefined ? holds(2000) : years.some(holds)
}

/** Numbers in texts that can be years. */
function yearsIn(texts: readonly VisibleText[]): number[] {
  const years = new Set<number>()
  for (const visible of texts)
    for (const value of visible.numbers())
      if (value >= 1900 && value <= 2200 && Number.isInteger(value)) years.add(value)
  return [...years]
}
