/** Numbers and amounts as English words, in both directions. */

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: readonly (readonly [number, string])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
]
const values: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, i): [string, number] => [word, i]),
  ...tens.flatMap((word, i): [string, number][] => (word === '' ? [] : [[word, i * 10]])),
  ['fourty', 40],
  ['a', 1],
])
const factors: ReadonlyMap<string, number> = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1_000],
  ['grand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** A whole number in words (`twenty-four`, `one hundred and five`), up to a trillion; RangeError beyond. */
export function wordsOfNumber(n: number, and = true): string {
  if (!Number.isInteger(n) || Math.abs(n) >= 1e12) throw new RangeError(`numbers: cannot say ${n} in words`)
  if (n < 0) return `minus ${wordsOfNumber(-n, and)}`
  if (n < 20) return small[n]
  if (n < 100) return n % 10 === 0 ? tens[n / 10] : `${tens[Math.floor(n / 10)]}-${small[n % 10]}`
  if (n < 1000) {
    const rest = n % 100
    const head = `${small[Math.floor(n / 100)]} hundred`
    return rest === 0 ? head : `${head}${and ? ' and' : ''} ${wordsOfNumber(rest, and)}`
  }
  for (const [size, word] of scales) {
    if (n < size) continue
    const rest = n % size
    const head = `${wordsOfNumber(Math.floor(n / size), and)} ${word}`
    if (rest === 0) return head
    return `${head}${rest < 100 && and ? ' and' : ''} ${wordsOfNumber(rest, and)}`
  }
  return String(n)
}

/** The whole number that words stand for, `undefined` when they are no number. Case and hyphens do not count. */
export function numberOfWords(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const read = readWords(words, 0)
  return read !== undefined && read.end === words.length ? read.value : undefined
}

/** Reads the longest number that begins at `words[from]`. */
function readWords(words: readonly string[], from: number): { value: number; end: number } | undefined {
  let at = from
  const sign = words[at] === 'minus' ? -1 : 1
  if (sign < 0) at++
  let total = 0
  let group = 0
  /** How large the next plain word may be: after `twenty` only units, after `five` none. */
  let room = Infinity
  let lastScale = Infinity
  let seen = false
  let end = at
  for (; at < words.length; at++) {
    const word = words[at]
    if (word === 'and' && seen && room > 20) continue
    const value = values.get(word)
    if (value !== undefined) {
      if (word === 'a' && (seen || !factors.has(words[at + 1] ?? ''))) break
      if (value >= room || (value === 0 && seen)) break
      group += value
      room = value >= 20 ? 10 : 0
    } else {
      const factor = factors.get(word)
      if (factor === undefined || !seen || group === 0) break
      if (factor === 100) {
        if (group >= 100) break
        group *= 100
        room = 100
      } else {
        if (factor >= lastScale) break
        total += group * factor
        group = 0
        lastScale = factor
        room = 1000
      }
    }
    seen = true
    end = at + 1
  }
  return seen ? { value: sign * (total + group), end } : undefined
}

/** `1st`, `22nd`, `13th`. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

/** An amount of dollars in words: `twenty-four dollars and fifty cents`, or briefly `twenty-four fifty`. */
export function moneyInWords(amount: number, brief = false): string {
  const cents = Math.round(amount * 100)
  const dollars = Math.floor(cents / 100)
  const rest = cents % 100
  if (dollars === 0) return `${wordsOfNumber(rest)} cent${rest === 1 ? '' : 's'}`
  if (brief && rest >= 10 && dollars < 100) return `${wordsOfNumber(dollars)} ${wordsOfNumber(rest)}`
  const whole = `${wordsOfNumber(dollars)} dollar${dollars === 1 ? '' : 's'}`
  return rest === 0 ? whole : `${whole} and ${wordsOfNumber(rest)} cent${rest === 1 ? '' : 's'}`
}

const digitWord = /^[$£€]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?([km%]|st|nd|rd|th)?$/

/**
 * Every number a text can be read to say: digits (`1,200`, `$24.50`, `2k`), words (`twenty-four`), and
 * amounts (`twenty-four fifty`, `five dollars and ten cents`). Smaller readings inside larger ones are
 * not listed, save that `twenty-four fifty` gives 24, 50 and 24.5. Linear in the text.
 */
export function numbersIn(text: string): number[] {
  const words = text
    .toLowerCase()
    .slice(0, 100_000)
    .split(/[\s()[\]"!?;:=/]+|,(?!\d)|-(?=[a-z])|\.(?!\d)/)
    .filter((word) => word !== undefined && word !== '')
  const found: number[] = []
  for (let at = 0; at < words.length;) {
    const digits = digitsOf(words[at])
    if (digits !== undefined) {
      found.push(digits)
      const cents = centsAfter(words, at + 1)
      if (cents !== undefined) found.push(sum(digits, cents))
      at++
      continue
    }
    const read = readWords(words, at)
    if (read === undefined) {
      at++
      continue
    }
    found.push(read.value)
    if (words[read.end]?.startsWith('cent')) found.push(read.value / 100)
    const cents = centsAfter(words, read.end)
    if (cents !== undefined) found.push(sum(read.value, cents))
    at = read.end
  }
  return found
}

function sum(dollars: number, cents: number): number {
  return Math.round(dollars * 100 + cents) / 100
}

/** The cents of an amount, where `dollars and fifty cents`, `bucks fifty` or a bare `fifty` follows its dollars. */
function centsAfter(words: readonly string[], from: number): number | undefined {
  let at = from
  if (/^(dollars?|bucks?)$/.test(words[at] ?? '')) at++
  if (words[at] === 'and') at++
  const digits = digitsOf(words[at] ?? '')
  if (digits !== undefined) return digits < 100 && words[at + 1]?.startsWith('cent') ? digits : undefined
  const read = readWords(words, at)
  if (read === undefined || read.value < 1 || read.value > 99) return undefined
  if (read.value < 10 && !words[read.end]?.startsWith('cent')) return undefined
  return read.value
}

function digitsOf(word: string): number | undefined {
  const sign = word.startsWith('-') ? -1 : 1
  const match = digitWord.exec(word.replace(/^[-+~#]+/, ''))
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined
  const value = Number(`${(match[1] ?? '0').replaceAll(',', '')}${match[2] ?? ''}`)
  if (!Number.isFinite(value)) return undefined
  return sign * value * (match[3] === 'k' ? 1_000 : match[3] === 'm' ? 1_000_000 : 1)
}
