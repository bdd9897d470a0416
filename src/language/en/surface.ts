import { lazy } from '../../lib/lazy.ts'
import { listed, wordsOfName } from '../../lib/text.ts'
import { isObject } from '../../lib/json.ts'
import type { Exact, Piece } from '../../spec/language.ts'
import type { Random } from '../../lib/random.ts'
import type { Parameter } from '../../spec/tool.ts'
import { minutesOf } from './dates.ts'
import { objectSurface } from './object-surface.ts'
import { coreWords } from './words/packs.ts'
import { sayDate, sayTime } from './say-date.ts'
import { moneyInWords, wordsOfNumber } from './numbers.ts'

const names = (table: string) => new Map(coreWords.rows(table).map(([code, name]) => [code, name]))

/** What codes of languages and currencies are called: `## table …` of the packs. */
const known = lazy<Record<'languages' | 'currencies', ReadonlyMap<string, string>>>({
  languages: () => names('language names'),
  currencies: () => names('currency names'),
})

/**
 * One of the ways to write a value down in a message. Values stand in exact pieces that bear the path
 * of their parameter. `today=2026-11-27` among the tags allows relative dates.
 */
export function surface(
  parameter: Parameter,
  value: unknown,
  random: Random,
  tags: ReadonlySet<string>,
): Piece[] {
  const exact = (text: string): Exact => ({ exact: text, path: parameter.path })
  if (Array.isArray(value)) return listSurface(parameter, value, random, tags)
  if (isObject(value))
    return objectSurface(parameter, value, (part, inner) => surface(part, inner, random, tags), random)
  if (typeof value === 'boolean') return [exact(value ? 'yes' : 'no')]
  if (typeof value === 'number') return [exact(numberSurface(parameter, value, random))]
  const text = String(value ?? '')
  switch (parameter.type) {
    case 'identifier':
    case 'code':
      return [exact(identifierSurface(text, random))]
    case 'phone':
      return [exact(phoneSurface(text, random))]
    case 'date':
      return [exact(sayDate(text, random, todayOf(tags)))]
    case 'time': {
      const minutes = minutesOf(text)
      return [exact(minutes === undefined ? text : sayTime(minutes, random))]
    }
    case 'date_time':
      return [exact(dateTimeSurface(text, random, todayOf(tags)))]
    case 'money':
      return [exact(/^\d+(\.\d+)?$/.test(text) ? moneySurface(Number(text), random) : text)]
    case 'duration':
      return [exact(durationSurface(text))]
    case 'enum':
    case 'unit':
    case 'color':
      return [exact(plainWords(text))]
    case 'language':
      return [exact(known.languages.get(text.toLowerCase()) ?? text)]
    case 'currency':
      return [exact(random.chance(0.3) ? (known.currencies.get(text) ?? text) : text)]
    default:
      return [exact(text)]
  }
}

/** The ISO date in a tag `today=…`. */
export function todayOf(tags: ReadonlySet<string>): string | undefined {
  for (const tag of tags) if (tag.startsWith('today=')) return tag.slice(6)
  return undefined
}

/** `wrong_item` → `wrong item`; text with spaces or capitals of its own stays as it is. */
export function plainWords(text: string): string {
  if (!/^[\p{L}\p{N}]+([_-][\p{L}\p{N}]+)*$/u.test(text)) return text
  if (/[_-]/.test(text) || /^[\p{Ll}]+[\p{Lu}]/u.test(text)) return wordsOfName(text).join(' ')
  return /^[A-Z]{5,}$/.test(text) ? text.toLowerCase() : text
}

/** About nine in ten as they are; some in lower case, a few with a space for the dash or with neither. */
function identifierSurface(text: string, random: Random): string {
  const at = random.next()
  if (at < 0.9 || !/\d/.test(text) || !/\p{Lu}/u.test(text)) return text
  if (at < 0.97 || !text.includes('-')) return text.toLowerCase()
  return text.replaceAll('-', random.chance(0.5) ? ' ' : '')
}

