import { type Day, stampOf } from '../../lib/calendar-day.ts'
import { compacted, isDigitAt, plain, wordsIn } from '../../lib/plain-words.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Claim, Lexicon, NamedDay, Reading } from '../../spec/reading.ts'
import { findValue } from './find-value.ts'
import type { Parameter } from '../../spec/tool.ts'
import { claimsIn, figureClaims, type ClaimWords } from './claims.ts'
import { dateTokens, figureDates, namedDays, type DateToken, type DateWords } from './days.ts'
import { digitNumbersIn, figures, numbersIn, type NumberWords } from './numbers.ts'

/** What a language gives to be read by; each part that it leaves out is read from figures and letters alone. */
export interface ReadingWords {
  readonly lexicon: Lexicon
  readonly numbers: NumberWords
  readonly dates: DateWords
  readonly claims: ClaimWords
  /** Units that make a number bind who states it, with their space. */
  readonly bindingUnits: readonly string[]
  readonly totalWords: readonly string[]
  /** The text with number words written as digits. */
  withSpokenDigits(text: string): string
  saysAmount(
    text: string,
    numbers: ReadonlySet<number>,
    value: number,
    options: { readonly money: boolean; readonly today: Day | undefined },
  ): boolean
  /** A day in words; days in figures are found already. */
  saysDay(text: string, tokens: readonly DateToken[], day: Day, today: Day | undefined): boolean
  saysMonth(text: string, year: number, month: number, today: Day | undefined): boolean
  /** A time in words; times in figures are found already. */
  saysTime(text: string, hour: number, minute: number): boolean
  negates(text: string): boolean
  /** Looks at a text once; what it gives back tells whether the text means a value. */
  meanings(text: string): (parameter: Parameter, value: unknown) => boolean
  success(text: string): string | undefined
  /** Whether words ask for something; question marks are found already. */
  asks(text: string): boolean | undefined
  isCourtesy(text: string): boolean
  statedToday(text: string): string | undefined
  /** Whether a text is a question by its words. */
  isQuestion(text: string): boolean
  /** The words that tell what it is about. */
  topics(text: string): readonly string[]
}

const none: readonly string[] = []

/** Words that nobody knows anything of. */
const anyLexicon: Lexicon = {
  stem: (word) => word,
  isFunctionWord: () => false,
  isUnmarked: () => false,
  isNegation: () => false,
  otherForms: () => none,
  inflections: () => none,
  namesOf: () => none,
  aliasOf: () => undefined,
  emailForms: (address) => [compacted(address)],
}

