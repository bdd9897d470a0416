import { luhnHolds } from '../notation/checksums.ts'
import { hintNear, hintOfKeys } from '../notation/hints.ts'
import {
  groupingOf,
  numberRuns,
  partOf,
  plainText,
  standsAlone,
  type NumberRun,
} from '../notation/plain-text.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/** Finds payment cards: 12 to 19 digits that begin as an issuer's, are grouped as on a card, and hold by Luhn. */
export const cardFinder: Finder = {
  kinds: ['card'],
  find(given, at) {
    const found: Finding[] = []
    const text = plainText(given)
    for (const run of numberRuns(text)) {
      if (run.digits.length < 12) continue
      const finding = cardIn(text, run, at)
      if (finding !== undefined) found.push(finding)
    }
    return found
  },
}

const groupings = new Set([
  '4-4-4-4',
  '4-6-5',
  '4-6-4',
  '4-4-4-4-3',
  '4-4-4-4-2',
  '4-4-4-4-1',
  '4-4-4-1',
  '6-10',
  '8-8',
  '6-13',
])

function cardIn(text: string, run: NumberRun, at: Surroundings): Finding | undefined {
  const whole = asCard(text, run, at)
  if (whole !== undefined || run.groups.length === 1) return whole
  // A date or a code may stand behind the card: the first stretch of groups that is one.
  for (let from = 0; from < run.groups.length; from++)
    for (let to = Math.min(run.groups.length - 1, from + 4); to >= from; to--) {
      const part = asCard(text, partOf(text, run, from, to), at)
      if (part !== undefined) return part
    }
  return undefined
}

function asCard(text: string, run: NumberRun, at: Surroundings): Finding | undefined {
  const { digits, start, end } = run
  if (digits.length < 12 || digits.length > 19 || !standsAlone(text, start, end)) return undefined
  const key = hintOfKeys(at.keys)
  const near = hintNear(text, start, at)
  const said = key === 'card' || near === 'card'
  if (run.groups.length > 1 && !groupings.has(groupingOf(run)) && !said) return undefined
  const brand = brandOf(digits)
  if (!said && (key === 'other' || near === 'other')) {
    // Digits of a card in its own grouping are one even behind "my order, paid with".
    if (run.groups.length === 1 || key === 'other') return undefined
  }
  if (brand === undefined || !luhnHolds(digits)) {
    // A mistyped card is still somebody's, where the words say that it is one.
    const plausible = said && digits.length >= 15 && digits.length <= 16 && brand !== undefined
    return plausible ? { start, end, kind: 'card', detail: brand, confidence: 0.75 } : undefined
  }
  if (text.charCodeAt(start - 1) === 43 && !said) return undefined
  return { start, end, kind: 'card', detail: brand, confidence: said ? 0.98 : 0.9 }
}

/** The scheme whose numbers begin so and have this length; undefined where none has. */
export function brandOf(digits: string): string | undefined {
  const n = digits.length
  const four = Number(digits.slice(0, 4))
  const two = Math.floor(four / 100)
  if (digits[0] === '4') return n === 13 || n === 16 || n === 19 ? 'visa' : undefined
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return n === 16 ? 'mastercard' : undefined
  if (two === 34 || two === 37) return n === 15 ? 'amex' : undefined
  if (four >= 3528 && four <= 3589) return n >= 16 ? 'jcb' : undefined
  if ((four >= 3000 && four <= 3059) || two === 36 || two === 38 || two === 39)
    return n >= 14 ? 'diners' : undefined
  if (four === 6011 || (four >= 6440 && four <= 6599)) return n >= 16 ? 'discover' : undefined
  if (two === 62 || two === 81) return n >= 16 ? 'unionpay' : undefined
  if (four >= 2200 && four <= 2204) return n >= 16 ? 'mir' : undefined
  if (two === 50 || (two >= 56 && two <= 69)) return n >= 12 ? 'maestro' : undefined
  return undefined
}
