import type { Random } from '../../../lib/random.ts'

/** How a date is written: in the order and with the separator that a description asks for. */
export type DateForm = 'iso' | 'us' | 'eu' | 'compact' | 'slashes'

const dayMs = 86_400_000

/** `2026-11-27` moved by days. An invalid `today` throws a RangeError. */
export function isoDate(today: string, days: number): string {
  return new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10)
}

/** Days before or after today that suit what the words say of the date. */
export function dayOffset(words: string, random: Random): number {
  if (/birth|dob|born/.test(words)) return -(18 * 365 + random.int(62 * 365))
  if (/\b(end|until|to|before|through|checkout|check out|return)\b/.test(words)) {
    return /depart|check|travel|trip|stay|rent|book|event|flight/.test(words)
      ? 9 + random.int(80)
      : -random.int(9)
  }
  if (
    /depart|check|travel|arriv|due|deadline|expir|schedul|appoint|reserv|book|event|deliver|remind|flight|stay|forecast|renew/.test(
      words,
    )
  )
    return 1 + random.int(random.chance(0.7) ? 30 : 150)
  if (/\b(start|from|since|after|begin)\b/.test(words)) return -(10 + random.int(120))
  if (/creat|histor|order|purchas|report|past|publish|updat|transaction|log\b/.test(words))
    return -random.int(180)
  return random.int(75) - 25
}

/** The form of date that a description asks for. */
export function dateForm(description: string): DateForm {
  if (/\bMM[/-]DD[/-]Y{2,4}\b/i.test(description)) return 'us'
  if (/\bDD[/.-]MM[/.-]Y{2,4}\b/i.test(description)) return 'eu'
  if (/\bYYYYMMDD\b/i.test(description)) return 'compact'
  return /\bYYYY\/MM\/DD\b/i.test(description) ? 'slashes' : 'iso'
}

/** An ISO date in another form. */
export function inForm(iso: string, form: DateForm, description: string): string {
  if (form === 'iso') return iso
  const [y, m, d] = iso.split('-')
  if (form === 'compact') return y + m + d
  if (form === 'slashes') return `${y}/${m}/${d}`
  const separator = /(?:MM|DD)([/.-])/i.exec(description)?.[1] ?? '/'
  return form === 'us' ? `${m}${separator}${d}${separator}${y}` : `${d}${separator}${m}${separator}${y}`
}

const quarters = ['00', '00', '00', '30', '30', '15', '45'] as const

/** `14:30`, in waking hours. */
export function clock(random: Random): string {
  return `${String(7 + random.int(15)).padStart(2, '0')}:${random.pick(quarters)}`
}

/** `PT45M`, `2 hours`, `3 days`. */
export function durationText(random: Random, iso: boolean): string {
  const form = random.int(3)
  if (form === 0) {
    const minutes = 5 * (1 + random.int(18))
    return iso ? `PT${minutes}M` : `${minutes} minutes`
  }
  const n = 1 + random.int(form === 1 ? 12 : 14)
  if (form === 1) return iso ? `PT${n}H` : `${n} hour${n === 1 ? '' : 's'}`
  return iso ? `P${n}D` : `${n} day${n === 1 ? '' : 's'}`
}
