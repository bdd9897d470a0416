import { createRequire } from 'node:module'
import type * as Library from 'libphonenumber-js/max'

/** A number that a country's plan allows. */
export interface PhoneNumber {
  readonly country: string | undefined
  readonly callingCode: string
  /** National significant number, without trunk zero. */
  readonly national: string
  readonly mobile: boolean
}

export type Country = 'US' | 'GB' | 'CN' | 'PL'

let library: typeof Library | undefined

/**
 * Reads a telephone number; undefined where the plan of the country (or of the country code in it) has
 * no such number. The one place that knows libphonenumber-js; its tables are loaded at the first number.
 */
export function parsePhone(text: string, country: Country | undefined): PhoneNumber | undefined {
  library ??= createRequire(import.meta.url)('libphonenumber-js/max') as typeof Library
  const parsed = library.parsePhoneNumberFromString(text, {
    ...(country === undefined ? {} : { defaultCountry: country }),
    extract: false,
  })
  if (parsed === undefined || parsed.ext !== undefined || !parsed.isValid()) return undefined
  const type = parsed.getType()
  return {
    country: parsed.country,
    callingCode: parsed.countryCallingCode,
    national: parsed.nationalNumber,
    mobile: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE',
  }
}

/** Countries whose numbers are written without a country code in a language. */
export function countriesOf(language: string | undefined): readonly Country[] {
  if (language === undefined) return ['US', 'GB', 'CN', 'PL']
  if (language.startsWith('en')) return ['US', 'GB']
  if (language.startsWith('zh')) return ['CN']
  if (language.startsWith('pl')) return ['PL']
  return ['US', 'GB', 'CN', 'PL']
}
