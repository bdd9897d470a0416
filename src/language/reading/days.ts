import type { NamedDay } from '../../spec/reading.ts'

/** What a language knows of dates in words. */
export interface DateWords {
  /** 1 to 12; 0 for a word that names no month. */
  monthNumber(word: string): number
  /** A word that may stand between a day and its month: "the", "of". */
  isFiller(word: string | undefined): boolean
  /** What makes a number an ordinal: "st", "nd". */
  isOrdinalSuffix(word: string | undefined): boolean
  /** Whether a word of that length with that first letter (character code) may name a day or join a date. */
  counts(first: number, length: number): boolean
}

/** Dates in figures alone. */
export const figureDates: DateWords = {
  monthNumber: () => 0,
  isFiller: () => false,
  isOrdinalSuffix: () => false,
  counts: () => false,
}

/** A run of digits or a word of a date, and where it stands; empty for what only keeps others apart. */
export interface DateToken {
  readonly 0: string
  readonly index: number
}

const apart: DateToken = { 0: '', index: 0 }

/** Runs of digits, and words that can name a month or a weekday or join a date; all other words only separate. */
export function dateTokens(text: string, words: DateWords): DateToken[] {
  const tokens: DateToken[] = []
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
    if (digits || words.counts(c, i - start)) tokens.push({ 0: text.slice(start, i), index: start })
    else if (tokens.length === 0 || tokens[tokens.length - 1] !== apart) tokens.push(apart)
  }
  return tokens
}

/** Days that are read of one text; nobody names more. */
const mostDays = 500

/** Days named in a lower-case text: "may 3rd", "3 may 2026", "3/5", "2026-03-05". */
export function namedDays(text: string, tokens: readonly DateToken[], words: DateWords): NamedDay[] {
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
  /** A month in words, and the number after or before it. */
  const addWithMonth = (i: number, month: number) => {
    const after = i + 1 + (words.isFiller(tokens[i + 1]?.[0]) ? 1 : 0)
    if (number(after) <= 31) {
      const suffix = after + (words.isOrdinalSuffix(tokens[after + 1]?.[0]) ? 2 : 1)
      add(i, after, month, number(after), yearAt(suffix))
    }
    let before = i - 1
    while (before >= 0 && (words.isOrdinalSuffix(tokens[before][0]) || words.isFiller(tokens[before][0])))
      before--
    if (before >= 0 && number(before) <= 31) add(before, i, month, number(before), yearAt(i + 1))
  }
  for (let i = 0; i < tokens.length && found.length < mostDays; i++) {
    const word = tokens[i][0]
    if (word === '') continue
    if (word.charCodeAt(0) > 57) {
      const month = words.monthNumber(word)
      if (month !== 0) addWithMonth(i, month)
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
