import { identityCardHolds, polishPassportHolds } from '../notation/checksums.ts'
import type { Hint } from '../notation/context.ts'

/** Which document has such a number, given what the words say; undefined where none has. */
export function documentOf(
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
