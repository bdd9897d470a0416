import type { FoundNumber } from '../../../spec/reading.ts'
import { endOfWord, isLetter, type NumberWords } from '../../reading/numbers.ts'

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ')
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ')

const small = new Map<string, number>([
  ...units.map((word, n): [string, number] => [word, n]),
  ...ordinals.map((word, n): [string, number] => [word, n]),
  ...tens.flatMap((word, n): [string, number][] =>
    n < 2
      ? []
      : [
          [word, n * 10],
          [`${word.slice(0, -1)}ieth`, n * 10],
        ],
  ),
  ['oh', 0],
  ['fourty', 40],
  ['nil', 0],
])
const scales = new Map<string, number>([
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
])
const wholes = new Map<string, number>([
  ['dozen', 12],
  ['couple', 2],
  ['pair', 2],
  ['both', 2],
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['once', 1],
  ['single', 1],
  ['half', 0.5],
  ['quarter', 0.25],
  ['score', 20],
])

/** Lengths of the words that begin a number, as bits, by their first letter from a. */
const beginnings = new Int32Array(26)
for (const word of [...small.keys(), ...wholes.keys(), 'a', 'an'])
  if (word !== '_') beginnings[word.charCodeAt(0) - 97] |= 1 << word.length

/** "twenty-four fifty" is 24.50 as well as 24 and 50; "nineteen ninety" is 1990 too. */
function pairUp(spoken: readonly FoundNumber[], text: string, found: Set<number>): void {
  for (let i = 1; i < spoken.length; i++) {
    const [a, b] = [spoken[i - 1], spoken[i]]
    const gap = text.slice(a.end, b.start).trim()
    if (gap !== '' && gap !== '-' && !isMoneyJoiner(gap)) continue
    if (b.value < 100 && b.value >= 0) {
      found.add(a.value + b.value / 100)
      if (b.value >= 10 && gap === '') found.add(a.value * 100 + b.value)
    }
    if (b.value === 0.5) found.add(a.value + 0.5)
  }
}

function isMoneyJoiner(gap: string): boolean {
  return [
    'dollars and',
    'bucks and',
    'dollar and',
    'euros and',
    'pounds and',
    'and',
    'and a',
    'point',
  ].includes(gap)
}

/** Reads a run such as "one hundred and twenty-four"; returns where it ends. */
function readWords(text: string, start: number, tell: (number: FoundNumber) => void): number {
  let end = endOfWord(text, start)
  // Nearly all words are none: they are not even cut out.
  if (end - start > 30 || (beginnings[text.charCodeAt(start) - 97] & (1 << (end - start))) === 0) return end
  const first = text.slice(start, end)
  const whole = wholes.get(first)
  if (whole !== undefined) {
    tell({ value: whole, start, end, digits: false })
    return end
  }
  let value = small.get(first)
  if (value === undefined) {
    const article = first === 'a' || first === 'an'
    if (!article) return end
    const next = endOfWord(text, end + 1)
    const scale = scales.get(text.slice(end + 1, next))
    if (scale === undefined || next - end < 4) return end
    tell({ value: scale, start, end: next, digits: false })
    return next
  }
  let total = 0
  let last = value
  for (;;) {
    let at = end
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 45) at++
    let wordEnd = endOfWord(text, at)
    let word = text.slice(at, wordEnd)
    if (word === 'and' && (value >= 100 || total > 0)) {
      at = wordEnd + 1
      wordEnd = endOfWord(text, at)
      word = text.slice(at, wordEnd)
    }
    const scale = scales.get(word)
    const unit = small.get(word)
    if (scale !== undefined && word.length > 1) {
      if (scale === 100) value *= 100
      else {
        total += value * scale
        value = 0
      }
      last = scale
    } else if (unit !== undefined && unit > 0 && unit < last && fits(last, unit)) {
      value += unit
      last = unit
    } else break
    end = wordEnd
  }
  tell({ value: total + value, start, end, digits: false })
  return end
}

/** A unit joins a ten ("twenty-four"), and anything below a hundred joins a hundred. */
function fits(last: number, unit: number): boolean {
  return last >= 100 ? unit < 100 : last >= 20 && unit < 10
}

/** The text with spoken digits and number words written as digits: for ids and telephone numbers. */
export function withSpokenDigits(text: string): string {
  let out = ''
  let i = 0
  while (i < text.length) {
    if (!isLetter(text.charCodeAt(i))) {
      out += text[i++]
      continue
    }
    const end = endOfWord(text, i)
    const word = text.slice(i, end)
    const number = word === 'o' ? 0 : small.get(word)
    out += number === undefined ? word : String(number)
    i = Math.max(end, i + 1)
  }
  return out
}

/** Numbers as English says them. */
export const numberWords: NumberWords = {
  scaleOf: (word) => scales.get(word),
  readWords,
  percent: [' percent', ' %'],
  pairUp,
}
