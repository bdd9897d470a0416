/** A format of JSON Schema that is checked. */
export interface Format {
  readonly test: (value: string) => boolean
  /** What it asks for: `must be …`. */
  readonly words: string
}

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
const timePattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(z|Z|([+-])(\d\d):(\d\d))$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The formats that are checked; others are taken as notes, as JSON Schema says. */
const formats = new Map<string, Format>([
  ['date', { test: isDate, words: 'a date such as 2026-11-27' }],
  ['time', { test: isTime, words: 'a time with its zone, such as 14:30:00Z' }],
  ['date-time', { test: isDateTime, words: 'a date and time with its zone, such as 2026-11-27T14:30:00Z' }],
  ['email', { test: isEmail, words: 'an email address' }],
  ['uri', { test: isUri, words: 'a whole URL such as https://shop.test/orders' }],
  [
    'uuid',
    {
      test: (value) => /^(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
      words: 'a UUID',
    },
  ],
  ['ipv4', { test: isIpv4, words: 'an IPv4 address' }],
  ['ipv6', { test: isIpv6, words: 'an IPv6 address' }],
  ['hostname', { test: isHostname, words: 'a host name' }],
])

export function formatOf(name: string): Format | undefined {
  return formats.get(name)
}

/** True for a day that is in the calendar, written YYYY-MM-DD. */
function isDate(value: string): boolean {
  const parts = datePattern.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= monthDays[month - 1] + (leap ? 1 : 0)
}

/** RFC 3339 `full-time`: a leap second is allowed where it can be, at 23:59:60 UTC. */
function isTime(value: string): boolean {
  const parts = timePattern.exec(value)
  if (!parts) return false
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const [zoneHour, zoneMinute] = [Number(parts[6] ?? 0), Number(parts[7] ?? 0)]
  if (zoneHour > 23 || zoneMinute > 59 || hour > 23 || minute > 59) return false
  if (second < 60) return true
  const sign = parts[5] === '-' ? -1 : 1
  const utc = ((((hour - sign * zoneHour) * 60 + minute - sign * zoneMinute) % 1440) + 1440) % 1440
  return second === 60 && utc === 23 * 60 + 59
}

function isDateTime(value: string): boolean {
  return /^.{10}[t\s]/i.test(value) && isDate(value.slice(0, 10)) && isTime(value.slice(11))
}

function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@')
  if (at < 1 || value.length > 320) return false
  const local = value.slice(0, at)
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false
  if (!/^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u.test(local)) return false
  return value
    .slice(at + 1)
    .split('.')
    .every((part) => label.test(part))
}

function isUri(value: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) && !/%(?![0-9a-f]{2})/i.test(value) && isAscii(value)
  )
}

function isAscii(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) > 0x7e) return false
  return true
}

function isIpv4(value: string): boolean {
  const parts = value.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
}

function isIpv6(value: string): boolean {
  if (value.length > 45) return false
  const halves = value.split('::')
  if (halves.length > 2) return false
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')))
  const all = groups.flat()
  let count = all.length
  const tail = all[all.length - 1]
  if (tail?.includes('.')) {
    if (!isIpv4(tail) || value.endsWith('::')) return false
    count += 1
    all.pop()
  }
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? count < 8 : count === 8
}

function isHostname(value: string): boolean {
  const name = value.endsWith('.') ? value.slice(0, -1) : value
  return name.length > 0 && name.length <= 253 && name.split('.').every((part) => label.test(part))
}
