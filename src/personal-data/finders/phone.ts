import { hintBefore, hintNear, hintOfKeys, type Hint } from '../notation/hints.ts'
import { countriesOf, parsePhone, type Country } from '../notation/phone-numbers.ts'
import {
  groupingOf,
  numberRuns,
  partOf,
  plainText,
  standsAlone,
  type NumberRun,
} from '../notation/plain-text.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/**
 * Finds telephone numbers: what the plan of a country allows and is written as a number is called out
 * there, and what words or keys say to be one.
 */
export const phoneFinder: Finder = {
  kinds: ['phone'],
  find(given, at) {
    const found: Finding[] = []
    const text = plainText(given)
    for (const run of numberRuns(text)) {
      if (run.digits.length < 7) continue
      const finding = phoneIn(text, run, at)
      if (finding !== undefined) found.push(finding)
    }
    return found
  },
}

/** Parts of one run of digits that are looked at: a table of numbers is no telephone. */
const mostTries = 8

const everywhere: readonly Country[] = ['US', 'GB', 'CN', 'PL']

function phoneIn(text: string, run: NumberRun, at: Surroundings): Finding | undefined {
  const key = hintOfKeys(at.keys)
  const near = hintNear(text, run.start, at)
  const whole = asPhone(text, run, at, key, near)
  if (whole !== undefined || run.groups.length === 1) return whole
  // Something else may stand beside it: a house number, an extension, a date.
  let tries = mostTries
  for (let size = Math.min(run.groups.length - 1, 5); size >= 1; size--)
    for (let from = 0; from + size <= run.groups.length; from++) {
      const part = partOf(text, run, from, from + size - 1)
      if (part.digits.length < 9 || part.digits.length > 13) continue
      const finding = asPhone(text, part, at, key, near)
      if (finding !== undefined) return finding
      if (--tries === 0) return undefined
    }
  return undefined
}

function asPhone(
  text: string,
  run: NumberRun,
  at: Surroundings,
  key: Hint | undefined,
  near: Hint | undefined,
): Finding | undefined {
  const { digits } = run
  const said = key === 'phone' || near === 'phone'
  if (digits.length > (said ? 17 : 15) || isDateLike(text, run)) return undefined
  // No country writes a telephone as the US writes its social security numbers.
  if (key !== 'phone' && digits.length === 9 && groupingOf(run) === '3-2-4') return undefined
  let { start, end } = run
  if (text[start - 1] === '(') start--
  const plus = text[start - 1] === '+'
  if (plus) start--
  if (start > 1 && text[start - 1] === '(' && text[run.start - 1] === '+') start--
  if (!standsAlone(text, start, end) || text[start - 1] === '$' || text[start - 1] === '#') return undefined
  const finding = (confidence: number): Finding => ({ start, end, kind: 'phone', confidence })
  const written = text.slice(start, end)
  if (plus)
    return plusNumber(digits, said, key, near) ? finding(international(`+${digits}`) ? 0.95 : 0.7) : undefined
  const otherwise = key !== undefined ? key : near
  if (!said && otherwise !== undefined) return undefined
  if (digits.startsWith('00') && international(`+${digits.slice(2)}`)) return finding(0.9)
  if (!said && isAmount(text, run)) return undefined
  const countries = said ? everywhere : countriesOf(at.language)
  for (const country of countries)
    if ((said || isWrittenAs(country, written, run)) && parsePhone(digits, country) !== undefined)
      return finding(said ? 0.9 : 0.7)
  // Prefixes of mobiles in China that the plan of the library does not have yet.
  if (countries.includes('CN') && /^1[3-9]\d{9}$/.test(digits) && isWrittenAs('CN', written, run))
    return finding(said ? 0.85 : 0.6)
  if (!said) return undefined
  if (key === 'phone') return digits.length <= 15 ? finding(0.85) : undefined
  return saidJustBefore(run, text) || digits.length >= 9 ? finding(0.65) : undefined
}

/** Behind a plus also what no plan has, where nothing says that it is something else. */
const plusNumber = (digits: string, said: boolean, key: Hint | undefined, near: Hint | undefined): boolean =>
  international(`+${digits}`) ||
  (said ? digits.length >= 8 : key === undefined && near === undefined && digits.length >= 10)

const international = (digits: string): boolean => parsePhone(digits, undefined) !== undefined

/** A number of seven or eight digits is a telephone's only right behind the word. */
function saidJustBefore(run: NumberRun, text: string): boolean {
  const near = hintBefore(text.slice(Math.max(0, run.start - 24), run.start), Math.min(24, run.start))
  return near === 'phone' && run.groups.length <= 3
}

/** The usual ways to write a number of one's own country, where nothing says that it is one. */
function isWrittenAs(country: Country, written: string, run: NumberRun): boolean {
  const groups = groupingOf(run)
  const { digits } = run
  if (written.includes('/')) return false
  switch (country) {
    case 'US':
      return groups === '3-3-4' || groups === '1-3-3-4'
    case 'GB':
      return digits[0] === '0' && run.groups.length > 1 && run.groups.length <= 4
    case 'CN':
      return digits[0] === '1'
        ? groups === '11' || groups === '3-4-4' || groups === '3-3-5'
        : digits[0] === '0' &&
            (groups === '3-8' ||
              groups === '4-7' ||
              groups === '4-8' ||
              groups === '3-4-4' ||
              groups === '4-4-4')
    case 'PL':
      return groups === '3-3-3' || groups === '2-3-2-2' || (groups === '3-6' && written.includes('-'))
  }
}

/** `2026-11-27 10`, `27.11.2026`: a year with a month and a day. */
function isDateLike(text: string, run: NumberRun): boolean {
  return /^(?:(?:19|20)\d\d[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])(?!\d)|(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d)/.test(
    text.slice(run.start, run.end),
  )
}

const units =
  /^ ?(?:zł|pln|usd|eur|gbp|cny|rmb|dollars|euro|元|块|人民币|km|kg|m²|m2|%|items|people|mieszk|osób|次|人|个)/i

/** Thousands parted by spaces or dots, with a currency or a unit beside them. */
function isAmount(text: string, run: NumberRun): boolean {
  if (units.test(text.slice(run.end, run.end + 12))) return true
  return /[$€£¥]\s?$/.test(text.slice(Math.max(0, run.start - 2), run.start))
}
