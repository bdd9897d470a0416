import type { JsonObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Parameter, SemanticType } from '../../spec/tool.ts'
import { dayOf, realDay, saysDay, saysTime, type Day } from './dates.ts'
import { digitNumbersIn } from './numbers.ts'
import { findWhole, type VisibleText } from './visible-text.ts'
import { codeNames, compacted, isStopWord, otherForms, plain, stateAlias, stem, wordsOf } from './words.ts'

/** What is known of the place that a value stands in. */
export interface Place {
  readonly type: SemanticType | undefined
  readonly schema: JsonObject | undefined
  /** Name of the parameter. */
  readonly name: string
  /** What the catalog knows of it. */
  readonly parameter: Parameter | undefined
}

/** Whether a text says a value that is copied: an id, a name, a street, a date, a number in words. */
export function saysText(value: string, visible: VisibleText, place: Place, today: Day | undefined): boolean {
  const lower = value.toLowerCase()
  if (findWhole(visible.text, lower) >= 0) return true
  const trimmed = lower.trim()
  if (trimmed === '') return true
  if (saysCompact(trimmed, visible) || saysAllWords(trimmed, visible)) return true
  if (place.type === 'email' || lower.includes('@')) return saysEmail(trimmed, visible)
  return (
    saysMoment(trimmed, visible, today) ||
    saysDigits(trimmed, visible) ||
    saysAlias(trimmed, visible) ||
    saysParts(trimmed, visible, place, today)
  )
}

function saysCompact(value: string, visible: VisibleText): boolean {
  const bare = compacted(value)
  if (bare.length < 4) return false
  return visible.compact().includes(bare) || visible.spoken().includes(bare)
}

/** Every word stands somewhere before the call, "St" for "Street" allowed. */
function saysAllWords(value: string, visible: VisibleText): boolean {
  const words = wordsOf(value)
  if (words.length === 0) return visible.text.includes(value)
  const said = visible.words()
  return words.every(
    (word) =>
      said.has(word) ||
      otherForms(word).some((form) => said.has(form)) ||
      (word.length > 3 &&
        !hasDigit(word) &&
        (said.has(`${word}s`) || (word.endsWith('s') && said.has(word.slice(0, -1))))),
  )
}

/** "jane dot doe at gmail dot com". */
function saysEmail(value: string, visible: VisibleText): boolean {
  const spoken = visible.compact()
  for (const at of ['', 'at'])
    for (const dot of ['', 'dot'])
      for (const dash of ['', 'dash', 'hyphen', 'underscore']) {
        const form = value.replaceAll('@', at).replaceAll('.', dot).replaceAll(/[-_]/g, dash)
        const bare = compacted(form)
        if (spoken.includes(bare) || visible.spoken().includes(bare)) return true
      }
  const lastDot = value.lastIndexOf('.')
  return (
    compacted(value.slice(0, lastDot).replaceAll('.', 'dot').replace('@', 'at')).length > 5 &&
    spoken.includes(
      compacted(value.slice(0, lastDot).replaceAll('.', 'dot').replace('@', 'at')) +
        compacted(value.slice(lastDot)),
    )
  )
}

/** A date, a time, or both, however said. */
function saysMoment(value: string, visible: VisibleText, today: Day | undefined): boolean {
  const day = dayOf(value.toUpperCase()) ?? slashDay(value)
  const clock = /(?:^|[t ])(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?/.exec(value)
  if (day === undefined && clock === null) return saysMonth(value, visible, today)
  if (day !== undefined && !saysDay(visible.text, day, today)) return false
  if (clock === null) return true
  const late = clock[3] === 'p' && Number(clock[1]) < 12 ? 12 : 0
  const [hour, minute] = [Number(clock[1]) + late, Number(clock[2])]
  // Midnight, and the last minute, are how a whole day is written.
  if (day !== undefined && ((hour === 0 && minute === 0) || (hour === 23 && minute === 59))) return true
  return saysTime(visible.text, hour, minute)
}

function slashDay(value: string): Day | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value)
  if (match === null) return undefined
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return realDay(year, a, b) ?? realDay(year, b, a)
}

/** "2026-03" for "March". */
function saysMonth(value: string, visible: VisibleText, today: Day | undefined): boolean {
  const match = /^(\d{4})-(\d\d)$/.exec(value)
  if (match === null) return false
  const name = new Date(Date.UTC(2000, Number(match[2]) - 1, 1))
    .toLocaleString('en', { month: 'long' })
    .toLowerCase()
  if (!visible.text.includes(name.slice(0, 3))) return false
  return (
    visible.text.includes(match[1]) || (today !== undefined && Math.abs(today.year - Number(match[1])) <= 1)
  )
}

/** The digits of an id, a telephone number or a code: "order 48213" says ORD-48213. */
function saysDigits(value: string, visible: VisibleText): boolean {
  const digits = value.replaceAll(/\D/g, '')
  if (digits.length < 4) return false
  const letters = value.replaceAll(/[^a-z]/g, '')
  if (letters.length > 4) return false
  if (findWhole(visible.text, digits) >= 0) return true
  const tail = digits.length > 10 ? digits.slice(-10) : digits
  return visible.compact().includes(tail) || (digits.length > 4 && visible.spoken().includes(digits))
}

function saysAlias(value: string, visible: VisibleText): boolean {
  const alias = stateAlias(value)
  if (alias !== undefined && findWhole(visible.text, alias) >= 0) return true
  return codeNames(value).some((name) => visible.text.includes(name))
}

