/** Check digits of cards, accounts and national ids. All take digits (or capital letters) without separators. */

const digitOf = (text: string, i: number): number => text.charCodeAt(i) - 48

const weighed = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * digitOf(text, i), 0)

/** Luhn sum of cards (ISO/IEC 7812). */
export function luhnHolds(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const doubled = digitOf(digits, i) * (twice ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The digit that, put behind, makes the Luhn sum hold. */
export function luhnDigit(digits: string): string {
  for (let d = 0; d < 10; d++) if (luhnHolds(`${digits}${d}`)) return String(d)
  return '0'
}

/** The rest by 97 of an IBAN whose first four characters are put behind (ISO 7064). */
export function ibanRest(iban: string): number {
  let rest = 0
  const turned = iban.slice(4) + iban.slice(0, 4)
  for (let i = 0; i < turned.length; i++) {
    const value = valueOf(turned.charCodeAt(i))
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** Two check digits for a country and an account. */
export function ibanDigits(country: string, account: string): string {
  return String(98 - ibanRest(`${country}00${account}`)).padStart(2, '0')
}

/** 0-9 for digits, 10-35 for A-Z. */
const valueOf = (code: number): number => (code >= 65 ? code - 55 : code - 48)

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Check character of a Chinese resident id (GB 11643), from its first 17 digits. */
export const residentCharacter = (digits: string): string =>
  '10X98765432'[weighed(digits, residentWeights) % 11]

/** Check digit of a PESEL, from its first 10 digits. */
export const peselDigit = (digits: string): string =>
  String((10 - (weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10)

/** Check digit of a NIP, from its first 9 digits; undefined where no NIP begins so. */
export function nipDigit(digits: string): string | undefined {
  const rest = weighed(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
  return rest === 10 ? undefined : String(rest)
}

/** Check digit of a REGON, from its first 8 or 13 digits. */
export function regonDigit(digits: string): string {
  const weights = digits.length === 8 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]
  return String((weighed(digits, weights) % 11) % 10)
}

/** True where the check digit of a Polish identity card (ABC123456) holds: weights 7 3 1 9 7 3 1 7 3. */
export const identityCardHolds = (number: string): boolean =>
  [7, 3, 1, 9, 7, 3, 1, 7, 3].reduce((sum, weight, i) => sum + weight * valueOf(number.charCodeAt(i)), 0) %
    10 ===
  0

/** True where the check digit of a Polish passport (AB1234567) holds: weights 7 3 9 1 7 3 1 7 3. */
export const polishPassportHolds = (number: string): boolean =>
  [7, 3, 9, 1, 7, 3, 1, 7, 3].reduce((sum, weight, i) => sum + weight * valueOf(number.charCodeAt(i)), 0) %
    10 ===
  0

/** True for a day of the calendar between 1800 and 2299. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1800 || year > 2299) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** True where the first six digits of a PESEL are a date of birth (the month tells the century). */
export function peselDateHolds(digits: string): boolean {
  const month = Number(digits.slice(2, 4))
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]
  return isCalendarDay(century + Number(digits.slice(0, 2)), month % 20, Number(digits.slice(4, 6)))
}
