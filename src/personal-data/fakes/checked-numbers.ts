import {
  identityCardHolds,
  ibanDigits,
  luhnDigit,
  nipDigit,
  peselDigit,
  polishPassportHolds,
  regonDigit,
  residentCharacter,
} from '../notation/checksums.ts'
import { brandOf } from '../finders/card.ts'
import type { Random } from '../../lib/random.ts'
import { isMarked, marked } from './watermark.ts'
import { drawDigits, drawLike } from './write-like.ts'

/** Issuer numbers under which no card is in use: those of the schemes' and processors' test cards. */
const testIssuers: Readonly<Record<string, string>> = {
  visa: '400000',
  mastercard: '555555',
  amex: '378282',
  discover: '601111',
  diners: '305693',
  jcb: '353011',
  unionpay: '620000',
  maestro: '675964',
  mir: '220000',
}

/** A card of the same scheme and length in a range of test cards; Luhn holds. */
export function fakeCard(bare: string, random: Random): string {
  const issuer = testIssuers[brandOf(bare) ?? 'visa']
  const body = issuer + drawDigits(random, bare.length - issuer.length - 1)
  return body + luhnDigit(body)
}

export const isFakeCard = (bare: string): boolean =>
  Object.values(testIssuers).some((issuer) => bare.startsWith(issuer)) || wellKnown.has(bare)

/** Test cards that processors print in their handbooks. */
const wellKnown = new Set(
  '4242424242424242 4111111111111111 4012888888881881 5105105105105100 2223003122003222 371449635398431 6011000990139424 3056930009020004 3566002020360505 6200000000000005 4222222222222'.split(
    ' ',
  ),
)

/** An IBAN of the same country and length at a bank `0000`, which no country has; mod 97 holds. */
export function fakeIban(bare: string, detail: string | undefined, random: Random): string {
  if (detail === 'account') return marked(() => drawDigits(random, bare.length))
  const inside = /^\d/.test(bare)
  const country = inside ? 'PL' : bare.slice(0, 2).toUpperCase()
  const account = inside ? bare.slice(2) : bare.slice(4)
  const fake = bankless(account) + drawLike(random, account.slice(4))
  const checked = ibanDigits(country, fake.toUpperCase()) + fake
  return inside ? checked : country + checked
}

/** The bank's four characters: `0000` for digits, X for letters. */
const bankless = (account: string): string =>
  account.slice(0, 4).replaceAll(/\d/g, '0').replaceAll(/[a-z]/gi, 'X')

export const isFakeIban = (bare: string): boolean =>
  /^(?:[A-Z]{2}\d\d|\d\d)(?:0{4}|X{4}|X[0X]{3})/i.test(bare)

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const capitals = 'ABCDEFGHJKLMNPRSTUWXYZ'

/** Which makers know a detail; each gives letters and digits of the same number as the true value has. */
const idMakers: Readonly<Record<string, (random: Random, bare: string) => string>> = {
  /** Born before 1860, a century before the first PESEL. */
  pesel(random) {
    const date =
      twoDigits(10 + random.int(50)) + twoDigits(81 + random.int(12)) + twoDigits(1 + random.int(28))
    const body = date + drawDigits(random, 4)
    return body + peselDigit(body)
  },
  /** Tax offices have no number that ends in 00. */
  nip(random, bare) {
    const country = bare.length > 10 ? bare.slice(0, 2) : ''
    for (;;) {
      const body = `${1 + random.int(9)}00${drawDigits(random, 6)}`
      const check = nipDigit(body)
      if (check !== undefined) return country + body + check
    }
  },
  /** Provinces have odd numbers, or 36 and more. */
  regon(random, bare) {
    const body = random.pick(['22', '24', '26', '28']) + drawDigits(random, 6)
    const short = body + regonDigit(body)
    if (bare.length !== 14) return short
    const long = short + drawDigits(random, 4)
    return long + regonDigit(long)
  },
  /** Series from X on are not in use. */
  identity_card(random, bare) {
    if (!/^[A-Z]{3}\d{6}$/i.test(bare)) return marked(() => drawLike(random, bare))
    return drawUntil(
      () => `${random.pick(['X', 'Y'])}${letter(random)}${letter(random)}${drawDigits(random, 6)}`,
      identityCardHolds,
    )
  },
  passport(random, bare) {
    if (!/^[A-Z]{2}\d{7}$/i.test(bare)) return marked(() => drawLike(random, bare))
    return drawUntil(
      () => `${random.pick(['X', 'Y'])}${letter(random)}${drawDigits(random, 7)}`,
      polishPassportHolds,
    )
  },
  /** Areas from 900 on are no social security numbers; these groups are no ITIN either. */
  ssn: (random) => `9${drawDigits(random, 2)}${10 + random.int(40)}${drawDigits(random, 4)}`,
  itin: (random) =>
    `9${drawDigits(random, 2)}${random.pick(['66', '67', '68', '69', '89', '93'])}${drawDigits(random, 4)}`,
  /** Campuses that give no numbers out. */
  ein: (random) =>
    random.pick(['17', '18', '19', '28', '29', '49', '69', '70', '78', '79', '89', '96', '97']) +
    drawDigits(random, 7),
  /** Provinces of which there is none, and with which no card begins. */
  resident(random) {
    const body = `${random.pick(['19', '29', '49'])}${drawDigits(random, 4)}${1955 + random.int(50)}${twoDigits(1 + random.int(12))}${twoDigits(1 + random.int(28))}${drawDigits(random, 3)}`
    return body + residentCharacter(body)
  },
  resident_old: (random) =>
    `${random.pick(['19', '29', '49'])}${drawDigits(random, 4)}${55 + random.int(40)}${twoDigits(1 + random.int(12))}${twoDigits(1 + random.int(28))}${drawDigits(random, 3)}`,
}

const letter = (random: Random): string => capitals[random.int(capitals.length)]

function drawUntil(draw: () => string, holds: (value: string) => boolean): string {
  let value = draw()
  while (!holds(value)) value = draw()
  return value
}

/** A national id of the same kind that was never given out; its check digit holds. */
export function fakeId(bare: string, detail: string | undefined, random: Random): string {
  const make = detail === undefined ? undefined : idMakers[detail]
  return make === undefined ? marked(() => drawLike(random, bare)) : make(random, bare)
}

/** True for an id that was never given out, as `fakeId` makes them. */
export function isFakeId(given: string, detail: string | undefined): boolean {
  const bare = given.toUpperCase()
  switch (detail) {
    case 'pesel':
      return Number(bare.slice(2, 4)) > 80 && Number(bare.slice(0, 2)) < 60
    case 'nip':
      return bare.replace('PL', '').slice(1, 3) === '00'
    case 'regon':
      return /^2[2468]/.test(bare)
    case 'ssn':
    case 'itin':
      return (
        /^9\d\d(?:[1-4]\d|6[6-9]|89|93)/.test(bare) ||
        /^(?:000|666)/.test(bare) ||
        bare === '078051120' ||
        bare.startsWith('98765432')
      )
    case 'ein':
      return /^(?:17|18|19|28|29|49|69|70|78|79|89|96|97)/.test(bare)
    case 'resident':
    case 'resident_old':
      return /^[124]9/.test(bare)
    default:
      return (/^[XY][A-Z]{1,2}\d{6,7}$/.test(bare) && detail !== 'licence') || isMarked(bare)
  }
}