function numberSurface(parameter: Parameter, value: number, random: Random): string {
  switch (parameter.type) {
    case 'money':
      return moneySurface(value, random)
    case 'percentage':
      return value >= 1 ? `${value}${random.pick(['%', '%', ' percent'])}` : String(value)
    case 'rating':
      return random.chance(0.4) && Number.isInteger(value) && value > 1 ? `${value} stars` : String(value)
    case 'count':
    case 'number':
      return Number.isInteger(value) && value >= 0 && value <= 12 && random.chance(0.5)
        ? wordsOfNumber(value)
        : String(value)
    default:
      return String(value)
  }
}

/** An amount in dollars: `$24.50`, `24.50`, `24 dollars`, `24.50 USD`, rarely in words. */
export function moneySurface(value: number, random: Random): string {
  const cents = Math.round(value * 100)
  if (cents < 0 || Math.abs(cents / 100 - value) > 1e-9) return String(value)
  const whole = cents % 100 === 0
  const grouped = Math.floor(cents / 100).toLocaleString('en-US')
  const plain = whole ? String(cents / 100) : (cents / 100).toFixed(2)
  const withCents = (cents / 100).toFixed(2)
  const at = random.next()
  if (at < 0.62)
    return whole && random.chance(0.6)
      ? `$${plain}`
      : `$${random.chance(0.5) ? withCents : grouped + withCents.slice(-3)}`
  if (at < 0.74) return `${plain} dollars`.replace(/^1 dollars$/, '1 dollar')
  if (at < 0.86) return whole ? `$${plain}` : withCents
  if (at < 0.92) return `${plain} ${random.pick(['USD', 'bucks', 'dollars'])}`
  if (at < 0.985) return random.chance(0.3) ? `USD ${withCents}` : `$${withCents}`
  return cents > 0 && value < 1000 ? moneyInWords(value, random.chance(0.4)) : `$${withCents}`
}

/** Formats of a North American number; others are written as they are. */
function phoneSurface(text: string, random: Random): string {
  const digits = text.replace(/\D/g, '')
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  if (national.length !== 10 || !/^[+\d().\s-]+$/.test(text)) return text
  const [area, middle, last] = [national.slice(0, 3), national.slice(3, 6), national.slice(6)]
  return random.pick([
    text,
    `${area}-${middle}-${last}`,
    `${area}-${middle}-${last}`,
    `(${area}) ${middle}-${last}`,
    `${area} ${middle} ${last}`,
    `${area}.${middle}.${last}`,
    national,
    ...(digits.length === 11 ? [`+1 ${area} ${middle} ${last}`] : []),
  ])
}

function dateTimeSurface(text: string, random: Random, today: string | undefined): string {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00(?:\.0+)?)?(Z)?$/.exec(text)
  const minutes = match === null ? undefined : minutesOf(match[2])
  if (match === null || minutes === undefined || match[3] === 'Z') return text
  return `${sayDate(match[1], random, today)} at ${sayTime(minutes, random)}`
}

export function durationSurface(text: string): string {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text)
  if (match === null) return text
  const said = [
    ['day', match[1]],
    ['hour', match[2]],
    ['minute', match[3]],
  ]
    .filter(([, n]) => n !== undefined)
    .map(([unit, n]) => `${n} ${unit}${n === '1' ? '' : 's'}`)
  return said.length > 0 ? listed(said) : text
}

function listSurface(
  parameter: Parameter,
  value: readonly unknown[],
  random: Random,
  tags: ReadonlySet<string>,
): Piece[] {
  const items = isObject(parameter.schema.items) ? parameter.schema.items : {}
  const item: Parameter = { ...parameter, schema: items, type: itemType(parameter, value), parts: undefined }
  const out: Piece[] = []
  value.forEach((entry, i) => {
    if (i > 0) out.push(i === value.length - 1 ? ' and ' : ', ')
    out.push(
      ...(Array.isArray(entry)
        ? [{ exact: entry.join(' '), path: parameter.path }]
        : surface(item, entry, random, tags)),
    )
  })
  return out
}

function itemType(parameter: Parameter, value: readonly unknown[]): Parameter['type'] {
  if (parameter.type !== 'list') return parameter.type
  return value.every((entry) => typeof entry === 'string') ? 'enum' : 'text'
}
