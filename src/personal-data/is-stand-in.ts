import { isReservedDomain } from './fakes/network-names.ts'
import { isFakeCard, isFakeIban, isFakeId } from './fakes/checked-numbers.ts'
import { isFakePhone } from './fakes/phones.ts'
import { isMarked } from './fakes/watermark.ts'
import { bareOf } from './fakes/write-like.ts'
import type { Finding } from './spec/kinds.ts'

/**
 * True for a value that belongs to nobody: one that masking made, a test card, a number or a domain kept for
 * fiction or examples. Names and addresses cannot be told.
 */
export function isStandIn({ kind, detail }: Finding, text: string): boolean {
  switch (kind) {
    case 'email':
      return isReservedDomain(text.slice(text.lastIndexOf('@') + 1))
    case 'phone':
      return isFakePhone(text)
    case 'card':
      return isFakeCard(bareOf(text)) || isMarked(text)
    case 'iban':
      return isFakeIban(bareOf(text)) || isMarked(text)
    case 'national_id':
      return isFakeId(bareOf(text), detail) || isMarked(text)
    case 'key':
      return isMarked(detail === 'private_key' ? bodyOf(text) : text) || /EXAMPLE/.test(text)
    default:
      return false
  }
}

/** What stands between the lines that begin and end a private key. */
function bodyOf(text: string): string {
  const close = text.indexOf('-----END')
  return text.slice(text.indexOf('-----', 11) + 5, close < 0 ? text.length : close)
}
