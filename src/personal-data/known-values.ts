import type { Finding, PersonalKind } from './spec/kinds.ts'
import { isWordy, numberRuns, partOf, plainText, standsAlone } from './notation/plain-text.ts'

/** Values known to be personal, found again wherever they stand as whole words. */
export interface KnownValues {
  /** `cased` asks for the same capitals: a lone name such as Will is also a word. */
  addText(text: string, kind: PersonalKind, detail: string | undefined, cased: boolean): void
  /** A number by its digits, however they are grouped. */
  addDigits(digits: string, kind: PersonalKind, detail: string | undefined): void
  find(text: string): Finding[]
}

interface Known {
  readonly text: string
  readonly kind: PersonalKind
  readonly detail: string | undefined
  readonly cased: boolean
}

const mostLengths = 64
const longestNumber = 24
const knownConfidence = 0.6

/** Opens an empty index. Finding is one pass, however many values there are. */
export function openKnownValues(): KnownValues {
  // By the first word, then by length: a text is looked up once for each length that begins so.
  const texts = new Map<string, Map<number, Map<string, Known>>>()
  const numbers = new Map<string, Known>()
  return {
    addText(given, kind, detail, cased) {
      const text = plainText(given)
      const folded = text.toLowerCase()
      // Lower case of a few letters has another length, and offsets would not hold.
      if (folded.length !== text.length) return
      const first = firstOf(folded, 0)
      let lengths = texts.get(first)
      if (lengths === undefined) texts.set(first, (lengths = new Map()))
      let same = lengths.get(text.length)
      if (same === undefined) {
        if (lengths.size >= mostLengths) return
        lengths.set(text.length, (same = new Map()))
      }
      if (!same.has(folded)) same.set(folded, { text, kind, detail, cased })
    },
    addDigits(digits, kind, detail) {
      if (digits.length >= 7 && !numbers.has(digits))
        numbers.set(digits, { text: digits, kind, detail, cased: false })
    },
    find(given) {
      const found: Finding[] = []
      const text = plainText(given)
      if (texts.size > 0) findTexts(text, texts, found)
      if (numbers.size > 0) findNumbers(text, numbers, found)
      return found
    },
  }
}

/** The word that begins at a place, or two characters where no alphabet is written. */
function firstOf(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 64 && isWordy(text.charCodeAt(end))) end++
  return end > at ? text.slice(at, end) : text.slice(at, at + 2)
}

function findTexts(
  text: string,
  texts: ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, Known>>>,
  found: Finding[],
): void {
  const folded = text.toLowerCase()
  if (folded.length !== text.length) return
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && isWordy(text.charCodeAt(i)) && isWordy(text.charCodeAt(i - 1))) continue
    const lengths = texts.get(firstOf(folded, i))
    if (lengths === undefined) continue
    let longest: Known | undefined
    for (const [length, same] of lengths) {
      const known = same.get(folded.slice(i, i + length))
      if (known === undefined || (longest !== undefined && longest.text.length > length)) continue
      if (known.cased && text.slice(i, i + length) !== known.text) continue
      if (
        isWordy(text.charCodeAt(i + length - 1)) &&
        i + length < text.length &&
        isWordy(text.charCodeAt(i + length))
      )
        continue
      longest = known
    }
    if (longest === undefined) continue
    found.push({
      start: i,
      end: i + longest.text.length,
      kind: longest.kind,
      ...detailed(longest),
      confidence: knownConfidence,
    })
  }
}

const detailed = ({ detail }: Known): { detail?: string } => (detail === undefined ? {} : { detail })

function findNumbers(text: string, numbers: ReadonlyMap<string, Known>, found: Finding[]): void {
  for (const run of numberRuns(text)) {
    if (run.digits.length < 7) continue
    for (let from = 0; from < run.groups.length; from++)
      for (let to = Math.min(run.groups.length - 1, from + 8); to >= from; to--) {
        const part = partOf(text, run, from, to)
        const known = part.digits.length <= longestNumber + 8 ? numbers.get(part.digits) : undefined
        if (known === undefined || !standsAlone(text, part.start, part.end)) continue
        const start = known.kind === 'phone' && text[part.start - 1] === '+' ? part.start - 1 : part.start
        found.push({
          start,
          end: part.end,
          kind: known.kind,
          ...detailed(known),
          confidence: knownConfidence,
        })
        from = to
        break
      }
  }
}