/** Values made of parts, each said its own way: "24.50 USD", "Austin, TX", "5 km". */
function saysParts(value: string, visible: VisibleText, place: Place, today: Day | undefined): boolean {
  const commas = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (commas.length > 1 && commas.length < 8) {
    // What follows a place is where everybody knows it to be: "Paris, France".
    const [first, ...rest] = commas
    if (!saysText(first, visible, place, today)) return false
    return rest.every((part) => !hasDigit(part) || saysText(part, visible, place, today))
  }
  const numbers = digitNumbersIn(value)
  if (numbers.length === 0) return false
  const said = visible.numbers()
  if (!numbers.every((number) => said.has(number.value))) return false
  const words = wordsOf(value).filter((word) => !hasDigit(word) && word.length > 3)
  return words.every((word) => visible.words().has(word) || visible.stems().has(stem(word)))
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 48 && c <= 57) return true
  }
  return false
}

/** Units whose words let a number be said in another measure: "two hours" says 120 minutes. */
const measures: readonly (readonly [number, readonly string[]])[] = [
  [60, ['hour', 'hr', 'minute', 'min']],
  [3600, ['hour', 'hr']],
  [7, ['week']],
  [14, ['fortnight']],
  [24, ['day']],
  [30, ['month']],
  [365, ['year']],
  [12, ['year', 'dozen', 'feet', 'foot']],
  [100, ['dollar', '$', 'euro', '€', 'pound', '£', 'percent', '%', 'meter', 'metre', 'cent']],
  [1000, ['k', 'kilo', 'km', 'kg', 'gram', 'liter', 'litre', 'meter', 'metre', 'second', 'thousand']],
]

/** Whether a text says a number: in figures, in words, as money, as a percentage, in another unit. */
export function saysNumber(
  value: number,
  visible: VisibleText,
  place: Place,
  today: Day | undefined,
): boolean {
  if (findWhole(visible.text, String(value)) >= 0) return true
  const said = visible.numbers()
  if (said.has(value) || said.has(-value)) return true
  const cents = Math.round(value * 100) / 100
  if (cents !== value && said.has(cents)) return true
  if (value === 0) return /\b(?:no|none|without|free|not|zero|never)\b/.test(visible.text)
  if (value === 1 && place.type !== 'money')
    return /\b(?:a|an|one|single|once|me|my|this|the|first|i)\b/.test(visible.text)
  if (value === 2 && /\b(?:both|two|second|us|my (?:wife|husband|partner|friend))\b/.test(visible.text))
    return true
  for (const [factor, units] of measures)
    if (
      (said.has(value / factor) || said.has(value * factor)) &&
      units.some((unit) => visible.text.includes(unit))
    )
      return true
  if (
    today !== undefined &&
    Math.abs(value - today.year) <= 1 &&
    /\b(?:this|last|next|current) \w+/.test(visible.text)
  )
    return true
  return isFold(value, visible) || digitsSpoken(value, visible)
}

/** "ten thousand" written 1e4 is found above; "one in five" is 0.2, "3/4" is 0.75. */
function isFold(value: number, visible: VisibleText): boolean {
  if (Number.isInteger(value) || Math.abs(value) > 100) return false
  for (const match of visible.text.matchAll(/(\d{1,4})\s?\/\s?(\d{1,4})/g))
    if (Math.abs(Number(match[1]) / Number(match[2]) - value) < 0.005) return true
  return false
}

function digitsSpoken(value: number, visible: VisibleText): boolean {
  const digits = String(Math.abs(value))
  return Number.isInteger(value) && digits.length >= 4 && visible.spoken().includes(digits)
}

/** The share of the content words of a text that are said before the call, 0 to 1. */
export function saidShare(value: string, visible: VisibleText): number {
  const words = wordsOf(value).filter((word) => !isStopWord(word))
  if (words.length === 0) return 1
  const stems = visible.stems()
  const compact = visible.compact()
  let said = 0
  for (const word of words)
    if (stems.has(stem(word)) || (word.length > 4 && compact.includes(word.slice(0, 5)))) said++
  return said / words.length
}

/** Values that nobody needs to say: they are what happens when nothing is said. */
const unmarked = new Set(
  (
    'other others unknown none any all default normal standard regular general misc miscellaneous auto automatic ' +
    'unspecified basic simple medium both null na user customer'
  ).split(' '),
)

/** Whether a text gives reason to choose a listed value: its words, or words its description puts beside it. */
export function suggests(value: string, visible: VisibleText, place: Place): boolean {
  const words = wordsOfName(value)
  if (words.every((word) => unmarked.has(word))) return true
  if (findWhole(visible.text, value.toLowerCase(), visible.start) >= 0) return true
  const stems = visible.stems()
  const content = words.filter((word) => !isStopWord(word))
  if (content.length === 0) return true
  // "I received a broken one" does not say `not_received`.
  const negated = words.some((word) => word === 'not' || word === 'no' || word === 'never')
  if (negated && !/\b(?:not?|never|without|\w+n['’]?t)\b/.test(visible.text.slice(visible.start)))
    return false
  if (content.some((word) => stems.has(stem(word)) || otherForms(word).some((form) => stems.has(stem(form)))))
    return true
  if (content.some((word) => word.length > 4 && visible.spoken().includes(stem(word)))) return true
  if (codeNames(value).some((name) => visible.text.includes(name, visible.start))) return true
  return describedBy(value.toLowerCase(), place).some((word) => stems.has(word))
}

/** Stems of the clause of a description that speaks of a value: "high for legal threats". */
function describedBy(value: string, place: Place): string[] {
  const description = place.schema?.description
  if (typeof description !== 'string') return []
  const lower = plain(description)
  const at = findWhole(lower, value)
  if (at < 0) return []
  let end = at
  while (end < lower.length && lower[end] !== ';' && lower[end] !== '.' && end - at < 200) end++
  return wordsOf(lower.slice(at + value.length, end))
    .filter((word) => !isStopWord(word) && word.length > 2)
    .map(stem)
}
