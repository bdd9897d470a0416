import type { Random } from '../../lib/random.ts'
import type { ValueWords } from '../reply-words.ts'
import { lazy } from '../../lib/lazy.ts'
import { listed } from '../../lib/text.ts'
import { coreWords } from './words/packs.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const symbols = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['INR', '₹'],
])

/** What statuses, options and keys are called: `## table …` of the packs. */
const known = lazy<{
  /** Statuses after their subject, and by themselves. */
  readonly statuses: ReadonlyMap<string, readonly string[]>
  /** Enum values as they are offered in a question. */
  readonly options: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlyMap<string, string>
}>({
  statuses: () => new Map(coreWords.rows('statuses').map(([status, ...ways]) => [status, ways])),
  options: () => new Map(coreWords.rows('options').map(([value, words]) => [value, words])),
  abbreviations: () => new Map(coreWords.rows('abbreviations').map(([word, whole]) => [word, whole])),
})

/** Nouns without a plural. */
const mass = new Set([
  'weather',
  'money',
  'information',
  'news',
  'advice',
  'availability',
  'data',
  'traffic',
  'feedback',
  'music',
  'mail',
  'content',
  'leave',
  'attendance',
  'payroll',
  'metadata',
  'inventory',
])
const massEndings = ['ss', 'us', 'is']

/** "two", "14". */
const count = (n: number): string => (Number.isInteger(n) && n >= 0 && n <= 10 ? small[n] : String(n))

function date(iso: string, today: string, random: Random): { bare: string; on: string } {
  const day = Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000)
  const now = Math.floor(Date.parse(`${today.slice(0, 10)}T00:00:00Z`) / 86_400_000)
  const time = clock(iso)
  const near = new Map([
    [0, 'today'],
    [1, 'tomorrow'],
    [-1, 'yesterday'],
  ]).get(day - now)
  if (near !== undefined) return { bare: `${near}${time}`, on: `${near}${time}` }
  const year = iso.slice(0, 4)
  const written = `${months[Number(iso.slice(5, 7)) - 1]} ${Number(iso.slice(8, 10))}`
  const weekday =
    Math.abs(day - now) < 60 && random.chance(0.65) ? `${weekdays[(((day + 4) % 7) + 7) % 7]}, ` : ''
  const text = `${weekday}${written}${year === today.slice(0, 4) || Math.abs(day - now) < 60 ? '' : `, ${year}`}${time}`
  return { bare: text, on: `on ${text}` }
}

/** " at 5:30 PM" of a date-time that has a time other than midnight. */
function clock(iso: string): string {
  if (iso.length < 16) return ''
  const [hour, minute] = [Number(iso.slice(11, 13)), iso.slice(14, 16)]
  if (hour === 0 && minute === '00') return ''
  return ` at ${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}

function money(amount: number, currency: string, random: Random): string {
  const whole = Number.isInteger(amount)
  const digits = whole && random.chance(0.5) ? String(Math.abs(amount)) : Math.abs(amount).toFixed(2)
  const point = digits.indexOf('.') < 0 ? digits.length : digits.indexOf('.')
  let grouped = digits
  for (let at = point - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`
  const symbol = symbols.get(currency)
  const sign = amount < 0 ? '-' : ''
  if (symbol !== undefined) return `${sign}${symbol}${grouped}`
  return currency === '' ? `${sign}${grouped}` : `${sign}${grouped} ${currency}`
}

const looksPlural = (noun: string): boolean =>
  noun.endsWith('s') && !massEndings.some((ending) => noun.endsWith(ending))

