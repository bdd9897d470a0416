import { dayOf, realDay, type Day } from '../../lib/calendar-day.ts'
import { compacted, findWhole, hasDigit, plain, wordsOf } from '../../lib/plain-words.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { ParameterPlace } from '../../catalog/parameter-place.ts'
import type { View } from './visible-text.ts'

/** Whether a text says a value that is copied: an id, a name, a street, a date, a number in words. */
export function saysText(value: string, view: View, place: ParameterPlace, today: Day | undefined): boolean {
  const lower = value.toLowerCase()
  if (findWhole(view.all.text, lower) >= 0) return true
  const trimmed = lower.trim()
  if (trimmed === '') return true
  if (saysCompact(trimmed, view) || saysAllWords(trimmed, view)) return true
  if (place.type === 'email' || lower.includes('@')) return saysEmail(trimmed, view)
  return (
    saysMoment(trimmed, view, today) ||
    saysDigits(trimmed, view) ||
    saysOtherName(trimmed, view) ||
    saysParts(trimmed, view, place, today)
  )
}

function saysCompact(value: string, { all, said }: View): boolean {
  const bare = compacted(value)
  if (bare.length < 4) return false
  return all.compact().includes(bare) || said().spoken().includes(bare)
}

/** Every word stands somewhere before the call, "St" for "Street" allowed. */
function saysAllWords(value: string, { all }: View): boolean {
  const words = wordsOf(value)
  if (words.length === 0) return all.text.includes(value)
  const { lexicon } = all
  const found = all.words()
  return words.every(
    (word) =>
      found.has(word) ||
      lexicon.otherForms(word).some((form) => found.has(form)) ||
      lexicon.inflections(word).some((form) => found.has(form)),
  )
}

function saysEmail(value: string, { all, said }: View): boolean {
  const compact = all.compact()
  return all.lexicon
    .emailForms(value)
    .some((form) => compact.includes(form) || said().spoken().includes(form))
}

/** A date, a time, or both, however said. */
function saysMoment(value: string, { all }: View, today: Day | undefined): boolean {
  const day = dayOf(value.toUpperCase()) ?? slashDay(value)
  const clock = /(?:^|[t ])(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?/.exec(value)
  if (day === undefined && clock === null) {
    const month = /^(\d{4})-(\d\d)$/.exec(value)
    return month !== null && all.saysMonth(Number(month[1]), Number(month[2]), today)
  }
  if (day !== undefined && !all.saysDay(day, today)) return false
  if (clock === null) return true
  const late = clock[3] === 'p' && Number(clock[1]) < 12 ? 12 : 0
  const [hour, minute] = [Number(clock[1]) + late, Number(clock[2])]
  // Midnight, and the last minute, are how a whole day is written.
  if (day !== undefined && ((hour === 0 && minute === 0) || (hour === 23 && minute === 59))) return true
  return all.saysTime(hour, minute)
}

function slashDay(value: string): Day | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value)
  if (match === null) return undefined
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return realDay(year, a, b) ?? realDay(year, b, a)
}

/** The digits of an id, a telephone number or a code: "order 48213" says ORD-48213. */
function saysDigits(value: string, { all, said }: View): boolean {
  const digits = value.replaceAll(/\D/g, '')
  if (digits.length < 4) return false
  const letters = value.replaceAll(/[^a-z]/g, '')
  if (letters.length > 4) return false
  if (findWhole(all.text, digits) >= 0) return true
  const tail = digits.length > 10 ? digits.slice(-10) : digits
  return all.compact().includes(tail) || (digits.length > 4 && said().spoken().includes(digits))
}

function saysOtherName(value: string, { all }: View): boolean {
  const alias = all.lexicon.aliasOf(value)
  if (alias !== undefined && findWhole(all.text, alias) >= 0) return true
  return all.lexicon.namesOf(value).some((name) => all.text.includes(name))
}

