import type { Random } from '../../../lib/random.ts'
import { lists } from './lists.ts'

/** A full name, now and then with a middle initial or a double family name. */
export function personName(random: Random): string {
  const given = random.pick(lists.givenNames)
  const family = random.pick(lists.familyNames)
  const form = random.int(40)
  if (form === 0) return `${given} ${'ABCDEFGHJKLMNPRSTW'[random.int(18)]}. ${family}`
  if (form === 1) return `${given} ${family}-${random.pick(lists.familyNames)}`
  return `${given} ${family}`
}

/** Given and family name of somebody. */
export function nameOf(random: Random): { given: string; family: string } {
  return { given: random.pick(lists.givenNames), family: random.pick(lists.familyNames) }
}

/** An address that a person of this name might use. */
export function emailOf(given: string, family: string, random: Random): string {
  const g = given.toLowerCase()
  const f = family.toLowerCase()
  if (random.chance(0.22)) return `${workName(g, f, random)}@${random.pick(lists.companyDomains)}.com`
  const forms = random.int(12)
  const tail = random.chance(0.45)
    ? String(forms % 2 === 0 ? random.int(90) + 10 : 1960 + random.int(46))
    : ''
  return `${privateName(g, f, forms, random)}${tail}@${random.pick(lists.providers)}`
}

function workName(g: string, f: string, random: Random): string {
  const form = random.int(4)
  if (form === 0) return g
  if (form === 1) return `${g[0]}${f}`
  return form === 2 ? `${g}.${f}` : `${g}${f[0]}`
}

function privateName(g: string, f: string, form: number, random: Random): string {
  if (form < 4) return `${g}.${f}`
  if (form < 6) return `${g}${f}`
  if (form === 6) return `${g[0]}${f}`
  if (form === 7) return `${g}_${f}`
  if (form === 8) return `${f}.${g}`
  if (form === 9) return `${g}${f[0]}`
  return form === 10 ? `${random.pick(lists.handles)}.${g}` : `the.${f}.family`
}

/** An e-mail address of somebody. */
export function email(random: Random): string {
  return emailOf(random.pick(lists.givenNames), random.pick(lists.familyNames), random)
}

/** A login or handle. */
export function username(random: Random): string {
  const form = random.int(4)
  const given = random.pick(lists.givenNames).toLowerCase()
  if (form === 0) return `${given}${random.pick(lists.familyNames).toLowerCase()}`
  if (form === 1) return `${random.pick(lists.handles)}_${given}`
  if (form === 2) return `${given[0]}${random.pick(lists.familyNames).toLowerCase()}${random.int(90) + 10}`
  return `${given}_${random.pick(lists.handles)}${random.int(90) + 10}`
}

/** A telephone number in the United States: an area code in use, no 555, no N11 exchange. */
export function phone(random: Random, form: 'local' | 'e164'): string {
  const area = random.pick(lists.areaCodes)
  let exchange = 220 + random.int(770)
  if (exchange === 555 || exchange % 100 === 11) exchange++
  const line = String(1000 + random.int(9000))
  if (form === 'e164') return `+1${area}${exchange}${line}`
  const style = random.int(3)
  if (style === 0) return `(${area}) ${exchange}-${line}`
  return style === 1 ? `${area}-${exchange}-${line}` : `+1 ${area}-${exchange}-${line}`
}