function plural(noun: string): string {
  if (looksPlural(noun) || mass.has(noun.slice(noun.lastIndexOf(' ') + 1))) return noun
  const before = noun[noun.length - 2]
  if (noun.endsWith('y') && before !== undefined && !'aeiou'.includes(before))
    return `${noun.slice(0, -1)}ies`
  if (noun.endsWith('shelf')) return `${noun.slice(0, -1)}ves`
  if (noun.endsWith('knife')) return `${noun.slice(0, -2)}ves`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function withArticle(noun: string): string {
  const first = noun[0]?.toLowerCase() ?? ''
  const digits = /^[$€£]?(\d+)/.exec(noun)?.[1]
  // Eight, eleven, eighteen, eighty and their thousands.
  if (digits !== undefined)
    return `${digits.startsWith('8') || digits === '11' || digits === '18' ? 'an' : 'a'} ${noun}`
  const an =
    'aeio'.includes(first) ||
    (first === 'u' && !/^(?:uni|use|usu|usb|uti)/i.test(noun)) ||
    /^(?:hour|honest)/i.test(noun)
  return `${an ? 'an' : 'a'} ${noun}`
}

/** Where the head noun of a product's name ends: before " of ", " with ", a comma and the like. */
function headEnd(name: string): number {
  const ends = [' of ', ' with ', ' for ', ' in ', ',', ' (']
    .map((mark) => name.indexOf(mark))
    .filter((at) => at > 0)
  return ends.length === 0 ? name.length : Math.min(...ends)
}

function item(name: string, quantity: number): string {
  const end = headEnd(name)
  const head = name.slice(0, end)
  const rest = name.slice(end)
  const counted = !/\d$/.test(head)
  if (quantity === 1) return looksPlural(head) || /^(?:the|a|an) /i.test(name) ? name : withArticle(name)
  if (looksPlural(head) || !counted) return `${name} (${quantity})`
  // A title is no noun: it has no plural.
  if (/^[A-Z]\S* [A-Z]/.test(head) || head.startsWith('The ')) return `${count(quantity)} of ${name}`
  return `${count(quantity)} ${plural(head)}${rest}`
}

const human = (value: string): string => value.replace(/[_-]+/g, ' ').trim()

function label(words: readonly string[]): string {
  return words.map((word) => known.abbreviations.get(word) ?? word).join(' ')
}

function field(name: string, value: string | boolean): string {
  if (typeof value === 'string') return `the ${name} ${looksPlural(name) ? 'are' : 'is'} ${value}`
  const [first, ...rest] = name.split(' ')
  const tail = rest.join(' ')
  if (first === 'is' || first === 'was') return `it ${value ? first : `${first}n't`} ${tail}`
  if (first === 'has') return value ? `it has ${tail}` : `it doesn't have ${tail}`
  if (first === 'can') return value ? `it can ${tail}` : `it can't ${tail}`
  if (first === 'in' || first === 'on' || /(?:able|ed|open|closed|ible|valid|active|full)$/.test(name))
    return value ? `it's ${name}` : `it isn't ${name}`
  return `the answer for ${name} is ${value ? 'yes' : 'no'}`
}

function address(parts: Readonly<Record<string, string>>): string {
  const street = [parts.street, parts.unit].filter(Boolean).join(', ')
  const region = [parts.state, parts.postal_code].filter(Boolean).join(' ')
  return [street, parts.city, region, parts.country].filter(Boolean).join(', ')
}

/** How values are said in English (US). */
export const values: ValueWords = {
  date,
  money,
  count,
  minutes: (n) => (n === 1 ? 'a minute' : `${n} minutes`),
  days: (n) => (n === 1 ? 'one day' : `${n} days`),
  temperature: (n, unit) => {
    const letter = unit === undefined ? '' : unit.trim().replace('°', '')[0]?.toUpperCase()
    return letter === 'C' || letter === 'F' ? `${n}°${letter}` : `${n} degrees`
  },
  items: (items) => listed(items.map(({ name, quantity }) => item(name, quantity))),
  address,
  status: (value) => {
    const said = known.statuses.get(human(value).toLowerCase())
    return said ? { is: said[0], adjective: said[1] } : { is: `is ${human(value)}`, adjective: human(value) }
  },
  field,
  listed,
  label,
  more: (n) => `${count(n)} more`,
  plural,
  withArticle,
  option: (value) => known.options.get(human(value).toLowerCase()) ?? human(value),
}
