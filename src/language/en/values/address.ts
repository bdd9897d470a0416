import type { Random } from '../../../lib/random.ts'
import { lists, tables } from './lists.ts'

/** An address in the United States whose parts belong together. */
export interface UsAddress {
  readonly street: string
  /** Flat or unit, empty for a house. It stands in `street` too unless the schema asks for it apart. */
  readonly unit: string
  readonly city: string
  readonly state: string
  readonly zip: string
}

/** House number, street and type: `1840 Chestnut Ave`. */
export function streetLine(random: Random): string {
  const { streetTypes } = tables
  let at = random.int(streetTypes.reduce((sum, { weight }) => sum + weight, 0))
  let type = streetTypes[0].type
  for (const one of streetTypes) {
    at -= one.weight
    if (at < 0) {
      type = one.type
      break
    }
  }
  return `${houseNumber(random)} ${random.pick(lists.streetNames)} ${type}`
}

/** Mostly three and four digits, as on most doors. */
function houseNumber(random: Random): number {
  const size = random.next()
  if (size < 0.1) return 2 + random.int(97)
  if (size < 0.5) return 100 + random.int(900)
  return size < 0.93 ? 1000 + random.int(9000) : 10000 + random.int(9000)
}

/** `Apt 4B`, `Unit 12`, `#301`, `Suite 210`, or nothing. */
export function unit(random: Random): string {
  const form = random.next()
  if (form > 0.3) return ''
  const number = random.chance(0.5)
    ? String(1 + random.int(28))
    : String(100 * (1 + random.int(9)) + random.int(30))
  if (form < 0.12) return `Apt ${number}${random.chance(0.3) ? 'ABCDEF'[random.int(6)] : ''}`
  if (form < 0.19) return `Unit ${number}`
  return form < 0.26 ? `#${number}` : `Suite ${number}`
}

/** A whole address. */
export function usAddress(random: Random): UsAddress {
  const { city, state, from, to } = random.pick(tables.usCities)
  const zip = String(from + random.int(to - from + 1)).padStart(5, '0')
  return { street: streetLine(random), unit: unit(random), city, state, zip }
}

/** Street and unit on one line. */
export function streetWithUnit(address: UsAddress): string {
  return address.unit === '' ? address.street : `${address.street}, ${address.unit}`
}

/** The address on one line. */
export function addressLine(address: UsAddress): string {
  return `${streetWithUnit(address)}, ${address.city}, ${address.state} ${address.zip}`
}
