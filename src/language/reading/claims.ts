import { hasDigit } from '../../lib/plain-words.ts'
import type { Claim, FoundNumber, NamedDay } from '../../spec/reading.ts'

/** What a language knows of exact things in words. */
export interface ClaimWords {
  /** Whether a word with figures is a number with its unit or ending ("5th", "24h") and no identifier. */
  isFigure(word: string): boolean
  /** Times of day; groups: hour, minute, `p` or `a`, or else hour and minute of 24 hours. */
  readonly time: RegExp
  /** Whether a time may stand in a text at all. */
  mayHaveTime(text: string): boolean
  /** The weekday before a place, 0 for Sunday. */
  weekdayBefore(text: string, place: number): number | undefined
  /** Numbers in words that state something exact. */
  wordNumbers(text: string): readonly Claim[]
}

/** Exact things in figures alone. */
export const figureClaims: ClaimWords = {
  isFigure: (word) => /^\d+[a-z]{1,2}$/.test(word),
  time: /(\d{1,2}):(\d\d)()/g,
  mayHaveTime: (text) => text.includes(':'),
  weekdayBefore: () => undefined,
  wordNumbers: () => [],
}

/** What else was read in a text. */
interface Read {
  readonly days: () => readonly NamedDay[]
  readonly digitNumbers: () => readonly FoundNumber[]
}

/** Claims that are looked at in one text. */
const mostClaims = 200

/** The exact things that a lower-case text states: ids, e-mails, links, dates, times and numbers. */
export function claimsIn(text: string, words: ClaimWords, read: Read): Claim[] {
  const claims: Claim[] = []
  if (hasDigit(text) || text.includes('@') || text.includes('://')) readTokens(text, words, read, claims)
  claims.push(...words.wordNumbers(text))
  return claims.length > mostClaims ? claims.slice(0, mostClaims) : claims
}

type Span = readonly [from: number, to: number]

function readTokens(text: string, words: ClaimWords, read: Read, claims: Claim[]): void {
  const taken: Span[] = []
  const isTaken = (start: number, end: number) => taken.some(([from, to]) => start < to && end > from)
  readCopied(text, words, claims, taken)
  readDays(text, words, read.days(), claims, taken, isTaken)
  for (const match of words.mayHaveTime(text) ? text.matchAll(words.time) : []) {
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
      twelve: match[3] !== undefined && match[3] !== '',
    })
  }
  for (const number of read.digitNumbers()) {
    if (isTaken(number.start, number.end) || isListNumber(text, number.start, number.end)) continue
    if (number.value < 0) continue
    claims.push({ kind: 'number', text: text.slice(number.start, number.end), value: number.value })
  }
}

/** Links, e-mail addresses and identifiers. */
function readCopied(text: string, words: ClaimWords, claims: Claim[], taken: Span[]): void {
  for (let i = 0; i < text.length; i++) {
    const start = i
    let exact = false
    for (let c = text.charCodeAt(i); i < text.length && !breaksWord(c); c = text.charCodeAt(++i))
      if ((c >= 48 && c <= 57) || c === 64 || (c === 58 && text.charCodeAt(i + 1) === 47)) exact = true
    if (!exact) continue
    const word = trimmed(text.slice(start, i))
    if (!word.includes('://') && !isEmail(word) && !isIdentifier(word, words)) continue
    taken.push([start, i])
    claims.push({ kind: 'copied', text: word })
  }
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
function isIdentifier(word: string, words: ClaimWords): boolean {
  if (word.length < 4 || words.isFigure(word)) return false
  if (!/\d/.test(word) || !/[a-z]/.test(word) || !/^[a-z0-9#][a-z0-9_#/-]*$/.test(word)) return false
  return !/^[a-z]+-?\d$/.test(word) && !/^\d{1,3}[a-z]{1,4}$/.test(word)
}

function readDays(
  text: string,
  words: ClaimWords,
  days: readonly NamedDay[],
  claims: Claim[],
  taken: Span[],
  isTaken: (start: number, end: number) => boolean,
): void {
  for (let i = 0; i < days.length; i++) {
    const { start, end } = days[i]
    if (isTaken(start, end)) continue
    // "3/5" is read both ways: one of them must hold.
    const same = days.length === 1 ? days : days.filter((other) => other.start === start && other.end === end)
    const stop =
      same[0].year === undefined ? end : Math.max(end, text.indexOf(String(same[0].year), end - 4) + 4)
    taken.push([start, stop])
    claims.push({
      kind: 'day',
      text: text.slice(start, stop),
      days: same,
      weekday: words.weekdayBefore(text, start),
    })
  }
}

/** "1." and "2)" at the start of a line only count the lines. */
function isListNumber(text: string, start: number, end: number): boolean {
  const after = text[end]
  if (after !== '.' && after !== ')' && after !== ':') return false
  let at = start - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '*' || text[at] === '#')) at--
  return at < 0 || text[at] === '\n'
}
