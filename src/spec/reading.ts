import type { Day } from '../lib/calendar-day.ts'
import type { Json } from '../lib/json.ts'
import type { Parameter } from './tool.ts'

/**
 * What a language makes of one text: the answers that checks, faults and mining ask for. The dearer
 * looks are made once, when first asked for. A language that has no words for a question answers as
 * `plainReading` does, from figures and letters alone; never with the words of another language.
 */
export interface Reading {
  /** The text, in lower case. */
  readonly text: string
  readonly lexicon: Lexicon
  /** All its words, without accents. */
  words(): ReadonlySet<string>
  /** The stems of all its words; see `Lexicon.stem`. */
  stems(): ReadonlySet<string>
  /** Only letters and digits, without accents: `ord48213`. */
  compact(): string
  /** The same with number words as digits: "four eight two" is `482`. */
  spoken(): string
  /** Numbers written with digits, in order; "24k" is two. */
  digitNumbers(): readonly FoundNumber[]
  /** The values of all numbers, in figures and in words; "5%" is also 0.05. */
  numbers(): ReadonlySet<number>
  /** Whether it says an amount beside its figures: "free" says 0, "two hours" 120, "this year" the year of today. */
  saysAmount(value: number, options: { readonly money: boolean; readonly today: Day | undefined }): boolean
  /** Whether it says a day, resolved against today: "May 3rd", "tomorrow", "next Friday". */
  saysDay(day: Day, today: Day | undefined): boolean
  /** Whether it says a month of a year: "March". */
  saysMonth(year: number, month: number, today: Day | undefined): boolean
  /** Whether it says a time of day: "14:30", "half past two", "noon". */
  saysTime(hour: number, minute: number): boolean
  /** Whether it denies anything: "not", "never". */
  negates(): boolean
  /** Whether its words mean a value of a parameter: "it arrived smashed" means `defective`. */
  means(parameter: Parameter, value: unknown): boolean
  /** The exact things that it states: ids, e-mails, links, dates, times, numbers. At most 200. */
  claims(): readonly Claim[]
  /** Whether a claim of it binds who makes it: money, percentages, periods, ways to reach somebody. */
  binds(claim: Claim): boolean
  /** Whether it speaks of totals, so that the sum of two numbers may stand in it. */
  speaksOfTotals(): boolean
  /** The words that say of a call that it worked; undefined where none do, or where words of a failure stand beside them. */
  success(): string | undefined
  /** Whether it asks for something; undefined where the language cannot tell. */
  asks(): boolean | undefined
  /** Whether it thanks, greets or apologises: words around a request. */
  isCourtesy(): boolean
  /** The ISO date that it states as today's: "Today is November 27, 2026." */
  statedToday(): string | undefined
  /** The value of a parameter that it says, by its look or by what its words mean; undefined when unsure. */
  value(parameter: Parameter): Json | undefined
  /** Whether its words make it a question, without any mark. */
  isQuestion(): boolean
  /** The words that tell what it is about, in a form in which inflections meet; no function words. */
  topics(): ReadonlySet<string>
}

/** What a language knows of single words, in lower case without accents. */
export interface Lexicon {
  /** A crude stem: "delivered" and "delivery" meet. Two words with one stem are near, not equal. */
  readonly stem: (word: string) => string
  /** Words that say nothing of their own: "the", "please". */
  readonly isFunctionWord: (word: string) => boolean
  /** Words of listed values that nobody needs to say, as they are what happens when nothing is said: "other", "none". */
  readonly isUnmarked: (word: string) => boolean
  /** Words of a value that deny: `not` in `not_received`. */
  readonly isNegation: (word: string) => boolean
  /** Other ways to write a word: "st" for "street". */
  readonly otherForms: (word: string) => readonly string[]
  /** The word in another number or case: "rooms" for "room". */
  readonly inflections: (word: string) => readonly string[]
  /** Names of a region, language or currency code, and whatever else people call a value: `DE` is "germany" and "german". */
  readonly namesOf: (value: string) => readonly string[]
  /** The long form of an abbreviation or the short form of a name, said as whole words: "texas" for `TX`. */
  readonly aliasOf: (value: string) => string | undefined
  /** How people spell an e-mail address out, letters and digits alone: `janedotdoeatwebdotde`; as it stands first. */
  readonly emailForms: (address: string) => readonly string[]
}

/** A language as those see it who only read. */
export interface LanguageReader {
  /** `en`, `zh`. */
  readonly code: string
  /** Reads a text. */
  readonly read: (text: string) => Reading
}

/** The languages that were brought, by code. */
export type LanguageReaders = ReadonlyMap<string, LanguageReader>

/** A number that stands in a text, and where. */
export interface FoundNumber {
  readonly value: number
  readonly start: number
  readonly end: number
  /** False for words such as "two". */
  readonly digits: boolean
}

/** A day named in words or figures; the year where it is said. */
export interface NamedDay {
  readonly month: number
  readonly day: number
  readonly year: number | undefined
  readonly start: number
  readonly end: number
}

/** Something exact that a text states. */
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
      /** Ways to read it: "3/5" is two days. */
      readonly days: readonly NamedDay[]
      /** The weekday said beside it, 0 for Sunday. */
      readonly weekday: number | undefined
    }
  | { readonly kind: 'copied'; readonly text: string }
