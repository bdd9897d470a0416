import { identityCardHolds, polishPassportHolds } from '../notation/checksums.ts'
import { hintNear, hintOfKeys, type Hint } from '../notation/hints.ts'
import { isDigit, isLetter, numberRuns, partOf, plainText, standsAlone } from '../notation/plain-text.ts'
import { numberDetail } from './id-numbers.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/**
 * Finds national ids of China (resident id), Poland (PESEL, NIP, REGON, identity card, passport) and the
 * US (SSN, ITIN, EIN), passports and driving licences. What has a check digit is found by it; the rest by
 * the words or the key that say what it is.
 */
export const nationalIdFinder: Finder = {
  kinds: ['national_id'],
  find(given, at) {
    const text = plainText(given)
    const found: Finding[] = []
    numbers(text, at, found)
    documents(text, at, found)
    return found
  },
}

function numbers(text: string, at: Surroundings, found: Finding[]): void {
  for (const run of numberRuns(text)) {
    if (run.digits.length < 9) continue
    const place = { key: hintOfKeys(at.keys), near: hintNear(text, run.start, at), language: at.language }
    const most = run.groups.length
    // The whole run first; then its parts, for what stands beside a date or a house number.
    search: for (let size = Math.min(most, 6); size >= 1; size--)
      for (let from = 0; from + size <= most; from++) {
        const part = size === most ? run : partOf(text, run, from, from + size - 1)
        if (part.digits.length < 9) continue
        const finding = numberDetail(text, part, place)
        if (finding === undefined) continue
        found.push(finding)
        break search
      }
  }
}

/** Up to three capitals, which a document's number may begin with. */
function isSeries(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) > 90) return false
  return true
}

const documentHints: ReadonlySet<Hint> = new Set(['passport', 'identity_card', 'licence', 'national'])

/** Letters and digits together, 6 to 17 of them, that a word or a key says to be a document's number. */
function documents(text: string, at: Surroundings, found: Finding[]): void {
  if (!/\d/.test(text)) return
  const key = hintOfKeys(at.keys)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isDigit(code) && !(code >= 65 && code <= 90) && !(code >= 97 && code <= 122)) continue
    let end = i
    let digits = 0
    for (; end < text.length; end++) {
      const next = text.charCodeAt(end)
      if (isDigit(next)) digits++
      else if (!isLetter(next)) {
        // "ABC 123456" and "D123-4567-8901" are written with one space or hyphen.
        const parts = (next === 32 || next === 45) && isDigit(text.charCodeAt(end + 1))
        if (!parts || end - i > 15 || (next === 32 && (digits > 0 || !isSeries(text, i, end)))) break
      }
    }
    if (digits >= 4 && end - i >= 6 && end - i <= 20 && standsAlone(text, i, end)) {
      const near = hintNear(text, i, at)
      const said = key !== undefined && documentHints.has(key) ? key : near
      const detail = documentOf(text.slice(i, end), said, key, at.language)
      if (detail !== undefined)
        found.push({ start: i, end, kind: 'national_id', detail, confidence: said === detail ? 0.85 : 0.7 })
    }
    i = end
  }
}

/** Which document has such a number, given what the words say; undefined where none has. */
function documentOf(
  written: string,
  said: Hint | undefined,
  key: Hint | undefined,
  language: string | undefined,
): string | undefined {
  const number = written.replaceAll(/[ -]/g, '').toUpperCase()
  switch (said) {
    case 'passport':
      return /^(?:[A-Z]{1,2}\d{6,8}|\d{9}|\d{8})$/.test(number) ? 'passport' : undefined
    case 'identity_card':
      return /^(?:[A-Z]{3}\d{6}|[A-Z]{2}\d{7})$/.test(number) ? 'identity_card' : undefined
    case 'licence':
      return /^(?:[A-Z]{0,3}\d{5,16}|[A-Z]\d{3,}[A-Z0-9]*|\d{5}\/?\d{2}\/?\d{4})$/.test(number)
        ? 'licence'
        : undefined
    case 'national':
      return /^[A-Z0-9]{6,18}$/.test(number) ? 'national' : undefined
    default:
  }
  // Without a word the check digit alone would take one code in ten; only Polish text is asked, and no key.
  if (said !== undefined || key !== undefined || language?.startsWith('pl') !== true) return undefined
  if (/^[A-Z]{3}\d{6}$/.test(number)) return identityCardHolds(number) ? 'identity_card' : undefined
  return /^[A-Z]{2}\d{7}$/.test(number) && polishPassportHolds(number) ? 'passport' : undefined
}
