import { ibanRest } from '../notation/checksums.ts'
import { hintBefore, hintOfKeys } from '../notation/hints.ts'
import { isDigit, isLetter, isWordy, numberRuns, plainText, standsAlone } from '../notation/plain-text.ts'
import type { Finder, Finding, Surroundings } from '../spec/kinds.ts'

/** Lengths of the countries of the IBAN register. */
const lengths = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((one): [string, number] => [one.slice(0, 2), Number(one.slice(2))]),
)

/** Finds bank accounts: IBANs by mod 97, Polish ones also without their country, and whatever is said to be an account. */
export const ibanFinder: Finder = {
  kinds: ['iban'],
  find(given, at) {
    const text = plainText(given)
    return [...internationalOf(text), ...polishOf(text, at)]
  },
}

function internationalOf(text: string): Finding[] {
  const found: Finding[] = []
  for (let i = 0; i + 15 <= text.length; i++) {
    if (
      !isDigit(text.charCodeAt(i + 2)) ||
      !isLetter(text.charCodeAt(i)) ||
      !isLetter(text.charCodeAt(i + 1))
    )
      continue
    if (!isDigit(text.charCodeAt(i + 3)) || (i > 0 && isWordy(text.charCodeAt(i - 1)))) continue
    // A UUID goes on behind its hyphens.
    if (text[i - 1] === '-' && isWordy(text.charCodeAt(i - 2))) continue
    const length = lengths.get(text.slice(i, i + 2).toUpperCase())
    if (length === undefined) continue
    const end = gather(text, i, length)
    if (end === undefined || (end < text.length && isWordy(text.charCodeAt(end)))) continue
    const iban = text.slice(i, end).replaceAll(/[ -]/g, '').toUpperCase()
    const holds = ibanRest(iban) === 1
    if (!holds && hintBefore(text, i) !== 'iban') continue
    found.push({ start: i, end, kind: 'iban', detail: iban.slice(0, 2), confidence: holds ? 0.99 : 0.8 })
    i = end
  }
  return found
}

/** Where `length` letters and digits end that stand together, in groups with one space or hyphen between. */
function gather(text: string, from: number, length: number): number | undefined {
  let count = 0
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || isLetter(code)) {
      if (++count === length) return i + 1
    } else if ((code !== 32 && code !== 45) || !isWordy(text.charCodeAt(i - 1))) return undefined
  }
  return undefined
}

/** 26 digits that would be a Polish IBAN behind PL. */
function polishOf(text: string, at: Surroundings): Finding[] {
  const found: Finding[] = []
  for (const { start, end, digits } of numberRuns(text)) {
    if (digits.length === 26) {
      if (!standsAlone(text, start, end) || ibanRest(`PL${digits}`) !== 1) continue
      found.push({ start, end, kind: 'iban', detail: 'PL', confidence: 0.97 })
    } else if (digits.length >= 8 && digits.length <= 26 && standsAlone(text, start, end)) {
      const key = hintOfKeys(at.keys)
      if (key === 'iban' || (key === undefined && accountSaid(text, start)))
        found.push({ start, end, kind: 'iban', detail: 'account', confidence: 0.6 })
    }
  }
  return found
}

/** A number right behind "account number": within a few words, and no other thing between. */
function accountSaid(text: string, start: number): boolean {
  return (
    hintBefore(text, start) === 'iban' &&
    /(?:account (?:number|no\.?|#)|iban|numer konta|nr konta|konto nr|银行账号|银行帐号)[^\d]{0,8}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
}
