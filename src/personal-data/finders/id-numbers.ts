import {
  isCalendarDay,
  nipDigit,
  peselDateHolds,
  peselDigit,
  residentCharacter,
} from '../notation/checksums.ts'
import type { Hint } from '../notation/hints.ts'
import { groupingOf, standsAlone, type NumberRun } from '../notation/plain-text.ts'
import type { Finding } from '../spec/kinds.ts'

/** Where an id stands: what the key and the words before it say. */
export interface IdPlace {
  readonly key: Hint | undefined
  readonly near: Hint | undefined
  readonly language: string | undefined
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)

/** Which national id a number is, by its digits and what is said of it; undefined where it is none. */
export function numberDetail(text: string, run: NumberRun, place: IdPlace): Finding | undefined {
  const x = (text[run.end] === 'X' || text[run.end] === 'x') && run.digits.length === 17
  const end = x ? run.end + 1 : run.end
  const digits = x ? `${run.digits}X` : run.digits
  // "PL5260250995" is a NIP with its country.
  const country = text.slice(run.start - 2, run.start).toUpperCase() === 'PL' && digits.length === 10
  const start = country ? run.start - 2 : run.start
  if (!standsAlone(text, start, end)) return undefined
  const found = detailOf(digits, groupingOf(run), place, country)
  if (found === undefined) return undefined
  return { start, end, kind: 'national_id', detail: found[0], confidence: found[1] }
}

type Detail = readonly [detail: string, confidence: number]

function detailOf(digits: string, grouping: string, place: IdPlace, country: boolean): Detail | undefined {
  const { key, near } = place
  const says = (...hints: readonly string[]): boolean =>
    (key !== undefined && hints.includes(key)) || (near !== undefined && hints.includes(near))
  const polish = place.language === undefined || place.language.startsWith('pl')
  const free = key === undefined && near === undefined
  switch (digits.length) {
    case 18:
      return resident(digits, says('resident', 'national', 'identity_card'), key === 'other')
    case 15:
      return says('resident', 'national') && oldResident(digits) ? ['resident_old', 0.9] : undefined
    case 11: {
      if (says('pesel')) return ['pesel', 0.95]
      const holds =
        grouping === '11' && peselDateHolds(digits) && peselDigit(digits.slice(0, 10)) === digits[10]
      // "Mój numer to …" may be either; 48 would be the country of a telephone.
      const own = polish && (free || (key === undefined && near === 'phone' && !digits.startsWith('48')))
      if (!holds || !(says('national', 'identity_card') || own)) return undefined
      return ['pesel', own ? 0.75 : 0.9]
    }
    case 10: {
      if (says('nip')) return ['nip', 0.95]
      if (nipDigit(digits.slice(0, 9)) !== digits[9]) return undefined
      if (country) return ['nip', 0.95]
      const written = grouping === '3-3-2-2' || grouping === '3-2-2-3'
      return (written && polish && key !== 'other' && near !== 'phone') || says('national')
        ? ['nip', 0.8]
        : undefined
    }
    case 14:
      return says('regon') ? ['regon', 0.9] : undefined
    case 9:
      return nine(digits, grouping, place, says)
    default:
      return undefined
  }
}

function resident(digits: string, said: boolean, otherKey: boolean): Detail | undefined {
  if (!isCalendarDay(Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14))))
    return undefined
  if (said) return ['resident', 0.97]
  if (otherKey || !provinces.has(digits.slice(0, 2))) return undefined
  return residentCharacter(digits) === digits[17] ? ['resident', 0.96] : undefined
}

const oldResident = (digits: string): boolean =>
  isCalendarDay(1900 + Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))

/** SSN, ITIN, EIN and REGON have nine digits. */
function nine(
  digits: string,
  grouping: string,
  { key, near }: IdPlace,
  says: (...hints: readonly string[]) => boolean,
): Detail | undefined {
  if (says('regon')) return ['regon', 0.9]
  const itin = isItin(digits)
  if (says('ssn')) return ['ssn', 0.95]
  if (says('itin')) return ['itin', 0.95]
  if (says('ein')) return [grouping === '3-2-4' ? (itin ? 'itin' : 'ssn') : 'ein', 0.9]
  if (grouping === '3-2-4' && key !== 'other' && key !== 'phone' && near !== 'other') {
    if (itin) return ['itin', 0.8]
    if (isSsn(digits)) return ['ssn', 0.85]
  }
  if (says('national')) return [itin ? 'itin' : 'ssn', 0.8]
  return undefined
}

/** Area, group and serial that the rules of the Social Security Administration allow. */
export const isSsn = (digits: string): boolean =>
  !digits.startsWith('000') &&
  !digits.startsWith('666') &&
  digits[0] !== '9' &&
  digits.slice(3, 5) !== '00' &&
  !digits.endsWith('0000')

/** 9, and a group that the tax office gives out. */
export function isItin(digits: string): boolean {
  const group = Number(digits.slice(3, 5))
  return (
    digits[0] === '9' &&
    ((group >= 50 && group <= 65) ||
      (group >= 70 && group <= 88) ||
      (group >= 90 && group <= 99 && group !== 93))
  )
}