/** Values made of parts, each said its own way: "24.50 USD", "Austin, TX", "5 km". */
function saysParts(value: string, view: View, place: ParameterPlace, today: Day | undefined): boolean {
  const commas = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (commas.length > 1 && commas.length < 8) {
    // What follows a place is where everybody knows it to be: "Paris, France".
    const [first, ...rest] = commas
    if (!saysText(first, view, place, today)) return false
    return rest.every((part) => !hasDigit(part) || saysText(part, view, place, today))
  }
  const { all, said, read } = view
  const numbers = read(value).digitNumbers()
  if (numbers.length === 0) return false
  const found = all.numbers()
  if (!numbers.every((number) => found.has(number.value))) return false
  const words = wordsOf(value).filter((word) => !hasDigit(word) && word.length > 3)
  return words.every((word) => all.words().has(word) || said().stems().has(all.lexicon.stem(word)))
}

/** Whether a text says a number: in figures, in words, as money, as a percentage, in another unit. */
export function saysNumber(
  value: number,
  view: View,
  place: ParameterPlace,
  today: Day | undefined,
): boolean {
  const { all } = view
  if (findWhole(all.text, String(value)) >= 0) return true
  const found = all.numbers()
  if (found.has(value) || found.has(-value)) return true
  const cents = Math.round(value * 100) / 100
  if (cents !== value && found.has(cents)) return true
  return (
    all.saysAmount(value, { money: place.type === 'money', today }) ||
    isFold(value, all.text) ||
    digitsSpoken(value, view)
  )
}

/** "ten thousand" written 1e4 is found above; "one in five" is 0.2, "3/4" is 0.75. */
function isFold(value: number, text: string): boolean {
  if (Number.isInteger(value) || Math.abs(value) > 100) return false
  for (const match of text.matchAll(/(\d{1,4})\s?\/\s?(\d{1,4})/g))
    if (Math.abs(Number(match[1]) / Number(match[2]) - value) < 0.005) return true
  return false
}

function digitsSpoken(value: number, { said }: View): boolean {
  const digits = String(Math.abs(value))
  return Number.isInteger(value) && digits.length >= 4 && said().spoken().includes(digits)
}

/** The share of the content words of a text that are said before the call, 0 to 1. */
export function saidShare(value: string, { all, said }: View): number {
  const { lexicon } = all
  const words = wordsOf(value).filter((word) => !lexicon.isFunctionWord(word))
  if (words.length === 0) return 1
  const stems = said().stems()
  const compact = all.compact()
  let count = 0
  for (const word of words)
    if (stems.has(lexicon.stem(word)) || (word.length > 4 && compact.includes(word.slice(0, 5)))) count++
  return count / words.length
}

/** Whether a text gives reason to choose a listed value: its words, or words its description puts beside it. */
export function suggests(value: string, { visible, all, said }: View, place: ParameterPlace): boolean {
  const { lexicon } = all
  const words = wordsOfName(value)
  if (words.every(lexicon.isUnmarked)) return true
  if (findWhole(visible.text, value.toLowerCase(), visible.start) >= 0) return true
  const stems = said().stems()
  const content = words.filter((word) => !lexicon.isFunctionWord(word))
  if (content.length === 0) return true
  // "I received a broken one" does not say `not_received`.
  if (words.some(lexicon.isNegation) && !said().negates()) return false
  const near = (word: string) =>
    stems.has(lexicon.stem(word)) || lexicon.otherForms(word).some((form) => stems.has(lexicon.stem(form)))
  if (content.some(near)) return true
  if (content.some((word) => word.length > 4 && said().spoken().includes(lexicon.stem(word)))) return true
  if (lexicon.namesOf(value).some((name) => visible.text.includes(name, visible.start))) return true
  return describing(value.toLowerCase(), place).some(
    (word) => !lexicon.isFunctionWord(word) && word.length > 2 && stems.has(lexicon.stem(word)),
  )
}

/** The words of the clause of a description that speaks of a value: "high for legal threats". */
function describing(value: string, place: ParameterPlace): string[] {
  const description = place.schema?.description
  if (typeof description !== 'string') return []
  const lower = plain(description)
  const at = findWhole(lower, value)
  if (at < 0) return []
  let end = at
  while (end < lower.length && lower[end] !== ';' && lower[end] !== '.' && end - at < 200) end++
  return wordsOf(lower.slice(at + value.length, end))
}