const anyWords: ReadingWords = {
  lexicon: anyLexicon,
  numbers: figures,
  dates: figureDates,
  claims: figureClaims,
  bindingUnits: ['%'],
  totalWords: [],
  withSpokenDigits: (text) => text,
  saysAmount: () => false,
  saysDay: () => false,
  saysMonth: () => false,
  saysTime: () => false,
  negates: () => false,
  meanings(text) {
    const words = new Set(wordsIn(plain(text)))
    return (_, value) => wordsOfName(String(value)).every((word) => words.has(plain(word)))
  },
  success: () => undefined,
  asks: () => undefined,
  isCourtesy: () => false,
  statedToday(text) {
    const found = new Set(text.match(/(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g))
    return found.size === 1 ? [...found][0] : undefined
  },
  isQuestion: () => false,
  topics: (text) => wordsIn(plain(text)),
}

/** A text longer than this is read for claims to here. */
const longestClaimed = 20_000
const mostAnswers = 10_000

/** Makes the reader of a language from the words that it has. Everything it finds in a text is found once. */
export function textReader(given: Partial<ReadingWords>): (text: string) => Reading {
  const words: ReadingWords = { ...anyWords, ...given }
  const { lexicon } = words
  return (written) => {
    const text = written.toLowerCase()
    const tokens = once(() => dateTokens(text, words.dates))
    const days = once(() => namedDays(text, tokens(), words.dates))
    const answers = new Map<string, boolean>()
    const reading: Reading = {
      text,
      lexicon,
      words: once(() => new Set(wordsIn(plain(text)))),
      stems: once(() => new Set(wordsIn(plain(text)).map(lexicon.stem))),
      compact: once(() => compacted(text)),
      spoken: once(() => compacted(words.withSpokenDigits(text))),
      digitNumbers: once(() => digitNumbersIn(text, words.numbers)),
      numbers: once(() => numbersIn(text, words.numbers)),
      means: onFirst(() => words.meanings(text)),
      claims: once(() => claimsOf(text, words, days)),
      saysAmount: (value, options) => words.saysAmount(text, reading.numbers(), value, options),
      saysDay(day, today) {
        // Most are days of results, which are written so.
        if (saysIso(text, day)) return true
        const key = today === undefined ? `${stampOf(day)}` : `${stampOf(day)} ${stampOf(today)}`
        let answer = answers.get(key)
        if (answer === undefined) {
          answer = isNamed(days(), day, today) || words.saysDay(text, tokens(), day, today)
          if (answers.size < mostAnswers) answers.set(key, answer)
        }
        return answer
      },
      saysMonth: (year, month, today) => words.saysMonth(text, year, month, today),
      saysTime: (hour, minute) => saysTimeInFigures(text, hour, minute) || words.saysTime(text, hour, minute),
      negates: () => words.negates(text),
      binds: (claim) => binds(claim, text, words.bindingUnits),
      speaksOfTotals: () => words.totalWords.some((word) => text.includes(word)),
      success: () => words.success(text),
      asks: () => text.includes('?') || text.includes('？') || words.asks(text),
      isCourtesy: () => words.isCourtesy(text),
      statedToday: () => words.statedToday(text),
      value: (parameter) => findValue(parameter, written, reading.means),
      isQuestion: () => words.isQuestion(text),
      topics: once(() => new Set(words.topics(text))),
    }
    return reading
  }
}

/** Reads what no language is needed for: figures, letters, ISO dates, ids. */
export const plainReader: (text: string) => Reading = textReader({})

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** A function that is made when it is first called. */
function onFirst<Args extends readonly unknown[], T>(make: () => (...args: Args) => T): (...args: Args) => T {
  let made: ((...args: Args) => T) | undefined
  return (...args) => (made ??= make())(...args)
}

function claimsOf(text: string, words: ReadingWords, days: () => readonly NamedDay[]): Claim[] {
  if (text.length <= longestClaimed)
    return claimsIn(text, words.claims, { days, digitNumbers: () => digitNumbersIn(text, words.numbers) })
  const part = text.slice(0, longestClaimed)
  return claimsIn(part, words.claims, {
    days: () => namedDays(part, dateTokens(part, words.dates), words.dates),
    digitNumbers: () => digitNumbersIn(part, words.numbers),
  })
}

/** Whether the ISO date stands in the text, outside longer numbers. */
function saysIso(text: string, { year, month, day }: Day): boolean {
  if (year < 1800 || year > 2200) return false
  const iso = `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
  const at = text.indexOf(iso)
  return at >= 0 && !isDigitAt(text, at - 1) && !isDigitAt(text, at + iso.length)
}

function isNamed(days: readonly NamedDay[], day: Day, today: Day | undefined): boolean {
  return days.some(
    (named) => named.month === day.month && named.day === day.day && sameYear(named.year, day, today),
  )
}

function sameYear(year: number | undefined, day: Day, today: Day | undefined): boolean {
  if (year !== undefined) return year === day.year
  return today === undefined || Math.abs(today.year - day.year) <= 1
}

function saysTimeInFigures(text: string, hour: number, minute: number): boolean {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  for (const match of text.matchAll(/(\d{1,2})(?:[:.h](\d\d))?/g)) {
    const h = Number(match[1])
    const m = match[2] === undefined ? 0 : Number(match[2])
    if (m === minute && (h === hour || h === twelve)) return true
  }
  return false
}

/** Amounts of money, percentages, periods and ways to reach somebody. */
function binds(claim: Claim, text: string, units: readonly string[]): boolean {
  if (claim.kind === 'copied') return claim.text.includes('@') || claim.text.includes('://')
  if (claim.kind !== 'number') return false
  const at = text.indexOf(claim.text)
  if ('$€£'.includes(text[at - 1] ?? ' ')) return true
  const after = text.slice(at + claim.text.length, at + claim.text.length + 14).replace(/^-/, ' ')
  return units.some((unit) => after.startsWith(unit))
}
