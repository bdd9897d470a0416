import { isDigitAt } from '../../lib/plain-words.ts'
import type { FoundNumber } from '../../spec/reading.ts'

/** What a language knows of numbers in words. */
export interface NumberWords {
  /** What a word after figures multiplies them by: 1000 for "k". */
  scaleOf(word: string): number | undefined
  /** Reads a number in words that begins at a letter; returns where it looks on. */
  readWords(text: string, start: number, tell: (number: FoundNumber) => void): number
  /** What stands after a percentage, with its space. */
  readonly percent: readonly string[]
  /** More values that numbers in words give together: "twenty-four fifty" is 24.50. */
  pairUp(spoken: readonly FoundNumber[], text: string, found: Set<number>): void
}

/** Figures alone. */
export const figures: NumberWords = {
  scaleOf: () => undefined,
  readWords: (text, start) => endOfWord(text, start),
  percent: [' %'],
  pairUp() {},
}

/** The values of all numbers in a lower-case text; "5%" also as 0.05. */
export function numbersIn(text: string, words: NumberWords): Set<number> {
  const found = new Set<number>()
  const spoken: FoundNumber[] = []
  scanNumbers(text, words, (number) => {
    found.add(number.value)
    if (!number.digits) spoken.push(number)
    else if (
      text.charCodeAt(number.end) === 37 ||
      words.percent.some((sign) => text.startsWith(sign, number.end))
    )
      found.add(number.value / 100)
  })
  words.pairUp(spoken, text, found)
  return found
}

/** Numbers written with digits in a lower-case text. */
export function digitNumbersIn(text: string, words: NumberWords): FoundNumber[] {
  const found: FoundNumber[] = []
  scanNumbers(text, words, (number) => {
    if (number.digits) found.push(number)
  })
  return found
}

function scanNumbers(text: string, words: NumberWords, tell: (number: FoundNumber) => void): void {
  let i = 0
  while (i < text.length) {
    const c = text.charCodeAt(i)
    if (isDigit(c)) i = readDigits(text, i, words, tell)
    else if (isLetter(c)) i = words.readWords(text, i, tell)
    else i++
  }
}

function readDigits(
  text: string,
  start: number,
  words: NumberWords,
  tell: (number: FoundNumber) => void,
): number {
  let end = start
  let plain = ''
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end)
    if (isDigit(c)) plain += text[end]
    else if (c === 44 && groupOfThree(text, end + 1)) continue
    else if (c === 46 && isDigitAt(text, end + 1) && !plain.includes('.')) plain += '.'
    else break
  }
  const negative = start > 0 && text.charCodeAt(start - 1) === 45 && !isWordy(text.charCodeAt(start - 2))
  let value = Number(plain)
  tell({ value, start, end, digits: true })
  if (negative) tell({ value: -value, start: start - 1, end, digits: true })
  const wordStart = text.charCodeAt(end) === 32 || text.charCodeAt(end) === 45 ? end + 1 : end
  const wordEnd = endOfWord(text, wordStart)
  const scale = words.scaleOf(text.slice(wordStart, wordEnd))
  if (scale !== undefined) {
    value *= scale
    tell({ value: Math.round(value * 1e6) / 1e6, start, end: wordEnd, digits: true })
    return wordEnd
  }
  return end
}

function groupOfThree(text: string, at: number): boolean {
  return isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3)
}

/** Where a run of letters from a to z ends. */
export function endOfWord(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** Whether a character code is a letter from a to z. */
export function isLetter(c: number): boolean {
  return c >= 97 && c <= 122
}
function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}
function isWordy(c: number): boolean {
  return isDigit(c) || isLetter(c)
}
