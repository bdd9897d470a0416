import type { Message, Sample } from '../../sample/schema.ts'
import { numbersIn, withSpokenDigits } from './numbers.ts'
import { remembered } from '../verdict.ts'
import { compacted, plain, stem } from './words.ts'

/**
 * What the model can see before one message, in lower case. The dearer readings of it are made once,
 * when first asked for.
 */
export interface VisibleText {
  readonly text: string
  /** Where the conversation begins, after the system message. */
  readonly start: number
  numbers(): ReadonlySet<number>
  /** Stems of all words after the system message. */
  stems(): ReadonlySet<string>
  words(): ReadonlySet<string>
  /** Only letters and digits. */
  compact(): string
  /** Only letters and digits, with number words as digits. */
  spoken(): string
  /** The same without accents. */
  bare(): string
  /** True when users write in a script without spaces, or another than Latin. */
  foreign(): boolean
}

/** Texts of one sample; two calls of one message share one. */
export interface VisibleTexts {
  before(message: number): VisibleText
}

/** Joins the conversation once and hands out what stands before each message. */
function visibleTexts(sample: Sample): VisibleTexts {
  const { messages } = sample
  const ends: number[] = []
  let all = ''
  let start = 0
  for (let i = 0; i < messages.length; i++) {
    ends.push(all.length)
    const content = contentOf(messages[i])
    if (content !== '') all += `${content}\n`
    if (i === 0 && messages[i].role === 'system') start = all.length
  }
  // Lower case may change the length of a text; then the cuts are made in the parts.
  const lower = all.toLowerCase()
  const straight = lower.length === all.length
  const made = new Map<number, VisibleText>()
  return {
    before(message) {
      const end = ends[message] ?? all.length
      let visible = made.get(end)
      if (visible === undefined) {
        visible = visibleText(straight ? lower.slice(0, end) : all.slice(0, end).toLowerCase(), start)
        made.set(end, visible)
      }
      return visible
    },
  }
}

/** What stands before each message; all families share one look at a sample. */
export const visibleTextsOf = remembered((sample) => visibleTexts(sample))

function contentOf(message: Message): string {
  if (message.content === null) return ''
  return message.role === 'tool' ? unescaped(message.content) : message.content
}

/** JSON in a result may write letters as `\u00e9`. */
function unescaped(content: string): string {
  if (!content.includes('\\u')) return content
  return content.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/** The readings of one lower-case text; `start` is where the system message ends. */
export function visibleText(text: string, start = 0): VisibleText {
  const said = () => text.slice(start)
  return {
    text,
    start,
    numbers: once(() => numbersIn(text)),
    words: once(() => new Set(wordList(plain(text)))),
    stems: once(() => new Set(wordList(plain(said())).map(stem))),
    compact: once(() => compacted(text)),
    spoken: once(() => compacted(withSpokenDigits(said()))),
    bare: once(() => plain(text)),
    foreign: once(() => {
      const spoken = said()
      for (let i = 0; i < spoken.length; i++) if (spoken.charCodeAt(i) > 0x2e7f) return true
      return false
    }),
  }
}

function wordList(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Places inside other words that are passed over; a text made to waste time has more. */
const mostTries = 500

/** Where a lower-case value stands in a text as whole words, at `from` or later; -1 when nowhere. */
export function findWhole(text: string, value: string, from = 0): number {
  let tries = mostTries
  for (let at = text.indexOf(value, from); at >= 0 && tries > 0; at = text.indexOf(value, at + 1)) {
    tries--
    const end = at + value.length
    if (!joined(text, at - 1, at) && !joined(text, end - 1, end) && !splitsNumber(text, at, end)) return at
  }
  return -1
}

/** True when the letters or digits at both places belong to one word. */
function joined(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && wordy(text.charCodeAt(left)) && wordy(text.charCodeAt(right))
}

/** Letters of scripts that put no spaces between words never join. */
function wordy(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && c < 0x2000)
}

/** "5" does not stand in "2.5", "1,500" or "5.75". */
function splitsNumber(text: string, start: number, end: number): boolean {
  const digit = (at: number) => {
    const c = text.charCodeAt(at)
    return c >= 48 && c <= 57
  }
  const point = (at: number) => text[at] === '.' || text[at] === ','
  return (
    (digit(start) && point(start - 1) && digit(start - 2)) ||
    (digit(end - 1) && point(end) && digit(end + 1) && digit(start))
  )
}
