import { countriesOf, parsePhone } from '../notation/phone-numbers.ts'
import type { Random } from '../../lib/random.ts'
import { isMarked, marked } from './watermark.ts'
import { bareOf, drawDigits, writeLike } from './write-like.ts'

/** What a written number is: its country where that is plain, and the digits that are dialled inside it. */
export interface ReadPhone {
  readonly callingCode: string | undefined
  readonly national: string
  readonly mobile: boolean
}

/** Reads a number that a finder found; where no plan has it, its digits without the leading zeros. */
export function readPhone(text: string, language: string | undefined): ReadPhone {
  const digits = bareOf(text)
  const international = /^\(?[+＋]/.test(text.trim())
  const parsed = international
    ? parsePhone(`+${digits}`, undefined)
    : (countriesOf(language)
        .map((one) => parsePhone(digits, one))
        .find((one) => one !== undefined) ??
      (digits.startsWith('00') ? parsePhone(`+${digits.slice(2)}`, undefined) : undefined))
  return parsed ?? { callingCode: undefined, national: digits.replace(/^0+/, '') || digits, mobile: false }
}

const areas =
  '201 202 206 212 213 305 310 312 404 415 503 512 602 617 702 713 720 773 804 816 901 919 972'.split(' ')
const dramaCities = ['2079460', '1134960', '1144960', '1164960', '1214960', '1314960', '1414960', '1614960']

/**
 * A national number of the same country and length that nobody has: the ranges kept for fiction in North
 * America and the United Kingdom, prefixes not given out in China and Poland; elsewhere a marked one.
 */
export function fakeNational({ callingCode, national, mobile }: ReadPhone, random: Random): string {
  const n = national.length
  if (callingCode === '1' || (callingCode === undefined && n === 10))
    return `${random.pick(areas)}55501${drawDigits(random, 2)}`
  if (callingCode === '44' && n === 10)
    return (mobile ? '7700900' : random.pick(dramaCities)) + drawDigits(random, 3)
  if (callingCode === '86' && n === 11 && mobile)
    return random.pick(['154', '164', '179']) + drawDigits(random, 8)
  if (callingCode === '86' && n >= 9) {
    const area = /^(?:10|2)/.test(national)
      ? random.pick(['10', '21', '20', '28'])
      : random.pick(['571', '755', '512', '532'])
    return `${area}1${drawDigits(random, n - area.length - 1)}`
  }
  if (callingCode === '48' && n === 9) return random.pick(['49', '37', '93', '97']) + drawDigits(random, 7)
  if (n === 7) return `55501${drawDigits(random, 2)}`
  return marked(() => drawDigits(random, n))
}

/** True for a number that `fakeNational` makes. */
export function isFakePhone(text: string): boolean {
  const bare = bareOf(text).replace(/^00/, '')
  return (
    /(?:^|^1|[2-9]\d\d)55501\d\d$/.test(bare) ||
    /(?:7700900|2079460|11[346]4960|1[2346]14960)\d{3}$/.test(bare) ||
    /^(?:86)?1(?:54|64|79)\d{8}$/.test(bare) ||
    /^(?:86|0)?(?:10|2[018]|571|755|512|532)1\d{6,7}$/.test(bare) ||
    /^(?:48|0)?(?:49|37|93|97)\d{7}$/.test(bare) ||
    isMarked(bare) ||
    [8, 9, 10, 11].some((n) => bare.length > n && isMarked(bare.slice(-n)))
  )
}

/** Writes a national number as `surface` writes the true one: what stands before it, a country code or a zero, stays. */
export function writePhone(surface: string, fake: string, national: string): string {
  const digits = bareOf(surface)
  const before = digits.length - national.length
  return writeLike(
    surface,
    before >= 0 ? digits.slice(0, before) + fake : fake.slice(fake.length - digits.length),
  )
}
