import type { Random } from '../../lib/random.ts'
import { drawDigits } from './write-like.ts'

const onsets = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'tr',
  'v',
  'w',
  'z',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ae', 'ei']
const ends = ['l', 'n', 'r', 's', 'k', 'm', 'nd', 'rt', 'sk', 'x']

/** A word that is nobody's name, `n` letters or a little more. */
export function madeUpWord(random: Random, n: number): string {
  let word = ''
  while (word.length < n - 1) word += random.pick(onsets) + random.pick(vowels)
  return word + random.pick(ends)
}

/** A domain under the top level that is kept for examples (RFC 2606), so that no letter arrives anywhere. */
export const madeUpDomain = (random: Random): string =>
  `${madeUpWord(random, 6)}${random.pick(['mail', 'post', 'net', 'works', ''])}.example`

/** True for a domain where nobody can have a mailbox. */
export const isReservedDomain = (domain: string): boolean =>
  /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|org|net))$/i.test(domain)

/** An IPv4 address of the ranges for documentation (RFC 5737). */
export const fakeIp4 = (random: Random): string =>
  `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${2 + random.int(252)}`

/** An IPv6 address of the range for documentation (RFC 3849). */
export const fakeIp6 = (random: Random): string =>
  `2001:db8:${[1, 2, 3]
    .map(() => random.int(0xfff0) + 1)
    .map((n) => n.toString(16))
    .join(':')}::${(random.int(0xfff0) + 1).toString(16)}`

/** A hardware address of the range for documentation (RFC 7042), written with the same sign between. */
export function fakeHardware(surface: string, random: Random): string {
  const written = ['00', '00', '5e', '00', '53', (random.int(0xf0) + 16).toString(16)].join(surface[2])
  return surface === surface.toUpperCase() ? written.toUpperCase() : written
}

/** Digits of the same number, behind a name in an address. */
export const otherFigures = (random: Random, figures: string): string => drawDigits(random, figures.length)
